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

/** What a variant says of a candidate. */
export const VERDICTS = { no: 0, core: 1, unknown: 2 } as const;

/**
 * The verdicts of variants on each candidate: core when the weighted mean of its ranks reaches the limit; unknown when a rank that has weight is.
 *
 * @param ranks One column for each component.
 * @returns One column for each variant.
 * @example coreVerdicts([[0.9, 0.9], [0.6, -1]], [{ variant: 'rule', component: null, weights: [1, 1], from: 0.75 }]) //=> [[1, 2]]
 */
export function coreVerdicts(ranks: readonly ArrayLike<number>[], variants: readonly CoreVariant[]): Uint8Array[] {
  const size = ranks[0]?.length ?? 0;
  const weights = Float64Array.from(variants.flatMap((variant) => sharesOf(variant.weights)));
  const least = Float64Array.from(variants, ({ from }) => from - ROUNDING);
  const verdicts = new Uint8Array(size * variants.length);
  judge(interleaved(ranks, size), { parts: ranks.length, weights, least }, verdicts);
  return variants.map((_, v) => verdicts.subarray(v * size, (v + 1) * size));
}

function sharesOf(weights: readonly number[]): readonly number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** The ranks of a candidate side by side, so that each is read once for all variants. */
function interleaved(ranks: readonly ArrayLike<number>[], size: number): Float64Array {
  const all = new Float64Array(size * ranks.length);
  ranks.forEach((column, c) => {
    for (let k = 0; k < size; k++) all[k * ranks.length + c] = column[k]!;
  });
  return all;
}

interface Rules {
  /** Components, and by variant their weights and the limit. */
  readonly parts: number;
  readonly weights: Float64Array;
  readonly least: Float64Array;
}

function judge(ranks: Float64Array, { parts, weights, least }: Rules, verdicts: Uint8Array): void {
  const size = verdicts.length / least.length;
  for (let k = 0; k < size; k++) {
    const at = k * parts;
    for (let v = 0; v < least.length; v++) {
      let sum = 0;
      let isKnown = true;
      for (let c = 0; c < parts; c++) {
        const weight = weights[v * parts + c]!;
        const rank = ranks[at + c]!;
        if (rank === UNKNOWN_VALUE && weight > 0) isKnown = false;
        sum += weight * rank;
      }
      verdicts[v * size + k] = isKnown ? (sum >= least[v]! ? VERDICTS.core : VERDICTS.no) : VERDICTS.unknown;
    }
  }
}

const ROUNDING = 1e-9;
