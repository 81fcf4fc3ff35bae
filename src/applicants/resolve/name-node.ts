import type { ApplicantType } from '../party.js';

/** What spellings have become by key and code, before `resolved` looks at it. */
export interface NameNode {
  readonly key: string;
  readonly type: ApplicantType;
  /** Applications of all its spellings. */
  readonly count: number;
  /** True when any spelling had a company form. */
  readonly isFormed: boolean;
  /** Keys of the same name in Latin letters, from spellings that give both. */
  readonly latinKeys: readonly string[];
}

/** Two nodes, by index, that are one body or may be: `from` would go to `to`. */
export interface NodeLink {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
  readonly relation: 'same' | 'part';
}

/** Links made, and those that a reader should look at. */
export interface Links {
  readonly links: readonly NodeLink[];
  readonly toConfirm: readonly NodeLink[];
}

/** A link is made from this confidence on; below it, it is listed. */
export const MERGE_BAR = 0.95;

/** True when the types of two names do not contradict each other. */
export function typesAgree(a: ApplicantType, b: ApplicantType): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}

/** Order in which names are taken for the main one: more applications first, then by code unit. */
export function byWeight(
  nodes: readonly NameNode[],
  weightOf: (node: NameNode, index: number) => number = ({ count }) => count,
): (a: number, b: number) => number {
  return (a, b) => weightOf(nodes[b]!, b) - weightOf(nodes[a]!, a) || (nodes[a]!.key < nodes[b]!.key ? -1 : 1);
}
