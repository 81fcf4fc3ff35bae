/** Receives cells: a packed key and what it counts. */
export interface CellSink {
  add(key: number, amount: number): void;
}

/**
 * Told the sums of one part of the keys: `touched` are the keys within the part that have a sum, in no order, `sums` the sums by key. Both are valid
 * during the call only.
 */
export type PartVisitor = (part: number, touched: Uint32Array, sums: Float64Array | Uint32Array) => void;

/** Largest array that one part is summed in, and largest number of parts. */
export const MOST_PART: number = 2 ** 22;

/** Sums of the keys of one part, and which keys have any. */
export class PartSums implements CellSink {
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;
  #length = 0;

  constructor(size: number) {
    this.#sums = new Float64Array(size);
    this.#touched = new Uint32Array(size);
  }

  add(key: number, amount: number): void {
    if (this.#sums[key] === 0) this.#touched[this.#length++] = key;
    this.#sums[key]! += amount;
  }

  /** Tells a visitor the sums, if there are any, and clears them. */
  flush(part: number, visit: PartVisitor): void {
    if (this.#length === 0) return;
    const touched = this.#touched.subarray(0, this.#length);
    visit(part, touched, this.#sums);
    for (let t = 0; t < touched.length; t++) this.#sums[touched[t]!] = 0;
    this.#length = 0;
  }
}

/**
 * Cells in the order in which they come, summed at the end: parted by their keys with a counting sort, then summed part by part in a small array, so
 * that nothing is looked up by hash and nothing large is sorted. For key spaces too large for one array.
 */
export class CellLog implements CellSink {
  readonly #parts: number;
  readonly #part: number;
  #keys = new Float64Array(1 << 16);
  #amounts: Float64Array<ArrayBuffer> | null = null;
  #length = 0;

  /**
   * @param size Number of keys, from 0; at most 2^53.
   * @param part Keys of a part.
   */
  constructor(size: number, part: number = 2 ** Math.ceil(Math.log2(size) / 2)) {
    this.#part = Math.min(part, MOST_PART);
    this.#parts = Math.ceil(size / this.#part);
  }

  /** Keys of a part. */
  get part(): number {
    return this.#part;
  }

  add(key: number, amount: number): void {
    const at = this.#length++;
    if (at === this.#keys.length) this.#grow();
    this.#keys[at] = key;
    if (amount !== 1 && this.#amounts === null) this.#amounts = new Float64Array(this.#keys.length).fill(1, 0, at);
    if (this.#amounts !== null) this.#amounts[at] = amount;
  }

  /** Tells a visitor the sums of each part that has any, in their order. */
  visit(visitor: PartVisitor): void {
    const keys = this.#keys.subarray(0, this.#length);
    const amounts = this.#amounts === null ? null : this.#amounts.subarray(0, this.#length);
    const sums = new PartSums(this.#part);
    if (this.#parts > MOST_PART) visitSorted(keys, amounts, this.#part, sums, visitor);
    else visitParted(keys, amounts, { part: this.#part, parts: this.#parts, sums }, visitor);
  }

  #grow(): void {
    this.#keys = doubled(this.#keys);
    if (this.#amounts !== null) this.#amounts = doubled(this.#amounts);
  }
}

function doubled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}

interface Parting {
  readonly part: number;
  readonly parts: number;
  readonly sums: PartSums;
}

/** Parts the cells by floor(key / part) with a counting sort. */
function visitParted(keys: Float64Array, amounts: Float64Array | null, { part, parts, sums }: Parting, visit: PartVisitor): void {
  const start = new Uint32Array(parts + 1);
  for (let c = 0; c < keys.length; c++) start[((keys[c]! / part) | 0) + 1]!++;
  for (let p = 0; p < parts; p++) start[p + 1]! += start[p]!;
  const next = start.slice();
  const rest = new Uint32Array(keys.length);
  const placed = amounts === null ? null : new Float64Array(keys.length);
  for (let c = 0; c < keys.length; c++) {
    const p = (keys[c]! / part) | 0;
    const at = next[p]!++;
    rest[at] = keys[c]! - p * part;
    if (placed !== null) placed[at] = amounts![c]!;
  }
  for (let p = 0; p < parts; p++) {
    for (let c = start[p]!; c < start[p + 1]!; c++) sums.add(rest[c]!, placed === null ? 1 : placed[c]!);
    sums.flush(p, visit);
  }
}

/** For key spaces beyond all reason: cells in the order of their keys. */
function visitSorted(keys: Float64Array, amounts: Float64Array | null, part: number, sums: PartSums, visit: PartVisitor): void {
  const order = Uint32Array.from(keys, (_, c) => c).sort((a, b) => keys[a]! - keys[b]!);
  let current = -1;
  for (const c of order) {
    const p = Math.floor(keys[c]! / part);
    if (p !== current) sums.flush(current, visit);
    current = p;
    sums.add(keys[c]! - p * part, amounts === null ? 1 : amounts[c]!);
  }
  sums.flush(current, visit);
}
