import type { IpcSymbol } from './ipc-symbol.js';

/** A set of symbols, by parsed level; made by {@link parseSymbolPattern}. */
export type SymbolPattern =
  | { readonly level: 'section' | 'class' | 'subclass'; readonly prefix: string }
  | { readonly level: 'mainGroup'; readonly subclass: string; readonly from: number; readonly to: number }
  | { readonly level: 'subgroup'; readonly subclass: string; readonly mainGroup: number; readonly subgroup: string }
  | { readonly level: 'range'; readonly subclass: string; readonly from: Place; readonly to: Place };

/** A place in the order of a subclass. */
interface Place {
  readonly mainGroup: number;
  readonly subgroup: string;
}

/**
 * Parses a pattern of a taxonomy clause: `A` a section, `A61` a class, `H01M` a subclass, `H01M10/` (also `H01M10`) a main
 * group with all its subgroups, `C08F4/-8/` a range of main groups, `H01M10/00` only that symbol, `H01M10/05` that subgroup
 * and those whose digits continue it, `H01L31/04-31/078` (also `H01L31/04-H01L31/078`) a range of subgroups, both ends with
 * their continuations.
 *
 * @throws RangeError when the text is no such pattern, or a range runs backwards.
 * @example parseSymbolPattern('H01M10/05') //=> { level: 'subgroup', subclass: 'H01M', mainGroup: 10, subgroup: '05' }
 */
export function parseSymbolPattern(text: string): SymbolPattern {
  const found = PATTERN.exec(text);
  const pattern = found && (found[2] === undefined ? prefixPattern(found[1]!) : groupPattern(found));
  if (pattern) return pattern;
  throw new RangeError(`parseSymbolPattern: invalid pattern: ${JSON.stringify(text)}; write it like H01M, H01M10/ or H01M10/05`);
}

/**
 * Whether a symbol is in the set of a pattern. Levels are compared, never the text, so `G06F1/` does not hold `G06F 11/00`. A
 * symbol that gives only its subclass is in patterns of subclass level or above, one that gives only its main group in those
 * of main-group level or above. Subgroups of a range are compared as decimal fractions: `31/0745` lies between `31/07` and
 * `31/08`.
 *
 * @example matchesPattern(parseSymbolPattern('H01L31/04-31/078'), { subclass: 'H01L', mainGroup: 31, subgroup: '0693' }) //=> true
 * @example matchesPattern(parseSymbolPattern('H01M10/'), { subclass: 'H01M', mainGroup: null, subgroup: null }) //=> false
 */
export function matchesPattern(pattern: SymbolPattern, symbol: IpcSymbol): boolean {
  if ('prefix' in pattern) return symbol.subclass.startsWith(pattern.prefix);
  if (symbol.subclass !== pattern.subclass || symbol.mainGroup === null) return false;
  if (pattern.level === 'mainGroup') return symbol.mainGroup >= pattern.from && symbol.mainGroup <= pattern.to;
  if (symbol.subgroup === null) return false;
  if (pattern.level === 'range') return isBetween(pattern.from, pattern.to, symbol.mainGroup, symbol.subgroup);
  if (symbol.mainGroup !== pattern.mainGroup) return false;
  return pattern.subgroup === '00' ? symbol.subgroup === '00' : symbol.subgroup.startsWith(pattern.subgroup);
}

/** Levels of WIPO ST.8: subclass, main group, `/`, subgroup, and the end of a range, which may repeat the subclass. */
const PATTERN =
  /^([A-HY](?:(?:0[1-9]|[1-9]\d)(?:[A-Z](?:([1-9]\d{0,3})(\/(?:(\d{2,6}))?)?(?:-([A-HY]\d\d[A-Z])?([1-9]\d{0,3})\/(\d{2,6})?)?)?)?)?)$/;

function prefixPattern(prefix: string): SymbolPattern {
  return { level: prefix.length === 1 ? 'section' : prefix.length === 3 ? 'class' : 'subclass', prefix };
}

/** Groups of {@link PATTERN}: 2 main group, 3 slash, 4 subgroup; of the end: 5 subclass, 6 main group, 7 subgroup. */
function groupPattern(found: RegExpExecArray): SymbolPattern | null {
  const subclass = found[1]!.slice(0, 4);
  const mainGroup = Number(found[2]);
  const subgroup = found[4];
  if (found[6] !== undefined) return rangePattern(subclass, mainGroup, found);
  if (subgroup === undefined) return { level: 'mainGroup', subclass, from: mainGroup, to: mainGroup };
  return { level: 'subgroup', subclass, mainGroup, subgroup };
}

function rangePattern(subclass: string, mainGroup: number, found: RegExpExecArray): SymbolPattern | null {
  const last = Number(found[6]);
  if ((found[5] ?? subclass) !== subclass || found[3] === undefined) return null;
  if ((found[4] === undefined) !== (found[7] === undefined)) return null;
  if (found[4] === undefined) return mainGroup <= last ? { level: 'mainGroup', subclass, from: mainGroup, to: last } : null;
  const from = { mainGroup, subgroup: found[4] };
  const to = { mainGroup: last, subgroup: found[7]! };
  return order(from, to.mainGroup, to.subgroup) >= 0 ? { level: 'range', subclass, from, to } : null;
}

function isBetween(from: Place, to: Place, mainGroup: number, subgroup: string): boolean {
  if (order(from, mainGroup, subgroup) < 0) return false;
  return order(to, mainGroup, subgroup) <= 0 || (mainGroup === to.mainGroup && subgroup.startsWith(to.subgroup));
}

/** Negative when the symbol comes before the place, positive when after. Digit strings compare like decimal fractions. */
function order(place: Place, mainGroup: number, subgroup: string): number {
  if (mainGroup !== place.mainGroup) return mainGroup - place.mainGroup;
  return subgroup < place.subgroup ? -1 : subgroup > place.subgroup ? 1 : 0;
}
