import type { Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type Bootstrap, bootstrapOf } from './bootstrap.js';
import { type ConcentrationRow, type ConcentrationRowOptions, concentrationRow } from './concentration-row.js';
import type { CountGroups } from './count-groups.js';
import { LABEL_SETS, type LabelSet, type LabelSetId } from './label-sets.js';

export { type ConcentrationRow, concentrationRow } from './concentration-row.js';

/** Concentration of applicants within each field, and of fields within the data set. */
export interface Concentration {
  readonly conventions: Conventions;
  /** The label set, named: labels of different guidelines are not comparable. */
  readonly labelSet: string;
  /** The set itself, with its limits. */
  readonly labels: LabelSet;
  /** How the intervals were resampled. */
  readonly bootstrap: Bootstrap;
  readonly rows: readonly ConcentrationRow[];
}

/** Options of {@link concentration}. */
export interface ConcentrationOptions extends AnalysisOptions {
  /** Default `us2010`. */
  readonly labels?: LabelSetId;
  /** How intervals are resampled. Default {@link DEFAULT_BOOTSTRAP}: 200 draws, seed 1, level 0.95. */
  readonly bootstrap?: Partial<Bootstrap>;
  /** Whether areas have intervals too: half a millisecond for each. Default false. */
  readonly areaIntervals?: boolean;
}

/** The queries of {@link concentration}: a few large ones instead of one for each area. */
export type ConcentrationQueries = Readonly<Record<'applicants' | 'byIndustry' | 'byArea' | 'industries' | 'areas', SpreadQuery>>;

/** Answers to {@link ConcentrationQueries}. */
export type ConcentrationAnswers = Readonly<Record<keyof ConcentrationQueries, readonly SpreadRow[]>>;

/**
 * How concentrated applications are over applicants (in the whole data set, in each industry and in each area), and over the industries and the areas.
 * Every industry and area of the taxonomy has its row. Applications without an applicant belong to no holder; those in no industry to no field.
 *
 * Fewer than 30 applications have indices, but neither label nor interval. `cellQuery(options, { industry: id })` asks for the applications of a scope.
 *
 * @throws RangeError on an unknown label set, or a bootstrap that makes no sense.
 * @example (await concentration(engine)).rows[0].hhi //=> 0.375
 */
export async function concentration(engine: Engine, options: ConcentrationOptions = {}): Promise<Concentration> {
  checkAsked('concentration', engine, options, { labels: null, bootstrap: null, areaIntervals: null });
  const queries = concentrationQueries(options);
  const [applicants, byIndustry, byArea, industries, areas] = await Promise.all([
    engine.spread(queries.applicants),
    engine.spread(queries.byIndustry),
    engine.spread(queries.byArea),
    engine.spread(queries.industries),
    engine.spread(queries.areas),
  ]);
  const answers = { applicants, byIndustry, byArea, industries, areas };
  return summarizeConcentration(answers, {
    ...options,
    conventions: conventionsOf(engine, options),
    taxonomy: engine.facts.taxonomy,
  });
}

/**
 * The five queries of {@link concentration}.
 *
 * @example concentrationQueries({ counting: 'fractional' }).byArea //=> { by: 'area', of: 'applicant', counting: 'fractional', where: { classified: true } }
 */
export function concentrationQueries(options: AnalysisOptions = {}): ConcentrationQueries {
  const shared = sharedQuery(options);
  const inFields = { ...shared, where: { classified: true, ...options.where } };
  return {
    applicants: { of: 'applicant', ...shared },
    byIndustry: { by: 'industry', of: 'applicant', ...inFields },
    byArea: { by: 'area', of: 'applicant', ...inFields },
    industries: { of: 'industry', ...shared },
    areas: { of: 'area', ...shared },
  };
}

/**
 * The concentration from the answers to {@link concentrationQueries}: applicants in the whole, by industry and by area in taxonomy order, then the fields.
 * @example summarizeConcentration({ applicants: [], byIndustry: [], byArea: [], industries: [], areas: [] }, { conventions: conventionsOf(engine), taxonomy: SEI_2013 }).rows[0].hhi //=> null
 */
export function summarizeConcentration(
  answers: ConcentrationAnswers,
  context: ConcentrationOptions & { readonly conventions: Conventions; readonly taxonomy: Taxonomy },
): Concentration {
  const { conventions, taxonomy, labels = 'us2010', areaIntervals = false } = context;
  if (!Object.hasOwn(LABEL_SETS, labels))
    throw new RangeError(`concentration: unknown label set: "${labels}"; use ${Object.keys(LABEL_SETS).join(', ')}.`);
  const bootstrap = bootstrapOf(context.bootstrap, 'concentration');
  const [plain, full] = [{ labels }, { labels, bootstrap }];
  const byIndustry = new Map(answers.byIndustry.map((row) => [row.value, row]));
  const byArea = new Map(answers.byArea.map((row) => [row.value, row]));
  const areas = taxonomy.industries.flatMap((industry) => industry.areas);
  const rowOf = (
    scope: Parameters<typeof concentrationRow>[0],
    { counts, times }: CountGroups = NOBODY,
    options: ConcentrationRowOptions = full,
  ) => concentrationRow(scope, counts, options, times);
  const rows = [
    rowOf({ scope: 'all', id: 'all', of: 'applicant' }, answers.applicants[0]),
    ...taxonomy.industries.map(({ id }) => rowOf({ scope: 'industry', id, of: 'applicant' }, byIndustry.get(id))),
    ...areas.map(({ id }) => rowOf({ scope: 'area', id, of: 'applicant' }, byArea.get(id), areaIntervals ? full : plain)),
    rowOf({ scope: 'all', id: 'all', of: 'industry' }, answers.industries[0]),
    rowOf({ scope: 'all', id: 'all', of: 'area' }, answers.areas[0]),
  ];
  return { conventions, labelSet: LABEL_SETS[labels].name.en, labels: LABEL_SETS[labels], bootstrap, rows };
}

const NOBODY: CountGroups = { counts: new Float64Array(), times: new Float64Array() };
