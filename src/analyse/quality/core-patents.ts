import type { CountRow, Engine, ValuesQuery, ValuesRow, Where } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { totalOf } from '../total-of.js';
import { CORE_COMPONENTS, type CoreComponent, coreCandidates } from './core-candidates.js';
import { type CoreRuleOptions, coreRule } from './core-rule.js';
import { type AreaSums, sumsByArea } from './core-sums.js';
import type { CoreVariant, VariantName } from './core-variants.js';

/** Options of {@link corePatents}. */
export interface CorePatentsOptions extends Omit<AnalysisOptions, 'counting' | 'dateBasis' | 'where'>, CoreRuleOptions {
  /** Type and grant are set by the definition. Default: all granted inventions. */
  readonly where?: Omit<Where, 'type' | 'granted'>;
  /** Last year of grants that count, so that a past state can be told. Default: all, those without a day too. */
  readonly grantedBy?: number;
}

/** Core patents of one key area. */
export interface CoreAreaRow {
  readonly area: string;
  readonly industry: string;
  /** Granted inventions whose primary area it is. */
  readonly granted: number;
  readonly core: number;
  /** Granted inventions without a composite: a component is not known, or their cohort is too small. Any of them may be core. */
  readonly unknown: number;
  /** Fewest and most core patents under the variants of weights and limit. */
  readonly least: number;
  readonly most: number;
}

/** What one variant of weights and limit comes to. */
export interface CoreVariantRow {
  readonly variant: VariantName;
  readonly component: CoreComponent | null;
  readonly core: number;
  readonly areas: number;
}

/** Core patents by key area. */
export interface CorePatents {
  readonly conventions: Conventions;
  /**
   * composite: see {@link corePatents}. grantedInvention: fewer than two components can tell patents apart, so that every granted invention stands for a core patent.
   */
  readonly rule: 'composite' | 'grantedInvention';
  /** Components of the composite, and their weights. */
  readonly components: readonly { readonly component: CoreComponent; readonly weight: number }[];
  readonly from: number;
  /** Key areas of the taxonomy, and those with a core patent; fewest and most of these under the variants. */
  readonly areas: number;
  readonly areasWithCore: number;
  readonly areasAtLeast: number;
  readonly areasAtMost: number;
  /** Areas with any granted invention, in taxonomy order. */
  readonly rows: readonly CoreAreaRow[];
  /** The rule as it stands first; empty where every granted invention counts. */
  readonly variants: readonly CoreVariantRow[];
  /** Core patents by area and year of grant, null = not known: the rows of a count. */
  readonly counts: readonly CountRow[];
}

/**
 * Core patents (核心专利) by key area, and the number of key areas that have one (掌握核心技术专利的关键技术领域): the one definition behind the scorecard too.
 *
 * The 2013 policy does not define a core patent. Here it is a granted invention whose composite reaches 0.75: the mean, equally weighted unless told otherwise, of its
 * percentile ranks in citing patents, claims and members of the family among the granted inventions of the same filing year and industry (of the year alone where these
 * are fewer than 30); on average it thus stands above three quarters of its cohort. Each patent counts in its primary area only. A component that is known of less than
 * half of them, or the same for all, does not count; with fewer than two left, every granted invention counts and `rule` says so.
 *
 * Sensitivity: each component left out, each doubled, the limit at 0.05 less and more. A composite orders patents within the landscape; it does not measure what they are
 * worth. {@link coreApplications} lists the patents.
 *
 * @throws RangeError on an unknown component, a weight below 0 or a limit outside 0 to 1.
 * @example (await corePatents(engine)).rule //=> 'grantedInvention'
 */
export async function corePatents(engine: Engine, options: CorePatentsOptions = {}): Promise<CorePatents> {
  checkAsked('corePatents', engine, options, { weights: null, from: null, grantedBy: null, counting: false, dateBasis: false });
  const { taxonomy } = engine.facts;
  const context = { ...options, taxonomy, conventions: conventionsOf(engine, inAreas(options)) };
  if (engine.values !== undefined) return summarizeCorePatents(await engine.values(coreQuery(options)), context);
  const rows = await engine.count({ by: ['area', 'year'], ...sharedQuery({ ...inAreas(options), dateBasis: 'grant' }) });
  return summarizeCorePatents(rows.map(withoutMeasurements), context);
}

