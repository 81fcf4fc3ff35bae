import type { CountQuery, CountRow, Dimension, DimensionValue, Engine, ListedDimension } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import type { Interval } from '../concentration/bootstrap.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { standingFindings } from '../false-discoveries.js';
import { placeDimensions, placeKey } from '../place/places.js';
import type { QuotientCounts } from './location-quotient-interval.js';
import { quotientCell } from './quotient-cell.js';
import { symmetricAdvantage } from './symmetric-advantage.js';

/** Options of {@link specialisation}. */
export interface SpecialisationOptions extends AnalysisOptions {
  /** Whose strengths. Default `city`. */
  readonly of?: Exclude<Dimension, 'industry' | 'area' | 'subclass' | 'ipcClass' | 'ipcSection' | 'year'>;
  /** In what. Default `industry`. */
  readonly field?: Exclude<ListedDimension, 'applicant'>;
  /** Fewest applications of a place and of a field, all together. Default 30; the OECD publishes from 500, the JRC from 300. */
  readonly fewest?: number;
}

/** One place (or applicant, district ...) in one field. */
export interface SpecialisationRow {
  readonly value: string;
  /** City of a district; null where that is unknown, and for all else. */
  readonly within: string | null;
  readonly field: string;
  /** `cellQuery(options, { [of]: value, [field]: field })` asks for the applications behind it, of a district with `city: within` too. */
  readonly count: number;
  /** Count that the place would have if it were like all together. */
  readonly expected: number;
  /** Location quotient (区位商, RTA): above 1 stronger than all together. */
  readonly quotient: number;
  /** (quotient - 1) / (quotient + 1). */
  readonly symmetric: number;
  /** 95 % interval of the quotient, as of independent applications: too narrow where applicants file in series. */
  readonly interval: Interval;
  /** Place or field below `fewest`, or fewer than 5 expected: the quotient is shown but carries no verdict. */
  readonly small: boolean;
  /** Probability of a quotient as far from 1 when place and field have nothing to do with each other; null when small. */
  readonly p: number | null;
  /** `stronger` or `weaker` when the interval lies wholly on one side of 1 and the finding stands among those of all rows that are not small, with at most 5 % of false ones; else null. */
  readonly verdict: 'stronger' | 'weaker' | null;
}

/** Strengths of places in fields. */
export interface Specialisation {
  readonly conventions: Conventions;
  readonly of: string;
  readonly field: string;
  readonly fewest: number;
  /** Every place that has applications with every field that has any, places and fields in the order of the engine. */
  readonly rows: readonly SpecialisationRow[];
}

/**
 * Location quotients of places, applicants or any other dimension over industries, areas or subclasses, each with its interval and a guard for small counts.
 *
 * Districts are told apart by their city, because many cities have one of the same name.
 * All together are the applications that have a place and a field: those without either are in no row and no sum. With whole counts, an application in two
 * fields counts in both, here and in the sums; fractional counts add up to applications. Of hundreds of intervals one in twenty misses 1 by chance alone, so the verdicts are
 * judged over all rows together ({@link standingFindings}), applications taken as independent: what one applicant files in series counts for its place each time.
 * Source of the index: Balassa 1965; of the guard: fewer than 5 expected, Cochran 1954.
 *
 * @example (await specialisation(engine, { of: 'type' })).rows.map(({ field, quotient }) => [field, quotient]) //=> [['new-energy', 1]]
 */
export async function specialisation(engine: Engine, options: SpecialisationOptions = {}): Promise<Specialisation> {
  checkAsked('specialisation', engine, options, { of: null, field: null, fewest: null });
  const rows = await engine.count(specialisationQuery(options));
  return summarizeSpecialisation(rows, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link specialisation}.
 *
 * @example specialisationQuery({ of: 'district' }) //=> { by: ['city', 'district', 'industry'] }
 */
export function specialisationQuery({ of = 'city', field = 'industry', ...options }: SpecialisationOptions = {}): CountQuery {
  return { by: [...placeDimensions(of), field], ...sharedQuery(options) };
}

/**
 * The strengths from rows of {@link specialisationQuery}.
 *
 * @example summarizeSpecialisation([{ key: ['A', 'x'], count: 60 }, { key: ['B', 'x'], count: 60 }, { key: ['B', 'y'], count: 120 }], { conventions: conventionsOf(engine) }).rows[0].quotient //=> 2
 */
export function summarizeSpecialisation(
  rows: readonly CountRow[],
  { conventions, of = 'city', field = 'industry', fewest = 30 }: SpecialisationOptions & { readonly conventions: Conventions },
): Specialisation {
  const counts = new Map<string, { readonly place: Place; readonly own: Map<DimensionValue, number> }>();
  const fields = new Map<DimensionValue, number>();
  for (const { key, count } of rows) {
    const name = key.at(-1)!;
    const place = placeOf(key);
    if (place === null || name === null) continue;
    const id = placeKey(key);
    const known = counts.get(id) ?? { place, own: new Map<DimensionValue, number>() };
    counts.set(id, known);
    known.own.set(name, count);
    fields.set(name, (fields.get(name) ?? 0) + count);
  }
  const total = sumOf(fields.values());
  const cells = [...counts.values()].flatMap(({ place, own }) => {
    const size = sumOf(own.values());
    return [...fields].map(([name, all]) => {
      const cell = { count: own.get(name) ?? 0, place: size, field: all, total };
      return rowOf(place, String(name), cell, fewest);
    });
  });
  return { conventions, of, field, fewest, rows: judged(cells) };
}

type Place = Pick<SpecialisationRow, 'value' | 'within'>;

/** Null where the place is not known. */
function placeOf(key: CountRow['key']): Place | null {
  const value = key.at(-2)!;
  if (value === null) return null;
  return { value: String(value), within: key.length > 2 && key[0] !== null ? String(key[0]) : null };
}

function rowOf(place: Place, field: string, cell: QuotientCounts, fewest: number): Omit<SpecialisationRow, 'verdict'> {
  const { expected, quotient, interval, small, p } = quotientCell(cell, fewest);
  return {
    ...place,
    field,
    count: cell.count,
    expected,
    quotient,
    symmetric: symmetricAdvantage(quotient)!,
    interval,
    small,
    p,
  };
}

function judged(rows: readonly Omit<SpecialisationRow, 'verdict'>[]): readonly SpecialisationRow[] {
  const stands = standingFindings(
    rows.map(({ p }) => p),
    0.05,
  );
  return rows.map((row, i) => {
    const { low, high } = row.interval;
    return { ...row, verdict: !stands[i] ? null : low > 1 ? 'stronger' : high < 1 ? 'weaker' : null };
  });
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}
