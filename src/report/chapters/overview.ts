import { PATENT_TYPE_WORDS } from '../../charts/convention-words.js';
import { type Context, HEADS, isStrategic, SHARE_RULE, tableBlock } from '../context.js';
import type { Block, Cell, Text } from '../section-model.js';
import { wordFor } from '../words.js';
import { ESTIMATE_NOTE, estimateCell, estimateText, hasEstimates } from './estimate-text.js';
import { incompleteText, trendText } from './trend-text.js';

/** Chapter on all applications together: how many, of which type, and how they developed. */
export function overviewChapter(context: Context): Block[] {
  const { result } = context;
  if (result.ingest.applications === 0) return [context.paragraph(NOTHING)];
  const open = [incompleteText(context), estimateText(context)].filter((text) => text !== null);
  const chart: Block = {
    kind: 'chart',
    id: 'overall',
    caption: context.pick({ zh: '专利申请量年度走势', en: 'Patent applications by year' }),
  };
  return [
    { kind: 'paragraph', text: totalText(context) },
    typeTable(context),
    { kind: 'paragraph', text: overallTrendText(context) },
    ...open.map((text): Block => ({ kind: 'paragraph', text })),
    ...(result.overall.rows.length === 0 ? [] : [chart]),
    yearTable(context),
  ];
}

/** How many applications there are, and how many of them in the industries. */
export function totalText(context: Context): Text {
  const { say, figures } = context;
  const industry = isStrategic(context)
    ? { zh: '战略性新兴产业', en: 'strategic emerging industry' }
    : { zh: '产业', en: 'industry of the scheme' };
  return say(
    {
      zh: `数据集共有专利申请{all}件，其中{classified}件归入至少一个${industry.zh}，占{share}。查到授权记录的申请有{granted}件，占{grantedShare}。`,
      en: `The data set holds {all#patent application|patent applications}, of which {classified} ({share}) belong to at least one ${industry.en}. A grant is on record for {granted} ({grantedShare}).`,
    },
    {
      all: figures.cell('/ingest/applications'),
      classified: figures.cell('/classified'),
      share: figures.share('/classified', '/ingest/applications'),
      granted: figures.cell('/granted'),
      grantedShare: figures.share('/granted', '/ingest/applications'),
    },
  );
}

/** The direction of all applications together. */
export function overallTrendText(context: Context): Text {
  const summary = context.result.overall.summaries[0];
  if (summary === undefined) return context.say(NO_YEARS);
  return trendText(context, '/overall/summaries/0', summary, { zh: '专利申请量', en: 'patent applications' });
}

const NOTHING = {
  zh: '数据中没有可以统计的专利申请，以下各项均无法计算。',
  en: 'The data hold no patent application that can be counted; nothing below can be computed.',
};

const NO_YEARS = {
  zh: '数据中没有可用的年份，走势无法判断。',
  en: 'The data hold no usable year; no trend can be stated.',
};

function typeTable(context: Context): Block {
  const { result, figures, lang, pick } = context;
  const counts = result.types.map((_, i) => figures.cell(`/types/${i}/count`));
  const shares = figures.shares(counts);
  return tableBlock(context, {
    id: 'types',
    caption: { zh: '专利类型构成', en: 'Applications by patent type' },
    columns: [
      [{ zh: '专利类型', en: 'Patent type' }, 'left'],
      [HEADS.applications, 'right'],
      [HEADS.share, 'right'],
    ],
    rows: result.types.map(({ type }, i) => [wordFor(PATENT_TYPE_WORDS, type, lang), counts[i]!, shares.each[i]!]),
    total: [pick(HEADS.total), figures.sum(counts), shares.total],
    notes: [context.say(SHARE_RULE)],
  });
}

function yearTable(context: Context): Block {
  const { result, figures, pick } = context;
  const { rows, withoutYear, breaks = [] } = result.overall;
  const estimates = hasEstimates(context);
  const more = (cell: Cell): Cell[] => (estimates ? [cell] : []);
  const counts = rows.map((_, i) => figures.cell(`/overall/rows/${i}/count`));
  const unknown = figures.cell('/overall/withoutYear');
  const years = rows.map((row, i): Cell[] => {
    const year = figures.cell(`/overall/rows/${i}/year`, 'year');
    const growth = figures.cell(`/overall/rows/${i}/growth`, 'percent');
    return [row.complete === false ? [year, '*'] : year, counts[i]!, growth, ...more(estimateCell(context, i))];
  });
  return tableBlock(context, {
    id: 'years',
    basis: result.overall.conventions,
    caption: { zh: '专利申请量年度统计', en: 'Applications by year' },
    columns: [
      [HEADS.year, 'left'],
      [HEADS.applications, 'right'],
      [{ zh: '同比增长', en: 'Growth on the year before' }, 'right'],
      ...(estimates ? ([[{ zh: '推算（件）', en: 'Estimate' }, 'right']] as const) : []),
    ],
    rows: withoutYear === 0 ? years : [...years, [pick({ zh: '年份不明', en: 'Year unknown' }), unknown, '—', ...more('')]],
    total: [pick(HEADS.total), figures.sum([...counts, unknown]), '', ...more('')],
    notes: [
      context.say(GROWTH_NOTE),
      ...(estimates ? [context.say(ESTIMATE_NOTE)] : []),
      ...breaks.map(({ note }) => context.say({ zh: '{note}。', en: '{note}.' }, { note: pick(note) })),
    ],
  });
}

const GROWTH_NOTE = {
  zh: '“—”表示不能计算：没有上一年、上一年为零，或两年中有一年尚未公开完整。',
  en: '“—”: not computable, because there is no year before, it is zero, or one of the two is not complete.',
};
