import { parseSymbolPattern } from '../records/symbol-pattern.js';

/** The symbols of a table cell. */
export interface SymbolCell {
  /** Patterns of a clause, each once. */
  readonly patterns: readonly string[];
  /** Whether some part asked for a second symbol at the same time (`F17D5/02 and E03`): only its first symbol is among the patterns. */
  readonly isNarrowed: boolean;
}

/** How official tables are read where they are ambiguous. */
export interface SymbolCellOptions {
  /** What `X 12/00` without a wildcard stands for: that symbol alone, or the whole main group. Default `exact`. */
  readonly mainGroupSymbols?: 'exact' | 'whole';
}

/**
 * Reads the IPC or CPC symbols of a cell as official tables write them: `A61*` and `A61` a class, `H01M*` and `H01M` a subclass, `H01M10*`,
 * `H01M10/` and `H01M10` a main group, `H01M10/05` and `H01M10/05*` a subgroup with the digits that continue it, `H01L31/04-31/078`,
 * `B01D53/34-72` and `F02M39-71` ranges; blanks, full width and lower case; separated by `;`, `,`, `、`, `|` or line breaks, or by "or"
 * inside brackets.
 *
 * @throws RangeError on anything else, without place: the caller knows it.
 * @example parseSymbolCell('B60K6/*； h01m 10 ;B01D53/34-72').patterns //=> ['B60K6/', 'H01M10/', 'B01D53/34-53/72']
 */
export function parseSymbolCell(text: string, { mainGroupSymbols = 'exact' }: SymbolCellOptions = {}): SymbolCell {
  const parts = text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[;,、|\n]/)
    .map((part) => part.replace(/[[\]()]/g, ' ').trim());
  const patterns = parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split(/\bAND\b/)[0]!.split(/\bOR\b/))
    .map((token) => patternOf(token.replace(/\s+/g, ''), mainGroupSymbols === 'whole'));
  return { patterns: [...new Set(patterns)], isNarrowed: parts.some((part) => /\bAND\b/.test(part)) };
}

function patternOf(token: string, isWhole: boolean): string {
  const found = TOKEN.exec(token);
  const pattern = found === null ? null : found[5] === undefined ? plainPattern(found, isWhole) : rangePattern(found);
  if (pattern === null) throw invalidSymbol(token);
  try {
    parseSymbolPattern(pattern);
  } catch {
    throw invalidSymbol(token);
  }
  return pattern;
}

/** 1 place, 2 main group, 3 slash, 4 subgroup; of the end: 5 all, 6 subclass, 7 main group, 8 subgroup, 9 a number alone. */
const TOKEN =
  /^([A-HY](?:\d\d[A-Z]?)?)(?:0*(\d{1,4}))?(\/(?:(\d{2,6}))?)?\*?((?:-|~|至)(?:([A-HY]\d\d[A-Z])?(?:0*(\d{1,4}))\/(\d{2,6})?|(\d{1,6}))\*?)?$/;

function plainPattern([, place = '', group, , subgroup]: RegExpExecArray, isWhole: boolean): string {
  if (group === undefined) return place;
  return subgroup === undefined || (isWhole && subgroup === '00') ? `${place}${group}/` : `${place}${group}/${subgroup}`;
}

/** A number alone ends the range at the level at which it began. */
function rangePattern([, place = '', group, , from, , endPlace, endGroup, to, number]: RegExpExecArray): string | null {
  if (group === undefined || (endPlace !== undefined && endPlace !== place)) return null;
  if (from === undefined) return `${place}${group}/-${endGroup ?? number}/`;
  return `${place}${group}/${from}-${endGroup ?? group}/${to ?? number}`;
}

function invalidSymbol(token: string): RangeError {
  return new RangeError(`invalid symbol: "${token}"; write it like H01M, H01M10*, H01M10/05 or H01M10/02-10/06`);
}
