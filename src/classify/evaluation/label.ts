import type { Evidence } from '../assignment.js';

/**
 * One label that a classification, a vendor or a human gives: an industry and, where known, an area of it. An `Assignment` is one.
 */
export interface Label {
  readonly industry: string;
  /** Null when the label says no more than the industry. */
  readonly area: string | null;
  readonly weight?: number;
  readonly evidence?: Evidence;
}

/**
 * Labels by id (an application number, or any other name of a record), the primary label first: a Map, or pairs. An id that is not
 * there is not labelled, and nothing is concluded about it; one with an empty list belongs nowhere.
 */
export type Labelling = Iterable<readonly [id: string, labels: readonly Label[]]>;

/** How coarse labels are compared. */
export type LabelLevel = 'industry' | 'area';

/** The distinct names of labels at a level, in their order; labels without an area have none at that level. */
export function namesAt(labels: readonly Label[], level: LabelLevel): string[] {
  const names = labels.map((label) => label[level]).filter((name) => name !== null);
  return [...new Set(names)];
}
