import type { CellSink, PartVisitor } from '../arrays/cell-log.js';
import type { Plan } from '../plan/plan.js';

/** Cells in places of their own for each value. */
export class PlacedCells implements CellSink {
  /** Value to which the cells added next belong. */
  value = 0;
  readonly next: Uint32Array;
  readonly keys: Uint32Array;
  /** Null = 1 each. */
  readonly amounts: Float64Array | null;
  readonly #start: Uint32Array;
  readonly #scratch: Plan['scratch'];

  constructor(start: Uint32Array, { weighed, scratch }: Plan) {
    const size = start.at(-1)!;
    this.#start = start;
    this.#scratch = scratch;
    this.next = start.slice();
    this.keys = scratch.cells(size);
    this.amounts = weighed === null ? null : scratch.shares(size);
  }

  add(key: number, amount: number): void {
    const at = this.next[this.value]!++;
    this.keys[at] = key;
    if (this.amounts !== null) this.amounts[at] = amount;
  }

  /** Sums value by value; the keys that have a sum take the places of its cells. */
  visit(part: number, visitor: PartVisitor): void {
    const { keys, amounts } = this;
    const sums = amounts === null ? this.#scratch.counts(part) : new Float64Array(part);
    for (let value = 0; value + 1 < this.#start.length; value++) {
      const from = this.#start[value]!;
      const to = this.next[value]!;
      if (from === to) continue;
      if (amounts === null && (to - from) * SPARSE < part) keys.subarray(from, to).sort();
      const used = amounts === null ? tally(sums, keys, from, to) : sumUp(sums, keys, amounts, from, to);
      visitor(value, keys.subarray(from, used), sums);
      for (let c = from; c < used; c++) sums[keys[c]!] = 0;
    }
  }
}

/** Where so few of the keys occur, sorting them first is cheaper than meeting them here and there in a large array. */
const SPARSE = 64;

function tally(sums: Uint32Array | Float64Array, keys: Uint32Array, from: number, to: number): number {
  let used = from;
  for (let c = from; c < to; c++) {
    const key = keys[c]!;
    if (sums[key]!++ === 0) keys[used++] = key;
  }
  return used;
}

function sumUp(sums: Uint32Array | Float64Array, keys: Uint32Array, amounts: Float64Array, from: number, to: number): number {
  let used = from;
  for (let c = from; c < to; c++) {
    const key = keys[c]!;
    if (sums[key] === 0) keys[used++] = key;
    sums[key]! += amounts[c]!;
  }
  return used;
}
