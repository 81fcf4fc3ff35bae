import type { ApplicantType } from '../records/applicant-type.js';

export { APPLICANT_TYPES, type ApplicantType } from '../records/applicant-type.js';

/**
 * How far names are merged.
 *
 * `exact`: letter by letter. `normalised`: by key (writing, legal form) and by the vendor's codes. `resolved`: also by aliases, abbreviations,
 * branches and misspellings that pass the bar; what does not pass is listed to be confirmed, never merged.
 *
 * @example HARMONISATION_LEVELS.indexOf('normalised') //=> 1
 */
export const HARMONISATION_LEVELS = ['exact', 'normalised', 'resolved'] as const;

/** One of {@link HARMONISATION_LEVELS}. */
export type HarmonisationLevel = (typeof HARMONISATION_LEVELS)[number];

/** One applicant after harmonisation: every published spelling stays with it. */
export interface Party {
  /** Key under which spellings meet. */
  readonly key: string;
  /** The name to show: the most frequent published spelling, ties by code point. */
  readonly name: string;
  readonly type: ApplicantType;
  /** Rule that decided the type, such as `suffix:有限公司`. */
  readonly rule: string;
  /** Every published spelling, most frequent first. */
  readonly spellings: readonly string[];
  /** Key of the parent, null for none; left out where nothing was said of parents. */
  readonly parent?: string | null;
}

/** One line of the merge ledger: this spelling went to that key by this rule. */
export interface MergeLedgerEntry {
  readonly spelling: string;
  readonly key: string;
  /** Steps that changed the spelling, such as `width`, `legal-form:有限公司`; '' when none did. */
  readonly rule: string;
  /** Applications published under this spelling. */
  readonly count: number;
  /** The spelling's own key, where a code, a rule of `resolved` or a decision moved it to another. */
  readonly ownKey?: string;
  /** How sure that move is, from 0 to 1; left out where there was none. */
  readonly confidence?: number;
}

/** Two keys that are one applicant, or may be: `other` would go to `key`, which stands on more applications. */
export interface KeyPair {
  readonly key: string;
  readonly name: string;
  readonly other: string;
  readonly otherName: string;
  /** `same`: two names of one body. `part`: `other` is a part or a subsidiary of `key`. */
  readonly relation: 'same' | 'part';
  /** The rule and its evidence, such as `misspelling:machenes~machines`. */
  readonly rule: string;
  /** From 0 to 1. A weight that orders pairs and is held against a bar, not a frequency. */
  readonly confidence: number;
  /** Applications under `key` and under `other` by themselves. */
  readonly count: number;
  readonly otherCount: number;
}

/** A party of which the vendor says another type than its name does. */
export interface TypeDisagreement {
  readonly key: string;
  readonly name: string;
  /** What the name says, by `rule`; this type is kept. */
  readonly type: ApplicantType;
  readonly rule: string;
  readonly vendorType: ApplicantType;
  /** Applications of the party. */
  readonly count: number;
}
