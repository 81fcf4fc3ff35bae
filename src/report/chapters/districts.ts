import { type Context, HEADS, SHARE_RULE, tableBlock } from '../context.js';
import type { Block, Cell, Figure } from '../section-model.js';

const MOST_DISTRICTS = 30;

/** Applications by district of the first applicant, the unknown ones last; beyond 30 districts the rest is one row. */
export function districtTable(context: Context): Block {
  const { pick, figures } = context;
  const rows = districtRows(context);
  const counts = rows.map(([, count]) => count);
  const shares = figures.shares(counts);
  return tableBlock(context, {
    id: 'districts',
    caption: { zh: '第一申请人所在区县', en: 'Applications by district of the first applicant' },
    columns: [
      [{ zh: '区县', en: 'District' }, 'left'],
      [HEADS.applications, 'right'],
      [HEADS.share, 'right'],
    ],
    rows: rows.map(([name, count], i): Cell[] => [name, count, shares.each[i]!]),
    total: [pick(HEADS.total), figures.sum(counts), shares.total],
    notes: [context.say(SHARE_RULE)],
  });
}

function districtRows({ result, figures, pick }: Context): (readonly [string, Figure])[] {
  const all = result.districts.map(({ district, count }, i) => ({
    district,
    count,
    figure: figures.cell(`/districts/${i}/count`),
  }));
  const known = all.filter(({ district }) => district !== null).toSorted((a, b) => b.count - a.count);
  const unknown = all.filter(({ district }) => district === null).map(({ figure }) => figure);
  const shown = known.slice(0, MOST_DISTRICTS).map(({ district, figure }) => [district!, figure] as const);
  const rest = known.slice(MOST_DISTRICTS).map(({ figure }) => figure);
  return [
    ...shown,
    ...(rest.length === 0 ? [] : [[pick({ zh: '其他区县', en: 'Other districts' }), figures.sum(rest)] as const]),
    ...(unknown.length === 0 ? [] : [[pick({ zh: '地址不明', en: 'Unknown' }), figures.sum(unknown)] as const]),
  ];
}
