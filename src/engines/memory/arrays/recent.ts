/** What was made last for an owner, so that it need not be made again: a few things under what each is made of. */
export class Recent<T> {
  readonly #most: number;
  readonly #kept = new WeakMap<object, Kept<T>[]>();

  /** @param most Number of things kept for each owner. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether it is kept now. */
  has(owner: object, of: readonly unknown[]): boolean {
    return this.#kept.get(owner)?.some((one) => isSame(one.of, of)) ?? false;
  }

  /** @param of What it is made of, and nothing else: the same arrays, numbers and so on. */
  get(owner: object, of: readonly unknown[], make: () => T): T {
    const kept = this.#kept.get(owner) ?? [];
    this.#kept.set(owner, kept);
    const at = kept.findIndex((one) => isSame(one.of, of));
    const found = at >= 0 ? kept.splice(at, 1)[0]! : { of, made: make() };
    kept.push(found);
    if (kept.length > this.#most) kept.shift();
    return found.made;
  }
}

interface Kept<T> {
  readonly of: readonly unknown[];
  readonly made: T;
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, k) => one === others[k]);
}
