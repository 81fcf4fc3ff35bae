import { checkGiven } from '../util/check-given.js';
import { checkOptions } from '../util/check-options.js';
import type { Chart } from './chart.js';
import { svgAxes, svgLabel } from './svg-axes.js';
import { type LegendEntry, type SvgLayout, svgLayout } from './svg-layout.js';
import { svgMarks } from './svg-marks.js';
import { type SvgMarkup, svgElement, svgText } from './svg-node.js';
import { svgShape } from './svg-shapes.js';
import { THEME } from './theme.js';

/** Options of {@link renderSvg}. */
export interface RenderSvgOptions {
  /** Whether the title is drawn; leave it out where the page has its own caption. The subtitle, with n and cut-off, always is. Default true. */
  readonly heading?: boolean;
}

/**
 * A chart of this library as a self-contained SVG picture, without network, fonts or any other library; the same chart gives the same text.
 *
 * Draws the part of Vega-Lite named by {@link Chart}: bars, lines, points, rules and texts in layers over one pair of axes. Every text is escaped;
 * names too long for their place end in an ellipsis and carry the whole as a tooltip.
 *
 * @example renderSvg(industryChart([], { n: 0, conventions: conventionsOf(engine) })).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') //=> true
 */
export function renderSvg(chart: Chart, options: RenderSvgOptions = {}): string {
  checkGiven('renderSvg', chart, ['title', 'description', 'width', 'height', 'layer'], 'chart', REMEDY);
  checkOptions<RenderSvgOptions>('renderSvg', options, { heading: null });
  const { heading = true } = options;
  const layout = svgLayout(chart, heading);
  return svgPicture(chart, layout, [...svgAxes(layout), ...chart.layer.flatMap((layer) => svgMarks(layer, layout))]);
}

const REMEDY =
  'give a chart, such as trendChart or one of landscapeCharts makes; renderNetworkSvg draws networks, renderSpecificationSvg specification curves';

/** A picture with title, caption and legend around its content. */
export function svgPicture(chart: Chart, layout: SvgLayout, content: readonly SvgMarkup[]): string {
  const { outerHeight } = layout;
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${chart.width} ${Math.ceil(outerHeight)}`,
    width: chart.width,
    height: Math.ceil(outerHeight),
    role: 'img',
    'font-family': THEME.font,
    'font-size': THEME.fontSize,
  };
  return svgElement('svg', frame, [
    svgElement('title', {}, [svgText(chart.title.text)]),
    svgElement('desc', {}, [svgText(chart.description)]),
    svgElement('rect', { width: chart.width, height: Math.ceil(outerHeight), fill: '#ffffff' }),
    ...headingLines(chart, layout),
    ...legend(chart, layout),
    ...content,
  ]);
}

function headingLines({ title, width }: Chart, { subtitleTop, heading }: SvgLayout): SvgMarkup[] {
  const size = { 'font-size': THEME.titleSize, 'font-weight': 'bold' };
  const first = heading ? [svgLabel(title.text, { x: 8, y: 20, ...size }, width - 16)] : [];
  const rest = title.subtitle.map((line, i) =>
    svgLabel(line, { x: 8, y: subtitleTop + 13 + i * 18, fill: THEME.muted }, width - 16),
  );
  return [...first, ...rest];
}

function legend(chart: Chart, { legend: entries, legendTop }: SvgLayout): SvgMarkup[] {
  const isLine = chart.layer.some((layer) => layer.mark.type === 'line');
  return entries.flatMap((entry) => [
    ...legendSymbol(entry, legendTop, isLine),
    svgLabel(entry.text, { x: 8 + entry.x + 24, y: legendTop + entry.y + 16 }, chart.width - 40),
  ]);
}

function legendSymbol({ x, y, color, shape }: LegendEntry, top: number, isLine: boolean): SvgMarkup[] {
  const left = 8 + x;
  const middle = top + y + 12;
  if (!isLine) return [svgElement('rect', { x: left + 4, y: middle - 6, width: 12, height: 12, fill: color })];
  const stroke = svgElement('line', { x1: left, y1: middle, x2: left + 20, y2: middle, stroke: color, 'stroke-width': 2 });
  return [stroke, svgShape(shape ?? 'circle', left + 10, middle, 45, { fill: color })];
}
