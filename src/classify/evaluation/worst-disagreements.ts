import { compareText } from '../../util/compare.js';
import type { ComparedLabels } from './confusion.js';
import { type Label, namesAt } from './label.js';

/** A record whose industries were not all right. */
export interface Disagreement {
  readonly id: string;
  readonly expected: readonly Label[];
  /** Industries that should have been given. */
  readonly missed: readonly string[];
  /** Labels of industries that should not have been given, with their evidence. */
  readonly wrong: readonly Label[];
}

/**
 * The records whose industries were got wrong, worst first: those with no right industry at all before those with some, then the
 * greater weight of a wrong label, then the number of wrong and missed industries, then the id.
 */
export function worstDisagreements(compared: readonly ComparedLabels[], among: ReadonlySet<string> | null): Disagreement[] {
  const isAsked = (industry: string): boolean => among === null || among.has(industry);
  return compared
    .map((record) => rankOf(record, isAsked))
    .filter(({ faults }) => faults > 0)
    .sort(
      (a, b) =>
        Number(a.hasRight) - Number(b.hasRight) ||
        b.weight - a.weight ||
        b.faults - a.faults ||
        compareText(a.disagreement.id, b.disagreement.id),
    )
    .map(({ disagreement }) => disagreement);
}

interface Ranked {
  readonly disagreement: Disagreement;
  readonly hasRight: boolean;
  readonly weight: number;
  readonly faults: number;
}

function rankOf({ id, expected, given }: ComparedLabels, isAsked: (industry: string) => boolean): Ranked {
  const right = new Set(namesAt(expected, 'industry'));
  const found = namesAt(given, 'industry');
  const missed = [...right].filter((industry) => isAsked(industry) && !found.includes(industry));
  const wrong = given.filter(({ industry }) => isAsked(industry) && !right.has(industry));
  return {
    disagreement: { id, expected, missed, wrong },
    hasRight: found.some((industry) => right.has(industry)),
    weight: Math.max(0, ...wrong.map(({ weight = 1 }) => weight)),
    faults: missed.length + namesAt(wrong, 'industry').length,
  };
}
