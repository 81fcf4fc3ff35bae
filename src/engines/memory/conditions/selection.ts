import type { QueryConventions, Where } from '../../engine.js';
import { Recent } from '../arrays/recent.js';
import type { Group } from '../columns/groups.js';
import type { SingleDimension } from '../columns/single-dimension.js';
import { checkClosedNames } from './check-closed-names.js';
import { checkOpenNames } from './check-open-names.js';
import { type AskedKinds, askedKinds, fittingApplications, type SelectedColumns } from './fitting-applications.js';
import { fittingLists } from './fitting-lists.js';
import { maskOf, rangeMask, type Wanted } from './value-masks.js';

/** What the conditions of a query leave over: masks, null where nothing is asked. */
export interface Selection {
  /** By application: 1 = its single values (type, office, grant ...) are as asked. */
  readonly applications: Uint8Array | null;
  /** The same where nothing but kinds of applications is asked for; else null. */
  readonly kinds: AskedKinds | null;
  /** By application: 1 = it has a value that fits in every list that is not counted by (for primary counting, its first value). */
  readonly lists: Uint8Array | null;
  /** For each group, which entries fit ("has none" included). */
  readonly groups: readonly (Uint8Array | null)[];
  /** By code of the unit's year. */
  readonly year: Uint8Array | null;
}

/** Compiles the conditions of a query. @throws RangeError on an unknown industry, area, type, stage, status or applicant type, or on another name of an office, place or applicant. */
export function selectionOf(
  columns: SelectedColumns,
  query: Conditions,
  { year, asked }: { readonly year: SingleDimension; readonly asked: (group: Group) => boolean },
  caller: string,
): Selection {
  const { store, dimensions } = columns;
  const { where = {}, twins = 'each', counting = 'whole' } = query;
  checkClosedNames(store.taxonomy, where, caller);
  checkOpenNames(columns, where, caller);
  const groups = dimensions.groups.map((group) => groupMask(group, where));
  return {
    applications: fittingApplications(columns, where, twins, caller),
    kinds: askedKinds(columns, where, twins),
    lists: fittingLists(
      dimensions.groups.flatMap((group, g) => (asked(group) || groups[g] === null ? [] : [{ group, mask: groups[g]! }])),
      counting === 'primary',
    ),
    groups,
    year: where.year === undefined ? null : rangeMask(year.labels, where.year),
  };
}

type Conditions = QueryConventions & { readonly where?: Where };

/**
 * An entry fits when it fits every condition on the group's dimensions; whether an application is classified is one on its areas. Not to be written to: the masks
 * asked last are kept, a byte an entry each.
 */
function groupMask(group: Group, where: Where): Uint8Array | null {
  const asked = group.dimensions.map((name) => where[name as keyof Where] as Wanted | undefined);
  const classified = group.dimensions.includes('industry') ? where.classified : undefined;
  if (classified === undefined && asked.every((wanted) => wanted === undefined)) return null;
  const key = JSON.stringify([classified ?? '', ...asked.map((wanted) => (wanted === undefined ? [] : [wanted]))]);
  return recentMasks.get(group, [key], () => maskOfGroup(group, asked, classified));
}

const recentMasks = new Recent<Uint8Array>(4);

function maskOfGroup(group: Group, asked: readonly (Wanted | undefined)[], classified: boolean | undefined): Uint8Array {
  const mask = new Uint8Array(group.size + 1).fill(1);
  for (const [d, name] of group.dimensions.entries()) {
    const wanted = asked[d];
    if (wanted === undefined) continue;
    const fits = maskOf({ labels: group.labels.get(name)! }, wanted);
    const codes = group.codes.get(name)!;
    for (let entry = 0; entry <= group.size; entry++) mask[entry]! &= fits[codes[entry]!]!;
  }
  if (classified === true) mask[group.size] = 0;
  if (classified === false) mask.fill(0, 0, group.size);
  return mask;
}
