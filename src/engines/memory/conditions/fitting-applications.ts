import type { LandscapeStore } from '../../../store/landscape-store.js';
import { UNKNOWN_VALUE } from '../../../util/unknown-value.js';
import { SINGLE_DIMENSIONS } from '../../dimension.js';
import type { Where } from '../../engine.js';
import type { MeasuredNumber } from '../../measurement.js';
import { Recent } from '../arrays/recent.js';
import type { Dimensions } from '../columns/dimensions.js';
import { fittingKinds, isSecondTwin, kindsOf, MOST_KINDS } from '../columns/kinds.js';
import type { MeasurementSource } from '../columns/measurements.js';
import { maskOf, rangeMask } from './value-masks.js';

/** What conditions are read from. */
export interface SelectedColumns {
  readonly store: LandscapeStore;
  readonly dimensions: Dimensions;
  readonly measurements: MeasurementSource;
}

/**
 * By application, 1 = its single values (type, office, grant ...) are as asked; null = nothing is asked of them. Not to be written to: the masks asked last are
 * kept, one byte an application each, because the analyses of a report ask for the same few again and again.
 */
export function fittingApplications(columns: SelectedColumns, where: Where, twins: Twins, caller: string): Uint8Array | null {
  if (where.application !== undefined) return masked(columns, where, twins, caller);
  const key = keyOf(where, twins);
  if (key === NOTHING) return null;
  return recentMasks.get(columns.store, [key], () => masked(columns, where, twins, caller));
}

const recentMasks = new Recent<Uint8Array | null>(8);

/** What is asked of the kinds of applications. */
export interface AskedKinds {
  /** Kind of each application. */
  readonly codes: Uint8Array;
  /** A bit for each kind that fits. */
  readonly fits: number;
  /** Whether all do, because nothing is asked. */
  readonly isAll: boolean;
}

/** The kinds that fit, where nothing else is asked that has one value an application; else null. */
export function askedKinds({ store }: SelectedColumns, where: Where, twins: Twins): AskedKinds | null {
  const { type, ...others } = where;
  const kinds = kindsOf(store);
  if (kinds.size > MOST_KINDS || where.application !== undefined || keyOf(others, 'each') !== NOTHING) return null;
  const fits = fittingKinds(type === undefined ? null : maskOf(store.type, type), twins, kinds);
  return { codes: kinds.codes, fits, isAll: type === undefined && twins === 'each' };
}

function keyOf(where: Where, twins: Twins): string {
  const asked = [...SINGLE_DIMENSIONS, 'granted' as const].map((name) => (where[name] === undefined ? [] : [where[name]]));
  return JSON.stringify([twins, asked, where.measured ?? {}], (_, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  );
}

/** The key of a query that asks nothing. */
const NOTHING = keyOf({}, 'each');

type Twins = 'each' | 'once';

function masked(
  { store, dimensions, measurements }: SelectedColumns,
  where: Where,
  twins: Twins,
  caller: string,
): Uint8Array | null {
  let fits: Uint8Array | null = null;
  for (const name of SINGLE_DIMENSIONS) {
    const wanted = where[name];
    if (wanted === undefined) continue;
    const column = dimensions.single(name);
    fits = narrowed(fits, column.codes, maskOf(column, wanted));
  }
  const { granted, application, measured = {} } = where;
  if (granted !== undefined) fits = narrowed(fits, store.granted, Uint8Array.of(granted ? 0 : 1, granted ? 1 : 0));
  if (application !== undefined) fits = narrowed(fits, isNamed(store, application), Uint8Array.of(0, 1));
  for (const name of Object.keys(measured) as MeasuredNumber[]) {
    const { codes, values } = measurements([name], caller);
    const known = Array.from(values, (value) => (value === UNKNOWN_VALUE ? null : value));
    fits = narrowed(fits, codes, rangeMask(known, measured[name] ?? null));
  }
  if (twins === 'each') return fits;
  return narrowed(
    fits,
    kindsOf(store).codes,
    Uint8Array.from({ length: kindsOf(store).size }, (_, kind) => (isSecondTwin(kind) ? 0 : 1)),
  );
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
