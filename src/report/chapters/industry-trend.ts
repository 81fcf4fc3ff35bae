import type { TrendRow } from '../../analyse/trend/trend.js';
import { type Context, HEADS, tableBlock } from '../context.js';
import type { Block, Cell } from '../section-model.js';
import { REASON_WORDS, VERDICT_WORDS, wordFor } from '../words.js';
import { endsAtNothing, testsLess } from './trend-text.js';

/** Chart and tables of the years of each industry. */
export function industryTrendBlocks(context: Context): Block[] {
  if (context.result.trend.rows.length === 0) return [];
  const caption = context.pick({ zh: '各产业专利申请量年度走势', en: 'Patent applications by industry and year' });
  return [
    { kind: 'heading', text: context.pick({ zh: '各产业年度走势', en: 'Development by industry' }) },
    { kind: 'chart', id: 'trend', caption },
    yearTable(context),
    verdictTable(context),
  ];
}

function yearTable(context: Context): Block {
  const { result, figures, pick } = context;
  const cells = new Map(result.trend.rows.map((row, i) => [`${row.value} ${row.year}`, `/trend/rows/${i}/count`]));
  const overall = result.overall.rows;
  const count = (id: string, { year }: TrendRow): Cell => {
    const pointer = cells.get(`${id} ${year}`);
    return pointer === undefined ? '—' : figures.cell(pointer);
  };
  const rows = overall.map((row, i): Cell[] => {
    const year = figures.cell(`/overall/rows/${i}/year`, 'year');
    const mark = row.complete === false ? [year, '*'] : year;
    return [mark, ...result.industries.map(({ id }) => count(id, row)), figures.cell(`/overall/rows/${i}/count`)];
  });
  return tableBlock(context, {
    id: 'industry-years',
    basis: context.result.trend.conventions,
    caption: { zh: '各产业专利申请量年度统计（件次）', en: 'Applications by industry and year (whole counts)' },
    columns: [
      [HEADS.year, 'left'],
      ...result.industries.map(({ name }) => [name, 'right'] as const),
      [{ zh: '全部申请（件）', en: 'All applications' }, 'right'],
    ],
    rows,
    notes: [
      context.say({
        zh: `“全部申请”每件只计一次，并包括未归入各产业的申请，不等于各产业之和。${pick({ zh: '“—”表示该产业没有申请。', en: '' })}`,
        en: '“All applications” counts each once and includes those in no industry; it is not the sum of the industries. “—”: no application in the industry.',
      }),
    ],
  });
}

/** A direction with the years that it was tested on. */
const TESTED = { zh: '{word}（{from}—{to}年）', en: '{word} ({from} to {to})' };

function verdictTable(context: Context): Block {
  const { result, figures, lang, pick, say, industryName } = context;
  const rows = result.trend.summaries.map((summary, i): Cell[] => {
    const { value, verdict, reason, from, to } = summary;
    const at = (key: string) => `/trend/summaries/${i}/${key}`;
    const word = wordFor(VERDICT_WORDS, verdict, lang);
    const why = reason === null ? '' : wordFor(REASON_WORDS, reason, lang);
    const tested: Cell = testsLess(summary)
      ? say(TESTED, { word, from: figures.cell(at('evidence/from'), 'year'), to: figures.cell(at('evidence/to'), 'year') })
      : word;
    const span: Cell =
      from === null || to === null
        ? '—'
        : [figures.cell(at('from'), 'year'), pick({ zh: '—', en: '–' }), figures.cell(at('to'), 'year')];
    const name = value === null ? pick({ zh: '未归入各产业', en: 'In none of them' }) : industryName(String(value));
    return [
      name,
      span,
      figures.cell(at('total')),
      reason === 'tooFewRecords' || endsAtNothing(summary) ? '—' : figures.cell(at('cagr'), 'percent'),
      why === '' ? tested : pick({ zh: `${word}（${why}）`, en: `${word} (${why})` }),
    ];
  });
  return tableBlock(context, {
    id: 'industry-verdicts',
    basis: context.result.trend.conventions,
    caption: { zh: '各产业走势判断（只用公开完整的年份）', en: 'Direction by industry (complete years only)' },
    columns: [
      [HEADS.industry, 'left'],
      [{ zh: '完整年份', en: 'Complete years' }, 'left'],
      [{ zh: '其间申请（件次）', en: 'Applications in them' }, 'right'],
      [{ zh: '年均增长', en: 'Yearly growth' }, 'right'],
      [{ zh: '走势', en: 'Direction' }, 'left'],
    ],
    rows,
    notes: [
      context.say({
        zh: '年均增长为首个有申请的完整年份到最后一个完整年份的复合增长率；走势只看最近十个完整年份，统计上显著时才判断为上升或下降，因此可以与年均增长的方向不同。“—”：申请量过少、没有基数或最近的完整年份没有申请，不计算增长率。',
        en: 'Yearly growth is the compound rate from the first complete year with an application to the last complete year; the direction is that of the last ten complete years at most, stated as a rise or fall only where it is significant, and may differ from the sign of the growth. “—”: too few applications, no base, or none in the last complete year.',
      }),
    ],
  });
}
