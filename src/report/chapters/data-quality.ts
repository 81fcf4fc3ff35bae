import { compareText } from '../../util/compare.js';
import { type Context, HEADS, ROWS_COUNTED, tableBlock } from '../context.js';
import { COMPLETENESS_WORDS, NONE_WORDS, SUSPICION_WORDS, TOUCHED_WORDS } from '../data-quality-words.js';
import { fileName } from '../file-name.js';
import { ISSUE_WORDS } from '../issue-words.js';
import type { NumberKind } from '../number-text.js';
import { joined } from '../say.js';
import type { Block, Text } from '../section-model.js';
import { ACTION_WORDS, wordFor } from '../words.js';

/** Chapter on the data: what about them as a whole looks wrong, which fields they give, and troubles by what they were. */
export function dataQualityChapter(context: Context): Block[] {
  return [...suspicionList(context), ...completenessTable(context), ...issueTable(context)];
}

function suspicionList(context: Context): Block[] {
  const { suspicions } = context.result.quality;
  if (suspicions.length === 0)
    return [
      context.paragraph({
        zh: '对数据整体的检查没有发现导出不全、年份缺失等可疑之处。',
        en: 'Checks of the data as a whole found no sign of a cut export, a missing year or the like.',
      }),
    ];
  return [
    context.paragraph({
      zh: '对数据整体的检查发现以下可疑之处，引用相关数值时应予说明：',
      en: 'Checks of the data as a whole found the following; mention it where the numbers concerned are quoted.',
    }),
    { kind: 'list', entries: suspicions.map((_, i) => suspicionText(context, i)) },
  ];
}

function suspicionText({ result, figures, say, pick, lang }: Context, i: number): Text {
  const { code, file, touches, value } = result.quality.suspicions[i]!;
  const seen = say((value === 0 && NONE_WORDS[code]) || SUSPICION_WORDS[code], {
    value: figures.cell(`/quality/suspicions/${i}/value`, valueKind(code)),
    file: fileName(file ?? ''),
  });
  const touched = joined(
    touches.map((one) => pick(TOUCHED_WORDS[one])),
    lang === 'zh' ? '、' : ', ',
  );
  return say({ zh: '{seen}（涉及：{touched}）。', en: '{seen} (touches: {touched}).' }, { seen, touched });
}

function valueKind(code: string): NumberKind {
  if (code === 'one-publication-year' || code === 'missing-year') return 'year';
  return code.startsWith('few-') || code === 'no-places' || code === 'one-applicant' ? 'percent' : 'count';
}

function completenessTable(context: Context): Block[] {
  const { result, figures, lang } = context;
  const { fields } = result.quality;
  if (fields.every(({ records }) => records === 0)) return [];
  return [
    tableBlock(context, {
      id: 'completeness',
      basis: ROWS_COUNTED,
      caption: { zh: '字段完整程度', en: 'How complete the fields are' },
      columns: [
        [{ zh: '字段', en: 'Field' }, 'left'],
        [{ zh: '有值记录（条）', en: 'Records that give it' }, 'right'],
        [{ zh: '比例', en: 'Share' }, 'right'],
      ],
      rows: fields.map(({ field }, i) => [
        wordFor(COMPLETENESS_WORDS, field, lang),
        figures.cell(`/quality/fields/${i}/filled`),
        figures.cell(`/quality/fields/${i}/share`, 'percent'),
      ]),
      notes: [
        context.say(
          { zh: '以未被剔除的{records}条记录为基数。', en: 'Of the {records} records that were not rejected.' },
          { records: figures.cell('/quality/fields/0/records') },
        ),
      ],
    }),
  ];
}

function issueTable(context: Context): Block[] {
  const { result, figures, lang, pick } = context;
  const counts = Object.entries(result.ingest.issuesByCode).filter(([, count]) => count > 0);
  if (counts.length === 0)
    return [context.paragraph({ zh: '读入过程未发现数据问题。', en: 'Reading found no trouble in the data.' })];
  const codes = counts.toSorted(([a, m], [b, n]) => n - m || compareText(a, b)).map(([code]) => code);
  const cells = codes.map((code) => figures.cell(`/ingest/issuesByCode/${code.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  const action = (code: string) =>
    Object.hasOwn(ISSUE_WORDS, code) ? wordFor(ACTION_WORDS, ISSUE_WORDS[code]!.action, lang) : '—';
  return [
    context.paragraph(
      {
        zh: '读入过程共记录数据问题{n}次，分为{kinds}类，逐条明细见问题清单文件。一条记录可能有多个问题，因此次数与记录数不相等。',
        en: 'Reading noted {n#trouble|troubles} of {kinds#kind|kinds}; the list of issues names each row. One row may have several, so the numbers are not those of rows.',
      },
      { n: figures.sum(cells), kinds: figures.computed(codes.length, 'count', ['/ingest/issuesByCode']) },
    ),
    tableBlock(context, {
      id: 'issues',
      basis: ROWS_COUNTED,
      caption: { zh: '数据问题统计', en: 'Troubles in the data' },
      columns: [
        [{ zh: '问题', en: 'Trouble' }, 'left'],
        [{ zh: '处理', en: 'What was done' }, 'left'],
        [{ zh: '次数（次）', en: 'Times' }, 'right'],
      ],
      rows: codes.map((code, i) => [wordFor(ISSUE_WORDS, code, lang), action(code), cells[i]!]),
      total: [pick(HEADS.total), '', figures.sum(cells)],
    }),
  ];
}
