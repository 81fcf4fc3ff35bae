import type { Trend } from '../analyse/trend/trend.js';
import type { Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import type { Chart, ChartLayer, Datum, SeriesChannel } from './chart.js';
import { basisText, type ChartOptions, chartOf } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { THEME } from './theme.js';
import { countChannel, incompleteNote, yearChannel, yearLabel } from './year-axis.js';

/**
 * Bars of all applications by year with their numbers; years that are not complete are lighter and marked with an asterisk. Where a year carries an estimate,
 * a pale bar behind its own shows it.
 *
 * @throws TypeError for another thing than a trend; RangeError for one of several series, which would lie on each other, and for an unknown option.
 *
 * @example overallTrendChart({ conventions: conventionsOf(engine), dimension: 'all', rows: [], summaries: [], lastCompleteYear: null, lagMonths: 18, withoutYear: 0 }, { lang: 'en' }).title.text //=> 'Patent applications by year'
 */
export function overallTrendChart(trend: Trend, options: ChartOptions = {}): Chart {
  checkGiven('overallTrendChart', trend, ['dimension', 'rows', 'summaries'], 'trend', 'give what trend returned');
  if (trend.dimension !== 'all')
    throw new RangeError(
      `overallTrendChart: unsupported dimension: "${trend.dimension}"; trendChart draws a line for each value.`,
    );
  checkChartOptions('overallTrendChart', options, {});
  const { lang = 'zh' } = options;
  const { rows } = trend;
  const title = lang === 'zh' ? '专利申请量年度走势' : 'Patent applications by year';
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const estimates = rows.flatMap((row) =>
    row.estimate === undefined ? [] : [{ year: yearLabel(row), count: row.estimate.value }],
  );
  const words = stateWords(lang).slice(0, estimates.length > 0 ? 3 : 2);
  const values = rows.map((row) => ({ year: yearLabel(row), count: row.count, state: words[row.complete === false ? 1 : 0]! }));
  const place = { x: yearChannel(rows, lang), y: countChannel(lang, rows.length) };
  const bars = (data: Datum[]): ChartLayer => ({
    data: { values: data },
    mark: { type: 'bar', width: { band: 0.68 } },
    encoding: { ...place, color: stateChannel(words) },
  });
  const behind = estimates.map((row) => ({ ...row, state: words[2]! }));
  const layer: ChartLayer[] = behind.length > 0 ? [bars(behind), bars(values)] : [bars(values)];
  if (rows.length <= MOST_LABELS) {
    const mark = { type: 'text', baseline: 'bottom', dy: -4, color: THEME.text } as const;
    layer.push({ data: { values }, mark, encoding: { ...place, text: { field: 'count', type: 'quantitative', format: ',d' } } });
  }
  const list = rows.map((row) => `${yearLabel(row)}: ${row.count}`);
  return chartOf({
    title,
    subtitle: [
      basisText(total, trend.conventions.asOf, lang),
      ...incompleteNote(rows, lang, { zh: '浅色', en: 'Lighter bars' }),
      ...conventionLines(trend.conventions, lang),
    ],
    description: lang === 'zh' ? `${title}。各年数值为${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: 260,
    layer,
  });
}

function stateWords(lang: Lang): readonly string[] {
  return lang === 'zh'
    ? ['公开完整的年份', '尚未公开完整的年份', '按公开延迟推算']
    : ['Complete years', 'Years not fully published', 'Estimate from publication delays'];
}

/** More numbers than this would run into each other. */
const MOST_LABELS = 18;

function stateChannel(words: readonly string[]): SeriesChannel {
  return {
    field: 'state',
    type: 'nominal',
    scale: { domain: words, range: [THEME.main, THEME.light, THEME.pale].slice(0, words.length) },
    legend: { orient: 'top', title: null, columns: words.length },
  };
}
