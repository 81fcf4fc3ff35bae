import type { RecordIssue } from './records/issue.js';
import { compareText } from './util/compare.js';

/** Counts the issues of a landscape by code, keeps the first of each, and tells every one. */
export class IssueCounter {
  readonly #counts = new Map<string, number>();
  readonly #examples = new Map<string, RecordIssue[]>();
  /** Takes an issue as it is met. */
  readonly tell: (issue: RecordIssue) => void;

  constructor(onIssue: ((issue: RecordIssue) => void) | undefined) {
    this.tell = (issue) => {
      const count = (this.#counts.get(issue.code) ?? 0) + 1;
      this.#counts.set(issue.code, count);
      if (count <= EXAMPLES) this.#examples.set(issue.code, [...(this.#examples.get(issue.code) ?? []), issue]);
      onIssue?.(issue);
    };
  }

  /** The first issues of each code, codes in code point order. */
  examples(): RecordIssue[] {
    return [...this.#examples].sort(([a], [b]) => compareText(a, b)).flatMap(([, issues]) => issues);
  }

  /** Counts by code, codes in code point order. */
  byCode(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => compareText(a, b)));
  }
}

/** Issues of each code that are kept as examples. */
const EXAMPLES = 3;
