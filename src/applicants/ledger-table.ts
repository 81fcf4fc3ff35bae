import type { Harmonisation } from './harmonisation.js';
import { type ReadDecisions, readLedgerDecisions } from './ledger-decisions.js';
import { type LedgerRow, ledgerRows } from './ledger-rows.js';
import { type EditedColumn, recordsOf } from './table-records.js';

/**
 * The ledger as a table of texts, header first, for a human to edit: `decision` and `target` are empty. What is to be confirmed comes first.
 *
 * @example ledgerTable(harmonise(['Acme, Inc.', 'ACME INC'], [2, 1]))[1].slice(0, 4) //=> ['spelling', 'acme', 'Acme, Inc.', 'Acme, Inc.']
 */
export function ledgerTable(names: Pick<Harmonisation, 'parties' | 'ledger' | 'merges' | 'toConfirm'>): string[][] {
  const fields = Object.values(COLUMNS);
  return [Object.keys(COLUMNS), ...ledgerRows(names).map((row) => fields.map((field) => String(row[field] ?? '')))];
}

/**
 * Reads the decisions of an edited ledger, header first; columns may have moved, come or gone, but for `key` and `decision`. What a row may say is told
 * at {@link readLedgerDecisions}.
 *
 * @param rowNumbers Number of each row in the file, the header's included. Default: from 1.
 * @throws RangeError when a column is missing.
 * @example readLedgerTable([['kind', 'key', 'other', 'decision'], ['confirm', 'a', 'b', '接受']]).decisions //=> [{ decision: 'accept', key: 'a', other: 'b' }]
 */
export function readLedgerTable(table: readonly (readonly string[])[], rowNumbers?: readonly number[]): ReadDecisions {
  return readLedgerDecisions(recordsOf('readLedgerTable', table, TO_READ), rowNumbers?.slice(1));
}

const COLUMNS = {
  kind: 'kind',
  key: 'key',
  name: 'name',
  spelling: 'spelling',
  other: 'other',
  other_name: 'otherName',
  rule: 'rule',
  confidence: 'confidence',
  count: 'count',
  decision: 'decision',
  target: 'target',
} as const satisfies Readonly<Record<string, keyof LedgerRow>>;
const TO_READ: readonly EditedColumn[] = ['kind', 'key', 'other', 'spelling', 'decision', 'target'].map((name) => ({
  name,
  words: [name],
  isNeeded: name === 'key' || name === 'decision',
}));
