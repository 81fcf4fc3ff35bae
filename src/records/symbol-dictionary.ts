import { formatSymbol, type IpcSymbol, parseSymbol } from './ipc-symbol.js';

/**
 * Every distinct classification symbol of a run, parsed once and known by a dense id from then on.
 * Spellings of one symbol (`H01M 10/0525`, `h01m10/0525(2010.01)I`) share an id.
 *
 * @example new SymbolDictionary().idOf('H01M 10/0525') //=> 0
 * @example new SymbolDictionary().idOf('no symbol') //=> -1
 */
export class SymbolDictionary {
  readonly #bySpelling = new Map<string, number>();
  readonly #byCanonical = new Map<string, number>();
  readonly #symbols: IpcSymbol[] = [];
  readonly #canonical: string[] = [];

  /** Number of distinct symbols. */
  get size(): number {
    return this.#symbols.length;
  }

  /** Id of a spelling, or -1 when it is no symbol. */
  idOf(spelling: string): number {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    const id = this.#intern(spelling);
    if (this.#bySpelling.size < MOST_SPELLINGS) this.#bySpelling.set(ownCopy(spelling), id);
    return id;
  }

  /** The parsed symbol of an id. */
  symbol(id: number): IpcSymbol {
    return this.#symbols[id]!;
  }

  /** The canonical text of an id, such as `H01M10/0525`. */
  text(id: number): string {
    return this.#canonical[id]!;
  }

  #intern(spelling: string): number {
    const parsed = parseSymbol(spelling);
    if (parsed === null) return -1;
    const text = formatSymbol(parsed);
    const known = this.#byCanonical.get(text);
    if (known !== undefined) return known;
    const id = this.#symbols.push(parsed) - 1;
    this.#canonical.push(text);
    this.#byCanonical.set(text, id);
    return id;
  }
}

/** Spellings remembered; a hostile file with more distinct ones is parsed anew each time instead of filling the memory. */
const MOST_SPELLINGS = 1_000_000;

/** A slice of a large chunk keeps the whole chunk alive; a copy does not. */
function ownCopy(text: string): string {
  return text.split('').join('');
}
