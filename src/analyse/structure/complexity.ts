import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { placeKey } from '../place/places.js';
import { complexityIndex } from './complexity-index.js';
import { type SpecialisationOptions, specialisationQuery, summarizeSpecialisation } from './specialisation.js';

/** One place or one field with its complexity. */
export interface ComplexityRow {
  readonly value: string;
  readonly count: number;
  /** Fields in which a place has a location quotient of at least 1; places that have one in a field. */
  readonly strengths: number;
  /** In standard deviations from the mean of all places, or of all fields. */
  readonly complexity: number | null;
}

/** The complexity of a place. */
export interface PlaceComplexityRow extends ComplexityRow {
  /** City of a district; null where that is unknown, and for all else. */
  readonly within: string | null;
}

/** Complexity of places and of fields. */
export interface Complexity {
  readonly conventions: Conventions;
  readonly of: string;
  readonly field: string;
  readonly fewest: number;
  /** By falling complexity, null last; those below `fewest` applications that have a place and a field are left out of both. */
  readonly values: readonly PlaceComplexityRow[];
  readonly fields: readonly ComplexityRow[];
  /** Set when no index is computed: fewer than three places or fields of size, or no single second eigenvector. */
  readonly reason: 'tooFew' | 'notUnique' | null;
}

/**
 * Which places (or applicants, or districts) are strong in what few others are strong in: economic complexity over industries or areas. Needs many places
 * and says nothing for one city.
 *
 * A place is strong in a field where its location quotient is at least 1. Source: {@link complexityIndex}; Balland and Rigby 2017 for patents.
 *
 * @example (await complexity(engine, { of: 'district' })).reason //=> 'tooFew'
 */
export async function complexity(engine: Engine, options: SpecialisationOptions = {}): Promise<Complexity> {
  checkAsked('complexity', engine, options, { of: null, field: null, fewest: null });
  const rows = await engine.count(complexityQuery(options));
  return summarizeComplexity(rows, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link complexity}: by area unless told otherwise.
 *
 * @example complexityQuery({ of: 'province' }) //=> { by: ['province', 'area'] }
 */
export function complexityQuery(options: SpecialisationOptions = {}): CountQuery {
  return specialisationQuery({ field: 'area', ...options });
}

/**
 * The complexity from rows of {@link complexityQuery}.
 *
 * @example summarizeComplexity([], { conventions: conventionsOf(engine) }).values //=> []
 */
export function summarizeComplexity(
  counted: readonly CountRow[],
  context: SpecialisationOptions & { readonly conventions: Conventions },
): Complexity {
  const { fewest = 30, of = 'city', field = 'area', conventions } = context;
  const kept = largeOnes(
    counted.filter(({ key }) => key.at(-2) !== null && key.at(-1) !== null),
    fewest,
  );
  const { rows } = summarizeSpecialisation(kept, { ...context, of, field, fewest });
  const width = new Set(rows.map((row) => row.field)).size;
  const places = rows.filter((_, i) => i % width === 0);
  const strong = places.map((_, i) => rows.slice(i * width, (i + 1) * width).map(({ quotient }) => (quotient >= 1 ? 1 : 0)));
  const shared = { conventions, of, field, fewest };
  if (places.length < 3 || width < 3) return { ...shared, values: [], fields: [], reason: 'tooFew' };
  const index = complexityIndex(strong);
  const sumOf = (own: readonly { readonly count: number }[]) => own.reduce((sum, { count }) => sum + count, 0);
  const values = places.map(({ value, within }, i) => ({
    value,
    within,
    count: sumOf(rows.slice(i * width, (i + 1) * width)),
    strengths: sumOf(strong[i]!.map((count) => ({ count }))),
    complexity: index?.rows[i] ?? null,
  }));
  const fields = rows.slice(0, width).map(({ field: value }, j) => ({
    value,
    count: sumOf(rows.filter((_, k) => k % width === j)),
    strengths: sumOf(strong.map((row) => ({ count: row[j]! }))),
    complexity: index?.columns[j] ?? null,
  }));
  return { ...shared, values: ranked(values), fields: ranked(fields), reason: index === null ? 'notUnique' : null };
}

/** The rows of places and fields that have enough with each other: who has it only with those left out is left out too. */
function largeOnes(rows: readonly CountRow[], fewest: number): readonly CountRow[] {
  const sides = [placeKey, (key: CountRow['key']) => key.at(-1)].map((sideOf) => ({
    sideOf,
    sums: new Map<unknown, number>(),
  }));
  for (const { key, count } of rows) {
    for (const { sideOf, sums } of sides) sums.set(sideOf(key), (sums.get(sideOf(key)) ?? 0) + count);
  }
  const kept = rows.filter(({ key }) => sides.every(({ sideOf, sums }) => sums.get(sideOf(key))! >= fewest));
  return kept.length === rows.length ? rows : largeOnes(kept, fewest);
}

function ranked<Row extends ComplexityRow>(rows: readonly Row[]): readonly Row[] {
  const height = ({ complexity: z }: ComplexityRow) => z ?? Number.NEGATIVE_INFINITY;
  return rows.toSorted((a, b) => height(b) - height(a) || 0);
}
