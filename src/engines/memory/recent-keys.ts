import type { Axes } from './axes.js';

type Columns = Axes['singles'];

/** The packed keys asked last, whatever the conditions: four bytes a unit each. */
export class RecentKeys {
  readonly #kept: { readonly columns: Columns; readonly keys: Int32Array }[] = [];

  /** Not to be written to; null without columns. */
  of(columns: Columns, size: number): Int32Array | null {
    const [only] = columns;
    if (only === undefined) return null;
    if (columns.length === 1 && only.part[1] === 1) return only.codes;
    const at = this.#kept.findIndex((one) => isSame(one.columns, columns));
    const found = at >= 0 ? this.#kept.splice(at, 1)[0]! : { columns, keys: packed(columns, size) };
    this.#kept.push(found);
    if (this.#kept.length > MOST_KEPT) this.#kept.shift();
    return found.keys;
  }
}

const MOST_KEPT = 8;

function isSame(some: Columns, others: Columns): boolean {
  return (
    some.length === others.length &&
    some.every(({ codes, part }, k) => codes === others[k]!.codes && part[1] === others[k]!.part[1])
  );
}

function packed(columns: Columns, size: number): Int32Array {
  const keys = new Int32Array(size);
  for (const { codes, part } of columns) if (part.length > 1) addColumn(keys, codes, part[1]!);
  return keys;
}

/** Adds a column of codes to packed keys. */
export function addColumn(keys: Int32Array, codes: Int32Array, stride: number): void {
  for (let u = 0; u < keys.length; u++) keys[u] = keys[u]! + codes[u]! * stride;
}
