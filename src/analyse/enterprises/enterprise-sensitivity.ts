import type { CountQuery, CountRow, Engine } from '../../engines/engine.js';
import type { PartyLabel } from '../../engines/party-label.js';
import { PATENT_TYPES } from '../../records/patent-type.js';
import { sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import {
  type AdvantageEnterprisesOptions,
  checkThreshold,
  DEFAULT_THRESHOLD,
  reachesThreshold,
} from './advantage-enterprises.js';
import { enterpriseWindow } from './enterprise-window.js';
import { type MergeEffect, mergeEffects, type UncertainPair, uncertainGroups } from './uncertain-merges.js';

/** Options of {@link enterpriseSensitivity}. */
export interface EnterpriseSensitivityOptions extends AdvantageEnterprisesOptions {
  /** The same data at other levels of harmonisation. */
  readonly levels?: readonly { readonly level: string; readonly engine: Engine }[];
  /**
   * Merges of applicants that are neither made nor ruled out, such as `landscape.names.toConfirm`; those of relation `part` are passed over. With groups
   * `together` a merge of two companies is one of their groups.
   */
  readonly uncertain?: readonly UncertainPair[];
}

/** The convention that is varied, all others as asked for. */
export type SensitivityAxis = 'harmonisation' | 'counting' | 'types' | 'twins';

/** How many enterprises reach the line under one other convention. */
export interface SensitivityRow {
  readonly axis: SensitivityAxis;
  /** Value of the convention, such as `fractional`; for types `withoutUtilityModel`, `withoutDesign` or `inventionOnly`. */
  readonly value: string;
  readonly total: number;
  /** Enterprises that reach the line only so, and only as asked for; null for another level of harmonisation, where keys mean other bodies. */
  readonly gained: number | null;
  readonly lost: number | null;
}

/** What the number of advantage enterprises depends on. */
export interface EnterpriseSensitivity {
  readonly conventions: Conventions;
  readonly threshold: number;
  /** The number under the conventions asked for. */
  readonly total: number;
  readonly rows: readonly SensitivityRow[];
  /** Smallest and largest number of `rows` and `total`, without the uncertain merges. */
  readonly range: { readonly low: number; readonly high: number };
  /** Uncertain merges; null when none were given. */
  readonly merges: {
    /** Groups of names that the pairs make when all are merged. */
    readonly groups: number;
    /** The number with all of them merged. */
    readonly all: number;
    /** The number with those merged that lower it, and with those that raise it. */
    readonly low: number;
    readonly high: number;
    /** The merges that change who reaches the line, largest first. */
    readonly crossing: readonly MergeEffect[];
  } | null;
}

/**
 * How firm the number of advantage enterprises is: counted again with one convention changed at a time (harmonisation of names, counting of joint applications,
 * patent types, same-day pairs), and as an interval over the merges of names that are uncertain, with the bodies that would cross the line.
 *
 * @throws RangeError like `advantageEnterprises`.
 * @example (await enterpriseSensitivity(engine, { threshold: 2 })).rows.map(({ value, total }) => [value, total]) //=> [['fractional', 1], ['primary', 1], ['withoutUtilityModel', 1], ['withoutDesign', 1], ['inventionOnly', 1], ['once', 1]]
 */
export async function enterpriseSensitivity(
  engine: Engine,
  options: EnterpriseSensitivityOptions = {},
): Promise<EnterpriseSensitivity> {
  checkAsked('enterpriseSensitivity', engine, options, { threshold: null, window: null, levels: null, uncertain: null });
  const { levels = [], uncertain, threshold = DEFAULT_THRESHOLD } = options;
  const window = enterpriseWindow(options.window ?? 'all', engine.facts.asOf);
  const dated = { ...options, window: window ?? ('all' as const) };
  const baseline = await engine.count(reachingQuery(dated));
  const variants = await Promise.all(
    variantsOf(dated).map(async ({ axis, value, options: own }) =>
      sensitivityRow(axis, value, baseline, await engine.count(reachingQuery(own))),
    ),
  );
  const atLevels = await Promise.all(
    levels.map(async ({ level, engine: other }): Promise<SensitivityRow> => {
      const { length } = await other.count(reachingQuery(dated));
      return { axis: 'harmonisation', value: level, total: length, gained: null, lost: null };
    }),
  );
  const rows = [...atLevels, ...variants];
  const totals = [baseline.length, ...rows.map(({ total }) => total)];
  return {
    conventions: conventionsOf(engine, options),
    threshold,
    total: baseline.length,
    rows,
    range: { low: Math.min(...totals), high: Math.max(...totals) },
    merges: uncertain === undefined ? null : await mergesOf(engine, dated, uncertain, baseline.length),
  };
}

/**
 * The enterprises on or above the line.
 *
 * @throws RangeError when the threshold is not a whole number from 1.
 */
function reachingQuery({ threshold = DEFAULT_THRESHOLD, window = 'all', ...options }: AdvantageEnterprisesOptions): CountQuery {
  checkThreshold('enterpriseSensitivity', threshold);
  const years = enterpriseWindow(window, null);
  const where = { ...options.where, applicantType: 'enterprise' };
  return { by: ['applicant'], ...sharedQuery(withYears({ ...options, where }, years?.from, years?.to)), atLeast: threshold };
}

interface Variant {
  readonly axis: SensitivityAxis;
  readonly value: string;
  readonly options: AdvantageEnterprisesOptions;
}

function variantsOf(options: AdvantageEnterprisesOptions): readonly Variant[] {
  const { counting = 'whole', twins = 'each', where } = options;
  const others = <T extends string>(values: readonly T[], own: T): readonly T[] => values.filter((value) => value !== own);
  const ofTypes = (value: string, type: readonly string[]): Variant => ({
    axis: 'types',
    value,
    options: { ...options, where: { ...where, type } },
  });
  return [
    ...others(['whole', 'fractional', 'primary'], counting).map(
      (value): Variant => ({ axis: 'counting', value, options: { ...options, counting: value } }),
    ),
    ...(where?.type !== undefined
      ? []
      : [
          ofTypes('withoutUtilityModel', others(PATENT_TYPES, 'utilityModel')),
          ofTypes('withoutDesign', others(PATENT_TYPES, 'design')),
          ofTypes('inventionOnly', ['invention']),
        ]),
    ...others(['each', 'once'], twins).map((value): Variant => ({ axis: 'twins', value, options: { ...options, twins: value } })),
  ];
}

function sensitivityRow(
  axis: SensitivityAxis,
  value: string,
  baseline: readonly CountRow[],
  rows: readonly CountRow[],
): SensitivityRow {
  const before = new Set(baseline.map(({ key }) => key[0]));
  const stayed = rows.filter(({ key }) => before.has(key[0]!)).length;
  return { axis, value, total: rows.length, gained: rows.length - stayed, lost: before.size - stayed };
}

async function mergesOf(
  engine: Engine,
  options: AdvantageEnterprisesOptions,
  uncertain: readonly UncertainPair[],
  total: number,
): Promise<EnterpriseSensitivity['merges']> {
  const { threshold = DEFAULT_THRESHOLD } = options;
  const pairs = options.groups === 'together' ? await pairsOfGroups(engine, uncertain) : uncertain;
  const keys = [...new Set(pairs.flatMap(({ key, other }) => [key, other]))];
  const labels: readonly PartyLabel[] = await engine.parties(keys);
  const single = await engine.count({ ...reachingQuery(options), ...ofThese(options, keys), atLeast: 0 });
  const groups = uncertainGroups(pairs, labels, new Map(single.map(({ key, count }) => [String(key[0]), count])));
  const merge = [...(options.merge ?? []), ...groups.map((members) => members.map(({ key }) => key))];
  const merged = await engine.count(reachingQuery({ ...options, merge }));
  const effects = mergeEffects(groups, new Map(merged.map(({ key, count }) => [String(key[0]), count])), (count) =>
    reachesThreshold(count, threshold),
  );
  const sum = (of: (change: number) => number): number => effects.reduce((all, { change }) => all + of(change), total);
  return {
    groups: groups.length,
    all: merged.length,
    low: sum((change) => Math.min(0, change)),
    high: sum((change) => Math.max(0, change)),
    crossing: effects,
  };
}

/** The pairs from group to group; those within one are no question. */
async function pairsOfGroups(engine: Engine, pairs: readonly UncertainPair[]): Promise<readonly UncertainPair[]> {
  const keys = [...new Set(pairs.flatMap(({ key, other }) => [key, other]))];
  const labels = await engine.parties(keys);
  const groupOf = new Map(labels.map(({ key, group }) => [key, group ?? key]));
  return pairs
    .map((pair) => ({ ...pair, key: groupOf.get(pair.key)!, other: groupOf.get(pair.other)! }))
    .filter(({ key, other }) => key !== other);
}

function ofThese(options: AdvantageEnterprisesOptions, applicant: readonly string[]): Pick<CountQuery, 'where'> {
  return { where: { ...reachingQuery(options).where, applicant } };
}
