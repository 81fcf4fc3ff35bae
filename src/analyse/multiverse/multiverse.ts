import type { Engine } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { quantileOfSorted } from '../quantile-of-sorted.js';
import { CHOICE_AXES, type ChoiceAxis, type Combination } from './choice-axes.js';
import { appliedChoices, choicesOf, type LeftOut, type LevelEngine } from './choices.js';
import { chosenCombinations, type Selection } from './combinations.js';
import { type Headline, type HeadlineOutcome, headlineOf, type Measurement, outcomeOf } from './headline.js';
import { type MainEffect, mainEffects } from './main-effects.js';
import type { MultiverseRow } from './multiverse-row.js';

/** Options of {@link multiverse}. */
export interface MultiverseOptions extends AnalysisOptions {
  /** The same landscape at other levels of harmonisation. */
  readonly levels?: readonly LevelEngine[];
  /** Most combinations to compute, from 1 to 4096. Default 64. */
  readonly cap?: number;
  /** How far a number may be from that asked for and still agree, as a share of it. Default 0.1. Not used where there are verdicts. */
  readonly tolerance?: number;
  /** Of the sample, where there are more combinations than the cap. Default 1. */
  readonly seed?: number;
}

/**
 * Whether the conclusion survives. always: every combination that can say agrees; mostly: at least 80 % do; no: fewer; cannotSay: what was asked for has no
 * conclusion, or no other combination or fewer than half of all do.
 */
export type Survival = 'always' | 'mostly' | 'no' | 'cannotSay';

/** A headline under many conventions. */
export interface Multiverse {
  /** The conventions asked for. */
  readonly conventions: Conventions;
  readonly headline: Pick<Headline, 'id' | 'name' | 'kind'>;
  /** Values of each convention that were tried, that asked for first. */
  readonly values: Readonly<Record<ChoiceAxis, readonly string[]>>;
  readonly leftOut: readonly LeftOut[];
  readonly selection: Selection;
  /** How far numbers may differ and still agree. */
  readonly tolerance: number;
  /** One row a combination, what was asked for first. */
  readonly rows: readonly MultiverseRow[];
  readonly survives: Survival;
  readonly agreeing: number;
  readonly disagreeing: number;
  /** Combinations that cannot say or cannot be computed. */
  readonly undecided: number;
  /**
   * agreeing / (agreeing + disagreeing) of all combinations that make sense; null when survival cannot be said. In a sample those drawn at random stand for those left
   * out too, because single changes are all in it and agree more often.
   */
  readonly share: number | null;
  /** Over the computed combinations with a number; null without any. */
  readonly range: { readonly low: number; readonly median: number; readonly high: number } | null;
  /** Verdicts with the number of combinations that give them, most first. */
  readonly verdicts: readonly { readonly verdict: string; readonly label: string; readonly count: number }[];
  /** Choices that overturn the conclusion when changed alone. */
  readonly flips: readonly (HeadlineOutcome & { readonly axis: ChoiceAxis; readonly choice: string })[];
  readonly effects: readonly MainEffect[];
}

/**
 * Recomputes one headline under all sensible combinations of conventions (unit, date basis, counting, twins, types, harmonisation) and says whether the
 * conclusion survives: how many combinations agree, which choices overturn it alone, the range of values and the main effect of each choice.
 * Choices without effect, without data or without sense are left out by name. At most `cap` combinations are computed; of more, a sample
 * with a printed seed.
 *
 * Source: Steegen, Tuerlinckx, Gelman and Vanpaemel 2016 (multiverse analysis); Simonsohn, Simmons and Nelson 2020 (specification curve).
 *
 * @param headline A ready-made one such as `growthHeadline()`, or any function of an engine and options that gives a number or a verdict.
 * @throws RangeError when cap, tolerance or seed make no sense.
 * @example (await multiverse(engine, applicationsHeadline())).rows.map(({ choices, value }) => [choices.unit, value]) //=> [['application', 4], ['publication', 4]]
 */
export async function multiverse(
  engine: Engine,
  headline: Headline | Measurement,
  options: MultiverseOptions = {},
): Promise<Multiverse> {
  checkAsked('multiverse', engine, options, { levels: null, cap: null, tolerance: null, seed: null });
  const { levels = [], cap = DEFAULT_CAP, tolerance = 0.1, seed = 1, ...asked } = options;
  checkOptions(cap, tolerance, seed);
  const subject = headlineOf(headline);
  const choices = await choicesOf(engine, { ...asked, headline: subject, levels });
  const { combinations, leftOut, selection } = chosenCombinations(choices, { cap, seed });
  const outcomes: HeadlineOutcome[] = [];
  for (const combination of combinations) {
    const applied = appliedChoices(engine, asked, combination, levels);
    outcomes.push(outcomeOf(await subject.measure(applied.engine, applied.options)));
  }
  const { id, name, kind } = subject;
  return {
    conventions: conventionsOf(engine, asked),
    headline: { id, name, kind },
    values: choices.values,
    leftOut,
    selection,
    ...summarizeMultiverse(combinations, outcomes, { values: choices.values, tolerance, possible: selection.possible }),
  };
}

