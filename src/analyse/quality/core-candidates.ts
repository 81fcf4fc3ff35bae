import type { ValuesRow } from '../../engines/engine.js';
import type { MeasuredNumber } from '../../engines/measurement.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';

/** What the composite of a core patent can be made of. */
export type CoreComponent = 'citedBy' | 'claims' | 'familySize';

/** In the order of the measurements of the query; the year of the grant follows. */
export const CORE_COMPONENTS: readonly CoreComponent[] = ['citedBy', 'claims', 'familySize'] satisfies MeasuredNumber[];

/** Granted inventions, those of one area and year that are alike in everything that counts as one candidate, in columns. */
export interface CoreCandidates {
  readonly size: number;
  /** Position of the area in the taxonomy, all industries in one row. */
  readonly area: Uint16Array;
  readonly industry: Uint8Array;
  /** Filing year; {@link UNKNOWN_VALUE} where it is not known, as in all that follows. */
  readonly year: Int32Array;
  readonly grantYear: Int32Array;
  readonly count: Float64Array;
  /** By component. */
  readonly values: readonly Float64Array[];
}

/**
 * The candidates of rows with the key (area, year); those of no area are left out.
 *
 * @example coreCandidates([{ key: [SEI_2013.industries[0].areas[1].id, 2010], values: [[3], [9], [1], [2012]], counts: [2] }], SEI_2013).area //=> [1]
 */
export function coreCandidates(rows: readonly ValuesRow[], { industries }: Taxonomy): CoreCandidates {
  const places = industries.flatMap(({ areas }, industry) => areas.map(({ id }) => ({ id, industry })));
  const placeOf = new Map(places.map(({ id }, area) => [id, area]));
  const known = rows.filter(({ key }) => placeOf.has(String(key[0])));
  const size = known.reduce((sum, { counts }) => sum + counts.length, 0);
  const made = {
    size,
    area: new Uint16Array(size),
    industry: new Uint8Array(size),
    year: new Int32Array(size),
    grantYear: new Int32Array(size),
    count: new Float64Array(size),
    values: CORE_COMPONENTS.map(() => new Float64Array(size)),
  };
  let at = 0;
  for (const { key, values, counts } of known) {
    const to = at + counts.length;
    const area = placeOf.get(String(key[0]))!;
    const { industry } = places[area]!;
    const year = typeof key[1] === 'number' ? key[1] : UNKNOWN_VALUE;
    for (let k = at; k < to; k++) {
      made.area[k] = area;
      made.industry[k] = industry;
      made.year[k] = year;
    }
    copy(counts, made.count, at);
    copy(values[CORE_COMPONENTS.length]!, made.grantYear, at);
    for (let c = 0; c < made.values.length; c++) copy(values[c]!, made.values[c]!, at);
    at = to;
  }
  return made;
}

/** For the few numbers of a row a loop is faster than `set`. */
function copy(values: ArrayLike<number>, to: Float64Array | Int32Array, at: number): void {
  for (let k = 0; k < values.length; k++) to[at + k] = values[k]!;
}

/**
 * The components that can tell patents apart: known of at least half of the candidates, and not the same for all of these.
 *
 * @example tellingComponents(coreCandidates([], SEI_2013)) //=> []
 */
export function tellingComponents({ size, count, values }: CoreCandidates): CoreComponent[] {
  let all = 0;
  for (let k = 0; k < size; k++) all += count[k]!;
  return CORE_COMPONENTS.filter((_, c) => {
    const { known, isVaried } = knownOf(values[c]!, count);
    return isVaried && known * 2 >= all;
  });
}

function knownOf(column: Float64Array, count: Float64Array): { readonly known: number; readonly isVaried: boolean } {
  let known = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < column.length; k++) {
    const value = column[k]!;
    if (value === UNKNOWN_VALUE) continue;
    known += count[k]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { known, isVaried: least < most };
}
