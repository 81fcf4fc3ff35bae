import { seededRandom } from '../../util/random.js';
import { CHOICE_AXES, type Combination } from './choice-axes.js';
import type { Choices, LeftOut } from './choices.js';

/** How the combinations were chosen. */
export interface Selection {
  /** Combinations that make sense on these data. */
  readonly possible: number;
  /** How many were computed, never more than `cap`. */
  readonly computed: number;
  readonly cap: number;
  /** `all`; or `sample`: the conventions asked for, then each single change of them, then others drawn at random with this seed. */
  readonly rule: 'all' | 'sample';
  readonly seed: number;
}

/** The combinations to compute, those of the caller first. */
export interface ChosenCombinations {
  readonly combinations: readonly Combination[];
  readonly leftOut: readonly LeftOut[];
  readonly selection: Selection;
}

/**
 * Every combination of choices that makes sense, or a sample of them. Left out as making none: publications by priority or grant (a document has a day of its
 * own), families by grant (they are granted office by office), and a choice about twins where no utility model counts. The combination asked for is always first.
 *
 * @param cap Most combinations to compute.
 * @example chosenCombinations({ baseline: { unit: 'application', dateBasis: 'filing', counting: 'whole', twins: 'each', types: 'asAsked', harmonisation: 'normalised' }, values: { unit: ['application', 'family'], dateBasis: ['filing', 'grant'], counting: ['whole'], twins: ['each'], types: ['asAsked'], harmonisation: ['normalised'] }, leftOut: [] }, { cap: 9, seed: 1 }).selection.possible //=> 3
 */
export function chosenCombinations(
  choices: Choices,
  { cap, seed }: { readonly cap: number; readonly seed: number },
): ChosenCombinations {
  const { baseline } = choices;
  const rules = rulesFor(baseline).filter((rule) =>
    CHOICE_AXES.every((axis) => isChoosable(rule.choices[axis], choices.values[axis])),
  );
  const isBaseline = (one: Combination): boolean => CHOICE_AXES.every((axis) => one[axis] === baseline[axis]);
  const changes = (one: Combination): number => CHOICE_AXES.filter((axis) => one[axis] !== baseline[axis]).length;
  const firstChange = (one: Combination): number => CHOICE_AXES.findIndex((axis) => one[axis] !== baseline[axis]);
  const possible = product(choices.values).filter((one) => isBaseline(one) || !rules.some((rule) => matches(rule.choices, one)));
  const near = possible.filter((one) => changes(one) <= 1).sort((a, b) => firstChange(a) - firstChange(b));
  const far = possible.filter((one) => changes(one) > 1);
  const all = [...near, ...far];
  const isSample = all.length > cap;
  const combinations = isSample ? [...near, ...shuffled(far, seed)].slice(0, cap) : all;
  return {
    combinations,
    leftOut: [...choices.leftOut, ...rules],
    selection: { possible: all.length, computed: combinations.length, cap, rule: isSample ? 'sample' : 'all', seed },
  };
}

const NO_SENSE: readonly Partial<Combination>[] = [
  { unit: 'publication', dateBasis: 'priority' },
  { unit: 'publication', dateBasis: 'grant' },
  { unit: 'family', dateBasis: 'grant' },
];

/** Where no utility model counts, the choice about twins changes nothing: the one asked for stands for both. */
function rulesFor({ twins }: Combination): readonly LeftOut[] {
  const other = twins === 'each' ? 'once' : 'each';
  return [
    ...NO_SENSE.map((choices): LeftOut => ({ choices, reason: 'noSense' })),
    ...['inventionOnly', 'withoutUtilityModel'].map(
      (types): LeftOut => ({ choices: { types, twins: other }, reason: 'noEffect' }),
    ),
  ];
}

function isChoosable(value: string | undefined, values: readonly string[]): boolean {
  return value === undefined || values.includes(value);
}

function matches(rule: Partial<Combination>, one: Combination): boolean {
  return CHOICE_AXES.every((axis) => rule[axis] === undefined || rule[axis] === one[axis]);
}

/** All combinations, the last convention varying fastest; the baseline values come first in each list. */
function product(values: Choices['values']): readonly Combination[] {
  return CHOICE_AXES.reduce<Partial<Combination>[]>(
    (made, axis) => made.flatMap((one) => values[axis].map((value) => ({ ...one, [axis]: value }))),
    [{}],
  ) as Combination[];
}

function shuffled(list: readonly Combination[], seed: number): readonly Combination[] {
  const random = seededRandom(seed);
  const made = [...list];
  for (let i = made.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [made[i], made[k]] = [made[k]!, made[i]!];
  }
  return made;
}
