import { type CasedCells, type KindCase, weighedCases } from './kind-cases.js';
import { ProfileTable } from './profile-table.js';
import { startsOf } from './starts-of.js';

/** How much each value has of each case; values alike in this have one profile. */
export interface CaseProfiles {
  readonly cases: readonly KindCase[];
  /** Of one, that amounts are given in. */
  readonly parts: number;
  /** The values that have profile p: `values[first[p] .. first[p + 1])`, ascending. */
  readonly first: Uint32Array;
  readonly values: Uint32Array;
  /** Cases of profile p: `codes[start[p] .. start[p + 1])`, and how much of each. */
  readonly start: Uint32Array;
  readonly codes: Uint16Array;
  readonly amounts: Float64Array;
}

/**
 * The profiles of the values of cells.
 *
 * @param units Of which there are so many, so that no sum is greater.
 */
export function caseProfiles({ start, cases: all, codes }: CasedCells, units: number): CaseProfiles {
  const { cases, of: caseOf, amounts: amountOf, parts } = weighedCases(all, units);
  const values = start.length - 1;
  const of = new Uint32Array(values);
  const table = new ProfileTable(values);
  const sums = new Float64Array(cases.length);
  const touched = new Uint16Array(cases.length);
  for (let value = 0; value < values; value++) {
    let length = 0;
    for (let c = start[value]!; c < start[value + 1]!; c++) {
      const one = caseOf[codes[c]!]!;
      const amount = amountOf[codes[c]!]!;
      if (sums[one] === 0 && amount > 0) touched[length++] = one;
      sums[one]! += amount;
    }
    of[value] = table.codeOf(sorted(touched, length), length, sums);
    for (let t = 0; t < length; t++) sums[touched[t]!] = 0;
  }
  return {
    cases,
    parts,
    ...byProfile(of, table.start.length - 1),
    start: Uint32Array.from(table.start),
    codes: Uint16Array.from(table.codes),
    amounts: Float64Array.from(table.amounts),
  };
}

function byProfile(of: Uint32Array, profiles: number): Pick<CaseProfiles, 'first' | 'values'> {
  const first = startsOf(profiles, (counts) => {
    for (let value = 0; value < of.length; value++) counts[of[value]! + 1]!++;
  });
  const next = first.slice();
  const values = new Uint32Array(of.length);
  for (let value = 0; value < of.length; value++) values[next[of[value]!]!++] = value;
  return { first, values };
}

/** A handful of them, for which a call of `sort` costs more than sorting. */
function sorted(codes: Uint16Array, length: number): Uint16Array {
  for (let k = 1; k < length; k++) {
    const code = codes[k]!;
    let at = k;
    for (; at > 0 && codes[at - 1]! > code; at--) codes[at] = codes[at - 1]!;
    codes[at] = code;
  }
  return codes;
}

/** What the values of each profile count. @param amounts By case. */
export function profileSums({ start, codes, amounts: own }: CaseProfiles, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(start.length - 1);
  let k = 0;
  for (let profile = 0; profile < sums.length; profile++) {
    const to = start[profile + 1]!;
    let sum = 0;
    for (; k < to; k++) sum += amounts[codes[k]!]! * own[k]!;
    sums[profile] = sum;
  }
  return sums;
}
