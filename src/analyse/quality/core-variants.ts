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
