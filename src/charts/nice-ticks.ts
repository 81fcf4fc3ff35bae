/** Round numbers along an axis, and the domain that they span. */
export interface NiceTicks {
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * Ticks at 1, 2 or 5 times a power of ten from 0 to at least `max`, about `count` of them, never closer than `minStep`.
 * The step is that of d3-array (`tickIncrement`).
 *
 * @example niceTicks(87, 5) //=> { max: 100, ticks: [0, 20, 40, 60, 80, 100] }
 * @example niceTicks(0, 5, 1) //=> { max: 1, ticks: [0, 1] }
 */
export function niceTicks(max: number, count: number, minStep = 0): NiceTicks {
  if (!(max > 0)) return niceTicks(Math.max(minStep, 1), 1, minStep);
  const step = Math.max(niceStep(max / count), minStep);
  const steps = Math.ceil(max / step - 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, i) => clean(i * step));
  return { max: ticks.at(-1)!, ticks };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  if (error >= Math.sqrt(50)) return 10 * power;
  if (error >= Math.sqrt(10)) return 5 * power;
  if (error >= Math.SQRT2) return 2 * power;
  return power;
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
