import { casedByEarliest } from './cased-units.js';
import type { Families } from './families.js';
import { familyHolders } from './family-sums.js';
import { kindsOfValues } from './family-values.js';
import { CaseCodes, type Cased } from './kind-cases.js';
import { MOST_KINDS } from './kinds.js';
import type { AskedList, Plan } from './plan.js';
import { transposed } from './transposed.js';
import type { ValueLists } from './value-lists.js';

/** The cells of a plan with one list and nothing else: each is a unit that has a value of the list. Those of value v are `start[v] .. start[v + 1]`. */
export interface CasedCells extends Cased {
  readonly start: Uint32Array;
}

/**
 * The cells of a list of the landscape as it is, whatever is asked of its values. Null where there are more cases than 16 bits can tell.
 *
 * @param kinds Kind of each application.
 */
export function casedCells({ units, weighed }: Plan, { lists }: AskedList, kinds: Uint8Array): CasedCells | null {
  const { application, earliestOf, families, size } = units;
  const times = application === null ? null : timesOf(application.subarray(0, size), kinds.length);
  const cells =
    families !== null
      ? ofFamilies(families, lists, kinds, weighed !== null)
      : ofApplications(
          earliestOf === null
            ? casedApplications(kinds, times, weighed === null ? null : lists.start)
            : casedByEarliest(earliestOf, kinds),
          lists,
        );
  return cells.cases.length > 2 ** 16 ? null : cells;
}

function ofApplications({ cases, codes: ofApplication }: Cased, lists: ValueLists): CasedCells {
  const { start, applications } = transposed(lists);
  const codes = new Uint16Array(applications.length);
  for (let c = 0; c < codes.length; c++) codes[c] = ofApplication[applications[c]!]!;
  return { cases, start, codes };
}

function ofFamilies(families: Families, lists: ValueLists, kinds: Uint8Array, isDivided: boolean): CasedCells {
  const { start: from, applications, again } = familyHolders(families, lists);
  const { sharers, kindsAndSharers } = isDivided ? sharersOf(families, lists, kinds) : undivided(kinds);
  const cases = new CaseCodes();
  const known = new Map<number, number>();
  const start = new Uint32Array(from.length);
  const codes = new Uint16Array(applications.length);
  let own = 0;
  let cells = 0;
  for (let value = 0; value + 1 < from.length; value++) {
    const to = from[value + 1]!;
    for (let c = from[value]!; c < to; c++) {
      const both = kindsAndSharers[applications[c]!]!;
      own |= 1 << (both & (KIND - 1));
      if (c + 1 < to && again[c + 1] === 1) continue;
      const shared = both >>> KIND_BITS;
      const key = (shared << MOST_KINDS) | own;
      if (!known.has(key)) known.set(key, cases.codeOf(own, 0, 1, sharers[shared]));
      codes[cells++] = known.get(key)!;
      own = 0;
    }
    start[value + 1] = cells;
  }
  return { cases: cases.cases, start, codes };
}

/** Each application as many times as it has units, and divided by the number of its values. */
function casedApplications(kinds: Uint8Array, times: Uint32Array | null, start: Uint32Array | null): Cased {
  const cases = new CaseCodes();
  const codes = new Uint16Array(kinds.length);
  const known = new Int32Array(FEW * FEW * MOST_KINDS).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const kind = kinds[i]!;
    const count = times === null ? 1 : times[i]!;
    const values = start === null ? 1 : Math.max(1, start[i + 1]! - start[i]!);
    const key = count < FEW && values < FEW ? (count * FEW + values) * MOST_KINDS + kind : -1;
    const code = known[key] ?? -1;
    codes[i] = code === -1 ? cases.codeOf(1 << kind, 0, count, new Array<number>(values).fill(1 << kind)) : code;
    if (code === -1 && key !== -1) known[key] = codes[i]!;
  }
  return { cases: cases.cases, codes };
}

/** Most applications have fewer values and publications. */
const FEW = 64;

function timesOf(application: Int32Array, size: number): Uint32Array {
  const times = new Uint32Array(size);
  for (let u = 0; u < application.length; u++) times[application[u]!]!++;
  return times;
}

/** Among what families are divided. */
interface Sharing {
  /** The kinds of each value of a family, a bit each; each list of them once. */
  readonly sharers: readonly (readonly number[])[];
  /** By application, its kind, and above {@link KIND_BITS} the sharers of its family: in one number, because it is read in any order. */
  readonly kindsAndSharers: Uint32Array;
}

const KIND_BITS = 4;
const KIND = 2 ** KIND_BITS;

function undivided(kinds: Uint8Array): Sharing {
  return { sharers: [[]], kindsAndSharers: Uint32Array.from(kinds) };
}

function sharersOf(families: Families, lists: ValueLists, kinds: Uint8Array): Sharing {
  const { size, start: first, members } = families;
  const { start, kinds: every } = kindsOfValues(families, lists, kinds);
  const sharers: (readonly number[])[] = [];
  const known = new Map<string | number, number>();
  const kindsAndSharers = new Uint32Array(kinds.length);
  for (let f = 0; f < size; f++) {
    const [from, to] = [start[f]!, start[f + 1]!];
    const key = areAlike(every, from, to) ? ((to - from) << MOST_KINDS) | every[from]! : every.slice(from, to).sort().join(' ');
    if (!known.has(key)) known.set(key, sharers.push([...every.slice(from, to)]) - 1);
    const shared = known.get(key)! << KIND_BITS;
    for (let m = first[f]!; m < first[f + 1]!; m++) kindsAndSharers[members[m]!] = shared | kinds[members[m]!]!;
  }
  return { sharers, kindsAndSharers };
}

function areAlike(numbers: Int32Array, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (numbers[k] !== numbers[from]) return false;
  return true;
}
