import { checkGiven } from '../util/check-given.js';
import type { NetworkChart, NetworkDot, NetworkLine } from './network-chart.js';
import { svgLabel } from './svg-axes.js';
import { type SvgMarkup, svgElement, svgText } from './svg-node.js';
import { THEME } from './theme.js';

/**
 * A network chart as a self-contained SVG picture, without network, fonts or any other library; the same chart gives the same text. Every text is escaped.
 *
 * @example renderNetworkSvg(networkChart(await coApplicants(engine))).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') //=> true
 */
export function renderNetworkSvg(chart: NetworkChart): string {
  checkGiven('renderNetworkSvg', chart, ['data', 'padding', 'title'], 'chart', 'give what networkChart returned');
  const [{ values: lines }, { values: dots }] = chart.data;
  const width = chart.width + 2 * chart.padding;
  const height = chart.height + 2 * chart.padding + HEADING;
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'font-family': THEME.font,
    'font-size': THEME.fontSize,
  };
  return svgElement('svg', frame, [
    svgElement('title', {}, [svgText(chart.title.text)]),
    svgElement('desc', {}, [svgText(chart.description)]),
    svgElement('rect', { width, height, fill: chart.background }),
    svgLabel(chart.title.text, { x: 8, y: 20, 'font-size': THEME.titleSize, 'font-weight': 'bold' }, width - 16),
    ...chart.title.subtitle.map((line, i) => svgLabel(line, { x: 8, y: 41 + i * 18, fill: THEME.muted }, width - 16)),
    ...lines.map((line) => lineMark(line, chart.padding)),
    ...dots.map((dot) => dotMark(dot, chart.padding)),
    ...dots.flatMap((dot) => nameMark(dot, chart.padding)),
  ]);
}

/** Room for the title. */
const HEADING = 52;

function lineMark({ x, y, x2, y2, width }: NetworkLine, padding: number): SvgMarkup {
  const top = padding + HEADING;
  const ends = { x1: x + padding, y1: y + top, x2: x2 + padding, y2: y2 + top };
  return svgElement('line', { ...ends, stroke: THEME.domain, 'stroke-opacity': 0.5, 'stroke-width': width });
}

function dotMark({ x, y, size, color, name }: NetworkDot, padding: number): SvgMarkup {
  const place = { cx: x + padding, cy: y + padding + HEADING, r: Math.sqrt(size / Math.PI) };
  const looks = { fill: color, stroke: '#ffffff', 'stroke-width': 0.8 };
  return svgElement('circle', { ...place, ...looks }, [svgElement('title', {}, [svgText(name)])]);
}

function nameMark({ x, y, label }: NetworkDot, padding: number): SvgMarkup[] {
  if (label === '') return [];
  const place = { x: x + padding, y: y + padding + HEADING - 9 };
  return [svgLabel(label, { ...place, 'font-size': 11, 'text-anchor': 'middle', fill: THEME.text }, 180)];
}
