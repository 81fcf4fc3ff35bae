import { CHOICE_AXES, type ChoiceAxis, type Combination } from './choice-axes.js';
import type { MultiverseRow } from './multiverse-row.js';

/** What one choice does, all other choices as they are. */
export interface MainEffect {
  readonly axis: ChoiceAxis;
  readonly value: string;
  /** Pairs of combinations computed that differ in this choice only: one with `value`, one with the value asked for. */
  readonly pairs: number;
  /** Mean of value minus value over the pairs with two numbers; null without any. */
  readonly difference: number | null;
  /** Mean of the difference as a share of the size of the base, over the pairs with two numbers and a base other than 0; null without any. */
  readonly relative: number | null;
  /** Pairs that disagree: two different verdicts, or numbers of which one agrees with the number asked for and the other does not. */
  readonly flipped: number;
}

/**
 * The main effect of each choice, over pairs of combinations that differ in it alone.
 *
 * Definition: mean over the pairs of f(choice, rest) - f(choice asked for, rest), the rest being the same in both.
 *
 * @param values Values of each convention, that asked for first.
 * @example mainEffects([], { unit: ['application', 'family'], dateBasis: [], counting: [], twins: [], types: [], harmonisation: [] })[0].pairs //=> 0
 */
export function mainEffects(
  rows: readonly MultiverseRow[],
  values: Readonly<Record<ChoiceAxis, readonly string[]>>,
): readonly MainEffect[] {
  const known = new Map(rows.map((row) => [keyOf(row.choices), row]));
  return CHOICE_AXES.flatMap((axis) =>
    values[axis].slice(1).map((value) => {
      const pairs = rows.flatMap((row) => {
        const base = row.choices[axis] === value ? known.get(keyOf({ ...row.choices, [axis]: values[axis][0]! })) : undefined;
        return base === undefined ? [] : [{ row, base }];
      });
      return effectOf(axis, value, pairs);
    }),
  );
}

function effectOf(
  axis: ChoiceAxis,
  value: string,
  pairs: readonly { readonly row: MultiverseRow; readonly base: MultiverseRow }[],
): MainEffect {
  const numbers = pairs.flatMap(({ row, base }) =>
    row.value === null || base.value === null ? [] : [[row.value, base.value] as const],
  );
  return {
    axis,
    value,
    pairs: pairs.length,
    difference: meanOf(numbers.map(([after, before]) => after - before)),
    relative: meanOf(numbers.filter(([, before]) => before !== 0).map(([after, before]) => (after - before) / Math.abs(before))),
    flipped: pairs.filter(({ row, base }) => differ(row, base)).length,
  };
}

function differ(row: MultiverseRow, base: MultiverseRow): boolean {
  if (row.agrees === null || base.agrees === null) return false;
  return row.verdict === null && base.verdict === null ? row.agrees !== base.agrees : row.verdict !== base.verdict;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function keyOf(choices: Combination): string {
  return CHOICE_AXES.map((axis) => choices[axis]).join(' ');
}
