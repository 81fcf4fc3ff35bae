import { compareText } from '../../util/compare.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import { ISSUE_WORDS } from '../issue-words.js';
import type { Block } from '../section-model.js';
import { ACTION_WORDS, wordFor } from '../words.js';

/** Chapter on troubles in the data, by what they were. */
export function qualityChapter(context: Context): Block[] {
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
