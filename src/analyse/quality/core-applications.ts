import type { Engine, Where } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { compareText } from '../../util/compare.js';
import { nearest } from '../../util/suggest.js';
import { sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type CandidateRow, CORE_COMPONENTS, coreCandidates } from './core-candidates.js';
import { type CorePatents, type CorePatentsOptions, coreConditions, coreQuery } from './core-patents.js';
import { type CoreRule, coreRule } from './core-rule.js';

/** Options of {@link coreApplications}. */
export interface CoreApplicationsOptions extends CorePatentsOptions {
  /** The area whose core patents are asked for, judged in the cohorts of all. Default: those of all areas. */
  readonly area?: string;
}

/** The core patents behind the numbers of {@link corePatents}. */
export interface CoreApplications {
  readonly conventions: Conventions;
  readonly rule: CorePatents['rule'];
  /** Application numbers in code point order, as many as `core` of the area. */
  readonly applications: readonly string[];
}

/**
 * The application numbers of the core patents of an area, or of all areas: the list behind {@link corePatents} with the same options.
 *
 * A composite never falls where a component rises, so the core patents of a cohort are those that reach one of a few combinations of its components: `engine.list` is
 * asked for each of these.
 *
 * @throws RangeError on an unknown area, and like {@link corePatents}.
 * @example (await coreApplications(engine)).applications //=> []
 */
export async function coreApplications(engine: Engine, options: CoreApplicationsOptions = {}): Promise<CoreApplications> {
  checkAsked('coreApplications', engine, options, {
    area: null,
    weights: null,
    from: null,
    grantedBy: null,
    counting: false,
    dateBasis: false,
  });
  const { taxonomy } = engine.facts;
  const rows = engine.values === undefined ? [] : await engine.values(coreQuery(options));
  const candidates = coreCandidates(rows, taxonomy);
  const rule = coreRule(candidates, options);
  const conditions = { ...coreConditions(options), where: whereOf(options) };
  const found = new Set<string>();
  for (const corner of cornersOf(candidates.rows, rule, isAskedOf(options, taxonomy))) {
    const where = reaching(corner, rule, taxonomy, conditions.where);
    const { applications } = await engine.list({ ...sharedQuery({ ...conditions, where }), limit: engine.facts.size });
    for (const application of applications) found.add(application);
  }
  return {
    conventions: conventionsOf(engine, conditions),
    rule: rule.verdicts === null ? 'grantedInvention' : 'composite',
    applications: [...found].sort(compareText),
  };
}

/** The least that makes a core patent of one cohort: the value of each component. */
interface Corner {
  readonly industry: number;
  readonly year: number;
  readonly values: readonly number[];
}

function whereOf({ area, grantedBy, ...options }: CoreApplicationsOptions): Where {
  const { where = {} } = coreConditions(options);
  const grantYear = grantedBy === undefined ? undefined : { ...where.measured?.grantYear, to: grantedBy };
  return {
    ...(area === undefined ? { classified: true } : {}),
    ...where,
    ...(area === undefined ? {} : { area }),
    ...(grantYear && { measured: { ...where.measured, grantYear } }),
  };
}

function isAskedOf({ area }: CoreApplicationsOptions, { industries }: Taxonomy): (row: CandidateRow) => boolean {
  if (area === undefined) return () => true;
  const ids = industries.flatMap(({ areas }) => areas.map(({ id }) => id));
  const at = ids.indexOf(area);
  if (at === -1) {
    const near = nearest(area, ids);
    const remedy = near === null ? 'give the id of an area of the taxonomy.' : `did you mean "${near}"?`;
    throw new RangeError(`coreApplications: unknown area: "${area}"; ${remedy}`);
  }
  return (row) => row.area === at;
}

/** Combinations of values of core patents that no other of their cohort falls short of; a single one without values where every candidate is core. */
function cornersOf(
  rows: readonly CandidateRow[],
  { components, verdicts }: CoreRule,
  isAsked: (row: CandidateRow) => boolean,
): readonly (Corner | null)[] {
  if (verdicts === null) return [null];
  const columns = components.map(({ component }) => CORE_COMPONENTS.indexOf(component));
  const cohorts = new Map<string, Corner[]>();
  rows.forEach((row, r) => {
    if (!isAsked(row)) return;
    const { industry, year } = row;
    const bits = new Int32Array(row.counts.length);
    verdicts.write(r, bits);
    for (let k = 0; k < bits.length; k++) {
      if ((bits[k]! & 1) === 0) continue;
      const values = columns.map((column) => row.values[column]![k]!);
      const corners = cohorts.get(`${industry} ${year}`) ?? [];
      if (corners.some((corner) => reaches(values, corner.values))) continue;
      const rest = corners.filter((corner) => !reaches(corner.values, values));
      cohorts.set(`${industry} ${year}`, [...rest, { industry, year, values }]);
    }
  });
  return [...cohorts.values()].flat();
}

function reaches(values: readonly number[], least: readonly number[]): boolean {
  return values.every((value, c) => value >= least[c]!);
}

/** The condition narrowed to what reaches a corner. */
function reaching(corner: Corner | null, { components }: CoreRule, { industries }: Taxonomy, where: Where): Where {
  if (corner === null) return where;
  const measured = { ...where.measured };
  components.forEach(({ component }, c) => {
    measured[component] = { ...measured[component], from: corner.values[c]! };
  });
  const { industry, year } = corner;
  return {
    ...where,
    ...(where.area === undefined && { industry: industries[industry]!.id }),
    year: { from: year, to: year },
    measured,
  };
}
