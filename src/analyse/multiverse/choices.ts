import type { HarmonisationLevel } from '../../applicants/party.js';
import type { CountRow, DateBasis, Engine, QueryConventions } from '../../engines/engine.js';
import { PATENT_TYPES } from '../../records/patent-type.js';
import { type AnalysisOptions, sharedQuery } from '../analysis-options.js';
import { totalOf } from '../total-of.js';
import { CHOICE_AXES, type ChoiceAxis, type Combination } from './choice-axes.js';
import type { Headline } from './headline.js';

/**
 * Why a choice or a combination was left out. noEffect: the headline does not depend on it, or another choice counts the same. notInData: the data do not tell it, or have nothing of the kind.
 * notGiven: no engine of that level was given. asked: the caller's condition fixes it. noSense: the combination has no meaning.
 */
export type LeftOutReason = 'noEffect' | 'notInData' | 'notGiven' | 'asked' | 'noSense';

/** A choice, or several that do not go together, and why it was left out. */
export interface LeftOut {
  readonly choices: Partial<Combination>;
  readonly reason: LeftOutReason;
}

/** The landscape at another level of harmonisation. */
export interface LevelEngine {
  readonly level: HarmonisationLevel;
  readonly engine: Engine;
}

/** What can be chosen on a landscape for a headline. */
export interface Choices {
  /** The conventions asked for. */
  readonly baseline: Combination;
  /** Values of each convention, that of the baseline first. */
  readonly values: Readonly<Record<ChoiceAxis, readonly string[]>>;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The choices that a headline has on a landscape. A date basis needs half of the applications dated by it (of the granted ones for the day of grant).
 *
 * @example (await choicesOf(engine, { headline: applicationsHeadline(), levels: [] })).values.types //=> ['asAsked']
 */
export async function choicesOf(
  engine: Engine,
  { headline, levels, ...options }: AnalysisOptions & { readonly headline: Headline; readonly levels: readonly LevelEngine[] },
): Promise<Choices> {
  const { unit = 'application', dateBasis = 'filing', counting = 'whole', twins = 'each' } = options;
  const { harmonisation } = engine.facts;
  const baseline: Combination = { unit, dateBasis, counting, twins, types: 'asAsked', harmonisation };
  const axes = axesOf(headline, options);
  const told = await toldBy(engine, options, { levels, axes });
  const values: Partial<Record<ChoiceAxis, readonly string[]>> = {};
  const leftOut: LeftOut[] = [];
  for (const axis of CHOICE_AXES) {
    const others = EVERY[axis].filter((value) => value !== baseline[axis]);
    const reason = (value: string): LeftOutReason | null => (axes.includes(axis) ? told(axis, value) : 'noEffect');
    leftOut.push(...others.flatMap((value) => withReason({ [axis]: value }, reason(value))));
    values[axis] = [baseline[axis], ...others.filter((value) => reason(value) === null)];
  }
  return { baseline, values: values as Choices['values'], leftOut };
}

/**
 * The engine and the options that count by a combination.
 *
 * @example appliedChoices(engine, { where: { granted: true } }, { unit: 'application', dateBasis: 'grant', counting: 'whole', twins: 'each', types: 'inventionOnly', harmonisation: 'normalised' }, []).options.where //=> { granted: true, type: ['invention'] }
 */
export function appliedChoices(
  engine: Engine,
  options: AnalysisOptions,
  combination: Combination,
  levels: readonly LevelEngine[],
): { readonly engine: Engine; readonly options: AnalysisOptions } {
  const { unit, dateBasis, counting, twins, types, harmonisation } = combination;
  const kept = KEPT_TYPES[types];
  return {
    engine: levels.find(({ level }) => level === harmonisation)?.engine ?? engine,
    options: {
      ...options,
      ...({ unit, dateBasis, counting, twins } as Required<Omit<QueryConventions, 'merge'>>),
      ...(kept === undefined ? {} : { where: { ...options.where, type: kept } }),
    },
  };
}

const EVERY: Readonly<Record<ChoiceAxis, readonly string[]>> = {
  unit: ['application', 'family', 'publication'],
  dateBasis: ['filing', 'priority', 'publication', 'grant'],
  counting: ['whole', 'fractional', 'primary'],
  twins: ['each', 'once'],
  types: ['asAsked', 'withoutDesign', 'withoutUtilityModel', 'inventionOnly'],
  harmonisation: ['exact', 'normalised', 'resolved'],
};

const without = (type: string): readonly string[] => PATENT_TYPES.filter((one) => one !== type);

const KEPT_TYPES: Readonly<Record<string, readonly string[] | undefined>> = {
  withoutDesign: without('design'),
  withoutUtilityModel: without('utilityModel'),
  inventionOnly: ['invention'],
};

function axesOf({ axes = CHOICE_AXES }: Headline, { where }: AnalysisOptions): readonly ChoiceAxis[] {
  return where?.year === undefined ? axes : [...axes, 'dateBasis'];
}

function withReason(choices: Partial<Combination>, reason: LeftOutReason | null): readonly LeftOut[] {
  return reason === null ? [] : [{ choices, reason }];
}

function sumOf(rows: readonly CountRow[]): number {
  return totalOf(rows.map(({ count }) => count));
}

/** Share of the applications that must have the day of a basis. */
const FEWEST_DATED = 0.5;

/** What the data tell: null, or why a value cannot be chosen. */
async function toldBy(
  engine: Engine,
  options: AnalysisOptions,
  { levels, axes }: { readonly levels: readonly LevelEngine[]; readonly axes: readonly ChoiceAxis[] },
): Promise<(axis: ChoiceAxis, value: string) => LeftOutReason | null> {
  const { where, merge } = options;
  const shared = sharedQuery({ ...(where && { where }), ...(merge && { merge }) });
  const byType = await engine.count({ by: ['type'], ...shared });
  const types = new Map(byType.map(({ key, count }) => [key[0], count]));
  const all = sumOf(byType);
  const inventions = types.get('invention') ?? 0;
  const hasTwins = sumOf(await engine.count({ by: ['type'], ...shared, twins: 'once' })) < all;
  const dated = new Map<string, boolean>();
  if (axes.includes('dateBasis'))
    for (const basis of EVERY.dateBasis as readonly DateBasis[]) dated.set(basis, await isDated(engine, options, basis));
  const { units = ['application', 'publication'] } = engine.facts;
  const leftBy = (type: string): number => all - (types.get(type) ?? 0);
  const left: Readonly<Record<string, number>> = {
    withoutDesign: leftBy('design'),
    withoutUtilityModel: leftBy('utilityModel'),
    inventionOnly: inventions,
  };
  const fits: Readonly<Record<ChoiceAxis, (value: string) => boolean>> = {
    unit: (value) => units.some((unit) => unit === value),
    dateBasis: (value) => dated.get(value) === true,
    counting: () => true,
    twins: () => hasTwins,
    types: (value) => left[value]! > 0 && left[value]! < all,
    harmonisation: () => true,
  };
  return (axis, value) => {
    if (axis === 'types' && where?.type !== undefined) return 'asked';
    if (axis === 'harmonisation') return levels.some(({ level }) => level === value) ? null : 'notGiven';
    if (!fits[axis](value)) return 'notInData';
    return axis === 'types' && value !== 'inventionOnly' && left[value] === inventions ? 'noEffect' : null;
  };
}

async function isDated(engine: Engine, { where = {} }: AnalysisOptions, dateBasis: DateBasis): Promise<boolean> {
  const { year: _, ...rest } = where;
  const rows = await engine.count({
    by: ['year'],
    dateBasis,
    where: { ...rest, ...(dateBasis === 'grant' && { granted: true }) },
  });
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  const undated = rows.find(({ key }) => key[0] === null)?.count ?? 0;
  return all > 0 && all - undated >= FEWEST_DATED * all;
}
