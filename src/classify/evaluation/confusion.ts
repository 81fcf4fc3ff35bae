import { compareText } from '../../util/compare.js';
import { type Label, namesAt } from './label.js';

/** How often one industry was expected and another given. Null stands for "no industry". */
export interface ConfusionRow {
  readonly expected: string | null;
  readonly given: string | null;
  /** Records whose primary industries are these two. */
  readonly primary: number;
  /** Records that have the one among the expected and the other among the given industries. */
  readonly any: number;
}

/** A record that both sides labelled. */
export interface ComparedLabels {
  readonly id: string;
  readonly expected: readonly Label[];
  readonly given: readonly Label[];
}

/** Expected by given industries, by the primary and by any label; pairs that occur, in code point order, "no industry" first. */
export function confusionRows(compared: readonly ComparedLabels[]): ConfusionRow[] {
  const cells = new Map<string, { expected: string | null; given: string | null; primary: number; any: number }>();
  const cell = (expected: string | null, given: string | null) => {
    const key = JSON.stringify([expected, given]);
    const found = cells.get(key) ?? { expected, given, primary: 0, any: 0 };
    cells.set(key, found);
    return found;
  };
  for (const { expected, given } of compared) {
    const [left, right] = [industriesOf(expected), industriesOf(given)];
    cell(left[0]!, right[0]!).primary++;
    for (const one of left) for (const other of right) cell(one, other).any++;
  }
  return [...cells.values()].sort(
    (a, b) => compareText(a.expected ?? '', b.expected ?? '') || compareText(a.given ?? '', b.given ?? ''),
  );
}

function industriesOf(labels: readonly Label[]): (string | null)[] {
  const names = namesAt(labels, 'industry');
  return names.length === 0 ? [null] : names;
}
