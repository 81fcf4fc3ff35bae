import type { ConcentrationRow } from '../../analyse/concentration.js';
import { type Context, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { LABEL_WORDS, wordFor } from '../words.js';

/** Chapter on how concentrated the applications are over applicants and over fields. */
export function concentrationChapter(context: Context): Block[] {
  const { rows } = context.result.concentration;
  const shown = indexed(rows).filter(({ row }) => row.of === 'applicant' && row.scope !== 'area');
  if (shown.every(({ row }) => row.n === 0)) return [context.paragraph(NOTHING)];
  const areas = areaText(context);
  return [
    context.paragraph(RULE),
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

interface IndexedRow {
  readonly row: ConcentrationRow;
  readonly at: string;
}

const NOTHING = { zh: '没有申请人数据，集中度无法计算。', en: 'There is no applicant to compute a concentration from.' };

const RULE = {
  zh: '集中度以申请人的申请量份额计算：HHI为各申请人份额的平方和，CR4、CR8为前四名、前八名的份额之和，等效申请人数为HHI的倒数。判断标准采用美国2010年横向并购指南：HHI低于0.15为低集中，0.15至0.25为中度集中，高于0.25为高度集中；申请少于30件的只列数值，不作判断。共同申请在各申请人处各计一次。',
  en: 'Concentration is computed from the shares of the applicants: HHI is the sum of the squared shares, CR4 and CR8 are the shares of the largest four and eight, the effective number is 1 / HHI. Labels follow the US merger guidelines of 2010: below 0.15 unconcentrated, 0.15 to 0.25 moderately, above 0.25 highly concentrated; below 30 applications the numbers are shown without a label. Joint applications count for each applicant.',
};

function indexed(rows: readonly ConcentrationRow[]): IndexedRow[] {
  return rows.map((row, i) => ({ row, at: `/concentration/rows/${i}` }));
}

function indexTable(context: Context, shown: readonly IndexedRow[]): Block {
  const { figures, pick } = context;
  const rows = shown.map(({ row, at }): Cell[] => [
    row.scope === 'all' ? pick({ zh: '全部申请', en: 'All applications' }) : context.industryName(row.id),
    figures.cell(`${at}/n`),
    figures.cell(`${at}/total`),
    figures.cell(`${at}/hhi`, 'index'),
    figures.cell(`${at}/cr4`, 'percent'),
    figures.cell(`${at}/cr8`, 'percent'),
    figures.cell(`${at}/gini`, 'index'),
    figures.cell(`${at}/effectiveNumber`, 'decimal'),
    verdict(context, row),
  ]);
  return tableBlock(context, {
    id: 'concentration',
    caption: { zh: '申请人集中度', en: 'Concentration of applicants' },
    columns: [
      [{ zh: '范围', en: 'Scope' }, 'left'],
      [{ zh: '申请人（个）', en: 'Applicants' }, 'right'],
      [{ zh: '申请（件次）', en: 'Applications (whole counts)' }, 'right'],
      [{ zh: 'HHI', en: 'HHI' }, 'right'],
      [{ zh: 'CR4', en: 'CR4' }, 'right'],
      [{ zh: 'CR8', en: 'CR8' }, 'right'],
      [{ zh: '基尼系数', en: 'Gini' }, 'right'],
      [{ zh: '等效申请人数', en: 'Effective number' }, 'right'],
      [{ zh: '判断', en: 'Label' }, 'left'],
    ],
    rows,
  });
}

function verdict({ lang, pick }: Context, { small, label }: ConcentrationRow): string {
  if (small) return pick({ zh: '样本少，不作判断', en: 'Too few to say' });
  return label === null ? '—' : wordFor(LABEL_WORDS, label, lang);
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

/** How many areas have enough applications for a label, and how many of them are highly concentrated. */
function areaText({ result, say, figures }: Context): Text | null {
  const rows = indexed(result.concentration.rows).filter(
    ({ row }) => row.scope === 'area' && row.of === 'applicant' && row.label !== null,
  );
  if (rows.length === 0) return null;
  const high = rows.filter(({ row }) => row.label === 'high');
  const count = (some: readonly IndexedRow[]) => figures.computed(some.length, 'count', ['/concentration/rows']);
  return say(
    {
      zh: '按重点技术领域分别计算，申请不少于30件的领域有{all}个，其中申请人高度集中的有{high}个。',
      en: 'Computed for each key technology area, {all#area has|areas have} at least 30 applications; applicants are highly concentrated in {high} of them.',
    },
    { all: count(rows), high: count(high) },
  );
}
