import { APPLICANT_TYPES } from '../../records/applicant-type.js';
import { LEGAL_STATUSES } from '../../records/legal-status.js';
import { PATENT_TYPES, STAGES } from '../../records/patent-type.js';
import type { LandscapeStore } from '../../store/landscape-store.js';
import { nearest } from '../../util/suggest.js';
import type { Dimension, DimensionValue, QueryConventions, Where } from '../engine.js';
import type { Dimensions, Group, SingleDimension } from './dimensions.js';
import type { Units } from './units.js';

/** What the conditions of a query leave over: masks by code, null where nothing is asked. */
export interface Selection {
  /** Conditions on values an application has once. */
  readonly singles: readonly { readonly codes: ArrayLike<number>; readonly allowed: Uint8Array }[];
  /** For each group, which entries fit ("has none" included). */
  readonly groups: readonly (Uint8Array | null)[];
  /** For each application: 1 = not to be counted (the utility model of a pair counted once, grant or class not as asked). */
  readonly barred: Uint8Array | null;
  /** Condition on the year of the unit. */
  readonly year: { readonly codes: ArrayLike<number>; readonly allowed: Uint8Array } | null;
}

/** Compiles the conditions of a query. @throws RangeError on an unknown industry, area, type, stage, status or applicant type. */
export function selectionOf(
  store: LandscapeStore,
  dimensions: Dimensions,
  query: Conditions,
  units: Units,
  caller: string,
): Selection {
  const { where = {}, twins = 'each' } = query;
  checkNames(store, where, caller);
  const singles = [];
  for (const name of SINGLES) {
    const wanted = where[name];
    if (wanted === undefined) continue;
    const column = dimensions.single(name, 'filing');
    singles.push({ codes: column.codes, allowed: maskOf(column, wanted) });
  }
  return {
    singles,
    groups: dimensions.groups.map((group) => groupMask(group, where)),
    barred: barredBy(store, where, twins),
    year: where.year === undefined ? null : { codes: units.year.codes, allowed: yearMask(units.year, where.year) },
  };
}

type Conditions = QueryConventions & { readonly where?: Where };

/** Whether unit u, which belongs to application i, fits the conditions on its single values. */
export function isSelected(selection: Selection, u: number, i: number): boolean {
  const { barred, singles, year } = selection;
  if (barred !== null && barred[i] === 1) return false;
  if (year !== null && year.allowed[year.codes[u]!] === 0) return false;
  for (const { codes, allowed } of singles) if (allowed[codes[i]!] === 0) return false;
  return true;
}

const SINGLES = ['type', 'firstStage', 'status', 'office', 'province', 'city', 'district'] as const;

type Wanted = DimensionValue | readonly DimensionValue[];

function asSet(wanted: Wanted): Set<DimensionValue> {
  return new Set(Array.isArray(wanted) ? (wanted as readonly DimensionValue[]) : [wanted as DimensionValue]);
}

function maskOf(column: Pick<SingleDimension, 'labels'>, wanted: Wanted): Uint8Array {
  const set = asSet(wanted);
  return Uint8Array.from(column.labels, (label) => (set.has(label) ? 1 : 0));
}

/** An entry fits when it fits every condition on the group's dimensions. */
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
  return mask;
}

function barredBy(store: LandscapeStore, where: Where, twins: 'each' | 'once'): Uint8Array | null {
  const { granted, classified } = where;
  if (granted === undefined && classified === undefined && twins === 'each') return null;
  const utilityModel = store.type.labels.indexOf('utilityModel');
  const barred = new Uint8Array(store.size);
  for (let i = 0; i < store.size; i++) {
    const isClassified = store.assignment.start[i]! < store.assignment.start[i + 1]!;
    const isSecondTwin = twins === 'once' && store.twin[i] !== -1 && store.type.codes[i] === utilityModel;
    const fits =
      (granted === undefined || granted === (store.granted[i] === 1)) &&
      (classified === undefined || classified === isClassified);
    barred[i] = fits && !isSecondTwin ? 0 : 1;
  }
  return barred;
}

function yearMask({ labels }: SingleDimension, year: NonNullable<Where['year']> | null): Uint8Array {
  if (year === null) return Uint8Array.from(labels, (label) => (label === null ? 1 : 0));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = year;
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
