import type { CountQuery, CountRow, DimensionValue, Engine } from '../../engines/engine.js';
import type { Indicator } from '../../taxonomy/indicators.js';
import { checkNames } from '../../util/check-names.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Interval } from '../concentration/bootstrap.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { standingFindings } from '../false-discoveries.js';
import { type QuotientCell, quotientCell } from '../structure/quotient-cell.js';
import { placeDimensions, placeKey } from './places.js';
import { type ZoneDensity, zoneDensities } from './zone-density.js';

/** What a place must reach in a field to be a dense zone. */
export interface ZoneLimits {
  /** Share of the field's applications. */
  readonly share: number;
  /** Location quotient. */
  readonly quotient: number;
  /** Fewest applications of the place and of the field, all together. */
  readonly fewest: number;
}

/** Options of {@link denseZones}. */
export interface DenseZonesOptions extends AnalysisOptions {
  /** Default `district`. */
  readonly of?: 'district' | 'city';
  /** Default `industry`. */
  readonly field?: 'industry' | 'area';
  /** What a dense zone must reach. Default: a share of 0.1, a quotient of 1.25, and 30 applications. */
  readonly limits?: Partial<ZoneLimits>;
  /** Figures of places from `loadIndicators`: population, area, product ... */
  readonly denominators?: readonly Indicator[];
}

/** Which condition a place misses. interval: the quotient is not above 1 beyond chance, by itself (its interval reaches down to 1) or among all rows. */
export type ZoneMiss = 'small' | 'share' | 'quotient' | 'interval';

/** One place in one field. */
export interface DenseZoneRow {
  readonly place: string;
  /** City of a district; null where unknown, and for cities. */
  readonly within: string | null;
  readonly field: string;
  readonly count: number;
  /** Share of the field's applications whose place is known. */
  readonly share: number;
  /** Location quotient against all places together, and its 95 % interval, as of independent applications: too narrow where applicants file in series. */
  readonly quotient: number;
  readonly interval: Interval;
  /** Place or field below `fewest`, or fewer than 5 expected: no dense zone, whatever the quotient. */
  readonly small: boolean;
  readonly dense: boolean;
  /** Why it is none; empty for a dense zone. */
  readonly misses: readonly ZoneMiss[];
  /** Null when no table was given. */
  readonly densities: readonly ZoneDensity[] | null;
}

/** Places where a field is dense. */
export interface DenseZones {
  readonly conventions: Conventions;
  readonly of: 'district' | 'city';
  readonly field: string;
  readonly limits: ZoneLimits;
  /** Each place with each field that it has, in the order of the engine. */
  readonly rows: readonly DenseZoneRow[];
  /** Applications of each field whose place is unknown: in no row and no share. */
  readonly unknown: readonly { readonly field: string; readonly count: number }[];
}

/**
 * Dense zones (密集区): places that hold a large share of a field and are more given to it than all places together.
 *
 * A place is one when its share reaches 10 %, its location quotient 1.25 with an interval above 1 that stands among those of all rows with at most 5 % of false findings ({@link standingFindings}), and neither place nor field is small (30 applications, 5
 * expected). The limits are ours, can be set, and stand in the result: the 2013 policy of Tianjin asks for 知识产权密集区 and names some (津南新材料产业化基地,
 * 泰达微电子工业区) but no measure of them, so that this is a reading of its word from the records, not a list of recognised zones.
 * Any line for a quotient is arbitrary, which is why its interval must lie above 1 as well: Crawley, Beynon and Munday 2013, Urban Studies 50, 1854-1869.
 *
 * `cellQuery(options, { city: within, district: place, industry: field })` asks for the applications of a row.
 * @throws RangeError on limits that are unknown or no numbers above 0.
 * @example (await denseZones(engine)).limits //=> { share: 0.1, quotient: 1.25, fewest: 30 }
 */
