import { startsOf } from '../arrays/starts-of.js';
import { type CasedCells, type KindCase, weighedCases } from './kind-cases.js';
import { ProfileTable } from './profile-table.js';

/** How much each value has of each case; values alike in this have one profile. */
export interface CaseProfiles {
  readonly cases: readonly KindCase[];
  /** Of one, that sums are given in. */
  readonly parts: number;
  /** What a value of profile p counts at the most, whatever is asked for: greatest first. */
  readonly most: Float64Array;
  /** The profiles that have any of case c: `profiles[start[c] .. start[c + 1])`, ascending, and how much of it each has. */
  readonly start: Uint32Array;
  readonly profiles: Uint32Array;
  readonly amounts: Float64Array;
  /** The values that have profile p: `values[first[p] .. first[p + 1])`, ascending; and how many they are, the last value ("has none") left out. */
  readonly first: Uint32Array;
  readonly values: Uint32Array;
  readonly each: Uint32Array;
}

/**
 * The profiles of the values of cells.
 *
 * @param units Of which there are so many, so that no sum is greater.
 */
export function caseProfiles(cells: CasedCells, units: number): CaseProfiles {
  const { cases, of: caseOf, amounts: amountOf, parts } = weighedCases(cells.cases, units);
  const values = cells.start.length - 1;
  const of = new Uint32Array(values);
  const table = new ProfileTable(values);
  const sums = new Float64Array(cases.length);
  const touched = new Uint16Array(cases.length);
  for (let value = 0; value < values; value++) {
    let length = 0;
    for (let c = cells.start[value]!; c < cells.start[value + 1]!; c++) {
      const code = cells.codes[c]!;
      const one = caseOf[code]!;
      if (sums[one] === 0 && amountOf[code]! > 0) touched[length++] = one;
      sums[one]! += amountOf[code]!;
    }
    of[value] = table.codeOf(sorted(touched, length), length, sums);
    for (let t = 0; t < length; t++) sums[touched[t]!] = 0;
  }
  const greatest = Float64Array.from(cases, ({ sharers }) => (sharers.length === 0 ? 1 : parts));
  const { order, ...ofValues } = greatestFirst(table, of, greatest);
  return { cases, parts, ...ofValues, ...byCase(table, order, cases.length) };
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

/**
 * The profiles in another order, so that those that count enough come first.
 *
 * @param of By value, the profile in the table.
 * @param greatest What each case counts at the most.
 */
function greatestFirst({ start, codes, amounts }: ProfileTable, of: Uint32Array, greatest: Float64Array) {
  const size = start.length - 1;
  const most = new Float64Array(size);
  for (let p = 0; p < size; p++) for (let k = start[p]!; k < start[p + 1]!; k++) most[p]! += amounts[k]! * greatest[codes[k]!]!;
  const order = new Uint32Array(size).map((_, p) => p).sort((a, b) => most[b]! - most[a]!);
  const place = new Uint32Array(size);
  for (let p = 0; p < size; p++) place[order[p]!] = p;
  const made = {
    most: most.map((_, p) => most[order[p]!]!),
    first: startsOf(size, (counts) => {
      for (let value = 0; value < of.length; value++) counts[place[of[value]!]! + 1]!++;
    }),
    values: new Uint32Array(of.length),
    each: new Uint32Array(size),
  };
  const next = made.first.slice();
  for (let value = 0; value < of.length; value++) made.values[next[place[of[value]!]!]!++] = value;
  for (let p = 0; p < size; p++) made.each[p] = made.first[p + 1]! - made.first[p]!;
  made.each[place[of.at(-1)!]!]!--;
  return { order, ...made };
}

function byCase(
  { start: from, codes, amounts }: ProfileTable,
  order: Uint32Array,
  cases: number,
): Pick<CaseProfiles, 'start' | 'profiles' | 'amounts'> {
  const start = startsOf(cases, (counts) => {
    for (let k = 0; k < codes.length; k++) counts[codes[k]! + 1]!++;
  });
  const next = start.slice();
  const made = { start, profiles: new Uint32Array(codes.length), amounts: new Float64Array(codes.length) };
  for (let profile = 0; profile < order.length; profile++) {
    const own = order[profile]!;
    for (let k = from[own]!; k < from[own + 1]!; k++) {
      const at = next[codes[k]!]!++;
      made.profiles[at] = profile;
      made.amounts[at] = amounts[k]!;
    }
  }
  return made;
}

/** What the values of the first profiles count. @param amounts By case. */
export function profileSums(
  { start, profiles, amounts: own }: CaseProfiles,
  amounts: Float64Array,
  length: number,
): Float64Array {
  const sums = new Float64Array(length);
  for (let one = 0; one < amounts.length; one++) {
    const amount = amounts[one]!;
    if (amount === 0) continue;
    const to = start[one + 1]!;
    for (let k = start[one]!; k < to && profiles[k]! < length; k++) sums[profiles[k]!]! += amount * own[k]!;
  }
  return sums;
}
