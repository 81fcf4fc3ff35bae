import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { CoreComponent } from './core-candidates.js';

/** How a variant differs from the rule: not at all, a component without weight or with double weight, the limit 0.05 lower or higher. */
export type VariantName = 'rule' | 'without' | 'doubled' | 'lower' | 'higher';

/** One setting of the composite. */
export interface CoreVariant {
  readonly variant: VariantName;
  readonly component: CoreComponent | null;
  readonly weights: readonly number[];
  readonly from: number;
}

/**
 * The rule and its variants.
 *
 * @example coreVariants([{ component: 'citedBy', weight: 1 }, { component: 'claims', weight: 1 }], 0.75).length //=> 7
 */
export function coreVariants(
  components: readonly { readonly component: CoreComponent; readonly weight: number }[],
  from: number,
): CoreVariant[] {
  const weights = components.map(({ weight }) => weight);
  const scaled = (c: number, factor: number) => weights.map((weight, k) => (k === c ? weight * factor : weight));
  return [
    { variant: 'rule', component: null, weights, from },
    ...components.map(({ component }, c): CoreVariant => ({ variant: 'without', component, weights: scaled(c, 0), from })),
    ...components.map(({ component }, c): CoreVariant => ({ variant: 'doubled', component, weights: scaled(c, 2), from })),
    { variant: 'lower', component: null, weights, from: Math.max(0, from - STEP) },
    { variant: 'higher', component: null, weights, from: Math.min(1, from + STEP) },
  ];
}

const STEP = 0.05;

/** In the verdicts on a candidate, that the rule cannot tell; bit v is that it is core under variant v. */
export const UNKNOWN_BIT: number = 1 << 30;

/**
 * The verdicts on each candidate, a bit for each variant: core when the weighted mean of its ranks reaches the limit; not known under the rule, which comes
 * first, when a rank that has weight is not.
 *
 * @param ranks One column for each component, three at the most.
 * @example coreVerdicts([[0.9, 0.9], [0.6, -1]], [{ variant: 'rule', component: null, weights: [1, 1], from: 0.75 }]) //=> [1, 1 << 30]
 */
export function coreVerdicts(ranks: readonly ArrayLike<number>[], variants: readonly CoreVariant[]): Int32Array {
  const size = ranks[0]?.length ?? 0;
  const none = new Float64Array(ranks.length < PARTS ? size : 0);
  const columns = Array.from({ length: PARTS }, (_, c) => ranks[c] ?? none);
  const weights = Float64Array.from(variants.flatMap((variant) => sharesOf(variant.weights)));
  const least = Float64Array.from(variants, ({ from }) => from - ROUNDING);
  return judged(columns as [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>], weights, least, size);
}

/** Components of a composite; what is less has no weight. */
const PARTS = 3;

function sharesOf(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: PARTS }, (_, c) => (weights[c] ?? 0) / whole);
}

function judged(
  [first, second, third]: readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>],
  weights: Float64Array,
  least: Float64Array,
  size: number,
): Int32Array {
  const verdicts = new Int32Array(size);
  const lowest = Math.min(...least);
  for (let k = 0; k < size; k++) {
    const [a, b, c] = [first[k]!, second[k]!, third[k]!];
    const isKnown = a !== UNKNOWN_VALUE && b !== UNKNOWN_VALUE && c !== UNKNOWN_VALUE;
    // No mean is more than the greatest of its parts.
    if (isKnown && a < lowest && b < lowest && c < lowest) continue;
    let bits = 0;
    for (let v = 0, w = 0; v < least.length; v++, w += PARTS) {
      if (!isKnown && lacks(weights, w, a, b, c)) bits |= v === 0 ? UNKNOWN_BIT : 0;
      else if (weights[w]! * a + weights[w + 1]! * b + weights[w + 2]! * c >= least[v]!) bits |= 1 << v;
    }
    verdicts[k] = bits;
  }
  return verdicts;
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
