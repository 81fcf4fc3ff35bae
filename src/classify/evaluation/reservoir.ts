/**
 * A uniform sample of a stream of unknown length: every thing offered is kept with the same chance.
 *
 * Algorithm R of J. S. Vitter, Random sampling with a reservoir, ACM Transactions on Mathematical Software 11 (1985) 37-57.
 */
export class Reservoir<T> {
  /** Things offered so far. */
  seen = 0;
  readonly #kept: T[] = [];
  readonly #capacity: number;
  readonly #random: () => number;

  constructor(capacity: number, random: () => number) {
    this.#capacity = capacity;
    this.#random = random;
  }

  /** Offers a thing; it is made only if it is kept. */
  offer(make: () => T): void {
    const at = this.#kept.length < this.#capacity ? this.#kept.length : Math.floor(this.#random() * (this.seen + 1));
    this.seen++;
    if (at < this.#capacity) this.#kept[at] = make();
  }

  /** Some of the things kept, without repetition; all when there are no more. */
  draw(count: number): T[] {
    const kept = [...this.#kept];
    for (let k = 0; k < Math.min(count, kept.length); k++) {
      const other = k + Math.floor(this.#random() * (kept.length - k));
      [kept[k], kept[other]] = [kept[other]!, kept[k]!];
    }
    return kept.slice(0, count);
  }
}
