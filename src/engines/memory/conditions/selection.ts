import { APPLICANT_TYPES } from '../../../records/applicant-type.js';
import { LEGAL_STATUSES } from '../../../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../../records/patent-type.js';
import type { LandscapeStore } from '../../../store/landscape-store.js';
import type { Industry } from '../../../taxonomy/taxonomy.js';
import { nearest } from '../../../util/suggest.js';
import type { Dimension, QueryConventions, Where } from '../../engine.js';
import { Recent } from '../arrays/recent.js';
import type { Group, SingleDimension } from '../columns/dimensions.js';
import { checkOpenNames } from './check-open-names.js';
import { type AskedKinds, askedKinds, fittingApplications, type SelectedColumns } from './fitting-applications.js';
import { fittingLists } from './fitting-lists.js';
import { asSet, maskOf, rangeMask, type Wanted } from './value-masks.js';

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
  checkNames(store, where, caller);
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

function checkNames(store: LandscapeStore, where: Where, caller: string): void {
  const { industries } = store.taxonomy;
  checkField(caller, 'industry', where.industry, () => industries);
  checkField(caller, 'area', where.area, () => industries.flatMap(({ areas }) => areas));
  checkKnown(caller, 'type', where.type, PATENT_TYPES);
  checkKnown(caller, 'firstStage', where.firstStage, STAGES);
  checkKnown(caller, 'status', where.status, LEGAL_STATUSES);
  checkKnown(caller, 'applicantType', where.applicantType, APPLICANT_TYPES);
}

/** Industries and areas go by their ids; whoever gives a name, or a part of one, is told the id. */
function checkField(caller: string, thing: Dimension, wanted: Wanted | undefined, fields: () => readonly Named[]): void {
  if (wanted === undefined) return;
  const known = fields().map(({ id }) => id);
  checkKnown(caller, thing, wanted, known, (value) => {
    const names = fields().map(({ name }) => [name.zh, name.en.toLowerCase()]);
    const exact = names.findIndex((both) => both.includes(value.toLowerCase()));
    const part = names.findIndex((both) => both.some((name) => value.length > 1 && name.includes(value.toLowerCase())));
    return known[exact === -1 ? part : exact];
  });
}

type Named = Pick<Industry, 'id' | 'name'>;

function checkKnown(
  caller: string,
  thing: Dimension,
  wanted: Wanted | undefined,
  known: readonly string[],
  idOf: (value: string) => string | undefined = () => undefined,
): void {
  if (wanted === undefined) return;
  for (const value of asSet(wanted)) {
    if (value === null || known.includes(String(value))) continue;
    const near = idOf(String(value)) ?? nearest(String(value), known);
    throw new RangeError(`${caller}: unknown ${thing}: "${value}"${near === null ? '' : `; did you mean "${near}"?`}`);
  }
}
