import type { Engine, ValuesQuery, ValuesRow } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { quantileOf, sizeOf } from './distribution-of.js';
import { isDecided } from './grant-cohorts.js';
import { knownOf } from './known-of.js';
import { FEWEST, valuesOf, valuesQuery } from './values-options.js';

/** Time from filing to grant of the granted applications of one type and year. */
export interface PendencyRow {
  readonly type: string;
  readonly year: number;
  /** Granted applications of which both days are known, and the other granted ones. */
  readonly known: number;
  readonly unknown: number;
  /** Days; null with a reason. */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  /** young: the slow ones of that filing year are still to come. tooFew: below 30. noCutOff: the data hold no day at all. */
  readonly reason: 'young' | 'tooFew' | 'noCutOff' | null;
}

/** Pendency by type and year. */
export interface Pendency {
  readonly conventions: Conventions;
  /** By type, then by year; null when the engine knows no measurements. */
  readonly rows: readonly PendencyRow[] | null;
}

/**
 * Pendency (授权周期): median and quartiles of the days from filing to grant, of granted applications, by type and year.
 *
 * By filing year (default), and by priority or first publication, young cohorts hold only the fast grants, so that their median would be too low: none is given before {@link monthsToDecision};
 * what is still open after that makes the upper quartile a little too low. With date basis `grant` the year is that of the grant and nothing is censored,
 * but the years before mix cohorts of different size.
 *
 * @example (await pendency(engine)).rows //=> []
 */
export async function pendency(engine: Engine, options: AnalysisOptions = {}): Promise<Pendency> {
  checkAsked('pendency', engine, options, {});
  const rows = await valuesOf(engine, pendencyQuery(options));
  const where = { ...options.where, granted: true };
  return summarizePendency(rows, { conventions: conventionsOf(engine, { ...options, where }) });
}

/**
 * The query of {@link pendency}.
 *
 * @example pendencyQuery({ dateBasis: 'grant' }) //=> { of: ['pendency'], by: ['type', 'year'], dateBasis: 'grant', where: { granted: true } }
 */
export function pendencyQuery(options: AnalysisOptions = {}): ValuesQuery {
  return valuesQuery(['pendency'], ['type', 'year'], { ...options, where: { ...options.where, granted: true } });
}

/**
 * The pendency from rows of {@link pendencyQuery}; null = the engine cannot tell.
 *
 * @example summarizePendency([{ key: ['design', 2010], values: [[200]], counts: [40] }], { conventions: conventionsOf(engine) }).rows[0].median //=> 200
 */
export function summarizePendency(
  rows: readonly ValuesRow[] | null,
  { conventions }: { readonly conventions: Conventions },
): Pendency {
  if (rows === null) return { conventions, rows };
  const found = rows.flatMap((row) => {
    const [type, year] = row.key;
    return typeof year === 'number' ? [pendencyRow(row, String(type), year, conventions)] : [];
  });
  return { conventions, rows: found };
}

function pendencyRow(row: ValuesRow, type: string, year: number, { asOf, dateBasis }: Conventions): PendencyRow {
  const { known, unknown } = knownOf(row, 0);
  const n = sizeOf(known);
  const decided = dateBasis === 'grant' ? true : isDecided(type, year, asOf);
  const reason = decided === null ? 'noCutOff' : !decided ? 'young' : n < FEWEST ? 'tooFew' : null;
  const at = (share: number): number | null => (reason === null ? quantileOf(known, share) : null);
  return { type, year, known: n, unknown, lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75), reason };
}
