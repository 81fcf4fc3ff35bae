import type { CountQuery, CountRow, Dimension, DimensionValue, Engine } from '../../engines/engine.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import { isYearComplete } from '../trend/lag.js';

/** Options of {@link cooperation}. */
export interface CooperationOptions extends AnalysisOptions {
  /** One row for each value of it. Default `year`. */
  readonly by?: Exclude<Dimension, 'applicant' | 'applicantType'>;
}

/** Joint applications of one year, field or place. */
export interface CooperationRow {
  /** Value of the dimension; null = the applications that have none. */
  readonly value: DimensionValue;
  /** Applications with an enterprise, a university and an institute (科研单位) among the applicants. */
  readonly enterprise: number;
  readonly university: number;
  readonly institute: number;
  /** With both of two, other applicants or not. */
  readonly enterpriseUniversity: number;
  readonly enterpriseInstitute: number;
  readonly universityInstitute: number;
  /** With all three. */
  readonly allThree: number;
  /** With an enterprise and a university or an institute (产学研合作), and their share in those with an enterprise; null when there are none. */
  readonly cooperation: number;
  readonly share: number | null;
  /** Whether the year is fully published; null for other dimensions, and when the cut-off is unknown. */
  readonly complete: boolean | null;
}

/** Cooperation of enterprises with universities and institutes. */
export interface Cooperation {
  readonly conventions: Conventions;
  readonly dimension: string;
  readonly rows: readonly CooperationRow[];
}

/** Applications that have an applicant of any of these types. */
type TypeSet = 'e' | 'u' | 'i' | 'eu' | 'ei' | 'ui' | 'eui';

/** The queries of {@link cooperation}: applications with an applicant of any type of a set. */
export type CooperationQueries = Readonly<Record<TypeSet, CountQuery>>;

/** Answers to {@link CooperationQueries}. */
export type CooperationAnswers = Readonly<Record<TypeSet, readonly CountRow[]>>;

/**
 * Applications that enterprises file together with universities or research institutes, by year, field or place. A joint application counts once, whoever else is
 * among its applicants. What both have follows from what any has: |A and B| = |A| + |B| - |A or B|.
 *
 * @throws RangeError on any counting but whole: shares of applications have no "both".
 * @example (await cooperation(engine)).rows.map(({ value, enterprise, university, cooperation }) => [value, enterprise, university, cooperation]) //=> [[2010, 1, 0, 0], [2011, 2, 1, 0]]
 */
export async function cooperation(engine: Engine, options: CooperationOptions = {}): Promise<Cooperation> {
  checkAsked('cooperation', engine, options, { by: null });
  const queries = Object.entries(cooperationQueries(options));
  const [{ lag }, ...answers] = await Promise.all([
    knownDelays(engine, options),
    ...queries.map(async ([set, query]) => [set, await engine.count(query)] as const),
  ]);
  const context = { ...options, conventions: conventionsOf(engine, options), lagMonths: lag.months };
  return summarizeCooperation(Object.fromEntries(answers) as Record<TypeSet, readonly CountRow[]>, context);
}

/**
 * The seven queries.
 *
 * @throws RangeError like {@link cooperation}.
 * @example cooperationQueries({ by: 'industry' }).eu //=> { by: ['industry'], where: { applicantType: ['enterprise', 'university'] } }
 */
export function cooperationQueries({ by = 'year', ...options }: CooperationOptions = {}): CooperationQueries {
  if (options.counting !== undefined && options.counting !== 'whole')
    throw new RangeError(`cooperation: unsupported counting: "${options.counting}"; count whole applications.`);
  const any = (...applicantType: readonly string[]): CountQuery => ({
    by: [by],
    ...sharedQuery({ ...options, where: { ...options.where, applicantType } }),
  });
  const [e, u, i] = ['enterprise', 'university', 'institute'] as const;
  return { e: any(e), u: any(u), i: any(i), eu: any(e, u), ei: any(e, i), ui: any(u, i), eui: any(e, u, i) };
}

/**
 * The cooperation from the answers, in the order of the engine.
 *
 * @example summarizeCooperation({ e: [{ key: [2010], count: 3 }], u: [{ key: [2010], count: 2 }], i: [], eu: [{ key: [2010], count: 4 }], ei: [{ key: [2010], count: 3 }], ui: [{ key: [2010], count: 2 }], eui: [{ key: [2010], count: 4 }] }, { conventions: conventionsOf(engine), lagMonths: 18 }).rows[0].enterpriseUniversity //=> 1
 */
export function summarizeCooperation(
  answers: CooperationAnswers,
  context: CooperationOptions & { readonly conventions: Conventions; readonly lagMonths: number },
): Cooperation {
  const { conventions, by = 'year', lagMonths } = context;
  const byValue = (rows: readonly CountRow[]) => new Map(rows.map(({ key, count }) => [key[0] ?? null, count]));
  const { e, u, i, eu, ei, ui, eui } = answers;
  const counts = {
    e: byValue(e),
    u: byValue(u),
    i: byValue(i),
    eu: byValue(eu),
    ei: byValue(ei),
    ui: byValue(ui),
    eui: byValue(eui),
  };
  const rows = answers.eui.map(({ key: [value = null] }): CooperationRow => {
    const n = (set: TypeSet): number => counts[set].get(value) ?? 0;
    const [enterprise, university, institute] = [n('e'), n('u'), n('i')];
    const joint = enterprise + n('ui') - n('eui');
    return {
      value,
      enterprise,
      university,
      institute,
      enterpriseUniversity: enterprise + university - n('eu'),
      enterpriseInstitute: enterprise + institute - n('ei'),
      universityInstitute: university + institute - n('ui'),
      allThree: enterprise + university + institute - n('eu') - n('ei') - n('ui') + n('eui'),
      cooperation: joint,
      share: enterprise === 0 ? null : joint / enterprise,
      complete: by === 'year' && typeof value === 'number' ? isYearComplete(value, conventions.asOf, lagMonths) : null,
    };
  });
  return { conventions, dimension: by, rows };
}
