import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreVariant } from './core-variants.js';

/** In the verdict on a candidate, that the rule cannot tell; bit v is that it is core under variant v. */
export const UNKNOWN_BIT: number = 1 << 30;

/** Gives verdicts on candidates, a bit for each variant. */
export class CoreJudge {
  /** By variant. */
  readonly #limits: Float64Array;
  /** By variant and component. */
  readonly #weights: Float64Array;
  readonly #lowest: number;

  constructor(variants: readonly Pick<CoreVariant, 'weights' | 'from'>[]) {
    this.#limits = Float64Array.from(variants, ({ from }) => from - ROUNDING);
    this.#weights = Float64Array.from(variants.flatMap(({ weights }) => sharesOf(weights)));
    this.#lowest = Math.min(...this.#limits);
  }

  /**
   * The verdict on a candidate by its ranks, any number for a missing component: core when the weighted mean of its ranks reaches the limit; not known under the rule,
   * which comes first, when a rank that has weight is not.
   *
   * @example new CoreJudge([{ weights: [1, 1], from: 0.75 }]).verdict(0.9, 0.6, 0) //=> 1
   * @example new CoreJudge([{ weights: [1, 1], from: 0.75 }]).verdict(0.9, -1, 0) //=> 1 << 30
   */
  verdict(a: number, b: number, c: number): number {
    const isKnown = a !== UNKNOWN_VALUE && b !== UNKNOWN_VALUE && c !== UNKNOWN_VALUE;
    // No mean is more than the greatest of its parts.
    if (isKnown && a < this.#lowest && b < this.#lowest && c < this.#lowest) return 0;
    const weights = this.#weights;
    const limits = this.#limits;
    let bits = 0;
    for (let v = 0, w = 0; v < limits.length; v++, w += PARTS) {
      if (!isKnown && lacks(weights, w, a, b, c)) bits |= v === 0 ? UNKNOWN_BIT : 0;
      else bits |= Number(weights[w]! * a + weights[w + 1]! * b + weights[w + 2]! * c >= limits[v]!) << v;
    }
    return bits;
  }
}

/** Components of a composite; what is less has no weight. */
const PARTS = 3;

function sharesOf(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: PARTS }, (_, c) => (weights[c] ?? 0) / whole);
}

/** Whether a rank that has weight is not known. */
function lacks(weights: Float64Array, w: number, a: number, b: number, c: number): boolean {
  return (
    (a === UNKNOWN_VALUE && weights[w]! > 0) ||
    (b === UNKNOWN_VALUE && weights[w + 1]! > 0) ||
    (c === UNKNOWN_VALUE && weights[w + 2]! > 0)
  );
}

const ROUNDING = 1e-9;
