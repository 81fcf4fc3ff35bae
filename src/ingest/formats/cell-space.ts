/** Counts the cells of a sheet and the blank ones between and beside them: a few bytes can name a place that is far away. */
export class CellSpace {
  readonly #maxRatio: number;
  #filled = 0;
  #blank = 0;

  constructor(maxRatio: number) {
    this.#maxRatio = maxRatio;
  }

  /** Whether the sheet with some more cells is not too empty for its size. */
  takes(filled: number, blank: number): boolean {
    this.#filled += filled;
    this.#blank += blank;
    return this.#blank < HARMLESS || this.#blank < this.#filled * this.#maxRatio;
  }
}

/** Blank cells of a sheet whatever it holds. */
const HARMLESS = 1 << 20;
