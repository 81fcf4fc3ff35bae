/** Puts runs of cells in the order of their codes; those of one code stay as they were. */
export class CellOrder {
  readonly #next: Uint32Array;
  #codes = new Uint16Array(64);
  #applications = new Uint32Array(64);

  /** @param values Number of codes. */
  constructor(values: number) {
    this.#next = new Uint32Array(values + 1);
  }

  /** Sorts the cells `from .. to` of both columns. */
  sort(codes: Uint16Array, applications: Uint32Array, from: number, to: number): void {
    if (to - from <= FEW || (to - from) ** 2 < this.#next.length) insert(codes, applications, from, to);
    else this.#place(codes, applications, from, to);
  }

  /** Counts the cells of each code first. */
  #place(codes: Uint16Array, applications: Uint32Array, from: number, to: number): void {
    const length = to - from;
    if (this.#codes.length < length) {
      this.#codes = new Uint16Array(length * 2);
      this.#applications = new Uint32Array(length * 2);
    }
    const next = this.#next.fill(0);
    for (let c = from; c < to; c++) next[codes[c]! + 1]!++;
    for (let code = 0; code + 1 < next.length; code++) next[code + 1]! += next[code]!;
    for (let c = from; c < to; c++) {
      const at = next[codes[c]!]!++;
      this.#codes[at] = codes[c]!;
      this.#applications[at] = applications[c]!;
    }
    codes.set(this.#codes.subarray(0, length), from);
    applications.set(this.#applications.subarray(0, length), from);
  }
}

/** So few cells are moved one by one. */
const FEW = 24;

function insert(codes: Uint16Array, applications: Uint32Array, from: number, to: number): void {
  for (let c = from + 1; c < to; c++) {
    const code = codes[c]!;
    const application = applications[c]!;
    let at = c;
    for (; at > from && codes[at - 1]! > code; at--) {
      codes[at] = codes[at - 1]!;
      applications[at] = applications[at - 1]!;
    }
    codes[at] = code;
    applications[at] = application;
  }
}
