import type { Conventions } from '../analyse/conventions.js';
import type { Bilingual } from '../util/bilingual.js';
import { checkListGiven } from '../util/check-given.js';
import { bandsHeight, countAxis, distinctNames, endLabels, nameChannel } from './bar-axis.js';
import type { Chart } from './chart.js';
import { basisText, type ChartOptions, chartOf } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { THEME } from './theme.js';

/** What the industry chart needs of an industry. */
export interface IndustryBar {
  readonly name: Bilingual;
  readonly count: number;
  readonly primary: number;
}

/** Options of {@link industryChart} and {@link areaChart}. */
export interface FieldChartOptions extends ChartOptions {
  /** Applications in at least one industry, for the caption. */
  readonly n: number;
  /** How they were counted, for the caption. */
  readonly conventions: Conventions;
}

/**
 * Bars of applications by industry: the wide bar counts every application in the industry, the narrow one those whose primary industry it is.
 *
 * @example industryChart([], { n: 0, conventions: conventionsOf(engine), lang: 'en' }).title.text //=> 'Patent applications by industry'
 */
export function industryChart(industries: readonly IndustryBar[], options: FieldChartOptions): Chart {
  checkListGiven('industryChart', industries, ['name', 'count', 'primary'], 'industries', 'give those of a landscape result');
  checkChartOptions('industryChart', options, { n: 'needed', conventions: 'needed' });
  const { lang = 'zh', n, conventions } = options;
  const zh = lang === 'zh';
  const title = zh ? '专利申请的产业分布' : 'Patent applications by industry';
  const words = zh
    ? ['涉及该产业的申请', '主要归属该产业的申请']
    : ['All applications in the industry', 'Of which it is the primary industry'];
  const names = distinctNames(industries.map((row) => row.name[lang]));
  const place = { y: nameChannel(names), x: countAxis(lang, names.length) };
  const color = {
    field: 'measure',
    type: 'nominal',
    scale: { domain: words, range: [THEME.light, THEME.main] },
    legend: { orient: 'top', title: null, columns: 2 },
  } as const;
  const bars = (measure: string, value: (row: IndustryBar) => number) =>
    industries.map((row, i) => ({ name: names[i]!, count: value(row), measure, label: formatValue(value(row), ',d') }));
  const whole = bars(words[0]!, (row) => row.count);
  const list = whole.map((bar) => `${bar.name} ${bar.label}`);
  return chartOf({
    title,
    subtitle: [basisText(n, conventions.asOf, lang), ...conventionLines(conventions, lang)],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: bandsHeight(industries.length, 36),
    layer: [
      { data: { values: whole }, mark: { type: 'bar', height: { band: 0.66 } }, encoding: { ...place, color } },
      {
        data: { values: bars(words[1]!, (row) => row.primary) },
        mark: { type: 'bar', height: { band: 0.3 } },
        encoding: { ...place, color },
      },
      endLabels(whole, place),
    ],
  });
}
