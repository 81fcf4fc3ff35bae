import type { Trend, TrendRow } from '../analyse/trend/trend.js';
import type { Bilingual, Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import type { Chart, ChartLayer, Datum } from './chart.js';
import { basisText, type ChartNames, type ChartOptions, chartOf, nameIn, seriesChannels } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { CONDITION_NAMES, VALUE_WORDS } from './convention-words.js';
import { countChannel, incompleteNote, yearChannel, yearLabel } from './year-axis.js';

/** Options of {@link trendChart}. */
export interface TrendChartOptions extends ChartOptions {
  /**
   * Names of the series by id, and of what the captions name, such as `Object.fromEntries(taxonomy.industries.map(({ id, name }) => [id, name]))`. Default: words
   * for types and states, all else by its id.
   */
  readonly names?: ChartNames;
  /** Applications behind the chart, for the caption. Default: the sum of the lines drawn. */
  readonly n?: number;
}

/**
 * Lines by year, one for each value of the trend (the ten largest, when there are more). Years that are not complete are dashed, lighter and
 * marked with an asterisk.
 *
 * @example trendChart({ conventions: conventionsOf(engine), dimension: 'industry', rows: [], summaries: [], lastCompleteYear: null, lagMonths: 18, withoutYear: 0 }, { lang: 'en' }).title.text //=> 'Patent applications by industry and year'
 */
export function trendChart(trend: Trend, options: TrendChartOptions = {}): Chart {
  checkGiven('trendChart', trend, ['dimension', 'rows', 'summaries'], 'trend', 'give what trend returned');
  checkChartOptions('trendChart', options, { names: 'optional', n: 'optional' });
  const { lang = 'zh', names = {}, n } = options;
  const words = { ...VALUE_WORDS[trend.dimension], ...names };
  const series = largestSeries(trend.rows);
  const rows = trend.rows.filter((row) => series.includes(row.value));
  const name = (value: TrendRow['value']) => (trend.dimension === 'all' ? ALL[lang] : nameIn(words, value, lang));
  const labels = series.map(name);
  const total = n ?? rows.reduce((sum, row) => sum + row.count, 0);
  const title = titleOf(trend.dimension, lang);
  const looks = { zh: '虚线', en: 'Dashed lines' };
  return chartOf({
    title,
    subtitle: [
      basisText(total, trend.conventions.asOf, lang),
      ...incompleteNote(rows, lang, looks),
      ...conventionLines(trend.conventions, lang, names),
    ],
    description: describe(title, labels, rows, lang),
    height: 320,
    layer: lineLayers(rows, labels, lang, name),
  });
}

const ALL: Bilingual = { zh: '全部', en: 'all' };

function titleOf(dimension: string, lang: Lang): string {
  const what = dimension === 'all' ? '' : nameIn(CONDITION_NAMES, dimension, lang);
  if (lang === 'zh') return `${what && `各${what}`}专利申请量年度走势`;
  return `Patent applications by ${what && `${what} and `}year`;
}

const MOST_SERIES = 10;

function largestSeries(rows: readonly TrendRow[]): TrendRow['value'][] {
  const totals = new Map<TrendRow['value'], number>();
  for (const { value, count } of rows) totals.set(value, (totals.get(value) ?? 0) + count);
  if (totals.size <= MOST_SERIES) return [...totals.keys()];
  const kept = [...totals].sort((a, b) => b[1] - a[1]).slice(0, MOST_SERIES);
  return [...totals.keys()].filter((value) => kept.some(([one]) => one === value));
}

function lineLayers(
  rows: readonly TrendRow[],
  labels: readonly string[],
  lang: Lang,
  name: (value: TrendRow['value']) => string,
): ChartLayer[] {
  const { color, shape } = seriesChannels('series', labels);
  const place = { x: yearChannel(rows, lang), y: countChannel(lang, rows.length), color };
  const datum = (row: TrendRow): Datum => ({ year: yearLabel(row), count: row.count, series: name(row.value) });
  const solid = rows.filter((row) => row.complete !== false);
  const open = rows.filter((row) => row.complete === false);
  const layers: ChartLayer[] = [
    { data: { values: solid.map(datum) }, mark: { type: 'line', strokeWidth: 2 }, encoding: place },
    {
      data: { values: solid.map(datum) },
      mark: { type: 'point', filled: true, size: 45, opacity: 1 },
      encoding: { ...place, shape },
    },
  ];
  if (open.length === 0) return layers;
  const dashed = [...joints(solid, open), ...open].map(datum);
  const light = { opacity: 0.45 };
  return [
    ...layers,
    { data: { values: dashed }, mark: { type: 'line', strokeWidth: 2, strokeDash: [4, 4], ...light }, encoding: place },
    {
      data: { values: open.map(datum) },
      mark: { type: 'point', filled: true, size: 35, ...light },
      encoding: { ...place, shape },
    },
  ];
}

/** The complete year just before the first incomplete one of each series, so that the dashed line starts where the solid one ends. */
function joints(solid: readonly TrendRow[], open: readonly TrendRow[]): TrendRow[] {
  const first = Math.min(...open.map((row) => row.year));
  return solid.filter((row) => row.year === first - 1);
}

function describe(title: string, labels: readonly string[], rows: readonly TrendRow[], lang: Lang): string {
  const years = rows.map((row) => row.year);
  if (years.length === 0) return lang === 'zh' ? `${title}：没有数据。` : `${title}: no data.`;
  const from = Math.min(...years);
  const to = Math.max(...years);
  return lang === 'zh'
    ? `${title}，${from}—${to}年，折线分别表示：${labels.join('、')}。`
    : `${title}, ${from} to ${to}; lines: ${labels.join(', ')}.`;
}
