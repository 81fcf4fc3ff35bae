import type { PartVisitor } from '../arrays/cell-log.js';
import type { Scratch } from '../arrays/scratch.js';

/** Sums of cells that come holder by holder, told value by value of the other dimension. */
export class PlacedSums {
  readonly #places: Uint32Array;
  readonly #next: Uint32Array;
  readonly #holders: Uint32Array;
  readonly #amounts: Uint32Array | Float64Array;
  readonly #sums: Uint32Array | Float64Array;

  /**
   * @param places Where the cells of each value start.
   * @param holders Number of holders.
   * @param isWhole Whether all sums are whole numbers.
   */
  constructor(places: Uint32Array, holders: number, isWhole: boolean, scratch: Scratch) {
    const cells = places.at(-1)!;
    this.#places = places;
    this.#next = places.slice();
    this.#holders = scratch.cells(cells);
    this.#amounts = isWhole ? scratch.amounts(cells) : scratch.shares(cells);
    this.#sums = isWhole ? scratch.counts(holders) : new Float64Array(holders);
  }

  /** Takes the sums of one holder that reach `least`. */
  add(holder: number, values: Uint32Array, sums: Uint32Array | Float64Array, length: number, least: number): void {
    for (let t = 0; t < length; t++) {
      if (sums[t]! < least) continue;
      const at = this.#next[values[t]!]!++;
      this.#holders[at] = holder;
      this.#amounts[at] = sums[t]!;
    }
  }

  /** Tells a visitor the sums of each value that has any, in their order. */
  visit(visitor: PartVisitor): void {
    const sums = this.#sums;
    for (let value = 0; value + 1 < this.#places.length; value++) {
      const from = this.#places[value]!;
      const to = this.#next[value]!;
      if (from === to) continue;
      for (let c = from; c < to; c++) sums[this.#holders[c]!] = this.#amounts[c]!;
      visitor(value, this.#holders.subarray(from, to), sums);
      for (let c = from; c < to; c++) sums[this.#holders[c]!] = 0;
    }
  }
}
