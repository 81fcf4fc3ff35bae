import type { Families } from '../columns/families.js';
import { MOST_KINDS } from '../columns/kinds.js';
import { kindsOfValues } from '../lists/family-values.js';
import { familyHolders } from '../lists/list-holders.js';
import type { ValueLists } from '../lists/value-lists.js';
import { CaseCodes, type CasedCells } from './kind-cases.js';

/**
 * The families that have each value: one cell for all applications of a family that have it.
 *
 * @param kinds Kind of each application.
 * @param isDivided Whether a family is divided among its different values.
 */
export function casedFamilies(families: Families, lists: ValueLists, kinds: Uint8Array, isDivided: boolean): CasedCells {
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
