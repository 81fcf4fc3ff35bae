import type { Families } from '../columns/families.js';
import { distinctValues } from '../lists/family-values.js';
import type { ValueLists } from '../lists/value-lists.js';
import type { Plan } from '../plan/plan.js';
import type { CellAmounts } from './amounts.js';
import { applicationAmountsOf } from './application-amounts.js';
import { familyAmountsOf } from './family-amounts.js';

/**
 * What cells count, whatever the unit: conventions are amounts, not other loops. Null where there are more different amounts than a byte can tell.
 *
 * @param applications Of each cell its application; kept columns, so that the amounts can be kept with them.
 * @param divisors Among how many cells each family is divided, as {@link familyAmountsOf} asks for it.
 */
export function cellAmountsOf(
  plan: Plan,
  applications: Uint32Array,
  divisors: (families: Families, fits: Uint8Array | null) => Uint8Array | null,
): CellAmounts | null {
  const { families } = plan.units;
  if (families === null) return applicationAmountsOf(plan, applications);
  return familyAmountsOf(plan, applications, (fits) => divisors(families, fits));
}

/** The same for the entries of a list, where nothing else is counted by. */
export function listAmountsOf(plan: Plan, lists: ValueLists, applications: Uint32Array): CellAmounts | null {
  return cellAmountsOf(plan, applications, (families, fits) => distinctValues(families, lists, fits));
}