/**
 * What the outcomes under combinations say together; the first combination is what was asked for.
 *
 * @param context `possible`: combinations that make sense, where those given are a sample with all single changes. Default: those given.
 * @example summarizeMultiverse([], [], { values: { unit: [], dateBasis: [], counting: [], twins: [], types: [], harmonisation: [] }, tolerance: 0.1 }).survives //=> 'cannotSay'
 */
export function summarizeMultiverse(
  combinations: readonly Combination[],
  outcomes: readonly HeadlineOutcome[],
  {
    values,
    tolerance,
    possible = combinations.length,
  }: Pick<Multiverse, 'values' | 'tolerance'> & { readonly possible?: number },
): Omit<Multiverse, 'conventions' | 'headline' | 'values' | 'leftOut' | 'selection'> {
  const [baseline] = outcomes;
  const rows = combinations.map((choices, i): MultiverseRow => {
    const changed = CHOICE_AXES.filter((axis) => choices[axis] !== combinations[0]![axis]);
    return { choices, changed, ...outcomes[i]!, agrees: agreement(outcomes[i]!, baseline!, tolerance) };
  });
  const agreeing = rows.filter(({ agrees }) => agrees === true).length;
  const disagreeing = rows.filter(({ agrees }) => agrees === false).length;
  const undecided = rows.length - agreeing - disagreeing;
  const weigh = weightsOf(rows, possible);
  const survives = survivalOf(rows, weigh);
  const numbers = rows.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  return {
    tolerance,
    rows,
    survives,
    agreeing,
    disagreeing,
    undecided,
    share: survives === 'cannotSay' ? null : weigh(true) / (weigh(true) + weigh(false)),
    range: numbers.length === 0 ? null : { low: numbers[0]!, median: quantileOfSorted(numbers, 0.5)!, high: numbers.at(-1)! },
    verdicts: verdictsOf(rows),
    flips: rows.flatMap(({ changed, agrees, choices, ...row }) => {
      const [axis] = changed;
      if (axis === undefined || changed.length > 1 || agrees !== false) return [];
      return [{ axis, choice: choices[axis], ...row }];
    }),
    effects: mainEffects(rows, values),
  };
}

const DEFAULT_CAP = 64;
const MOST_CAP = 4096;
const MOSTLY = 0.8;

function checkOptions(cap: number, tolerance: number, seed: number): void {
  if (!(Number.isInteger(cap) && cap >= 1 && cap <= MOST_CAP))
    throw new RangeError(`multiverse: invalid cap: ${cap}; give a whole number from 1 to ${MOST_CAP}.`);
  if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY))
    throw new RangeError(`multiverse: invalid tolerance: ${tolerance}; give a share from 0.`);
  if (!Number.isInteger(seed)) throw new RangeError(`multiverse: invalid seed: ${seed}; give a whole number.`);
}

const isVerdict = (verdict: string | null): boolean => verdict !== null && verdict !== 'cannotSay';

function agreement(one: HeadlineOutcome, baseline: HeadlineOutcome, tolerance: number): boolean | null {
  if (one.verdict !== null || baseline.verdict !== null)
    return isVerdict(one.verdict) && isVerdict(baseline.verdict) ? one.verdict === baseline.verdict : null;
  if (one.value === null || baseline.value === null) return null;
  return Math.abs(one.value - baseline.value) <= tolerance * Math.abs(baseline.value);
}

/** How many of all possible combinations agree, disagree or cannot say: those that change several conventions stand for those of their kind left out. */
function weightsOf(rows: readonly MultiverseRow[], possible: number): (agrees: boolean | null) => number {
  const far = rows.filter(({ changed }) => changed.length > 1).length;
  const weight = far === 0 ? 1 : (possible - rows.length + far) / far;
  return (agrees) => rows.reduce((sum, row) => (row.agrees !== agrees ? sum : sum + (row.changed.length > 1 ? weight : 1)), 0);
}

function survivalOf(rows: readonly MultiverseRow[], weigh: (agrees: boolean | null) => number): Survival {
  const [agreeing, disagreeing, undecided] = [weigh(true), weigh(false), weigh(null)];
  const decided = agreeing + disagreeing;
  if (agreeing === 0 || rows.filter(({ agrees }) => agrees !== null).length < 2 || decided < undecided) return 'cannotSay';
  if (disagreeing === 0) return 'always';
  return agreeing >= MOSTLY * decided ? 'mostly' : 'no';
}

function verdictsOf(rows: readonly MultiverseRow[]): Multiverse['verdicts'] {
  const counts = new Map<string, { verdict: string; label: string; count: number }>();
  for (const { verdict, label } of rows) {
    if (verdict === null) continue;
    const known = counts.get(verdict);
    if (known === undefined) counts.set(verdict, { verdict, label: label ?? verdict, count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