/**
 * The query of {@link corePatents}: what is in no area is in no row, so that it need not be counted.
 *
 * @example coreQuery().where //=> { classified: true, type: 'invention', granted: true }
 */
export function coreQuery(options: CorePatentsOptions = {}): ValuesQuery {
  return { of: [...CORE_COMPONENTS, 'grantYear'], by: ['area', 'year'], ...sharedQuery(inAreas(options)) };
}

/**
 * The core patents from rows of {@link coreQuery}.
 *
 * @example summarizeCorePatents([], { taxonomy: SEI_2013, conventions: conventionsOf(engine) }).areasWithCore //=> 0
 */
export function summarizeCorePatents(
  rows: readonly ValuesRow[],
  context: CorePatentsOptions & { readonly taxonomy: Taxonomy; readonly conventions: Conventions },
): CorePatents {
  const { taxonomy, conventions, grantedBy } = context;
  const places = taxonomy.industries.flatMap(({ id, areas }) => areas.map((area) => ({ area: area.id, industry: id })));
  const all = coreCandidates(rows, taxonomy);
  const { from, components, variants, verdicts } = coreRule(all, context);
  const sums = sumsByArea(all, { verdicts, variants: Math.max(1, variants.length) }, grantedBy, places.length);
  const areaRows = places.flatMap((place, at) => areaRow(place, at, sums));
  const variantRows = variants.map((variant, v) => variantRow(variant, sums.core[v]!));
  const areaCounts = sums.core.map(areasIn);
  return {
    conventions,
    rule: verdicts === null ? 'grantedInvention' : 'composite',
    components,
    from,
    areas: sums.granted.length,
    areasWithCore: areaCounts[0]!,
    areasAtLeast: Math.min(...areaCounts),
    areasAtMost: Math.max(...areaCounts),
    rows: areaRows,
    variants: variantRows,
    counts: countsOf(sums, places),
  };
}

/** What is a candidate, whatever area it is in. */
export function coreConditions({ unit, twins, merge, groups, where }: CorePatentsOptions): AnalysisOptions {
  return {
    ...(unit && { unit }),
    ...(twins && { twins }),
    ...(merge && { merge }),
    ...(groups && { groups }),
    counting: 'primary',
    where: { ...where, type: 'invention', granted: true },
  };
}

function inAreas(options: CorePatentsOptions): AnalysisOptions {
  const conditions = coreConditions(options);
  return { ...conditions, where: { classified: true, ...conditions.where } };
}

/** A count by area and grant year as if no measurement were known. */
function withoutMeasurements({ key: [area, year], count }: CountRow): ValuesRow {
  const unknown = CORE_COMPONENTS.map(() => Float64Array.of(UNKNOWN_VALUE));
  const grantYear = typeof year === 'number' ? year : UNKNOWN_VALUE;
  return { key: [area!, null], values: [...unknown, Float64Array.of(grantYear)], counts: Float64Array.of(count) };
}

type Place = Pick<CoreAreaRow, 'area' | 'industry'>;

function areaRow(place: Place, at: number, { granted, unknown, core }: AreaSums): CoreAreaRow[] {
  if (granted[at] === 0) return [];
  const cores = core.map((sums) => sums[at]!);
  return [
    {
      ...place,
      granted: granted[at]!,
      core: cores[0]!,
      unknown: unknown[at]!,
      least: Math.min(...cores),
      most: Math.max(...cores),
    },
  ];
}

function variantRow({ variant, component }: CoreVariant, core: Float64Array): CoreVariantRow {
  return { variant, component, core: totalOf(core), areas: areasIn(core) };
}

function areasIn(core: Float64Array): number {
  return core.reduce((areas, count) => (count > 0 ? areas + 1 : areas), 0);
}

function countsOf({ byGrantYear: { years, counts } }: AreaSums, places: readonly Place[]): CountRow[] {
  const rows: CountRow[] = [];
  counts.forEach((count, at) => {
    const place = places[Math.floor(at / years.length)]!;
    if (count > 0) rows.push({ key: [place.area, years[at % years.length]!], count });
  });
  return rows;
}
