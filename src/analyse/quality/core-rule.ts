import { checkNames } from '../../util/check-names.js';
import { CORE_COMPONENTS, type CoreCandidates, type CoreComponent, tellingComponents } from './core-candidates.js';
import { type CoreVariant, coreVariants } from './core-variants.js';
import { CoreVerdicts } from './core-verdicts.js';

/** What a user may say of the rule. */
export interface CoreRuleOptions {
  /** Default 1 each. A component with weight 0 does not count. */
  readonly weights?: Readonly<Partial<Record<CoreComponent, number>>>;
  /** Composite from which a patent is core, 0 to 1. Default 0.75. */
  readonly from?: number;
}

/** The rule by which candidates are judged. */
export interface CoreRule {
  readonly from: number;
  readonly components: readonly { readonly component: CoreComponent; readonly weight: number }[];
  /** The rule first; none where every granted invention counts. */
  readonly variants: readonly CoreVariant[];
  /** Null = every candidate is core. */
  readonly verdicts: CoreVerdicts | null;
}

/**
 * The rule for some candidates: a composite of the components that tell them apart, or every granted invention where fewer than two do.
 *
 * @throws RangeError on an unknown component, a weight below 0 or a limit outside 0 to 1.
 */
export function coreRule(candidates: CoreCandidates, { weights = {}, from = 0.75 }: CoreRuleOptions): CoreRule {
  checkRule(weights, from);
  const telling = tellingComponents(candidates).filter((component) => weights[component] !== 0);
  if (telling.length < 2) return { from, components: [], variants: [], verdicts: null };
  const components = telling.map((component) => ({ component, weight: weights[component] ?? 1 }));
  const variants = coreVariants(components, from);
  return { from, components, variants, verdicts: new CoreVerdicts(candidates, telling, variants) };
}

function checkRule(weights: NonNullable<CoreRuleOptions['weights']>, from: number): void {
  checkNames(weights, CORE_COMPONENTS, 'corePatents');
  for (const [component, weight] of Object.entries(weights))
    if (!(weight >= 0)) throw new RangeError(`corePatents: invalid weight of "${component}": ${weight}; give 0 or more.`);
  if (!(from >= 0 && from <= 1)) throw new RangeError(`corePatents: invalid limit: ${from}; give a number from 0 to 1.`);
}
