import type { LedgerDecision } from './ledger-decisions.js';
import type { HarmonisationLevel, KeyPair, MergeLedgerEntry, Party, TypeDisagreement } from './party.js';

/** Names merged into parties. */
export interface Harmonisation {
  readonly level: HarmonisationLevel;
  /** Ordered by key, in code unit order. */
  readonly parties: readonly Party[];
  /** Party index of each name index. */
  readonly partyOf: Uint32Array;
  /** Spellings that met another spelling or were more than folded, by key, then as in `Party.spellings`. */
  readonly ledger: readonly MergeLedgerEntry[];
  /** Keys that went to another key, by code, by a rule of `resolved` or by decision, in the order made. */
  readonly merges: readonly KeyPair[];
  /** Pairs that may be one body and were not merged, surest first. */
  readonly toConfirm: readonly KeyPair[];
  /** Parties of which the vendor says another type, by key. */
  readonly typeDisagreements: readonly TypeDisagreement[];
  /** Decisions that name no key or spelling of the data. */
  readonly unapplied: readonly LedgerDecision[];
}
