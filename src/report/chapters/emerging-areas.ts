import type { EmergingAreaRow } from '../../analyse/structure/emerging-areas.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { areaNames } from './area-names.js';
import { cutNote } from './cut-note.js';
import { intervalCell } from './interval-cell.js';

const MOST_ROWS = 10;

/** Which areas grow faster than all together, from complete years only, with every component of the ranking. */
export function emergingAreaBlocks(context: Context): Block[] {
  const { windows, rows } = context.result.emergingAreas;
  if (windows === null || rows.every(({ rank }) => rank === null)) return [];
  const emerging = rows.map((row, i) => ({ row, at: `/emergingAreas/rows/${i}` })).filter(({ row }) => row.emerging);
  const text = { kind: 'paragraph', text: emergingText(context, emerging.length) } as const;
  return emerging.length === 0 ? [text] : [text, emergingTable(context, emerging)];
}

function emergingText({ say, figures, result }: Context, number: number): Text {
  const year = (w: 0 | 1, end: 'from' | 'to') => figures.cell(`/emergingAreas/windows/${w}/${end}`, 'year');
  const ranked = result.emergingAreas.rows.filter(({ rank }) => rank !== null).length;
  return say(
    {
      zh: '新兴领域只按公开完整的年份判断，以{c}—{d}年对比{a}—{b}年：近期申请不少于30件的{ranked}个领域中，申请量上升、且在全部已归类申请中占比的提高超出各领域逐年波动的有{n}个（误判率控制在5%以内）。',
      en: 'Emerging areas are judged by complete years only, {c} to {d} against {a} to {b}: of {ranked#area|areas} with at least 30 recent applications, {n} grew and gained share in all classified applications beyond what areas vary from year to year (at most 5% false findings).',
    },
    {
      a: year(0, 'from'),
      b: year(0, 'to'),
      c: year(1, 'from'),
      d: year(1, 'to'),
      ranked: figures.computed(ranked, 'count', ['/emergingAreas/rows']),
      n: figures.computed(number, 'count', ['/emergingAreas/rows']),
    },
  );
}

function emergingTable(context: Context, emerging: readonly { readonly row: EmergingAreaRow; readonly at: string }[]): Block {
  const { figures } = context;
  const nameOf = areaNames(context);
  const rows = emerging
    .slice(0, MOST_ROWS)
    .map(({ row, at }): Cell[] => [
      nameOf(row.area),
      context.industryName(row.industry),
      figures.cell(`${at}/before`),
      figures.cell(`${at}/recent`),
      figures.cell(`${at}/shareRatio`, 'decimal'),
      intervalCell(context, row.shareRatioInterval, `${at}/shareRatioInterval`, 'decimal'),
      figures.cell(`${at}/entrantShare`, 'percent'),
      row.burst > 0 ? context.pick({ zh: '有', en: 'yes' }) : '—',
    ]);
  return tableBlock(context, {
    id: 'emerging-areas',
    basis: context.result.emergingAreas.conventions,
    caption: { zh: '新兴的重点技术领域', en: 'Emerging key technology areas' },
    columns: [
      [HEADS.area, 'left'],
      [HEADS.industry, 'left'],
      [{ zh: '前期申请（件）', en: 'Before' }, 'right'],
      [{ zh: '近期申请（件）', en: 'Recent' }, 'right'],
      [{ zh: '占比之比', en: 'Ratio of shares' }, 'right'],
      [{ zh: '95%区间', en: '95% interval' }, 'right'],
      [{ zh: '新进入申请人占比', en: 'New applicants' }, 'right'],
      [{ zh: '持续突增', en: 'Lasting burst' }, 'left'],
    ],
    rows,
    notes: [
      context.say(RULE),
      ...scatterNote(context),
      ...cutNote(context, MOST_ROWS, figures.computed(emerging.length, 'count', ['/emergingAreas/rows'])),
    ],
  });
}

/** How far areas are from independent applications, where they are. */
function scatterNote({ say, figures, result }: Context): Text[] {
  const { dispersion } = result.emergingAreas;
  if (dispersion === null || dispersion < MENTIONED) return [];
  return [say(SCATTER, { d: figures.cell('/emergingAreas/dispersion', 'decimal') })];
}

/** Below it a decimal would say 1.0. */
const MENTIONED = 1.05;

const SCATTER = {
  zh: '申请往往成批提交，各领域逐年波动的方差为相互独立申请的{d}倍；区间和判断均已按此放宽。',
  en: 'Applications come in series: areas scatter from year to year with {d} times the variance of independent ones, and intervals and verdicts are widened by that.',
};

const RULE = {
  zh: '占比之比为近期与前期占全部已归类申请的比例之比，计算时各项件数均加0.5，使件数为零时也可计算。按占比之比的区间下限、新进入申请人占比、突增强度和近期申请量四项的平均位次排列；新进入申请人指此前在该领域没有申请的申请人。',
  en: 'Ratio of shares: recent over earlier share in all classified applications, each number with 0.5 added so that zeros can be computed. In the order of the mean rank of four components: lower bound of the ratio, share of applicants new to the area, strength of the burst, recent applications.',
};
