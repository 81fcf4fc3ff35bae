import type { LandscapeStore } from './landscape-store.js';
import { MERGE_RULES, type MergeRule } from './source-rows.js';

/** A row that went up in an application founded by another row. */
export interface MergedRow {
  readonly application: string;
  /** Number of the file among those read, from 0, and row as a spreadsheet numbers it. */
  readonly file: number;
  readonly row: number;
  readonly rule: MergeRule;
}

/**
 * The merge ledger: every row but the first of each application, with the application it went to and the rule by which it did. The option
 * `keepApart` of `buildLandscape` undoes a merge.
 *
 * @example [...mergedRows(store)].length === store.source.size - store.size //=> true
 */
export function* mergedRows(store: LandscapeStore): Generator<MergedRow> {
  const { size, application, file, row, rule } = store.source;
  const founder = foundersOf(store);
  for (let r = 0; r < size; r++) {
    const i = application[r]!;
    if (founder[i] === r) continue;
    const code = rule[r]! || SERIAL;
    yield { application: store.applicationNumber(i), file: file[r]!, row: row[r]!, rule: MERGE_RULES[code]! };
  }
}

/** An application founded by one row and later absorbed was joined by its publication. */
const SERIAL = MERGE_RULES.indexOf('serial');

/** For each application the first of its rows. */
function foundersOf({ size, source }: LandscapeStore): Int32Array {
  const founder = new Int32Array(size).fill(-1);
  for (let r = source.size - 1; r >= 0; r--) founder[source.application[r]!] = r;
  return founder;
}
