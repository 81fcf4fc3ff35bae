import type { Shares } from './amounts.js';
import { inParts } from './in-parts.js';

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
 * What each case counts where these kinds fit.
 *
 * @param fits Kinds that fit, a bit each.
 * @param units Of which there are so many, so that no sum is greater.
 */
export function amountsOfCases(cases: readonly KindCase[], fits: number, units: number): Shares {
  return inParts(
    cases.map((one) => shareOf(one, fits)),
    units,
  );
}

function shareOf({ own, before, times, sharers }: KindCase, fits: number): { readonly times: number; readonly cells: number } {
  if ((own & fits) === 0 || (before & fits) !== 0) return NOTHING;
  let cells = 0;
  for (const kinds of sharers) if ((kinds & fits) !== 0) cells++;
  return { times, cells: Math.max(1, cells) };
}

const NOTHING = { times: 0, cells: 1 };

/** Cases that differ in nothing but how much they count as one, and how much each of those given counts of it. */
export interface WeighedCases {
  readonly cases: readonly KindCase[];
  /** Of each case given, which one it is and what it counts of it, in parts of one. */
  readonly of: Uint16Array;
  readonly amounts: Float64Array;
  readonly parts: number;
}

/** @param units Of which there are so many, so that no sum is greater. */
export function weighedCases(all: readonly KindCase[], units: number): WeighedCases {
  const undivided = new CaseCodes();
  const isFixed = all.map(({ own, sharers }) => sharers.every((kinds) => kinds === own));
  const of = Uint16Array.from(all, ({ own, before, sharers }, k) => undivided.codeOf(own, before, 1, isFixed[k] ? [] : sharers));
  const shares = all.map(({ times, sharers }, k) => ({ times, cells: isFixed[k] ? Math.max(1, sharers.length) : 1 }));
  return { cases: undivided.cases, of, ...inParts(shares, units) };
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
