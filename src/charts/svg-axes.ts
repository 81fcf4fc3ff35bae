import type { SvgLayout } from './svg-layout.js';
import { type SvgMarkup, svgElement, svgText } from './svg-node.js';
import { fitText, textWidth } from './text-width.js';
import { THEME } from './theme.js';

/** Grid lines, base line, labels and titles of both axes. */
export function svgAxes(layout: SvgLayout): SvgMarkup[] {
  return [...gridLines(layout), ...baseLines(layout), ...xLabels(layout), ...yLabels(layout), ...titles(layout)];
}

/** A line of text, cut to `limit` with the whole of it as its tooltip. */
export function svgLabel(
  text: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  limit: number = Number.POSITIVE_INFINITY,
): SvgMarkup {
  const size = Number(attributes['font-size'] ?? THEME.fontSize);
  const line = text.replace(/\s+/g, ' ');
  const shown = fitText(line, size, limit);
  const whole = shown === line ? [] : [svgElement('title', {}, [svgText(line)])];
  return svgElement('text', { fill: THEME.text, ...attributes }, [...whole, svgText(shown)]);
}

function gridLines({ x, y, left, top, width, height }: SvgLayout): SvgMarkup[] {
  const across = y.axis.grid
    ? y.labels.map(({ at }) => [left, top + (1 - at) * height, left + width, top + (1 - at) * height])
    : [];
  const down = x.axis.grid ? x.labels.map(({ at }) => [left + at * width, top, left + at * width, top + height]) : [];
  return [...across, ...down].map(([x1, y1, x2, y2]) => svgElement('line', { x1, y1, x2, y2, stroke: THEME.grid }));
}

/** The axis of names is a line; the axis of numbers has its grid. */
function baseLines({ x, left, top, width, height }: SvgLayout): SvgMarkup[] {
  const ends = x.isBand
    ? { x1: left, y1: top + height, x2: left + width, y2: top + height }
    : { x1: left, y1: top, x2: left, y2: top + height };
  return [svgElement('line', { ...ends, stroke: THEME.domain })];
}

function xLabels({ x, left, top, width, height }: SvgLayout): SvgMarkup[] {
  const widest = Math.max(0, ...x.labels.map(({ text }) => textWidth(text, THEME.fontSize)));
  const space = x.labels.length < 2 ? width : Math.abs(x.labels[1]!.at - x.labels[0]!.at) * width;
  const every = Math.max(1, Math.ceil((widest + 6) / Math.max(1, space)));
  const shown = x.labels.filter((_, i) => i % every === 0);
  return shown.map(({ text, at }) => svgLabel(text, { x: left + at * width, y: top + height + 18, 'text-anchor': 'middle' }));
}

function yLabels({ y, left, top, height }: SvgLayout): SvgMarkup[] {
  return y.labels.map(({ text, at }) => {
    const middle = top + (y.isBand ? at : 1 - at) * height + 4;
    return svgLabel(text, { x: left - 8, y: middle, 'text-anchor': 'end' }, y.axis.labelLimit ?? 180);
  });
}

function titles({ x, y, left, top, width, height }: SvgLayout): SvgMarkup[] {
  const looks = { fill: THEME.muted };
  const made: SvgMarkup[] = [];
  if (y.axis.title !== null) made.push(svgLabel(y.axis.title, { x: Math.max(0, left - 24), y: top - 10, ...looks }));
  if (x.axis.title !== null) {
    made.push(svgLabel(x.axis.title, { x: left + width / 2, y: top + height + 40, 'text-anchor': 'middle', ...looks }));
  }
  return made;
}
