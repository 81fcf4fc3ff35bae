/** Round numbers along an axis, and the domain that they span. */
export interface NiceTicks {
  readonly max: number;
  readonly ticks: readonly number[];
}

/**
 * Ticks at 1, 2 or 5 times a power of ten from `min` (or below) to at least `max`, about `count` of them, never closer than `minStep`.
 * The step is that of d3-array (`tickIncrement`).
 *
 * @param min Default 0.
 * @example niceTicks(87, 5) //=> { max: 100, ticks: [0, 20, 40, 60, 80, 100] }
 * @example niceTicks(0, 5, 1) //=> { max: 1, ticks: [0, 1] }
 * @example niceTicks(0.31, 4, 0, -0.08) //=> { max: 0.4, ticks: [-0.1, 0, 0.1, 0.2, 0.3, 0.4] }
 */
export function niceTicks(max: number, count: number, minStep = 0, min = 0): NiceTicks {
  if (!(max > min)) return niceTicks(min + Math.max(minStep, 1), 1, minStep, min);
  const step = Math.max(niceStep((max - min) / count), minStep);
  const first = Math.floor(min / step + 1e-9);
  const steps = Math.ceil(max / step - first - 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, i) => clean((first + i) * step));
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
