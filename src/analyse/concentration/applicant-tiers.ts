import type { Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { totalOf } from '../total-of.js';

/** Options of {@link applicantTiers}. */
export interface ApplicantTiersOptions extends AnalysisOptions {
  /** Least number of applications of each tier, ascending. Default 1, 2, 6 and 11: one, 2 to 5, 6 to 10, more than 10. */
  readonly tiers?: readonly number[];
}

/** Applicants of one size. */
export interface ApplicantTier {
  /** Fewest applications of an applicant in this tier, and below how many it ends; null = no end. */
  readonly from: number;
  readonly below: number | null;
  readonly applicants: number;
  /** Their applications: with whole counting a joint one counts for each. */
  readonly applications: number;
  /** Null without any applicant. */
  readonly shareOfApplicants: number | null;
  readonly shareOfApplications: number | null;
}

/** How many applicants have how many applications. */
export interface ApplicantTiers {
  readonly conventions: Conventions;
  /** Applicants below the first tier, as fractions of applications may be, are in none. */
  readonly rows: readonly ApplicantTier[];
  /** All applicants, and their applications. */
  readonly applicants: number;
  readonly applications: number;
}

/**
 * Applicants by how many applications they have, and how much each tier holds: the table of assignee tiers of a published landscape. With `counting: 'primary'`
 * only the first applicant counts, with `unit` publications or families.
 *
 * @throws RangeError when the tiers are none, or do not ascend from above 0.
 * @example (await applicantTiers(engine, { tiers: [1, 2] })).rows.map(({ from, applicants }) => [from, applicants]) //=> [[1, 2], [2, 1]]
 */
export async function applicantTiers(engine: Engine, options: ApplicantTiersOptions = {}): Promise<ApplicantTiers> {
  checkAsked('applicantTiers', engine, options, { tiers: null });
  const rows = await engine.spread(applicantTiersQuery(options));
  return summarizeApplicantTiers(rows, { ...options, conventions: conventionsOf(engine, options) });
}

/**
 * The query of {@link applicantTiers}.
 *
 * @example applicantTiersQuery({ counting: 'primary' }) //=> { of: 'applicant', counting: 'primary' }
 */
export function applicantTiersQuery({ tiers: _, ...options }: ApplicantTiersOptions = {}): SpreadQuery {
  return { of: 'applicant', ...sharedQuery(options) };
}

/**
 * The tiers from the answer to {@link applicantTiersQuery}.
 *
 * @throws RangeError like {@link applicantTiers}.
 * @example summarizeApplicantTiers([{ value: null, counts: Float64Array.of(12, 3, 1), times: Float64Array.of(1, 1, 2) }], { conventions: conventionsOf(engine) }).rows.map(({ applicants }) => applicants) //=> [2, 1, 0, 1]
 */
export function summarizeApplicantTiers(
  [row]: readonly Pick<SpreadRow, 'counts' | 'times'>[],
  { tiers = DEFAULT_TIERS, conventions }: ApplicantTiersOptions & { readonly conventions: Conventions },
): ApplicantTiers {
  if (tiers.length === 0 || tiers.some((from, i) => !(from > (tiers[i - 1] ?? 0))))
    throw new RangeError(`applicantTiers: invalid tiers: ${tiers.join(', ')}; give ascending numbers above 0.`);
  const { counts, times } = row ?? NOBODY;
  const applicants = totalOf(times);
  const applications = totalOf(counts, times);
  const rows = tiers.map((from, i): ApplicantTier => {
    const below = tiers[i + 1] ?? null;
    const own = times.map((holders, k) =>
      counts[k]! >= from - ROUNDING && (below === null || counts[k]! < below - ROUNDING) ? holders : 0,
    );
    const held = totalOf(counts, own);
    return {
      from,
      below,
      applicants: totalOf(own),
      applications: held,
      shareOfApplicants: applicants > 0 ? totalOf(own) / applicants : null,
      shareOfApplications: applications > 0 ? held / applications : null,
    };
  });
  return { conventions, rows, applicants, applications };
}

const NOBODY = { counts: new Float64Array(), times: new Float64Array() };

const DEFAULT_TIERS = [1, 2, 6, 11];

/** What sums of thirds and the like may fall short by. */
const ROUNDING = 1e-9;
