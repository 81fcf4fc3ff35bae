import type { CountQuery, CountRow, Engine } from '../engines/engine.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery } from './analysis-options.js';
import { concentrationRatio } from './concentration-ratio.js';
import { type Conventions, conventionsOf } from './conventions.js';
import { entropy } from './entropy.js';
import { gini } from './gini.js';
import { hhi } from './hhi.js';

/** How concentrated the applications of one scope are over its holders (applicants, or fields). */
export interface ConcentrationRow {
  /** What the scope is: the whole data set, an industry or an area. */
  readonly scope: 'all' | 'industry' | 'area';
  /** Id of the scope; `all` for the whole. */
  readonly id: string;
  /** What the shares belong to. */
  readonly of: 'applicant' | 'industry' | 'area';
  /** Holders with at least one application. */
  readonly n: number;
  /** Sum of the counts over holders (with whole counting, joint applications count for each). */
  readonly total: number;
  /** Herfindahl-Hirschman index, 0-1. Null when n is 0, like all that follow. */
  readonly hhi: number | null;
  /** Share of the largest 4 and 8 holders. */
  readonly cr4: number | null;
  readonly cr8: number | null;
  /** Gini coefficient over the n holders. */
  readonly gini: number | null;
  /** Shannon entropy in bits. */
  readonly entropy: number | null;
  /** 1 / HHI: the number of equal holders that would give this HHI. */
  readonly effectiveNumber: number | null;
  /** `total` below 30: indices are shown but carry no verdict. */
  readonly small: boolean;
  /** Label of the 2010 US merger guidelines (0.15 / 0.25); null when small or not computable. */
  readonly label: 'unconcentrated' | 'moderate' | 'high' | null;
}

/** Concentration of applicants within each field, and of fields within the data set. */
export interface Concentration {
  readonly conventions: Conventions;
  /** The label set, named: labels of different guidelines are not comparable. */
  readonly labelSet: 'US merger guidelines 2010';
  readonly rows: readonly ConcentrationRow[];
}

/** The queries of {@link concentration}: a few large ones instead of one for each area. */
export type ConcentrationQueries = Readonly<Record<'applicants' | 'byIndustry' | 'byArea' | 'industries' | 'areas', CountQuery>>;

/** Answers to {@link ConcentrationQueries}. */
export type ConcentrationAnswers = Readonly<Record<keyof ConcentrationQueries, readonly CountRow[]>>;

/**
 * How concentrated applications are over applicants (in the whole data set, in each industry and in each area), and over the industries and the areas.
 * Every industry and area of the taxonomy has its row. Applications without an applicant belong to no holder; those in no industry to no field.
 * @example (await concentration(engine)).rows[0].hhi //=> 0.375
 */
export async function concentration(engine: Engine, options: AnalysisOptions = {}): Promise<Concentration> {
  const queries = concentrationQueries(options);
  const [applicants, byIndustry, byArea, industries, areas] = await Promise.all([
    engine.count(queries.applicants),
    engine.count(queries.byIndustry),
    engine.count(queries.byArea),
    engine.count(queries.industries),
    engine.count(queries.areas),
  ]);
  const answers = { applicants, byIndustry, byArea, industries, areas };
  return summarizeConcentration(answers, { conventions: conventionsOf(engine, options), taxonomy: engine.facts.taxonomy });
}

/**
 * The five queries of {@link concentration}.
 *
 * @example concentrationQueries({ counting: 'fractional' }).byArea //=> { by: ['area', 'applicant'], counting: 'fractional' }
 */
export function concentrationQueries(options: AnalysisOptions = {}): ConcentrationQueries {
  const shared = sharedQuery(options);
  return {
    applicants: { by: ['applicant'], ...shared },
    byIndustry: { by: ['industry', 'applicant'], ...shared },
    byArea: { by: ['area', 'applicant'], ...shared },
    industries: { by: ['industry'], ...shared },
    areas: { by: ['area'], ...shared },
  };
}

/**
 * The concentration from the answers to {@link concentrationQueries}: applicants in the whole, by industry and by area in taxonomy order, then the fields.
 * @example summarizeConcentration({ applicants: [], byIndustry: [], byArea: [], industries: [], areas: [] }, { conventions: conventionsOf(engine), taxonomy: SEI_2013 }).rows[0].hhi //=> null
 */
export function summarizeConcentration(
  answers: ConcentrationAnswers,
  { conventions, taxonomy }: { readonly conventions: Conventions; readonly taxonomy: Taxonomy },
): Concentration {
  const byIndustry = holdersByScope(answers.byIndustry);
  const byArea = holdersByScope(answers.byArea);
  const areas = taxonomy.industries.flatMap((industry) => industry.areas);
  const rows = [
    concentrationRow({ scope: 'all', id: 'all', of: 'applicant' }, heldCounts(answers.applicants)),
    ...taxonomy.industries.map(({ id }) =>
      concentrationRow({ scope: 'industry', id, of: 'applicant' }, byIndustry.get(id) ?? []),
    ),
    ...areas.map(({ id }) => concentrationRow({ scope: 'area', id, of: 'applicant' }, byArea.get(id) ?? [])),
    concentrationRow({ scope: 'all', id: 'all', of: 'industry' }, heldCounts(answers.industries)),
    concentrationRow({ scope: 'all', id: 'all', of: 'area' }, heldCounts(answers.areas)),
  ];
  return { conventions, labelSet: 'US merger guidelines 2010', rows };
}

/**
 * All indices of one scope from the counts of its holders.
 *
 * @param counts One for each holder, each above 0.
 * @example concentrationRow({ scope: 'all', id: 'all', of: 'applicant' }, [40, 30, 20, 10]).label //=> 'high'
 */
export function concentrationRow(
  scope: Pick<ConcentrationRow, 'scope' | 'id' | 'of'>,
  counts: readonly number[],
): ConcentrationRow {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const index = hhi(counts);
  const small = total < FEWEST_APPLICATIONS;
  return {
    ...scope,
    n: counts.length,
    total,
    hhi: index,
    cr4: concentrationRatio(counts, 4),
    cr8: concentrationRatio(counts, 8),
    gini: gini(counts),
    entropy: entropy(counts),
    effectiveNumber: index === null ? null : 1 / index,
    small,
    label: index === null || small ? null : labelOf(index),
  };
}

const FEWEST_APPLICATIONS = 30;

function labelOf(index: number): ConcentrationRow['label'] {
  if (index < 0.15) return 'unconcentrated';
  return index <= 0.25 ? 'moderate' : 'high';
}

function holdersByScope(rows: readonly CountRow[]): ReadonlyMap<string, readonly number[]> {
  const scopes = new Map<string, number[]>();
  for (const { key, count } of rows) {
    const [scope, holder] = key;
    if (typeof scope !== 'string' || holder === null) continue;
    const counts = scopes.get(scope);
    if (counts === undefined) scopes.set(scope, [count]);
    else counts.push(count);
  }
  return scopes;
}

function heldCounts(rows: readonly CountRow[]): readonly number[] {
  return rows.filter(({ key }) => key[0] !== null).map(({ count }) => count);
}
