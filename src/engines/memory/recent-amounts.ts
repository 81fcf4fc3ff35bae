/** What each cell of application i counts: `amounts[codes[i]]`, 0 where the application does not count as far as all but the values counted by decide. */
export interface CellAmounts {
  /** One byte an application, so that they stay near the processor when applications come in any order; 0 = it does not count. */
  readonly codes: Uint8Array;
  readonly amounts: Float64Array;
  /** The greatest of them. */
  readonly most: number;
}

type Column = Int32Array | Uint32Array | null;

/** The amounts without any condition that were asked last: one byte an application each. */
export class RecentAmounts {
  readonly #kept: { readonly columns: readonly Column[]; readonly made: CellAmounts | null }[] = [];

  /** @param columns What the amounts are made of, and nothing else. */
  of(columns: readonly Column[], make: () => CellAmounts | null): CellAmounts | null {
    const at = this.#kept.findIndex((one) => isSame(one.columns, columns));
    const found = at >= 0 ? this.#kept.splice(at, 1)[0]! : { columns, made: make() };
    this.#kept.push(found);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    return found.made;
  }
}

const MOST_KEPT = 8;

function isSame(some: readonly Column[], others: readonly Column[]): boolean {
  return some.length === others.length && some.every((column, k) => column === others[k]);
}
