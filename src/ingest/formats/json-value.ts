import { withoutLoneHalves } from './lone-halves.js';

/** A JSON value: every scalar as its text (numbers digit by digit, nothing as ''), members of an object in order, repeated names too. */
export type JsonValue = string | readonly JsonValue[] | JsonObject;

/** An object as its members; never a plain object, which would lose `__proto__` and repeated names. */
export interface JsonObject {
  readonly members: readonly (readonly [name: string, value: JsonValue])[];
}

/** A place where a text is no JSON. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  /** Position in the text, from 0. */
  readonly at: number;

  constructor(at: number, expected: string) {
    super(`at character ${at + 1}: expected ${expected}`);
    this.at = at;
  }
}

/**
 * Parses JSON (RFC 8259) strictly. Unlike `JSON.parse` it keeps every digit of a number and both of two members of one name, and its
 * depth is bounded.
 *
 * @throws JsonFault
 * @example parseJson('{"n":2019110444111234567890,"__proto__":[true,null]}', 9).members //=> [['n', '2019110444111234567890'], ['__proto__', ['true', '']]]
 */
export function parseJson(text: string, maxDepth: number): JsonValue {
  const scanner = new JsonScanner(text, maxDepth);
  const value = scanner.value(0);
  scanner.end();
  return value;
}

/** Reads JSON values one after the other. */
export class JsonScanner {
  /** Position of the next character. */
  at = 0;
  readonly #text: string;
  readonly #maxDepth: number;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  /** The value that begins here. */
  value(depth: number): JsonValue {
    this.blanks();
    const first = this.#text[this.at];
    if (first === '"') return this.#string();
    if (first === '{') return this.#object(depth + 1);
    if (first === '[') return this.#array(depth + 1);
    return this.#scalar();
  }

  /** Goes on when the next character is this one. */
  skip(character: string): boolean {
    this.blanks();
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  /** Goes on over one of the characters that must come next. */
  need(character: string): void {
    if (!this.skip(character)) throw new JsonFault(this.at, `"${character}"`);
  }

  /** Makes sure that nothing follows. */
  end(): void {
    this.blanks();
    if (this.at < this.#text.length) throw new JsonFault(this.at, 'the end');
  }

  blanks(): void {
    for (; this.at < this.#text.length; this.at++) {
      const unit = this.#text.charCodeAt(this.at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  #deeper(depth: number): void {
    if (depth > this.#maxDepth) throw new JsonFault(this.at, `no more than ${this.#maxDepth} levels of nesting`);
  }

  #object(depth: number): JsonObject {
    this.#deeper(depth);
    const members: (readonly [string, JsonValue])[] = [];
    this.at++;
    if (this.skip('}')) return { members };
    do {
      this.blanks();
      if (this.#text[this.at] !== '"') throw new JsonFault(this.at, 'a name in quotes');
      const name = this.#string();
      this.need(':');
      members.push([name, this.value(depth)]);
    } while (this.skip(','));
    this.need('}');
    return { members };
  }

  #array(depth: number): JsonValue[] {
    this.#deeper(depth);
    const values: JsonValue[] = [];
    this.at++;
    if (this.skip(']')) return values;
    do values.push(this.value(depth));
    while (this.skip(','));
    this.need(']');
    return values;
  }

  #scalar(): string {
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.#text)?.[0];
    if (found === undefined) throw new JsonFault(this.at, 'a value');
    this.at += found.length;
    return found === 'null' ? '' : found;
  }

  #string(): string {
    const start = this.at + 1;
    PLAIN.lastIndex = start;
    const plain = PLAIN.exec(this.#text)![0];
    this.at = start + plain.length;
    if (this.#text[this.at] === '"') {
      this.at++;
      return plain;
    }
    STRING.lastIndex = start;
    const found = STRING.exec(this.#text)?.[0];
    if (found === undefined) throw new JsonFault(this.at, 'a string without control characters that ends in a quote');
    this.at = start + found.length;
    return unescaped(found.slice(0, -1));
  }
}

const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them
const PLAIN = /[^"\\\u0000-\u001f]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them
const STRING = /(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Halves of characters that stand alone become U+FFFD. */
function unescaped(text: string): string {
  const characters = text.replace(/\\(u(.{4})|.)/g, (_, mark: string, code: string | undefined) =>
    code === undefined ? (ESCAPES.get(mark) ?? mark) : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return withoutLoneHalves(characters);
}
