import type { AdvantageEnterprises } from '../analyse/enterprises/advantage-enterprises.js';
import { checkGiven } from '../util/check-given.js';
import { bandsHeight, countAxis, distinctNames, endLabels, nameChannel } from './bar-axis.js';
import type { Chart, PositionChannel } from './chart.js';
import { type ChartOptions, chartOf, cutOffText } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { THEME } from './theme.js';

/**
 * Bars of the enterprises with the most applications and the line they must reach. At most 20; where fewer reach the line, those just below
 * it follow in a lighter colour.
 *
 * @example enterpriseChart({ conventions: conventionsOf(engine), threshold: 50, window: null, total: 0, byIndustry: [], list: [], nearThreshold: [] }, { lang: 'en' }).title.text //=> 'Advantage enterprises (50 or more applications)'
 */
export function enterpriseChart(result: AdvantageEnterprises, options: ChartOptions = {}): Chart {
  checkGiven('enterpriseChart', result, ['list', 'nearThreshold'], 'result', 'give what advantageEnterprises returned');
  checkChartOptions('enterpriseChart', options, {});
  const { lang = 'zh' } = options;
  const zh = lang === 'zh';
  const threshold = formatValue(result.threshold, ',d');
  const title = zh ? `优势企业（专利申请${threshold}件及以上）` : `Advantage enterprises (${threshold} or more applications)`;
  const words = zh ? ['达到标准的企业', '接近标准的企业'] : ['On or above the line', 'Just below the line'];
  const states = [...result.list.map(() => words[0]!), ...result.nearThreshold.map(() => words[1]!)].slice(0, MOST_BARS);
  const shown = [...result.list, ...result.nearThreshold].slice(0, MOST_BARS);
  const names = distinctNames(shown.map((row) => row.name));
  const values = shown.map((row, i) => ({
    name: names[i]!,
    count: row.count,
    state: states[i]!,
    label: formatValue(row.count, ',d'),
  }));
  const place = { y: nameChannel(names), x: countAxis(lang, names.length) };
  const color = {
    field: 'state',
    type: 'nominal',
    scale: { domain: words, range: [THEME.main, THEME.light] },
    legend: { orient: 'top', title: null, columns: 2 },
  } as const;
  const list = values.map((bar) => `${bar.name} ${bar.label}`);
  return chartOf({
    title,
    subtitle: [subtitle(result, shown.length, zh), ...conventionLines(result.conventions, lang)],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: bandsHeight(values.length, 24),
    layer: [
      { data: { values }, mark: { type: 'bar', height: { band: 0.7 } }, encoding: { ...place, color } },
      thresholdRule(result.threshold, place.x),
      endLabels(values, place),
    ],
  });
}

const MOST_BARS = 20;

function thresholdRule(threshold: number, { type, axis }: PositionChannel): Chart['layer'][number] {
  return {
    data: { values: [{ line: threshold }] },
    mark: { type: 'rule', color: THEME.accent, strokeWidth: 1.5, strokeDash: [5, 3] },
    encoding: { x: { datum: threshold, type, axis } },
  };
}

function subtitle({ total, nearThreshold, conventions, threshold }: AdvantageEnterprises, shown: number, zh: boolean): string {
  const [n, near, line] = [total, nearThreshold.length, threshold].map((value) => formatValue(value, ',d'));
  const cutOff = cutOffText(conventions.asOf, zh ? 'zh' : 'en');
  return zh
    ? `达到标准${n}家，接近标准${near}家，图中列出${shown}家；红色虚线为${line}件标准线；${cutOff}`
    : `${n} on or above the line, ${near} just below, ${shown} shown; dashed red line at ${line}; ${cutOff}`;
}
