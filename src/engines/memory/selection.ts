import { APPLICANT_TYPES } from '../../records/applicant-type.js';
import { LEGAL_STATUSES } from '../../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../records/patent-type.js';
import type { LandscapeStore } from '../../store/landscape-store.js';
import { nearest } from '../../util/suggest.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { Dimension, DimensionValue, QueryConventions, Where } from '../engine.js';
import type { MeasuredNumber } from '../measurement.js';
import { type Dimensions, type Group, positionsOf, type SingleDimension } from './dimensions.js';
import { hasLabelBits, labelBits, wantedBits } from './label-bits.js';
import type { MeasurementSource } from './measurements.js';

/** What the conditions of a query leave over: masks, null where nothing is asked. */
export interface Selection {
  /** By application: 1 = its single values (type, office, grant ...) are as asked. */
  readonly applications: Uint8Array | null;
  /** By application: 1 = it has a value that fits in every list that is not counted by (for primary counting, its first value). */
  readonly lists: Uint8Array | null;
  /** For each group, which entries fit ("has none" included). */
  readonly groups: readonly (Uint8Array | null)[];
  /** By code of the unit's year. */
  readonly year: Uint8Array | null;
}

/** What conditions are read from. */
export interface SelectedColumns {
  readonly store: LandscapeStore;
  readonly dimensions: Dimensions;
  readonly measurements: MeasurementSource;
}

/** Compiles the conditions of a query. @throws RangeError on an unknown industry, area, type, stage, status or applicant type. */
export function selectionOf(
  columns: SelectedColumns,
  query: Conditions,
  { year, asked }: { readonly year: SingleDimension; readonly asked: (group: Group) => boolean },
  caller: string,
): Selection {
  const { store, dimensions } = columns;
  const { where = {}, twins = 'each', counting = 'whole' } = query;
  checkNames(store, where, caller);
  const groups = dimensions.groups.map((group) => groupMask(group, where));
  return {
    applications: fittingApplications(columns, where, twins, caller),
    lists: fittingLists(store.size, dimensions.groups, (group, g) => (asked(group) ? null : groups[g]!), counting === 'primary'),
    groups,
    year: where.year === undefined ? null : rangeMask(year.labels, where.year),
  };
}

type Conditions = QueryConventions & { readonly where?: Where };

const SINGLES = [
  'type',
  'firstStage',
  'status',
  'office',
  'province',
  'city',
  'district',
  'country',
  'familyOfficeList',
] as const;

type Wanted = DimensionValue | readonly DimensionValue[];

function asSet(wanted: Wanted): Set<DimensionValue> {
  return new Set(Array.isArray(wanted) ? (wanted as readonly DimensionValue[]) : [wanted as DimensionValue]);
}

function maskOf({ labels }: Pick<SingleDimension, 'labels'>, wanted: Wanted): Uint8Array {
  const mask = new Uint8Array(labels.length);
  const positions = positionsOf(labels);
  for (const value of asSet(wanted)) {
    const code = positions.get(value);
    if (code !== undefined) mask[code] = 1;
  }
  return mask;
}

/** An entry fits when it fits every condition on the group's dimensions; whether an application is classified is one on its areas. */
function groupMask(group: Group, where: Where): Uint8Array | null {
  let mask: Uint8Array | null = null;
  for (const name of group.dimensions) {
    const wanted = where[name as keyof Where] as Wanted | undefined;
    if (wanted === undefined) continue;
    const fits = maskOf({ labels: group.labels.get(name)! }, wanted);
    const codes = group.codes.get(name)!;
    mask ??= new Uint8Array(group.size + 1).fill(1);
    for (let entry = 0; entry <= group.size; entry++) mask[entry]! &= fits[codes[entry]!]!;
  }
  if (where.classified === undefined || !group.dimensions.includes('industry')) return mask;
  mask ??= new Uint8Array(group.size + 1).fill(1);
  if (where.classified) mask[group.size] = 0;
  else mask.fill(0, 0, group.size);
  return mask;
}

