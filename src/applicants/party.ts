import type { ApplicantType } from '../records/applicant-type.js';

export { APPLICANT_TYPES, type ApplicantType } from '../records/applicant-type.js';

/** How far names are merged: letter by letter, by normalised key, or (later) with aliases and similarity. */
export type HarmonisationLevel = 'exact' | 'normalised';

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
}

/** One line of the merge ledger: this spelling went to that key by this rule. */
export interface MergeLedgerEntry {
  readonly spelling: string;
  readonly key: string;
  /** Steps that changed the spelling, such as `width`, `legal-form:有限公司`; '' when none did. */
  readonly rule: string;
  /** Applications published under this spelling. */
  readonly count: number;
}
