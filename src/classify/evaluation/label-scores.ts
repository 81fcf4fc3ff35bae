import { compareText } from '../../util/compare.js';
import { type Share, wilsonInterval } from './wilson-interval.js';

/** How well one label was given. */
export interface LabelScore {
  /** Industry or area id. */
  readonly label: string;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** Of those given the label, the share that has it. */
  readonly precision: Share;
  /** Of those that have the label, the share that was given it. */
  readonly recall: Share;
  readonly f1: number | null;
  readonly f1Lower: number | null;
  readonly f1Upper: number | null;
}

/** Counts of one label. */
export interface LabelCounts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/**
 * Precision, recall and F1 from counts, the first two with Wilson's 95 % interval. F1 is no share of counted things; J = TP / (TP + FP +
 * FN) is, and F1 = 2J / (1 + J) rises with it, so the interval of F1 is Wilson's interval of J carried over (the "Wilson indirect"
 * method of Lam, Gopal and Qian, Confidence intervals for the F1 score, arXiv:2309.14621).
 *
 * @example scoreOf('new-energy', { truePositives: 8, falsePositives: 2, falseNegatives: 2 }).f1 //=> 0.8
 */
export function scoreOf(label: string, counts: Readonly<LabelCounts>): LabelScore {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const overlap = wilsonInterval(truePositives, truePositives + falsePositives + falseNegatives);
  const fromOverlap = (share: number | null): number | null => (share === null ? null : (2 * share) / (1 + share));
  return {
    label,
    truePositives,
    falsePositives,
    falseNegatives,
    precision: wilsonInterval(truePositives, truePositives + falsePositives),
    recall: wilsonInterval(truePositives, truePositives + falseNegatives),
    f1: overlap.of === 0 ? null : (2 * truePositives) / (overlap.of + truePositives),
    f1Lower: fromOverlap(overlap.lower),
    f1Upper: fromOverlap(overlap.upper),
  };
}

/** One row per label, in code point order. */
export function scoreRows(counts: ReadonlyMap<string, LabelCounts>): LabelScore[] {
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([label, count]) => scoreOf(label, count));
}

/** All labels of a level together: every pair of record and label counts once. */
export function totalScore(counts: ReadonlyMap<string, LabelCounts>): LabelScore {
  const total: LabelCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { truePositives, falsePositives, falseNegatives } of counts.values()) {
    total.truePositives += truePositives;
    total.falsePositives += falsePositives;
    total.falseNegatives += falseNegatives;
  }
  return scoreOf('all', total);
}
