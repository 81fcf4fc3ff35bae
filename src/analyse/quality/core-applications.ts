import type { Engine, ListAnswer, Where } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { nearest } from '../../util/suggest.js';
import { sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { type CandidateRow, CORE_COMPONENTS, coreCandidates } from './core-candidates.js';
import { type CorePatents, type CorePatentsOptions, coreConditions, coreQuery } from './core-patents.js';
import { coreRule } from './core-rule.js';
import type { CoreVerdicts } from './core-verdicts.js';

/** Options of {@link coreApplications}. */
export interface CoreApplicationsOptions extends CorePatentsOptions {
  /** The area whose core patents are asked for, judged in the cohorts of all areas. */
  readonly area: string;
}

/** The core patents behind a number of {@link corePatents}. */
export interface CoreApplications {
  readonly conventions: Conventions;
  readonly rule: CorePatents['rule'];
  /** Application numbers in code point order, as many as `core` of the area. */
  readonly applications: readonly string[];
}

/**
 * The application numbers of the core patents of an area: the list behind its row of {@link corePatents} with the same options.
 *
 * The verdict hangs on the filing year and the measurements of an application alone, which `engine.list` gives beside its number.
 *
 * @throws RangeError on an unknown area, and like {@link corePatents}.
 * @example (await coreApplications(engine, { area: 'green-batteries' })).rule //=> 'grantedInvention'
 */
export async function coreApplications(engine: Engine, options: CoreApplicationsOptions): Promise<CoreApplications> {
  checkAsked('coreApplications', engine, options, {
    area: null,
    weights: null,
    from: null,
    grantedBy: null,
    counting: false,
    dateBasis: false,
  });
  const at = positionOf(options.area, engine.facts.taxonomy);
  const rows = engine.values === undefined ? [] : await engine.values(coreQuery(options));
  const candidates = coreCandidates(rows, engine.facts.taxonomy);
  const rule = coreRule(candidates, options);
  const conditions = { ...coreConditions(options), where: whereOf(options) };
  const listed = await engine.list({ ...sharedQuery(conditions), limit: engine.facts.size, of: CORE_COMPONENTS });
  return {
    conventions: conventionsOf(engine, conditions),
    rule: rule.verdicts === null ? 'grantedInvention' : 'composite',
    applications:
      rule.verdicts === null ? listed.applications : coreOf(listed, coreCombinations(candidates.rows, rule.verdicts, at)),
  };
}

function whereOf({ area, grantedBy, ...options }: CoreApplicationsOptions): Where {
  const { where = {} } = coreConditions(options);
  const grantYear = grantedBy === undefined ? undefined : { ...where.measured?.grantYear, to: grantedBy };
  return { ...where, area, ...(grantYear && { measured: { ...where.measured, grantYear } }) };
}

function positionOf(area: string, { industries }: Taxonomy): number {
  const ids = industries.flatMap(({ areas }) => areas.map(({ id }) => id));
  const at = ids.indexOf(area);
  if (at !== -1) return at;
  const near = nearest(String(area), ids);
  const remedy = near === null ? 'give the id of an area of the taxonomy.' : `did you mean "${near}"?`;
  throw new RangeError(`coreApplications: unknown area: ${JSON.stringify(area)}; ${remedy}`);
}

/** The years and measurements of which every candidate of the area is core. */
function coreCombinations(rows: readonly CandidateRow[], verdicts: CoreVerdicts, at: number): ReadonlySet<string> {
  const combinations = new Set<string>();
  rows.forEach(({ area, year, values, counts }, r) => {
    if (area !== at) return;
    const bits = new Int32Array(counts.length);
    verdicts.write(r, bits);
    for (let k = 0; k < bits.length; k++) if ((bits[k]! & 1) !== 0) combinations.add(combinationOf(year, values, k));
  });
  return combinations;
}

function coreOf({ applications, years, values }: ListAnswer, combinations: ReadonlySet<string>): readonly string[] {
  return applications.filter((_, k) => combinations.has(combinationOf(years![k]!, values!, k)));
}

function combinationOf(year: number, values: readonly Float64Array[], k: number): string {
  return [year, ...CORE_COMPONENTS.map((_, c) => values[c]![k]!)].join(' ');
}
