import type { CountQuery, CountRow, Dimension, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';

/** Level of a place, the country by its ST.3 code. */
export type PlaceLevel = 'district' | 'city' | 'province' | 'country';

/** Options of {@link places}. */
export interface PlacesOptions extends AnalysisOptions {
  /** Default `district`. */
  readonly level?: PlaceLevel;
}

/** One place. */
export interface PlaceRow {
  /** Null = unknown, a class like any other and always the last row. */
  readonly place: string | null;
  /** City of a district; null where that is unknown, and at the other levels. */
  readonly within: string | null;
  readonly count: number;
  /** Share of all, the unknown included. */
  readonly share: number;
  /** Share of those whose place is known; null of the unknown. */
  readonly shareOfKnown: number | null;
}

/** Applications by place of the first applicant. */
export interface Places {
  readonly conventions: Conventions;
  readonly level: PlaceLevel;
  /** By descending count, ties in the order of the engine. The counts add up to `total`. */
  readonly rows: readonly PlaceRow[];
  readonly total: number;
  readonly unknown: number;
}

/**
 * Applications by district, city, province or country of the first applicant; those whose place is unknown are a class of their own. Districts are told apart
 * by city, because many cities have one of the same name: `cellQuery(options, { city: within, district: place })` asks for the applications behind one.
 *
 * @example (await places(engine, { level: 'country' })).unknown //=> 4
 */
export async function places(engine: Engine, options: PlacesOptions = {}): Promise<Places> {
  checkAsked('places', engine, options, { level: ['district', 'city', 'province', 'country'] });
  const rows = await engine.count(placesQuery(options));
  return summarizePlaces(rows, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link places}.
 *
 * @example placesQuery() //=> { by: ['city', 'district'] }
 */
export function placesQuery({ level = 'district', ...options }: PlacesOptions = {}): CountQuery {
  return { by: [...placeDimensions(level)], ...sharedQuery(options) };
}

/**
 * What a place (or anything else) is counted by: a district by its city too.
 *
 * @example placeDimensions('district') //=> ['city', 'district']
 */
export function placeDimensions(of: Dimension): readonly Dimension[] {
  return of === 'district' ? ['city', 'district'] : [of];
}

/**
 * One text for the place of a row that is counted by {@link placeDimensions} and a field.
 *
 * @example placeKey(['天津市', '滨海新区', 'new-energy']) //=> '["天津市","滨海新区"]'
 */
export function placeKey(key: CountRow['key']): string {
  return key.length > 2 ? JSON.stringify(key.slice(0, -1)) : String(key[0]);
}

/**
 * The places from rows of {@link placesQuery}.
 *
 * @example summarizePlaces([{ key: ['北京市'], count: 3 }, { key: [null], count: 1 }], { conventions: conventionsOf(engine), level: 'city' }).rows[1].share //=> 0.25
 */
export function summarizePlaces(
  rows: readonly CountRow[],
  { conventions, level = 'district' }: PlacesOptions & { readonly conventions: Conventions },
): Places {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  const known = rows.filter(({ key }) => key.at(-1) !== null).toSorted((a, b) => b.count - a.count);
  const unknown = rows.reduce((sum, { key, count }) => sum + (key.at(-1) === null ? count : 0), 0);
  const found = known.map(({ key, count }): PlaceRow => {
    const within = key.length > 1 && key[0] !== null ? String(key[0]) : null;
    return { place: String(key.at(-1)), within, count, share: count / total, shareOfKnown: count / (total - unknown) };
  });
  const last: PlaceRow = { place: null, within: null, count: unknown, share: unknown / total, shareOfKnown: null };
  return { conventions, level, rows: unknown === 0 ? found : [...found, last], total, unknown };
}
