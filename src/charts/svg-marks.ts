import type { ChartLayer, Datum } from './chart.js';
import { svgLabel } from './svg-axes.js';
import { markText, type SvgLayout } from './svg-layout.js';
import { type SvgMarkup, svgElement, svgNumber } from './svg-node.js';
import { svgShape } from './svg-shapes.js';
import { THEME } from './theme.js';

/** All marks of a layer. Rows without a position are left out. */
export function svgMarks(layer: ChartLayer, layout: SvgLayout): SvgMarkup[] {
  if (layer.mark.type === 'rule') return rule(layer, layout);
  const placed = layer.data.values.flatMap((row) => place(row, layer, layout) ?? []);
  if (layer.mark.type === 'line') return lines(layer, placed);
  const draw = { bar, point, text }[layer.mark.type];
  return placed.map((one) => draw(one, layer, layout));
}

interface Placed {
  readonly row: Datum;
  readonly x: number;
  readonly y: number;
}

function place(row: Datum, { encoding }: ChartLayer, { x, y, left, top, width, height }: SvgLayout): Placed | null {
  const atX = x.at(row[encoding.x?.field ?? ''] ?? null);
  const atY = y.at(row[encoding.y?.field ?? ''] ?? null);
  if (atX === null || atY === null) return null;
  return { row, x: left + atX * width, y: top + (y.isBand ? atY : 1 - atY) * height };
}

function bar({ row, x, y }: Placed, layer: ChartLayer, { x: across, left, top, width, height, y: down }: SvgLayout): SvgMarkup {
  const fill = colorOf(row, layer);
  if (across.isBand) {
    const thick = across.band * width * (layer.mark.width?.band ?? 0.9);
    return svgElement('rect', { x: x - thick / 2, y, width: thick, height: top + height - y, fill });
  }
  const thick = down.band * height * (layer.mark.height?.band ?? 0.9);
  return svgElement('rect', { x: left, y: y - thick / 2, width: x - left, height: thick, fill });
}

function point({ row, x, y }: Placed, layer: ChartLayer): SvgMarkup {
  const { shape } = layer.encoding;
  const index = shape === undefined ? -1 : shape.scale.domain.indexOf(String(row[shape.field]));
  const name = shape?.scale.range[index] ?? 'circle';
  return svgShape(name, x, y, layer.mark.size ?? 45, { fill: colorOf(row, layer), opacity: layer.mark.opacity });
}

function text({ row, x, y }: Placed, layer: ChartLayer): SvgMarkup {
  const { dx = 0, dy = 0, align = 'center', baseline = 'middle', color } = layer.mark;
  const anchor = { left: 'start', center: 'middle', right: 'end' }[align];
  const drop = { top: 12, middle: 4, bottom: 0 }[baseline];
  const halo = { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const place = { x: x + dx, y: y + dy + drop, 'text-anchor': anchor };
  return svgLabel(markText(layer, row), { ...place, fill: color ?? THEME.text, ...halo });
}

function lines(layer: ChartLayer, placed: readonly Placed[]): SvgMarkup[] {
  const series = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = String(one.row[layer.encoding.color?.field ?? ''] ?? '');
    const known = series.get(key);
    if (known === undefined) series.set(key, [one]);
    else known.push(one);
  }
  const { strokeWidth = 2, strokeDash, opacity } = layer.mark;
  return [...series.values()].map((points) => {
    const sorted = points.toSorted((a, b) => a.x - b.x);
    return svgElement('polyline', {
      points: sorted.map(({ x, y }) => `${svgNumber(x)},${svgNumber(y)}`).join(' '),
      fill: 'none',
      stroke: colorOf(sorted[0]!.row, layer),
      'stroke-width': strokeWidth,
      'stroke-linejoin': 'round',
      'stroke-dasharray': strokeDash?.join(' '),
      opacity,
    });
  });
}

function rule({ mark, encoding }: ChartLayer, { x, y, left, top, width, height }: SvgLayout): SvgMarkup[] {
  const looks = {
    stroke: mark.color ?? THEME.accent,
    'stroke-width': mark.strokeWidth ?? 1,
    'stroke-dasharray': mark.strokeDash?.join(' '),
  };
  const made: SvgMarkup[] = [];
  const atX = x.at(encoding.x?.datum ?? null);
  const atY = y.at(encoding.y?.datum ?? null);
  if (atX !== null) {
    made.push(svgElement('line', { x1: left + atX * width, y1: top, x2: left + atX * width, y2: top + height, ...looks }));
  } else if (atY !== null) {
    const level = top + (1 - atY) * height;
    made.push(svgElement('line', { x1: left, y1: level, x2: left + width, y2: level, ...looks }));
  }
  return made;
}

function colorOf(row: Datum, { mark, encoding: { color } }: ChartLayer): string {
  if (color === undefined) return mark.color ?? THEME.main;
  return color.scale.range[color.scale.domain.indexOf(String(row[color.field]))] ?? THEME.muted;
}
