/**
 * What a reader of the ledger decided.
 *
 * `accept`: `other` goes to `key`. `reject`: the two stay apart, whatever a rule says. `split`: a spelling becomes a party of its own. `rename`: a party is
 * shown under another name. `parent-of`: `key` is the parent of `other`; both stay parties.
 */
export type LedgerDecision =
  | { readonly decision: 'accept' | 'reject' | 'parent-of'; readonly key: string; readonly other: string }
  | { readonly decision: 'split'; readonly spelling: string }
  | { readonly decision: 'rename'; readonly key: string; readonly name: string };

/** A row that could not be read as a decision. */
export interface DecisionIssue {
  /** Row as a spreadsheet numbers it: the header is row 1 unless numbers were given. */
  readonly row: number;
  readonly reason: 'unknown-decision' | 'missing-target' | 'missing-key';
  readonly received: string;
}

/** Decisions read from the rows of an edited ledger. */
export interface ReadDecisions {
  readonly decisions: readonly LedgerDecision[];
  /** Number of the row of each of `decisions`. */
  readonly rows: readonly number[];
  readonly issues: readonly DecisionIssue[];
}

/**
 * Reads the decisions of an edited ledger: rows of {@link ledgerRows} with the column `decision` filled in. Words in English or Chinese: accept 接受 合并, reject 拒绝
 * 不合并, split 拆分, rename 更名, parent of 母公司. `accept`, `rename` and `parent of` take what they need from `target`, where the row itself does not say it;
 * `split` means the spelling on a row of kind `spelling`, and the pair on any other. Rows without a decision are passed over.
 *
 * @param rowNumbers Number of each row in its file. Default: from 2.
 * @example readLedgerDecisions([{ kind: 'confirm', key: 'a widget', other: 'b widget', decision: 'accept' }]).decisions //=> [{ decision: 'accept', key: 'a widget', other: 'b widget' }]
 */
export function readLedgerDecisions(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  rowNumbers?: readonly number[],
): ReadDecisions {
  const decisions: LedgerDecision[] = [];
  const numbers: number[] = [];
  const issues: DecisionIssue[] = [];
  let at = 0;
  for (const row of rows) {
    const number = rowNumbers?.[at] ?? at + 2;
    at++;
    const word = cell(row, 'decision');
    if (word === '') continue;
    const read = readDecision(row, WORDS.get(fold(word)));
    if (typeof read === 'string') {
      issues.push({ row: number, reason: read, received: word });
      continue;
    }
    decisions.push(read);
    numbers.push(number);
  }
  return { decisions, rows: numbers, issues };
}

type Verb = LedgerDecision['decision'];

const SYNONYMS: Readonly<Record<Verb, string>> = {
  accept: 'accept,accepted,yes,merge,same,接受,合并,同意,是',
  reject: 'reject,rejected,no,keepapart,拒绝,不合并,否',
  split: 'split,separate,拆分,分开',
  rename: 'rename,更名,改名',
  'parent-of': 'parentof,parent,母公司,上级',
};
const WORDS: ReadonlyMap<string, Verb> = new Map(
  (Object.entries(SYNONYMS) as [Verb, string][]).flatMap(([verb, words]) =>
    words.split(',').map((word) => [word, verb] as const),
  ),
);

function fold(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

function cell(row: Readonly<Record<string, unknown>>, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
}

function readDecision(row: Readonly<Record<string, unknown>>, verb: Verb | undefined): LedgerDecision | DecisionIssue['reason'] {
  const [kind, key, other, spelling, target] = ['kind', 'key', 'other', 'spelling', 'target'].map((column) =>
    cell(row, column),
  ) as [string, string, string, string, string];
  if (verb === undefined) return 'unknown-decision';
  if (key === '') return 'missing-key';
  const isPair = kind !== 'spelling' && other !== '';
  if (verb === 'split' && !isPair) return spelling === '' ? 'missing-key' : { decision: 'split', spelling };
  if (verb === 'split' || verb === 'reject') return isPair ? { decision: 'reject', key, other } : 'missing-target';
  if (verb === 'rename') return target === '' ? 'missing-target' : { decision: 'rename', key, name: target };
  if (isPair && target === '') return { decision: verb, key, other };
  if (target === '') return 'missing-target';
  return verb === 'accept'
    ? { decision: 'accept', key: target, other: isPair ? other : key }
    : { decision: 'parent-of', key, other: target };
}
