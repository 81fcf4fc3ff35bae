import { type SvgMarkup, svgElement, svgNumber } from './svg-node.js';

/** A filled symbol of about `size` square pixels around a point; an unknown name is drawn as a circle. */
export function svgShape(
  shape: string,
  x: number,
  y: number,
  size: number,
  looks: { fill: string; opacity?: number | undefined },
): SvgMarkup {
  const outline = OUTLINES[shape];
  const attributes = { fill: looks.fill, stroke: '#ffffff', 'stroke-width': 0.8, opacity: looks.opacity };
  if (outline === undefined) return svgElement('circle', { cx: x, cy: y, r: Math.sqrt(size / Math.PI), ...attributes });
  const unit = Math.sqrt(size) / 2;
  const points = outline.map(([dx, dy]) => `${svgNumber(x + dx * unit)},${svgNumber(y + dy * unit)}`).join(' ');
  return svgElement('polygon', { points, ...attributes });
}

type Point = readonly [number, number];

/** Corners in half side lengths of a square of the same area. */
const OUTLINES: Readonly<Record<string, readonly Point[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1.4],
    [1.2, 0],
    [0, 1.4],
    [-1.2, 0],
  ],
  'triangle-up': [
    [0, -1.3],
    [1.3, 1],
    [-1.3, 1],
  ],
  'triangle-down': [
    [0, 1.3],
    [1.3, -1],
    [-1.3, -1],
  ],
  'triangle-right': [
    [1.3, 0],
    [-1, 1.3],
    [-1, -1.3],
  ],
  'triangle-left': [
    [-1.3, 0],
    [1, 1.3],
    [1, -1.3],
  ],
  cross: [
    [-0.5, -1.3],
    [0.5, -1.3],
    [0.5, -0.5],
    [1.3, -0.5],
    [1.3, 0.5],
    [0.5, 0.5],
    [0.5, 1.3],
    [-0.5, 1.3],
    [-0.5, 0.5],
    [-1.3, 0.5],
    [-1.3, -0.5],
    [-0.5, -0.5],
  ],
};
