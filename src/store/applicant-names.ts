import { Growable } from '../util/growable.js';
import { StringPool } from '../util/string-pool.js';
import { LazyNumbers } from './lazy-numbers.js';

/**
 * The distinct applicants as published: a name, and the code under which the vendor knows its bearer. One name under two codes is two
 * entries. Files without codes and types pay for neither.
 */
export class ApplicantNames {
  readonly #names = new StringPool();
  readonly #codes = new StringPool();
  /** Ids in `#names` and `#codes` (-1 none) of each entry. */
  readonly #nameOf = new Growable(Int32Array);
  readonly #codeOf = new LazyNumbers(-1);
  /** Vendor's type of each entry, a code of `APPLICANT_TYPES`; -1 when the vendor says two things. */
  readonly #typeOf = new LazyNumbers(0);
  /** Entry of each name without a code, and of each name and code. */
  readonly #plain = new LazyNumbers(-1);
  readonly #coded = new Map<number, number>();

  get size(): number {
    return this.#nameOf.length;
  }

  /** Entry of a name as published; `code` is '' and `type` 0 where the vendor says nothing. */
  intern(name: string, code: string, type: number): number {
    const nameId = this.#names.intern(name);
    const entry = code === '' ? this.#plainEntry(nameId) : this.#codedEntry(nameId, this.#codes.intern(code));
    if (type !== 0) this.#foldType(entry, type);
    return entry;
  }

  /** Published names, one an entry. */
  texts(): string[] {
    return Array.from(this.#nameOf.values, (id) => this.#names.text(id));
  }

  /** Vendor's codes, one an entry; null where no entry has one. */
  codes(): (string | null)[] | null {
    if (this.#codes.size === 0) return null;
    return Array.from({ length: this.size }, (_, entry) => {
      const id = this.#codeOf.at(entry);
      return id === -1 ? null : this.#codes.text(id);
    });
  }

  /** Vendor's types as codes of `APPLICANT_TYPES`, one an entry, 0 where it says none or two; null where no entry has one. */
  types(): Int32Array | null {
    const all = Int32Array.from({ length: this.size }, (_, entry) => entry);
    return this.#typeOf.gather(all)?.map((type) => Math.max(type, 0)) ?? null;
  }

  #plainEntry(nameId: number): number {
    const known = this.#plain.at(nameId);
    if (known !== -1) return known;
    const entry = this.#add(nameId);
    this.#plain.set(nameId, entry);
    return entry;
  }

  #codedEntry(nameId: number, codeId: number): number {
    const key = nameId * MOST_CODES + codeId;
    const known = this.#coded.get(key);
    if (known !== undefined) return known;
    const entry = this.#add(nameId);
    this.#coded.set(key, entry);
    this.#codeOf.set(entry, codeId);
    return entry;
  }

  #add(nameId: number): number {
    this.#nameOf.push(nameId);
    return this.#nameOf.length - 1;
  }

  #foldType(entry: number, type: number): void {
    const known = this.#typeOf.at(entry);
    if (known === 0) this.#typeOf.set(entry, type);
    else if (known !== type) this.#typeOf.set(entry, -1);
  }
}

/** Ids of names and codes stay below this, so that a pair of them is one safe integer. */
const MOST_CODES = 2 ** 26;
