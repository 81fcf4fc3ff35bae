/** What things count: thing k counts `amounts[codes[k]] / parts`. The codes are not to be written to. */
export interface Amounts extends Shares {
  /** One byte a thing; 0 = it counts nothing. */
  readonly codes: Uint8Array;
}

/** Amounts in whole parts of one, so that their sums are exact in whatever order they are added; fractions of a single part where there would be too many. */
export interface Shares {
  readonly amounts: Float64Array;
  readonly parts: number;
  /** The greatest amount as so many of one. */
  readonly most: number;
}

type Column = Int32Array | Uint32Array | Uint8Array | null;

/** The amounts that were asked last, whatever the conditions. */
export class RecentAmounts {
  readonly #kept: { readonly columns: readonly Column[]; readonly made: Amounts | null }[] = [];

  /** @param columns What the amounts are made of, and nothing else. */
  of(columns: readonly Column[], make: () => Amounts | null): Amounts | null {
    const at = this.#kept.findIndex((one) => isSame(one.columns, columns));
    const found = at >= 0 ? this.#kept.splice(at, 1)[0]! : { columns, made: make() };
    this.#kept.push(found);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    return found.made;
  }
}

const MOST_KEPT = 16;

function isSame(some: readonly Column[], others: readonly Column[]): boolean {
  return some.length === others.length && some.every((column, k) => column === others[k]);
}
