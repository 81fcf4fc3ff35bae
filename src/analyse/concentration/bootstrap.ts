import { checkNames } from '../../util/check-names.js';

/** How intervals are resampled: printed with them, so that they can be computed again. */
export interface Bootstrap {
  /** Resamples. */
  readonly draws: number;
  readonly seed: number;
  /** Share of intervals that should hold the truth. */
  readonly level: number;
}

/** An interval of confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The bootstrap unless another is asked for.
 *
 * @example DEFAULT_BOOTSTRAP //=> { draws: 200, seed: 1, level: 0.95 }
 */
export const DEFAULT_BOOTSTRAP: Bootstrap = { draws: 200, seed: 1, level: 0.95 };

/**
 * The bootstrap, what was not said filled in.
 *
 * @throws RangeError for an unknown name, or when `draws` is below 20 or `level` is not between 0 and 1.
 */
export function bootstrapOf(said: Partial<Bootstrap> = {}, caller: string): Bootstrap {
  checkNames(said, Object.keys(DEFAULT_BOOTSTRAP), caller);
  const bootstrap = { ...DEFAULT_BOOTSTRAP, ...said };
  const { draws, level } = bootstrap;
  if (!Number.isInteger(draws) || draws < 20)
    throw new RangeError(`${caller}: invalid draws: ${draws}; give a whole number from 20.`);
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller}: invalid level: ${level}; give a share such as 0.95.`);
  return bootstrap;
}
