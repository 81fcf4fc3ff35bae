import type { Convergence } from '../analyse/structure/convergence.js';
import { checkGiven } from '../util/check-given.js';
import type { Chart, ChartLayer, PositionChannel } from './chart.js';
import { basisText, type ChartOptions, chartOf } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { THEME } from './theme.js';
import { incompleteNote, yearChannel, yearLabel } from './year-axis.js';

/**
 * Share of applications that belong to two industries or more, by year. Years that are not complete are dashed, lighter and marked with an asterisk; years
 * without a classified application have no point.
 *
 * @example convergenceChart({ conventions: conventionsOf(engine), rows: [], verdict: 'cannotSay', lagMonths: 18, windows: null, pairs: [] }, { lang: 'en' }).layer.length //=> 2
 */
export function convergenceChart(convergence: Convergence, options: ChartOptions = {}): Chart {
  checkGiven('convergenceChart', convergence, ['rows', 'pairs'], 'convergence', 'give what convergence returned');
  checkChartOptions('convergenceChart', options, {});
  const { rows, conventions } = convergence;
  const { lang = 'zh' } = options;
  const zh = lang === 'zh';
  const title = zh ? '跨产业专利申请占比年度走势' : 'Share of applications in several industries by year';
  const shown = rows.filter(({ share }) => share !== null);
  const place = { x: yearChannel(rows, lang), y: shareChannel(shown.length, zh) };
  const datum = (row: (typeof rows)[number]) => ({ year: yearLabel(row), share: row.share });
  const solid = shown.filter(({ complete }) => complete !== false);
  const open = shown.filter(({ complete }) => complete === false);
  const layer: ChartLayer[] = [
    { data: { values: solid.map(datum) }, mark: { type: 'line', color: THEME.main, strokeWidth: 2 }, encoding: place },
    { data: { values: solid.map(datum) }, mark: { type: 'point', color: THEME.main, filled: true, size: 45 }, encoding: place },
  ];
  if (open.length > 0) {
    const values = [...solid.slice(-1), ...open].map(datum);
    const mark = { type: 'line', color: THEME.main, strokeWidth: 2, strokeDash: [4, 4], opacity: 0.45 } as const;
    layer.push({ data: { values }, mark, encoding: place });
  }
  const list = shown.map((row) => `${yearLabel(row)}: ${formatValue(row.share!, '.1%')}`);
  const classified = rows.reduce((sum, row) => sum + row.classified, 0);
  return chartOf({
    title,
    subtitle: [
      basisText(classified, conventions.asOf, lang),
      ...incompleteNote(rows, lang, { zh: '虚线', en: 'The dashed line' }),
      ...conventionLines(conventions, lang),
    ],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: 260,
    layer,
  });
}

function shareChannel(points: number, zh: boolean): PositionChannel {
  const flat = { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: -24, titleY: -10 } as const;
  const title = zh ? '跨产业申请占比' : 'Share';
  return {
    field: 'share',
    type: 'quantitative',
    stack: null,
    axis: { title, grid: true, format: '.0%', tickCount: 5, ...flat },
    ...(points === 0 ? { scale: { domain: [0, 1] } } : {}),
  };
}
