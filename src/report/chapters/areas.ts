import { type Context, HEADS, tableBlock } from '../context.js';
import { joined } from '../say.js';
import type { Block, Cell, Figure, Text } from '../section-model.js';
import { cutNote } from './cut-note.js';
import { emergingAreaBlocks } from './emerging-areas.js';
import { whiteSpaceBlocks } from './white-spaces.js';

/** Chapter on the key technology areas. */
export function areasChapter(context: Context): Block[] {
  const ranked = rankedAreas(context);
  const chart = {
    kind: 'chart',
    id: 'areas',
    caption: context.pick({ zh: '申请量居前的重点技术领域', en: 'Key technology areas with the most applications' }),
  } as const;
  return [
    { kind: 'paragraph', text: coverageText(context) },
    coverageTable(context),
    ...(ranked.length === 0 ? [] : [chart, topTable(context, ranked)]),
    ...emergingAreaBlocks(context),
    ...whiteSpaceBlocks(context),
  ];
}

/** How many of the areas have any application. */
export function coverageText(context: Context): Text {
  const { say, figures, result } = context;
  const areas = result.industries.map((_, i) => figures.size(`/industries/${i}/areas`));
  const covered = result.industries.map((_, i) => coveredIn(context, i));
  return say(
    {
      zh: '分类体系共设{all}个重点技术领域，其中{covered}个有专利申请。',
      en: 'The scheme has {all#key technology area|key technology areas}, of which {covered#has|have} applications.',
    },
    { all: figures.sum(areas), covered: figures.sum(covered) },
  );
}

function coveredIn({ result, figures }: Context, i: number): Figure {
  const { areas } = result.industries[i]!;
  return figures.computed(areas.filter(({ count }) => count > 0).length, 'count', [`/industries/${i}/areas`]);
}

function coverageTable(context: Context): Block {
  const { result, figures, pick } = context;
  const areas = result.industries.map((_, i) => figures.size(`/industries/${i}/areas`));
  const covered = result.industries.map((_, i) => coveredIn(context, i));
  const ratio = (part: Figure, whole: Figure) =>
    figures.computed(whole.value ? (part.value ?? 0) / whole.value : null, 'percent', [...part.from, ...whole.from]);
  const rows = result.industries.map(({ name }, i): Cell[] => [
    pick(name),
    areas[i]!,
    covered[i]!,
    ratio(covered[i]!, areas[i]!),
    topThree(context, i),
  ]);
  const [allAreas, allCovered] = [figures.sum(areas), figures.sum(covered)];
  return tableBlock(context, {
    id: 'area-coverage',
    caption: { zh: '各产业重点技术领域覆盖情况', en: 'Key technology areas with applications, by industry' },
    columns: [
      [HEADS.industry, 'left'],
      [{ zh: '领域数（个）', en: 'Areas' }, 'right'],
      [{ zh: '有申请的领域（个）', en: 'With applications' }, 'right'],
      [{ zh: '覆盖率', en: 'Covered' }, 'right'],
      [{ zh: '申请最多的领域（件）', en: 'Areas with most applications' }, 'left'],
    ],
    rows,
    total: [pick(HEADS.total), allAreas, allCovered, ratio(allCovered, allAreas), ''],
  });
}

function topThree({ result, figures, lang, pick }: Context, i: number): Text {
  const top = result.industries[i]!.areas.map((area, k) => ({ ...area, k })).filter(({ count }) => count > 0);
  top.sort((a, b) => b.count - a.count || a.k - b.k);
  if (top.length === 0) return ['—'];
  return joined(
    top.slice(0, 3).map(({ name, k }): Text => [`${pick(name)} `, figures.cell(`/industries/${i}/areas/${k}/count`)]),
    lang === 'zh' ? '、' : ', ',
  );
}

interface RankedArea {
  readonly i: number;
  readonly k: number;
  readonly count: number;
}

const MOST_AREAS = 20;

function rankedAreas({ result }: Context): RankedArea[] {
  const all = result.industries.flatMap(({ areas }, i) => areas.map(({ count }, k) => ({ i, k, count })));
  return all
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.i - b.i || a.k - b.k)
    .slice(0, MOST_AREAS);
}

function topTable(context: Context, ranked: readonly RankedArea[]): Block {
  const { result, figures, pick } = context;
  return tableBlock(context, {
    id: 'top-areas',
    caption: { zh: '申请量居前的重点技术领域', en: 'Key technology areas with the most applications' },
    columns: [
      [HEADS.rank, 'right'],
      [HEADS.area, 'left'],
      [HEADS.industry, 'left'],
      [HEADS.applications, 'right'],
    ],
    rows: ranked.map(({ i, k }, rank) => [
      String(rank + 1),
      pick(result.industries[i]!.areas[k]!.name),
      pick(result.industries[i]!.name),
      figures.cell(`/industries/${i}/areas/${k}/count`),
    ]),
    notes: cutNote(context, MOST_AREAS, figures.sum(result.industries.map((_, i) => coveredIn(context, i)))),
  });
}
