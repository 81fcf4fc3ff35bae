/**
 * The symbol that a part stands for, or '' for none: Locarno classes of designs (`26-05`, `LOC(9)Cl.26-05`) and marks for
 * nothing are no IPC symbols. A bare subgroup belongs to the subclass of the symbol before it. Two strokes stand before additional symbols.
 *
 * @example symbolOfPart('31/05', 'A61K 31/00') //=> 'A61K31/05'
 * @example symbolOfPart('26-05', '') //=> ''
 */
export function symbolOfPart(part: string, before: string): string {
  const first = part.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return before !== '' && BARE_GROUP.test(part) ? before.slice(0, 4) + part : '';
  if (first === STROKE && part.startsWith('//')) return symbolOfPart(part.slice(2).trim(), before);
  if (NO_SYMBOL.test(part)) return '';
  return part.endsWith(')') ? part.replace(OFFICES, '') : part;
}

/**
 * Where the offices end that stand in brackets from `at` on, as Espacenet puts those that gave a symbol behind it (`B25B1/103 (EP,US)`); `at` itself where none do.
 */
export function afterOffices(units: Uint16Array, at: number, limit: number): number {
  let end = units[at] === BLANK ? at + 1 : at;
  if (end >= limit || units[end] !== OPENING) return at;
  for (end++; isCapital(units[end]) && isCapital(units[end + 1]); end += 3) {
    if (end + 2 >= limit) return at;
    if (units[end + 2] === CLOSING) return end + 3;
    if (units[end + 2] !== COMMA) return at;
  }
  return at;
}

function isCapital(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x41 && unit <= 0x5a;
}

/**
 * Whether a UTF-16 unit separates symbols: `;` `|` `,` tab, line feed and the Chinese forms; `'` too, for lists as Python
 * prints them.
 *
 * @example isSymbolSeparator(0x3b) //=> true
 */
export function isSymbolSeparator(unit: number): boolean {
  if (unit > 0x7c) return unit === 0x3001 || unit === 0xff0c || unit === 0xff1b || unit === 0xff5c;
  return unit === 0x3b || unit === 0x7c || unit === 0x2c || unit === 0x0a || unit === 0x09 || unit === 0x27;
}

/**
 * The symbols of a part that is not one symbol: several run together or with blanks between, or a range, of which the ends count. Empty when
 * it is none of these.
 *
 * @example splitSymbolRun('G06F17/30(2006.01)IG06Q30/00(2012.01)I') //=> ['G06F17/30(2006.01)I', 'G06Q30/00(2012.01)I']
 * @example splitSymbolRun('A61K31/00-31/10') //=> ['A61K31/00', 'A61K31/10']
 */
export function splitSymbolRun(part: string): string[] {
  if (part.length > MOST_CHARACTERS) return [];
  const text = part.normalize('NFKC').toUpperCase();
  const range = RANGE.exec(text);
  if (range !== null) return [`${range[1]}${range[2]}`, `${range[1]}${range[3]}`];
  const starts = [...text.matchAll(SYMBOL_START)].map(({ index }) => index);
  if (starts.length < 2 || starts[0] !== 0) return [];
  return starts.map((start, i) => text.slice(start, starts[i + 1]).replace(/[\s,.-]+$/, ''));
}

const MOST_CHARACTERS = 2000;
/** Subclass before a group with its subgroup; a symbol may follow the flag of the one before it directly. */
const SYMBOL_START = /[A-HY]\d\d[A-Z](?=[ -]?\d{1,4} ?[/:] ?\d\d)/g;
const RANGE = /^([A-HY]\d\d[A-Z] ?)(\d{1,4}\/\d{2,6}) ?[-~–至] ?(?:\1)?(\d{1,4}\/\d{2,6})$/;
const STROKE = 0x2f;
const BLANK = 0x20;
const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
/** As {@link afterOffices} finds them. */
const OFFICES = / ?\([A-Z]{2}(?:,[A-Z]{2})*\)$/;
const BARE_GROUP = /^\d{1,4}\/\d{2,6}\b/;
const NO_SYMBOL = /^(?:LOC\b.*|NA|N\/A|None|nan|null|-+|[[\]"]+)$/i;
