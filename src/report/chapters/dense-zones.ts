import { type Context, HEADS, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell } from '../section-model.js';
import { intervalCell } from './interval-cell.js';

/** Districts that hold a large share of an industry and are more given to it than all together; nothing where districts are not known. */
export function denseZoneBlocks(context: Context): Block[] {
  const { result, figures, pick } = context;
  const { rows } = result.denseZones;
  if (rows.length === 0) return [];
  const dense = rows.flatMap((row, i) => (row.dense ? [{ row, at: `/denseZones/rows/${i}` }] : []));
  const values = {
    n: figures.computed(dense.length, 'count', ['/denseZones/rows']),
    share: figures.cell('/denseZones/limits/share', 'percent'),
    quotient: figures.cell('/denseZones/limits/quotient', 'ratio'),
    fewest: figures.cell('/denseZones/limits/fewest'),
  };
  const heading: Block = { kind: 'heading', text: pick({ zh: '知识产权密集区', en: 'Intellectual-property-intensive zones' }) };
  return [heading, context.paragraph(RULE, values), ...(dense.length === 0 ? [] : [zoneTable(context, dense)])];
}

const RULE = {
  zh: '区县在一个产业的申请量占比不低于{share}、区位商不低于{quotient}、其95%区间高于1且在全部被比较的区县与产业中经得起多重检验（误判率控制在5%以内），区县和产业的申请均不少于{fewest}件的，列为该产业的密集区，共{n}个。各数只计归入产业且区县已知的申请，一件涉及多个产业的在各产业各计一次；区位商为其中该产业占该区县的比例与占全部区县的比例之比。2013年政策提出建设知识产权密集区，但未规定标准，也未给出名单；所列是按申请数据的统计判断，不代表认定。',
  en: 'A district is an intensive zone of an industry when it holds {share} or more of its applications, has a location quotient of {quotient} or more whose 95% interval lies above 1 and that stands among all that were compared (at most 5% false findings), and neither district nor industry has fewer than {fewest} applications: {n} in all. Only applications that are in an industry and of a known district count, one in several industries in each; the quotient is the share of the industry among those of the district over its share among those of all districts. The 2013 policy asks for such zones but sets no measure; these are read from the applications, not recognised by anyone.',
};

function zoneTable(context: Context, dense: readonly { readonly row: Zone; readonly at: string }[]): Block {
  const { result, figures, industryName } = context;
  const hasDensities = dense.some(({ row }) => row.densities !== null && row.densities.length > 0);
  return tableBlock(context, {
    id: 'dense-zones',
    caption: { zh: '各产业的密集区', en: 'Intensive zones by industry' },
    basis: result.denseZones.conventions,
    columns: [
      [HEADS.industry, 'left'],
      [{ zh: '区县', en: 'District' }, 'left'],
      [HEADS.applications, 'right'],
      [{ zh: '占产业', en: 'Of the industry' }, 'right'],
      [{ zh: '区位商', en: 'Location quotient' }, 'right'],
      [{ zh: '95%区间', en: '95% interval' }, 'right'],
      ...(hasDensities ? [[{ zh: '密度', en: 'Density' }, 'left'] as const] : []),
    ],
    rows: dense.map(({ row, at }): Cell[] => [
      industryName(row.field),
      row.within === null || row.within === row.place ? row.place : `${row.within}${row.place}`,
      figures.cell(`${at}/count`),
      figures.cell(`${at}/share`, 'percent'),
      figures.cell(`${at}/quotient`, 'ratio'),
      intervalCell(context, row.interval, `${at}/interval`, 'ratio'),
      ...(hasDensities ? [densityCell(context, row, at)] : []),
    ]),
    notes: hasDensities ? [context.say(DENSITY)] : [],
  });
}

type Zone = Context['result']['denseZones']['rows'][number];

const DENSITY = {
  zh: '密度为该产业申请量除以外部资料给出的数值，“—”表示资料中没有该区县。',
  en: 'Density: applications of the industry over a figure from outside; “—”: not given for the district.',
};

function densityCell({ figures, lang }: Context, { densities }: Zone, at: string): Cell {
  const each = (densities ?? []).map(({ indicator, unit }, i): Cell => {
    const value = figures.cell(`${at}/densities/${i}/density`, 'ratio');
    return lang === 'zh' ? [`${indicator}：`, value, `件/${unit}`] : [`${indicator}: `, value, ` per ${unit}`];
  });
  return joined(each, lang === 'zh' ? '；' : '; ');
}
