/** A list that is read like an array, wherever its values come from; an array is one. */
export interface ReadonlyList<T> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  map<U>(of: (value: T, index: number) => U): U[];
  filter(test: (value: T, index: number) => boolean): T[];
  flatMap<U>(of: (value: T, index: number) => U | readonly U[]): U[];
}

/**
 * A list whose values are made when they are asked for, each time anew, so that it takes no memory of its own.
 *
 * @example [...new LazyList(3, (i) => i * i)] //=> [0, 1, 4]
 */
export class LazyList<T> implements ReadonlyList<T> {
  readonly length: number;
  readonly #make: (index: number) => T;

  constructor(length: number, make: (index: number) => T) {
    this.length = length;
    this.#make = make;
  }

  at(index: number): T | undefined {
    const i = index < 0 ? this.length + index : index;
    return i >= 0 && i < this.length ? this.#make(i) : undefined;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let i = 0; i < this.length; i++) yield this.#make(i);
  }

  map<U>(of: (value: T, index: number) => U): U[] {
    const values: U[] = [];
    for (let i = 0; i < this.length; i++) values.push(of(this.#make(i), i));
    return values;
  }

  filter(test: (value: T, index: number) => boolean): T[] {
    const values: T[] = [];
    for (let i = 0; i < this.length; i++) {
      const value = this.#make(i);
      if (test(value, i)) values.push(value);
    }
    return values;
  }

  flatMap<U>(of: (value: T, index: number) => U | readonly U[]): U[] {
    const found: U[] = [];
    for (let i = 0; i < this.length; i++) {
      const own = of(this.#make(i), i);
      if (!Array.isArray(own)) found.push(own as U);
      else for (const value of own as readonly U[]) found.push(value);
    }
    return found;
  }

  /** As JSON it is an array. */
  toJSON(): readonly T[] {
    return [...this];
  }
}
