import { checkGiven } from '../util/check-given.js';
import type { Harmonisation } from './harmonisation.js';

/** A row of the ledger as a spreadsheet shows it. Empty columns to fill in: `decision` and `target`. */
export interface LedgerRow {
  /** `spelling`: a published spelling and its party. `merge`: a key that went to another. `confirm`: a pair that was not merged. */
  readonly kind: 'spelling' | 'merge' | 'confirm';
  readonly key: string;
  readonly name: string;
  /** Published spelling, on rows of kind `spelling`. */
  readonly spelling: string;
  /** The other key and its name, on rows of the other kinds. */
  readonly other: string;
  readonly otherName: string;
  readonly rule: string;
  /** From 0 to 1; null on rows that only fold the writing. */
  readonly confidence: number | null;
  /** Applications of the spelling, or of `other` by itself. */
  readonly count: number;
  readonly decision: string;
  readonly target: string;
}

/**
 * The ledger as flat rows, to be written as CSV, edited and read back with {@link readLedgerDecisions}: what is to be confirmed first, then keys that were
 * merged, then spellings.
 *
 * @example ledgerRows(harmonise(['Acme, Inc.', 'ACME INC'], [2, 1])).map(({ kind, spelling, key }) => [kind, spelling, key]) //=> [['spelling', 'Acme, Inc.', 'acme'], ['spelling', 'ACME INC', 'acme']]
 */
export function ledgerRows(names: Pick<Harmonisation, 'parties' | 'ledger' | 'merges' | 'toConfirm'>): LedgerRow[] {
  checkGiven(
    'ledgerRows',
    names,
    ['parties', 'merges'],
    'names',
    'give those of a landscape, landscape.names, or what harmonise returned',
  );
  const { parties, ledger, merges, toConfirm } = names;
  const nameOf = new Map(parties.map(({ key, name }) => [key, name]));
  const pairs = (kind: 'merge' | 'confirm', list: Harmonisation['merges']): LedgerRow[] =>
    list.map(({ key, name, other, otherName, rule, confidence, otherCount }) => ({
      ...EMPTY,
      kind,
      key,
      name,
      other,
      otherName,
      rule,
      confidence,
      count: otherCount,
    }));
  const spellings = ledger.map(
    ({ spelling, key, rule, count, confidence = null }): LedgerRow => ({
      ...EMPTY,
      kind: 'spelling',
      key,
      name: nameOf.get(key) ?? '',
      spelling,
      rule,
      confidence,
      count,
    }),
  );
  return [...pairs('confirm', toConfirm), ...pairs('merge', merges), ...spellings];
}

const EMPTY = { spelling: '', other: '', otherName: '', decision: '', target: '' };
