/** A term of a clause somewhere in the texts of a record. */
export interface Occurrence {
  /** List of the clause that the term is in: 0 its keywords, from 1 on its alsoKeywords. */
  readonly list: number;
  readonly term: number;
  readonly field: number;
  readonly start: number;
  /** First unit behind the term. */
  readonly end: number;
}

/**
 * Where the terms of those clauses stand whose terms must be near each other: at most `near` units between a keyword and a term of each further
 * list, in one field. Terms that touch or overlap have no unit between them.
 */
export class NearTerms {
  /** Whether any clause asks for nearness. */
  readonly isUsed: boolean;
  readonly #near: Int32Array;
  readonly #seenIn = new Map<number, number>();
  readonly #occurrences = new Map<number, Occurrence[]>();

  /** @param near per clause: the distance, -1 for none. */
  constructor(near: Int32Array) {
    this.#near = near;
    this.isUsed = near.some((distance) => distance >= 0);
  }

  /** Notes an occurrence; those of one field come by rising start, fields one after the other. */
  add(clause: number, record: number, occurrence: Occurrence): void {
    const list = this.#occurrences.get(clause) ?? [];
    if (this.#seenIn.get(clause) !== record) list.length = 0;
    this.#seenIn.set(clause, record);
    this.#occurrences.set(clause, list);
    list.push(occurrence);
  }

  /** Of the record noted last: the first keyword of a clause with a term of each further list near it, at one place the longest; null when there is none. */
  find(clause: number, asksLists: number): Occurrence | null {
    const all = this.#occurrences.get(clause)!;
    const lists = Array.from({ length: 32 - Math.clz32(asksLists) }, (_, list) => new Reach(all, list));
    let found: Occurrence | null = null;
    for (const keyword of all) {
      if (keyword.list !== 0) continue;
      if (found !== null && (found.field !== keyword.field || found.start !== keyword.start)) break;
      if (lists.every((reach, list) => list === 0 || reach.isNear(keyword, this.#near[clause]!))) found = keyword;
    }
    return found;
  }
}

/** The occurrences of one list by rising place, each with the furthest end in its field so far: a search finds the nearest in logarithmic time. */
class Reach {
  readonly #fields: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(occurrences: readonly Occurrence[], list: number) {
    for (const one of occurrences) {
      if (one.list !== list) continue;
      const isSameField = this.#fields.at(-1) === one.field;
      this.#ends.push(isSameField ? Math.max(this.#ends.at(-1)!, one.end) : one.end);
      this.#fields.push(one.field);
      this.#starts.push(one.start);
    }
  }

  isNear({ field, start, end }: Occurrence, distance: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const isBefore =
        this.#fields[middle]! < field || (this.#fields[middle] === field && this.#starts[middle]! <= end + distance);
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#fields[low - 1] === field && this.#ends[low - 1]! >= start - distance;
  }
}
