import type { Chart, ChartLayer, Datum, SeriesChannel } from './chart.js';
import { formatValue } from './format-value.js';
import { type PositionScale, positionScale } from './scales.js';
import { textWidth } from './text-width.js';
import { THEME } from './theme.js';

/** Where everything is: the plot inside the picture, in pixels. */
export interface SvgLayout {
  readonly x: PositionScale;
  readonly y: PositionScale;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly outerHeight: number;
  /** Top of the legend. */
  readonly legendTop: number;
  readonly legend: readonly LegendEntry[];
  /** Whether the title is drawn, and the top of the lines below it. */
  readonly heading: boolean;
  readonly subtitleTop: number;
}

/** One entry of the legend and its place. */
export interface LegendEntry {
  readonly text: string;
  readonly color: string;
  readonly shape: string | null;
  readonly x: number;
  readonly y: number;
}

/** Plans the picture so that no label is cut. */
export function svgLayout(chart: Chart, heading: boolean): SvgLayout {
  const x = positionScale(chart, 'x');
  const y = positionScale(chart, 'y');
  const { fontSize } = THEME;
  const limit = y.axis.labelLimit ?? 180;
  const labels = y.labels.map(({ text }) => Math.min(limit, textWidth(text, fontSize)));
  const left = Math.ceil(Math.max(24, ...labels)) + 12;
  const subtitleTop = heading ? 28 : 4;
  const legendTop = subtitleTop + 6 + chart.title.subtitle.length * 18;
  const legend = legendEntries(chart);
  const legendHeight = legend.length === 0 ? 0 : legend.at(-1)!.y + 26;
  const top = legendTop + legendHeight + (y.axis.title === null ? 6 : 24);
  const { height } = chart;
  const width = plotWidth(chart, x, left);
  const outerHeight = top + height + 26 + (x.axis.title === null ? 0 : 22) + 6;
  return { x, y, left, top, width, height, outerHeight, legendTop, legend, heading, subtitleTop };
}

/** Text of a text mark. */
export function markText({ encoding }: ChartLayer, row: Datum): string {
  const value = row[encoding.text?.field ?? ''] ?? '';
  return typeof value === 'number' ? formatValue(value, encoding.text?.format ?? ',d') : value;
}

/** As wide as possible with the last tick label and the texts beside bars still inside. */
function plotWidth(chart: Chart, x: PositionScale, left: number): number {
  const room = chart.width - left - 8;
  let width = room - textWidth(x.labels.at(-1)?.text ?? '', THEME.fontSize) / 2;
  if (x.isBand) width = room;
  for (const layer of chart.layer) {
    if (layer.mark.type !== 'text' || layer.mark.align !== 'left') continue;
    for (const row of layer.data.values) {
      const at = x.at(row[layer.encoding.x?.field ?? ''] ?? null);
      if (at === null || at <= 0) continue;
      width = Math.min(width, (room - (layer.mark.dx ?? 0) - textWidth(markText(layer, row), THEME.fontSize)) / at);
    }
  }
  return Math.max(80, Math.floor(width));
}

function legendEntries(chart: Chart): LegendEntry[] {
  const layers = chart.layer.filter(({ encoding }) => encoding.color?.legend);
  const color: SeriesChannel | undefined = layers[0]?.encoding.color;
  if (color === undefined) return [];
  const shape = layers.find(({ encoding }) => encoding.shape)?.encoding.shape;
  let x = 0;
  let y = 0;
  return color.scale.domain.map((text, i) => {
    const width = 24 + textWidth(text, THEME.fontSize) + 20;
    if (x > 0 && x + width > chart.width - 16) {
      x = 0;
      y += 20;
    }
    const entry = { text, color: color.scale.range[i]!, shape: shape?.scale.range[i] ?? null, x, y };
    x += width;
    return entry;
  });
}
