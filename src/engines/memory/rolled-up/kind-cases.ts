import { inParts } from '../amounts/in-parts.js';

/** What decides how much something counts, whatever kinds of applications are asked for. */
export interface KindCase {
  /** Kinds of the applications that it comes from, a bit each: it counts where any of them fits ... */
  readonly own: number;
  /** ... and none of these, which go before it. */
  readonly before: number;
  /** As how many it counts, undivided. */
  readonly times: number;
  /** Kinds of each of those that share it: it is divided among those of which any fits. None = it is not divided. */
  readonly sharers: readonly number[];
}

/** Cases, each once, and which one each of many things is. */
export interface Cased {
  readonly cases: readonly KindCase[];
  readonly codes: Uint16Array;
}

/** The cells of a plan with one list and nothing else: each is a unit that has a value of the list. Those of value v are `start[v] .. start[v + 1]`. */
export interface CasedCells extends Cased {
  readonly start: Uint32Array;
}

/**
 * What each case counts once where these kinds fit: 1, or in parts of one where it is divided.
 *
 * @param fits Kinds that fit, a bit each.
 */
export function amountsOfCases(cases: readonly KindCase[], fits: number, parts: number): Float64Array {
  const amounts = new Float64Array(cases.length);
  for (let one = 0; one < amounts.length; one++) {
    const { own, before, sharers } = cases[one]!;
    if ((own & fits) === 0 || (before & fits) !== 0) continue;
    let cells = 0;
    for (const kinds of sharers) if ((kinds & fits) !== 0) cells++;
    amounts[one] = cells === 0 ? 1 : parts / cells;
  }
  return amounts;
}

/** Cases that differ in nothing but how much they count as one, and how much each of those given counts of it. */
export interface WeighedCases {
  readonly cases: readonly KindCase[];
  /** Of each case given, which one it is and what it counts of it: how often where that is divided, else in parts of one. */
  readonly of: Uint16Array;
  readonly amounts: Float64Array;
  readonly parts: number;
}

/** @param units Of which there are so many, so that no sum is greater. */
export function weighedCases(all: readonly KindCase[], units: number): WeighedCases {
  const undivided = new CaseCodes();
  const of = new Uint16Array(all.length);
  const shares = all.map(({ own, before, times, sharers }, k) => {
    const isFixed = sharers.every((kinds) => kinds === own);
    of[k] = undivided.codeOf(own, before, 1, isFixed ? [] : sharers);
    return { times, cells: isFixed ? Math.max(1, sharers.length) : 1 };
  });
  const { cases } = undivided;
  const most = cases.reduce((longest, { sharers }) => Math.max(longest, sharers.length), 0);
  const others = Array.from({ length: most }, (_, k) => ({ times: 1, cells: k + 1 }));
  const { amounts, parts } = inParts([...shares, ...others], units);
  for (let k = 0; k < all.length; k++) if (cases[of[k]!]!.sharers.length > 0) amounts[k] = shares[k]!.times;
  return { cases, of, amounts: amounts.subarray(0, all.length), parts };
}

/** Gives each different case a code, from 0. */
export class CaseCodes {
  readonly cases: KindCase[] = [];
  readonly #codes = new Map<string, number>();

  codeOf(own: number, before = 0, times = 1, sharers: readonly number[] = UNDIVIDED): number {
    const key = [own, before, times, ...sharers].join(' ');
    const code = this.#codes.get(key) ?? this.cases.push({ own, before, times, sharers }) - 1;
    this.#codes.set(key, code);
    return code;
  }
}

const UNDIVIDED: readonly number[] = [];
