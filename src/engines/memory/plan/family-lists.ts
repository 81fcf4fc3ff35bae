import { madeOnce } from '../arrays/made-once.js';
import { anyFits, type FamilyValues, familyValues } from '../lists/family-values.js';
import type { ValueLists } from '../lists/value-lists.js';
import { fittingApplicationsOf } from './fitting-units.js';
import type { Plan } from './plan.js';

/**
 * The values of each family that fits, in their order and "has none" left out, of those of its applications that speak. For lists of the landscape as they are; what
 * is asked of values is left to whoever reads them.
 */
export function familyLists(plan: Plan, lists: ValueLists): ValueLists {
  const { selection, units } = plan;
  const cells = familyValues(units.families!, lists);
  const fits = fittingApplicationsOf(plan);
  if (fits !== null || selection.year !== null) return { ...lists, ...fittingValues(plan, cells, fits, lists.none) };
  return { ...lists, ...madeOnce(known, lists.every, () => fittingValues(plan, cells, null, lists.none)) };
}

type Lists = Pick<ValueLists, 'start' | 'codes' | 'every'>;

/** Without conditions, made once for each column of lists. */
const known = new WeakMap<Uint32Array, Lists>();

function fittingValues({ selection: { year }, units }: Plan, cells: FamilyValues, fits: Uint8Array | null, none: number): Lists {
  const start = new Uint32Array(units.size + 1);
  const kept = new Uint32Array(cells.values.length);
  let at = 0;
  for (let f = 0; f < units.size; f++) {
    const isIn = year === null || year[units.year.codes[f]!] === 1;
    for (let k = cells.start[f]!; isIn && k < cells.start[f + 1]!; k++) {
      if (cells.values[k] !== none && (fits === null || anyFits(cells, k, fits) === 1)) kept[at++] = cells.values[k]!;
    }
    start[f + 1] = at;
  }
  const codes = kept.slice(0, at);
  return { start, codes, every: codes };
}