export async function denseZones(engine: Engine, options: DenseZonesOptions = {}): Promise<DenseZones> {
  checkAsked('denseZones', engine, options, {
    of: ['district', 'city'],
    field: ['industry', 'area'],
    limits: null,
    denominators: null,
  });
  const rows = await engine.count(denseZonesQuery(options));
  return summarizeDenseZones(rows, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link denseZones}.
 *
 * @example denseZonesQuery({ of: 'city' }) //=> { by: ['city', 'industry'] }
 */
export function denseZonesQuery({ of = 'district', field = 'industry', ...options }: DenseZonesOptions = {}): CountQuery {
  return { by: [...placeDimensions(of), field], ...sharedQuery(options) };
}

/**
 * The dense zones from rows of {@link denseZonesQuery}.
 *
 * @example summarizeDenseZones([{ key: ['甲市', 'x'], count: 60 }, { key: ['乙市', 'x'], count: 60 }, { key: ['乙市', 'y'], count: 120 }], { of: 'city', conventions: conventionsOf(engine) }).rows.map(({ dense }) => dense) //=> [true, false, true]
 */
export function summarizeDenseZones(
  rows: readonly CountRow[],
  options: DenseZonesOptions & { readonly conventions: Conventions },
): DenseZones {
  const { conventions, of = 'district', field = 'industry', denominators } = options;
  const limits = limitsOf(options.limits);
  const inField = rows.filter(({ key }) => key.at(-1) !== null);
  const known = inField.filter(({ key }) => key.at(-2) !== null);
  const sums = sumsOf(known);
  const cells = known.map((row) => cellOf(row, sums, limits.fewest));
  const stands = standingFindings(
    cells.map(({ p }) => p),
    0.05,
  );
  return {
    conventions,
    of,
    field,
    limits,
    rows: known.map((row, i) => zoneRow(row, { ...cells[i]!, stands: stands[i]! }, limits, denominators)),
    unknown: inField.filter(({ key }) => key.at(-2) === null).reduce<{ field: string; count: number }[]>(addUnknown, []),
  };
}

interface Sums {
  readonly places: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<DimensionValue, number>;
  readonly total: number;
}

function sumsOf(rows: readonly CountRow[]): Sums {
  const places = new Map<string, number>();
  const fields = new Map<DimensionValue, number>();
  let total = 0;
  for (const { key, count } of rows) {
    const place = placeKey(key);
    places.set(place, (places.get(place) ?? 0) + count);
    fields.set(key.at(-1)!, (fields.get(key.at(-1)!) ?? 0) + count);
    total += count;
  }
  return { places, fields, total };
}

interface ZoneCell extends QuotientCell {
  readonly share: number;
}

function cellOf({ key, count }: CountRow, { places, fields, total }: Sums, fewest: number): ZoneCell {
  const field = fields.get(key.at(-1)!)!;
  return { share: count / field, ...quotientCell({ count, place: places.get(placeKey(key))!, field, total }, fewest) };
}

function zoneRow(
  { key, count }: CountRow,
  { share, quotient, interval, small, stands }: ZoneCell & { readonly stands: boolean },
  limits: ZoneLimits,
  denominators: readonly Indicator[] | undefined,
): DenseZoneRow {
  const [place, within] = [String(key.at(-2)), key.length > 2 && key[0] !== null ? String(key[0]) : null];
  const misses: ZoneMiss[] = [
    ...(small ? ['small' as const] : []),
    ...(share < limits.share - ROUNDING ? ['share' as const] : []),
    ...(quotient < limits.quotient - ROUNDING ? ['quotient' as const] : []),
    ...(interval.low > 1 && (small || stands) ? [] : ['interval' as const]),
  ];
  const names = within === null ? [place] : [`${within}${place}`, place];
  return {
    place,
    within,
    field: String(key.at(-1)),
    count,
    share,
    quotient,
    interval,
    small,
    dense: misses.length === 0,
    misses,
    densities: denominators === undefined ? null : zoneDensities(count, names, denominators),
  };
}

const ROUNDING = 1e-9;

function addUnknown(found: { field: string; count: number }[], { key, count }: CountRow): { field: string; count: number }[] {
  const own = found.find(({ field }) => field === key.at(-1));
  if (own === undefined) return [...found, { field: String(key.at(-1)), count }];
  own.count += count;
  return found;
}

const DEFAULT_LIMITS: ZoneLimits = { share: 0.1, quotient: 1.25, fewest: 30 };

function limitsOf(said: Partial<ZoneLimits> = {}): ZoneLimits {
  checkNames(said, Object.keys(DEFAULT_LIMITS), 'denseZones');
  const limits = { ...DEFAULT_LIMITS, ...said };
  for (const [name, value] of Object.entries(limits)) {
    if (!(value > 0)) throw new RangeError(`denseZones: invalid limit "${name}": ${value}; give a number above 0.`);
  }
  return limits;
}
