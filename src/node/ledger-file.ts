import type { Harmonisation } from '../applicants/harmonisation.js';
import type { ReadDecisions } from '../applicants/ledger-decisions.js';
import { ledgerTable, readLedgerTable } from '../applicants/ledger-table.js';
import { type ReadParents, readParentTable } from '../applicants/parent-table.js';
import { readEditedTable, writeEditedTable } from './edited-table.js';
import { named } from './named-fault.js';

/**
 * Writes the ledger of applicant names as a CSV sheet: what is to be confirmed first, then keys that were merged, then spellings. Fill in `decision`
 * (accept, reject, split, rename, parent of; 接受, 不合并, 拆分, 更名, 母公司) and, where it needs one, `target`; {@link readLedger} reads it back.
 *
 * @example (await writeLedger('output/ledger.csv', harmonise(['Acme, Inc.', 'ACME INC'], [2, 1])), (await readLedger('output/ledger.csv')).decisions) //=> []
 */
export async function writeLedger(
  path: string,
  names: Pick<Harmonisation, 'parties' | 'ledger' | 'merges' | 'toConfirm'>,
): Promise<void> {
  await writeEditedTable(path, ledgerTable(names));
}

/**
 * Reads the decisions of an edited ledger, for the option `decisions`; whatever encoding, separator or format the spreadsheet program saved it in. Rows that
 * cannot be read are issues.
 *
 * @throws UnusableInputError for a path that is no readable file, or when a column is missing.
 * @example (await writeLedger('output/ledger.csv', harmonise(['Acme, Inc.', 'ACME INC'], [2, 1])), (await readLedger('output/ledger.csv')).decisions) //=> []
 */
export async function readLedger(path: string): Promise<ReadDecisions> {
  const { rows, rowNumbers } = await readEditedTable(path);
  return named(path, () => readLedgerTable(rows, rowNumbers));
}

/**
 * Reads a table of parents and subsidiaries, for the option `parents`; columns as told at `readParentTable`.
 *
 * @throws UnusableInputError for a path that is no readable file, or when a column is missing.
 * @example (await readParents('examples/parents.csv')).parents.length //=> 3
 */
export async function readParents(path: string): Promise<ReadParents> {
  const { rows, rowNumbers } = await readEditedTable(path);
  return named(path, () => readParentTable(rows, rowNumbers));
}
