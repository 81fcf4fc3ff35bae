import type { ConcentrationRow } from '../../analyse/concentration/concentration.js';
import { type Context, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { LABEL_WORDS, wordFor } from '../words.js';
import { intervalCell } from './interval-cell.js';
import { isSuspected } from './is-suspected.js';
import { concentrationRule } from './label-text.js';

/** Chapter on how concentrated the applications are over applicants and over fields. */
export function concentrationChapter(context: Context): Block[] {
  const { rows } = context.result.concentration;
  const shown = indexed(rows).filter(({ row }) => row.of === 'applicant' && row.scope !== 'area');
  if (shown.every(({ row }) => row.n === 0)) return [context.paragraph(NOTHING)];
  const areas = areaText(context);
  return [
    { kind: 'paragraph', text: concentrationRule(context) },
    ...(isSuspected(context.result, 'one-applicant') ? [context.paragraph(OF_ONE)] : []),
    {
      kind: 'chart',
      id: 'concentration',
      caption: context.pick({ zh: '各产业申请人集中度', en: 'Concentration of applicants by industry' }),
    },
    indexTable(context, shown),
    ...fieldText(context).map((text) => ({ kind: 'paragraph', text }) as const),
    ...(areas === null ? [] : [{ kind: 'paragraph', text: areas } as const]),
  ];
}

const OF_ONE = {
  zh: '数据中的申请几乎全部属于同一个申请人，检索可能限定了申请人：下列集中度只描述本数据集，不说明整个领域的集中程度。',
  en: 'Nearly all of these applications are of one applicant, as if the search had been limited to it: the indices describe this data set and say nothing of how concentrated a field is.',
};

interface IndexedRow {
  readonly row: ConcentrationRow;
  readonly at: string;
}

const NOTHING = { zh: '没有申请人数据，集中度无法计算。', en: 'There is no applicant to compute a concentration from.' };

function indexed(rows: readonly ConcentrationRow[]): IndexedRow[] {
  return rows.map((row, i) => ({ row, at: `/concentration/rows/${i}` }));
}

function indexTable(context: Context, shown: readonly IndexedRow[]): Block {
  const { figures, pick } = context;
  const level = `${Math.round(context.result.concentration.bootstrap.level * 100)}%`;
  const rows = shown.map(({ row, at }): Cell[] => [
    row.scope === 'all' ? pick({ zh: '全部申请', en: 'All applications' }) : context.industryName(row.id),
    figures.cell(`${at}/n`),
    figures.cell(`${at}/total`),
    figures.cell(`${at}/hhi`, 'index'),
    figures.cell(`${at}/hhiCorrected`, 'index'),
    intervalCell(context, row.hhiInterval, `${at}/hhiInterval`, 'index'),
    figures.cell(`${at}/cr4`, 'percent'),
    figures.cell(`${at}/cr8`, 'percent'),
    figures.cell(`${at}/giniCorrected`, 'index'),
    figures.cell(`${at}/effectiveNumber`, 'decimal'),
    verdict(context, row),
  ]);
  return tableBlock(context, {
    id: 'concentration',
    basis: context.result.concentration.conventions,
    caption: { zh: '申请人集中度', en: 'Concentration of applicants' },
    columns: [
      [{ zh: '范围', en: 'Scope' }, 'left'],
      [{ zh: '申请人（个）', en: 'Applicants' }, 'right'],
      [{ zh: '申请（件次）', en: 'Applications (whole counts)' }, 'right'],
      [{ zh: 'HHI', en: 'HHI' }, 'right'],
      [{ zh: '校正HHI', en: 'Corrected HHI' }, 'right'],
      [{ zh: `校正HHI的${level}区间`, en: `${level} interval of the corrected HHI` }, 'right'],
      [{ zh: 'CR4', en: 'CR4' }, 'right'],
      [{ zh: 'CR8', en: 'CR8' }, 'right'],
      [{ zh: '校正基尼系数', en: 'Corrected Gini' }, 'right'],
      [{ zh: '等效申请人数', en: 'Effective number' }, 'right'],
      [{ zh: '判断', en: 'Label' }, 'left'],
    ],
    rows,
    notes: shown.some(({ row }) => row.labelFirm === false) ? [context.say(OPEN_NOTE)] : [],
  });
}

const OPEN_NOTE = {
  zh: '“待定”表示校正HHI的区间跨越判断界限，换一批申请可能得出另一判断。',
  en: '"Open" means that the interval crosses a limit: another sample of applications might have another label.',
};

function verdict({ lang, pick }: Context, { small, label, labelFirm }: ConcentrationRow): string {
  if (small) return pick({ zh: '样本少，不作判断', en: 'Too few to say' });
  if (label === null) return '—';
  const word = wordFor(LABEL_WORDS, label, lang);
  return labelFirm === false ? pick({ zh: `${word}（待定）`, en: `${word} (open)` }) : word;
}

/** How the applications are spread over industries and areas. */
function fieldText({ result, say, figures, pick }: Context): Text[] {
  const rows = indexed(result.concentration.rows).filter(
    ({ row }) => row.scope === 'all' && row.of !== 'applicant' && row.hhi !== null,
  );
  const names = { industry: { zh: '产业', en: 'industries' }, area: { zh: '重点技术领域', en: 'key technology areas' } };
  return rows.map(({ row, at }) =>
    say(
      {
        zh: '从{of}看，申请分布于{n}个{of}，HHI为{hhi}，前四位合计占{cr4}，相当于均匀分布在{effective}个{of}。',
        en: 'The applications spread over {n} {of}: HHI is {hhi}, the largest four hold {cr4}, and the spread is that of {effective} equal {of}.',
      },
      {
        of: pick(names[row.of as 'industry' | 'area']),
        n: figures.cell(`${at}/n`),
        hhi: figures.cell(`${at}/hhi`, 'index'),
        cr4: figures.cell(`${at}/cr4`, 'percent'),
        effective: figures.cell(`${at}/effectiveNumber`, 'decimal'),
      },
    ),
  );
}

/** How many areas have enough applications for a label, and how many of them are in the highest class. */
function areaText({ result, lang, say, figures }: Context): Text | null {
  const { rows: all, labels } = result.concentration;
  const rows = indexed(all).filter(({ row }) => row.scope === 'area' && row.of === 'applicant' && row.label !== null);
  if (rows.length === 0) return null;
  const highest = labels.classes.at(-1)!.label;
  const top = rows.filter(({ row }) => row.label === highest);
  const count = (some: readonly IndexedRow[]) => figures.computed(some.length, 'count', ['/concentration/rows']);
  return say(
    {
      zh: '按重点技术领域分别计算，申请不少于30件的领域有{all}个，其中判断为“{word}”的有{top}个。',
      en: 'Computed for each key technology area, {all#area has|areas have} at least 30 applications; {top} of them have the label "{word}".',
    },
    { all: count(rows), top: count(top), word: wordFor(LABEL_WORDS, highest, lang) },
  );
}
