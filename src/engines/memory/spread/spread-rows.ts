import type { DimensionValue, SpreadRow } from '../../engine.js';
import type { CountTally, CountTimes } from '../arrays/count-tally.js';
import { placesFrom } from '../arrays/places-from.js';
import { tallyAlike } from './tally-alike.js';

/** What is asked of the rows of a spread. */
interface AskedRows {
  readonly hasNewcomers: boolean;
  /** Counts below it are left out. */
  readonly least: number;
}

/** Makes the rows of a spread, which come in the order of values; those without any count are left out. */
export class SpreadRows {
  readonly rows: SpreadRow[] = [];
  readonly #labels: ArrayLike<DimensionValue>;
  readonly #tally: CountTally;
  readonly #least: number;
  /** By holder; null = nobody asks for newcomers. */
  readonly #isKnown: Uint8Array | null;

  constructor(labels: ArrayLike<DimensionValue>, holders: number, { hasNewcomers, least }: AskedRows, tally: CountTally) {
    this.#tally = tally;
    this.#labels = labels;
    this.#least = least;
    this.#isKnown = hasNewcomers ? new Uint8Array(holders) : null;
  }

  /** Sums below it need not be told: newcomers are told of all. */
  get least(): number {
    return this.hasNewcomers ? 0 : this.#least;
  }

  /** Whether it must be known who the holders are. */
  get hasNewcomers(): boolean {
    return this.#isKnown !== null;
  }

  /** Takes the sum of each holder, which may be 0, in so many parts of one. */
  add(value: number, holders: Uint32Array, sums: Float64Array, parts: number): void {
    const newcomers = this.#isKnown === null ? null : meet(holders, sums, this.#isKnown);
    this.#push(value, this.#tally.tally(sums, parts), newcomers);
  }

  /** Takes sums that several holders have each, all of them new. @param each How many, 0 for none. */
  addAlike(value: number, sums: Float64Array, each: Uint32Array, parts: number): void {
    const tallied = tallyAlike(sums, each, parts, this.#tally);
    this.#push(value, tallied, this.#isKnown === null ? null : tallied.times.reduce((all, own) => all + own, 0));
  }

  /** Takes how many holders have each sum, and leaves zeros; one by one the sums that are too great for it, in any order. */
  addTimes(value: number, times: Uint32Array, others: readonly number[], parts: number): void {
    const own: number[] = [];
    const alike: number[] = [];
    for (const sum of Float64Array.from(others).sort().reverse()) {
      if (own.at(-1) !== sum) alike[own.push(sum) - 1] = 0;
      alike[own.length - 1]!++;
    }
    for (let sum = times.length - 1; sum > 0; sum--) {
      if (times[sum] !== 0) alike[own.push(sum) - 1] = times[sum]!;
    }
    times.fill(0);
    const counts = Float64Array.from(own);
    for (let k = 0; k < counts.length; k++) counts[k]! /= parts;
    this.#push(value, { counts, times: Float64Array.from(alike) }, null);
  }

  #push(value: number, { counts, times }: CountTimes, newcomers: number | null): void {
    const length = placesFrom(counts, this.#least);
    if (length === 0) return;
    const row = { value: this.#labels[value]!, counts: counts.subarray(0, length), times: times.subarray(0, length) };
    this.rows.push(newcomers === null ? row : { ...row, newcomers });
  }
}

/** How many holders with a sum are met for the first time; they are known from now on. */
function meet(holders: Uint32Array, sums: Float64Array, isKnown: Uint8Array): number {
  let newcomers = 0;
  for (let k = 0; k < holders.length; k++) {
    if (sums[k] === 0) continue;
    newcomers += 1 - isKnown[holders[k]!]!;
    isKnown[holders[k]!] = 1;
  }
  return newcomers;
}
