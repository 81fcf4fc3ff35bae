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
  return variants.map(({ weights, from }) => {
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const weighed = weights.flatMap((weight, c) => (weight === 0 ? [] : [{ column: ranks[c]!, weight: weight / whole }]));
    const verdicts = new Uint8Array(size);
    judge(
      weighed.map(({ column }) => column),
      Float64Array.from(weighed, ({ weight }) => weight),
      from - ROUNDING,
      verdicts,
    );
    return verdicts;
  });
}

function judge(columns: readonly ArrayLike<number>[], weights: Float64Array, least: number, verdicts: Uint8Array): void {
  for (let k = 0; k < verdicts.length; k++) {
    let sum = 0;
    let isKnown = true;
    for (let c = 0; c < weights.length; c++) {
      const rank = columns[c]![k]!;
      if (rank === UNKNOWN_VALUE) isKnown = false;
      sum += weights[c]! * rank;
    }
    verdicts[k] = isKnown ? (sum >= least ? VERDICTS.core : VERDICTS.no) : VERDICTS.unknown;
  }
}

const ROUNDING = 1e-9;
