import type { ValuesRow } from '../../engines/engine.js';
import type { MeasuredNumber } from '../../engines/measurement.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';

/** What the composite of a core patent can be made of. */
export type CoreComponent = 'citedBy' | 'claims' | 'familySize';

/** In the order of the measurements of the query; the year of the grant follows. */
export const CORE_COMPONENTS: readonly CoreComponent[] = ['citedBy', 'claims', 'familySize'] satisfies MeasuredNumber[];

/** Position of the year of the grant among the measurements. */
export const GRANT_YEAR: number = CORE_COMPONENTS.length;

/** Granted inventions by area and filing year. */
export interface CoreCandidates {
  readonly rows: readonly CandidateRow[];
  /** By measurement. */
  readonly ranges: readonly MeasuredRange[];
}

/** Those of one area and year: what is alike in everything that counts is one candidate. */
export interface CandidateRow extends Pick<ValuesRow, 'values' | 'counts'> {
  /** Position of the area in the taxonomy, all industries in one row. */
  readonly area: number;
  readonly industry: number;
  /** Filing year; {@link UNKNOWN_VALUE} where it is not known. */
  readonly year: number;
}

/** How many there are, how many of these a measurement is known of, and the least and most that it is; Infinity and -Infinity where it is known of none. */
export interface MeasuredRange {
  readonly all: number;
  readonly known: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The candidates of rows with the key (area, year); those of no area are left out.
 *
 * @example coreCandidates([], SEI_2013).rows //=> []
 */
export function coreCandidates(rows: readonly ValuesRow[], { industries }: Taxonomy): CoreCandidates {
  const places = industries.flatMap(({ areas }, industry) => areas.map(({ id }) => ({ id, industry })));
  const placeOf = new Map(places.map(({ id, industry }, area) => [id, { area, industry }]));
  const known: CandidateRow[] = [];
  for (const { key, values, counts } of rows) {
    const place = placeOf.get(String(key[0]));
    if (place === undefined) continue;
    const year = typeof key[1] === 'number' ? key[1] : UNKNOWN_VALUE;
    known.push({ area: place.area, industry: place.industry, year, values, counts });
  }
  return { rows: known, ranges: [...CORE_COMPONENTS.keys(), GRANT_YEAR].map((measurement) => rangeOf(known, measurement)) };
}

/**
 * The components that can tell patents apart: known of at least half of the candidates, and not the same for all of these.
 *
 * @example tellingComponents(coreCandidates([], SEI_2013)) //=> []
 */
export function tellingComponents({ ranges }: CoreCandidates): CoreComponent[] {
  return CORE_COMPONENTS.filter((_, c) => {
    const { all, known, least, most } = ranges[c]!;
    return least < most && known * 2 >= all;
  });
}

function rangeOf(rows: readonly CandidateRow[], measurement: number): MeasuredRange {
  let [all, known, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { values, counts } of rows) {
    const column = values[measurement]!;
    for (let k = 0; k < column.length; k++) {
      const value = column[k]!;
      const count = counts[k]!;
      all += count;
      if (value === UNKNOWN_VALUE) continue;
      known += count;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return { all, known, least, most };
}
