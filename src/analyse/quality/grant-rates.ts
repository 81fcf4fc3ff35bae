import type { CountQuery, CountRow, Engine, Where } from '../../engines/engine.js';
import { GRANTED_STATUSES } from '../../records/legal-status.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { INTERNATIONAL } from '../place/home.js';
import { type PublicationLag, publicationLagQuery, summarizePublicationLag } from '../trend/lag.js';
import { isDecided } from './grant-cohorts.js';
import { FEWEST } from './values-options.js';

/** What became of the applications of one type filed in one year. */
export interface GrantRateRow {
  readonly type: string;
  readonly year: number;
  readonly filed: number;
  readonly granted: number;
  /** Refused, withdrawn or otherwise dead without a grant. */
  readonly failed: number;
  /** Neither granted nor known to be dead. */
  readonly open: number;
  /** granted / filed, open ones counted as not granted; null with a reason. */
  readonly rate: number | null;
  /** (granted + open) / filed: the rate if all open ones were granted; null with the rate. */
  readonly atMost: number | null;
  /**
   * young: grants of that year are still to come. seenAtGrant: rights of that type, or inventions in these data, become known only by their grant, so that
   * failures are not seen. nothingDecided: of no application of the type do the data tell a grant or a failure. tooFew: below 30. noCutOff: the data hold no day
   * at all.
   */
  readonly reason: 'young' | 'seenAtGrant' | 'nothingDecided' | 'tooFew' | 'noCutOff' | null;
}

/** Grant rates by filing cohort. */
export interface GrantRates {
  readonly conventions: Conventions;
  /** By type, then by year. */
  readonly rows: readonly GrantRateRow[];
  /** Applications whose filing year is not known: in no row. */
  readonly withoutYear: number;
}

/**
 * The share of applications that were granted, by the year in which they were filed: a cohort at a time, because the quotient of the grants and the filings of
 * one calendar year compares different applications and falls whenever filings grow.
 *
 * A rate is given only for cohorts old enough ({@link monthsToDecision}), and only where failures are seen at all: utility models and designs, and inventions
 * in exports of grants, become known by the grant alone. International applications are left out unless `where` names their office: no office grants them as
 * such.
 *
 * @example (await grantRates(engine)).rows.map(({ year, reason }) => [year, reason]) //=> [[2010, 'young'], [2011, 'young']]
 */
export async function grantRates(engine: Engine, options: Omit<AnalysisOptions, 'dateBasis'> = {}): Promise<GrantRates> {
  checkAsked('grantRates', engine, options, { dateBasis: false });
  const national = { ...options, where: { ...withoutInternational(engine.facts.offices), ...options.where } };
  const queries = grantRateQueries(national);
  const [filed, granted, stages] = await Promise.all(
    [queries.filed, queries.granted, queries.stages].map((query) => engine.count(query)),
  );
  const conventions = conventionsOf(engine, national);
  const lag = summarizePublicationLag(stages!, { ...national, asOf: conventions.asOf });
  return summarizeGrantRates(filed!, granted!, { lag, conventions });
}

/** A condition on all other offices, where there are international applications. */
function withoutInternational(offices: readonly string[]): Pick<Where, 'office'> {
  if (!offices.includes(INTERNATIONAL)) return {};
  return { office: [...offices.filter((office) => office !== INTERNATIONAL), null] };
}

/**
 * The queries of {@link grantRates}: all applications, the granted ones, and at which stage inventions are first seen.
 *
 * @example grantRateQueries().granted //=> { by: ['type', 'year', 'status'], where: { granted: true } }
 */
export function grantRateQueries(options: Omit<AnalysisOptions, 'dateBasis'> = {}): {
  readonly filed: CountQuery;
  readonly granted: CountQuery;
  readonly stages: CountQuery;
} {
  const by = ['type', 'year', 'status'] as const;
  return {
    filed: { by, ...sharedQuery(options) },
    granted: { by, ...sharedQuery({ ...options, where: { ...options.where, granted: true } }) },
    stages: publicationLagQuery(options),
  };
}

/**
 * The rates from rows of {@link grantRateQueries}.
 *
 * @example summarizeGrantRates([{ key: ['design', 2010, 'active'], count: 50 }], [], { lag: { months: 12, because: 'atGrant' }, conventions: conventionsOf(engine) }).rows[0].reason //=> 'seenAtGrant'
 */
export function summarizeGrantRates(
  filed: readonly CountRow[],
  grants: readonly CountRow[],
  context: { readonly lag: PublicationLag; readonly conventions: Conventions },
): GrantRates {
  const { lag, conventions } = context;
  const granted = new Map(grants.map(({ key, count }) => [key.join(' '), count]));
  const cohorts = new Map<string, Cohort>();
  let withoutYear = 0;
  for (const { key, count } of filed) {
    const [type, year, status] = key;
    if (typeof year !== 'number') {
      withoutYear += count;
      continue;
    }
    const name = `${type} ${year}`;
    const cohort = cohorts.get(name) ?? { type: String(type), year, filed: 0, granted: 0, failed: 0 };
    cohorts.set(name, cohort);
    const own = GRANTED.has(String(status)) ? count : (granted.get(key.join(' ')) ?? 0);
    cohort.filed += count;
    cohort.granted += own;
    if (FAILED.has(String(status))) cohort.failed += count - own;
  }
  const all = [...cohorts.values()];
  const decided = new Set(all.flatMap((one) => (one.granted + one.failed > 0 ? [one.type] : [])));
  const rows = all.map((cohort) => rateRow(cohort, { lag, asOf: conventions.asOf, decided }));
  return { conventions, rows, withoutYear };
}

interface Cohort {
  readonly type: string;
  readonly year: number;
  filed: number;
  granted: number;
  failed: number;
}

const GRANTED: ReadonlySet<string> = new Set(GRANTED_STATUSES);
/** States of applications that came to nothing when no grant was seen; lapsed may be either. */
const FAILED: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'inactive']);

interface Known {
  readonly lag: PublicationLag;
  readonly asOf: string | null;
  /** Types of which any grant or failure is known. */
  readonly decided: ReadonlySet<string>;
}

function rateRow(cohort: Cohort, known: Known): GrantRateRow {
  const { type, year, filed, granted, failed } = cohort;
  const open = filed - granted - failed;
  const reason = reasonOf(cohort, known);
  const rate = reason === null ? granted / filed : null;
  return { type, year, filed, granted, failed, open, rate, atMost: rate === null ? null : (granted + open) / filed, reason };
}

function reasonOf({ type, year, filed }: Cohort, { lag, asOf, decided }: Known): GrantRateRow['reason'] {
  if (type === 'utilityModel' || type === 'design' || lag.because === 'grantsOnly') return 'seenAtGrant';
  const isOldEnough = isDecided(type, year, asOf);
  if (isOldEnough === null) return 'noCutOff';
  if (!isOldEnough) return 'young';
  if (!decided.has(type)) return 'nothingDecided';
  return filed < FEWEST ? 'tooFew' : null;
}
