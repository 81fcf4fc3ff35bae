/**
 * Ids of symbols written the plain way (`H01M10/0525`, `H01M 10/0525`), by their parts as numbers: neither a string nor a hash
 * of one is made for a symbol that is known. Anything else about a spelling is left to others.
 */
export class PlainSymbols {
  /** Where the symbol that {@link scan} found ends. */
  end = 0;
  /** Subclass and main group of that symbol, and its subgroup with the number of digits. */
  #high = 0;
  #low = 0;
  #keys = new Int32Array(1 << 12).fill(EMPTY);
  #ids = new Int32Array(1 << 11);
  #size = 0;

  /** Whether a plain symbol begins at `start` and ends before `limit`; a main group with a leading zero is not plain. */
  scan(units: Uint16Array, start: number, limit: number): boolean {
    if (start + SHORTEST > limit) return false;
    const section = units[start]! - 65;
    const tens = units[start + 1]! - 48;
    const ones = units[start + 2]! - 48;
    const subclass = units[start + 3]! - 65;
    if (!(isLetter(section) && isDigit(tens) && isDigit(ones) && isLetter(subclass))) return false;
    let at = units[start + 4]! === BLANK ? start + 5 : start + 4;
    let group = unitAt(units, at, limit) - 48;
    if (!isDigit(group) || group === 0) return false;
    for (let digit = unitAt(units, ++at, limit) - 48; isDigit(digit) && group < 1000; digit = unitAt(units, ++at, limit) - 48) {
      group = group * 10 + digit;
    }
    if (unitAt(units, at, limit) !== SLASH) return false;
    const first = at + 1;
    let subgroup = 0;
    for (let digit = unitAt(units, ++at, limit) - 48; isDigit(digit) && at - first < 6; digit = unitAt(units, ++at, limit) - 48) {
      subgroup = subgroup * 10 + digit;
    }
    this.#high = ((section * 100 + tens * 10 + ones) * 26 + subclass) * 10_000 + group;
    this.#low = subgroup * 8 + (at - first);
    this.end = at;
    return at - first >= 2;
  }

  /** Id of the symbol found last, or -1 when it has none. */
  id(): number {
    const slot = this.#slot(this.#high, this.#low);
    return this.#keys[slot * 2] === EMPTY ? -1 : this.#ids[slot]!;
  }

  /** Gives the symbol found last an id. */
  set(id: number): void {
    const slot = this.#slot(this.#high, this.#low);
    this.#keys[slot * 2] = this.#high;
    this.#keys[slot * 2 + 1] = this.#low;
    this.#ids[slot] = id;
    if (++this.#size * 2 > this.#ids.length) this.#grow();
  }

  #slot(high: number, low: number): number {
    const mask = this.#ids.length - 1;
    let slot = (Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#keys[slot * 2] !== EMPTY; slot = (slot + 1) & mask) {
      if (this.#keys[slot * 2] === high && this.#keys[slot * 2 + 1] === low) break;
    }
    return slot;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Int32Array(keys.length * 2).fill(EMPTY);
    this.#ids = new Int32Array(ids.length * 2);
    for (let old = 0; old < ids.length; old++) {
      if (keys[old * 2] === EMPTY) continue;
      const slot = this.#slot(keys[old * 2]!, keys[old * 2 + 1]!);
      this.#keys[slot * 2] = keys[old * 2]!;
      this.#keys[slot * 2 + 1] = keys[old * 2 + 1]!;
      this.#ids[slot] = ids[old]!;
    }
  }
}

const EMPTY = -1;
/** `H01M1/00`. */
const SHORTEST = 8;
const BLANK = 0x20;
const SLASH = 0x2f;

/** UTF-16 unit at a position, -1 past the end. */
function unitAt(units: Uint16Array, at: number, limit: number): number {
  return at < limit ? units[at]! : -1;
}

function isDigit(value: number): boolean {
  return value >= 0 && value <= 9;
}

function isLetter(value: number): boolean {
  return value >= 0 && value < 26;
}
