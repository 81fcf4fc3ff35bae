import type { Chart, ChartAxis, PositionChannel } from './chart.js';
import { formatValue } from './format-value.js';
import { niceTicks } from './nice-ticks.js';

/** Positions along one direction in a plot of any length: 0 and 1 are its ends. */
export interface PositionScale {
  readonly axis: ChartAxis;
  /** Whether values are names with a band each; otherwise numbers. */
  readonly isBand: boolean;
  /** Share of the length that one band takes; 0 for numbers. */
  readonly band: number;
  /** Labels in order with their positions. */
  readonly labels: readonly { readonly text: string; readonly at: number }[];
  /** Position of a value (the middle of its band), or null when it is not of this scale. */
  readonly at: (value: string | number | null) => number | null;
}

/**
 * The scale of a direction, from all layers of a chart together.
 *
 * @throws RangeError when no layer has the channel.
 */
export function positionScale(chart: Chart, direction: 'x' | 'y'): PositionScale {
  const channels = chart.layer.flatMap(({ encoding }) => encoding[direction] ?? []);
  const first = channels[0];
  if (first === undefined) throw new RangeError(`renderSvg: missing channel: ${direction}; give it in at least one layer.`);
  return first.type === 'ordinal' ? bandScale(first) : linearScale(first, largest(chart, direction));
}

function bandScale({ axis, scale }: PositionChannel): PositionScale {
  const domain = (scale?.domain ?? []).map(String);
  const band = domain.length === 0 ? 0 : 1 / domain.length;
  const places = new Map(domain.map((text, i) => [text, (i + 0.5) * band]));
  return {
    axis,
    isBand: true,
    band,
    labels: domain.map((text) => ({ text, at: places.get(text)! })),
    at: (value) => places.get(String(value)) ?? null,
  };
}

function linearScale({ axis, scale }: PositionChannel, dataMax: number): PositionScale {
  const fixed = scale?.domain?.map(Number);
  const { max, ticks } = niceTicks(fixed?.[1] ?? dataMax, axis.tickCount ?? 5, axis.tickMinStep, fixed?.[0]);
  const min = ticks[0]!;
  const share = (value: number): number => (value - min) / (max - min);
  const format = axis.format ?? ',d';
  const clamp = scale?.clamp === true;
  return {
    axis,
    isBand: false,
    band: 0,
    labels: ticks.map((tick) => ({ text: formatValue(tick, format), at: share(tick) })),
    at: (value) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return null;
      return clamp ? Math.min(1, Math.max(0, share(value))) : share(value);
    },
  };
}

function largest(chart: Chart, direction: 'x' | 'y'): number {
  let max = 0;
  for (const { data, encoding } of chart.layer) {
    const channel = encoding[direction];
    if (channel?.datum !== undefined) max = Math.max(max, channel.datum);
    const field = channel?.field;
    if (field === undefined) continue;
    for (const row of data.values) max = Math.max(max, Number(row[field] ?? 0));
  }
  return max;
}