function fittingApplications(
  { store, dimensions, measurements }: SelectedColumns,
  where: Where,
  twins: 'each' | 'once',
  caller: string,
): Uint8Array | null {
  let fits: Uint8Array | null = null;
  for (const name of SINGLES) {
    const wanted = where[name];
    if (wanted === undefined) continue;
    const column = dimensions.single(name, 'filing');
    fits = narrowed(fits, column.codes, maskOf(column, wanted));
  }
  const { granted, application, measured = {} } = where;
  if (granted !== undefined) fits = narrowed(fits, store.granted, Uint8Array.of(granted ? 0 : 1, granted ? 1 : 0));
  if (application !== undefined) fits = narrowed(fits, isNamed(store, application), Uint8Array.of(0, 1));
  for (const name of Object.keys(measured) as MeasuredNumber[]) {
    const { codes, values } = measurements([name], caller);
    const known = Array.from(values[0]!, (value) => (value === UNKNOWN_VALUE ? null : value));
    fits = narrowed(fits, codes, rangeMask(known, measured[name] ?? null));
  }
  if (twins === 'each') return fits;
  fits ??= new Uint8Array(store.size).fill(1);
  const utilityModel = store.type.labels.indexOf('utilityModel');
  for (let i = 0; i < store.size; i++) {
    if (store.twin[i] !== -1 && store.type.codes[i] === utilityModel) fits[i] = 0;
  }
  return fits;
}

/** By application, 1 = its number is among those named. */
function isNamed({ size, applicationNumber }: LandscapeStore, numbers: readonly string[]): Uint8Array {
  const named = new Set(numbers);
  return Uint8Array.from({ length: size }, (_, i) => (named.has(applicationNumber(i)) ? 1 : 0));
}

function narrowed(fits: Uint8Array | null, codes: ArrayLike<number>, allowed: Uint8Array): Uint8Array {
  const kept = fits ?? new Uint8Array(codes.length);
  if (fits === null) for (let i = 0; i < kept.length; i++) kept[i] = allowed[codes[i]!]!;
  else for (let i = 0; i < kept.length; i++) kept[i]! &= allowed[codes[i]!]!;
  return kept;
}

function fittingLists(
  size: number,
  groups: readonly Group[],
  maskOfGroup: (group: Group, g: number) => Uint8Array | null,
  isPrimary: boolean,
): Uint8Array | null {
  let fits: Uint8Array | null = null;
  groups.forEach((group, g) => {
    const mask = maskOfGroup(group, g);
    if (mask === null) return;
    fits ??= new Uint8Array(size).fill(1);
    if (isPrimary || !dropUnlabelled(fits, group, mask)) dropUnfit(fits, group, mask, isPrimary);
  });
  return fits;
}

/** The same by the labels of an application, where a condition is on labels few enough. False, and nothing done, where it is not. */
function dropUnlabelled(fits: Uint8Array, group: Group, mask: Uint8Array): boolean {
  for (const name of group.dimensions) {
    if (!hasLabelBits(group, name)) continue;
    const wanted = wantedBits(group, name, mask);
    if (wanted === null) continue;
    const bits = labelBits(group, name);
    for (let i = 0; i < fits.length; i++) {
      const some = bits[i]! & wanted;
      fits[i]! &= (some | -some) >>> 31;
    }
    return true;
  }
  return false;
}

function dropUnfit(fits: Uint8Array, { start, values, size }: Group, mask: Uint8Array, isPrimary: boolean): void {
  for (let i = 0; i < fits.length; i++) {
    const from = start[i]!;
    const to = isPrimary ? Math.min(from + 1, start[i + 1]!) : start[i + 1]!;
    let any = from === to ? mask[size]! : 0;
    for (let k = from; k < to; k++) any |= mask[values[k]!]!;
    fits[i]! &= any;
  }
}

/** Which numbers lie in a range; of the range null those that are not known. */
function rangeMask(labels: readonly DimensionValue[], range: NonNullable<Where['year']> | null): Uint8Array {
  if (range === null) return Uint8Array.from(labels, (label) => (label === null ? 1 : 0));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = range;
  return Uint8Array.from(labels, (label) => (typeof label === 'number' && label >= from && label <= to ? 1 : 0));
}

function checkNames(store: LandscapeStore, where: Where, caller: string): void {
  const industries = store.taxonomy.industries;
  checkKnown(
    caller,
    'industry',
    where.industry,
    industries.map(({ id }) => id),
  );
  checkKnown(
    caller,
    'area',
    where.area,
    industries.flatMap(({ areas }) => areas.map(({ id }) => id)),
  );
  checkKnown(caller, 'type', where.type, PATENT_TYPES);
  checkKnown(caller, 'firstStage', where.firstStage, STAGES);
  checkKnown(caller, 'status', where.status, LEGAL_STATUSES);
  checkKnown(caller, 'applicantType', where.applicantType, APPLICANT_TYPES);
}

function checkKnown(caller: string, thing: Dimension, wanted: Wanted | undefined, known: readonly string[]): void {
  if (wanted === undefined) return;
  for (const value of asSet(wanted)) {
    if (value === null || known.includes(String(value))) continue;
    const near = nearest(String(value), known);
    throw new RangeError(`${caller}: unknown ${thing}: "${value}"${near === null ? '' : `; did you mean "${near}"?`}`);
  }
}
