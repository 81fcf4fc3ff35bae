import type { DecisionIssue, LedgerDecision } from '../applicants/ledger-decisions.js';
import type { HarmonisationLevel } from '../applicants/party.js';
import type { LandscapeOptions } from '../landscape.js';
import type { NameAccount } from '../name-levels.js';
import type { IssueCode, RecordIssue } from '../records/issue.js';
import { readLedger, readParents } from './ledger-file.js';

/** How applicants' names are to be handled. */
export interface NameOptions {
  /** Default `normalised`. */
  readonly level?: HarmonisationLevel;
  /** An edited ledger (`ledger.csv` of an earlier run) whose decisions are to be applied. */
  readonly decisions?: string;
  /** A table of companies and their parents. */
  readonly parents?: string;
}

/** What the files of a user say about names. */
export interface NameInputs {
  readonly options: Pick<LandscapeOptions, 'harmonisation' | 'decisions' | 'parents'>;
  /** Rows of those files that could not be read or used, once the names are harmonised. */
  issues(names: NameAccount): RecordIssue[];
}

/** Reads the files that say something about names. @throws like `readLedger` and `readParents`. */
export async function readNameInputs({ level, decisions, parents }: NameOptions): Promise<NameInputs> {
  const ledger = decisions === undefined ? null : await readLedger(decisions);
  const table = parents === undefined ? null : await readParents(parents);
  return {
    options: {
      ...(level && { harmonisation: level }),
      ...(ledger && { decisions: ledger.decisions }),
      ...(table && { parents: table.parents }),
    },
    issues({ unapplied, unusedParents }) {
      const rowsOf = <T>(list: readonly T[], rows: readonly number[], wanted: readonly T[]): [T, number][] =>
        wanted.map((one) => [one, rows[list.indexOf(one)]!]);
      const issue = (file: string, row: number, column: string, code: IssueCode, value: string): RecordIssue => {
        return { file, row, column, code, value: value.slice(0, 200) };
      };
      const ofLedger = ledger && [
        ...ledger.issues.map((one) => issue(decisions!, one.row, 'decision', DECISION_CODES[one.reason], one.received)),
        ...rowsOf(ledger.decisions, ledger.rows, unapplied).map(([one, row]) =>
          issue(decisions!, row, 'decision', 'unapplied-decision', decisionText(one)),
        ),
      ];
      const ofTable = table && [
        ...table.issues.map((one) => issue(parents!, one.row, '', 'invalid-parent', one.received)),
        ...rowsOf(table.parents, table.rows, unusedParents).map(([one, row]) =>
          issue(parents!, row, '', 'unused-parent', `${one.name} < ${one.parent}`),
        ),
      ];
      return [ofLedger ?? [], ofTable ?? []].flatMap((issues) => issues.sort((a, b) => a.row - b.row));
    },
  };
}

const DECISION_CODES: Readonly<Record<DecisionIssue['reason'], IssueCode>> = {
  'unknown-decision': 'unknown-decision',
  'missing-key': 'incomplete-decision',
  'missing-target': 'incomplete-decision',
};

function decisionText(one: LedgerDecision): string {
  if (one.decision === 'split') return one.spelling;
  return one.decision === 'rename' ? one.key : `${one.key}; ${one.other}`;
}
