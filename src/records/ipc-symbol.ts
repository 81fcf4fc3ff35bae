import { splitRunTogether } from './run-together-symbol.js';

/** A parsed IPC or CPC symbol; levels that the text does not give are null. */
export interface IpcSymbol {
  /** Section, class and subclass, such as `H01M`. */
  readonly subclass: string;
  /** Main group, 1-9999. */
  readonly mainGroup: number | null;
  /** Digits after the slash as written, at least two, such as `0525`; null when only the subclass or main group is given. */
  readonly subgroup: string | null;
}

/**
 * Reads one classification symbol in the spellings seen in exports: any case and width, blanks, zero-padded groups
 * (`B29C-047/00`), a version and flags behind (`(2010.01)I`, `A I`, the 50 positions of ST.8), run together (`C07D41700`,
 * `H01M0010052500`), a doubled slash (`A61K 36//60`), the colon of indexing codes and the edition in front (`7A 61K 31:495 J`), a bare subclass or main group.
 * Null for anything else, two symbols in one text included. The syntax is checked, not whether the symbol exists. Source: WIPO
 * ST.8; section Y is CPC's.
 *
 * @example parseSymbol('h01m10/0525(2010.01)I') //=> { subclass: 'H01M', mainGroup: 10, subgroup: '0525' }
 * @example parseSymbol('C12P 7') //=> { subclass: 'C12P', mainGroup: 7, subgroup: null }
 * @example parseSymbol('G06F 17/3') //=> null
 */
export function parseSymbol(text: string): IpcSymbol | null {
  if (text.length > MOST_CHARACTERS) return null;
  const folded = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toUpperCase().replace(LABEL, '');
  const found = SLASHED.exec(folded);
  if (found !== null) {
    const mainGroup = Number(found[4]);
    return mainGroup > 0 && TAIL.test(found[6]!)
      ? { subclass: `${found[1]}${found[2]}${found[3]}`, mainGroup, subgroup: found[5]! }
      : null;
  }
  const joined = WITHOUT_SLASH.exec(folded);
  if (joined === null || !TAIL.test(joined[3]!)) return null;
  const levels = splitRunTogether(joined[1]!, joined[2] ?? '');
  return levels && { subclass: joined[1]!, ...levels };
}

/**
 * The canonical text of a symbol, without blanks; parsing it gives the symbol back.
 *
 * @example formatSymbol({ subclass: 'H01M', mainGroup: 10, subgroup: '0525' }) //=> 'H01M10/0525'
 * @example formatSymbol({ subclass: 'H01M', mainGroup: 10, subgroup: null }) //=> 'H01M10'
 */
export function formatSymbol({ subclass, mainGroup, subgroup }: IpcSymbol): string {
  if (mainGroup === null) return subclass;
  return subgroup === null ? `${subclass}${mainGroup}` : `${subclass}${mainGroup}/${subgroup}`;
}

const MOST_CHARACTERS = 80;
/** ST.8 positions 1-15 with the blanks and zeros of vendors; blanks are single here, so no part can be read in two ways. */
const SLASHED = /^(?:[1-8] ?)?([A-HY]) ?(0[1-9]|[1-9]\d) ?([A-Z]) ?-? ?(\d{1,4}) ?(?:\/{1,2}|:) ?(\d{2,6})(?!\d)(.*)$/;
const WITHOUT_SLASH = /^([A-HY](?:0[1-9]|[1-9]\d)[A-Z])(?: ?-? ?(\d{1,10}))?(?!\d)(.*)$/;
/** `Int.Cl.7`, `IPC(8):`. */
const LABEL = /^(?:INT\. ?CL\.? ?\d?|IPC(?: ?\(\d{1,2}\))?) ?:? ?(?=[A-HY]\d)/;
/** Edition and version in brackets; or the positions 20-42 of ST.8: version, level, position, value, action date, source and office. */
const TAIL =
  /^ ?(?:[([〔]\d{1,2}[)\]〕] ?)?(?:[([]\d{4}\.\d{2}[)\]] ?)?(?:\d{8} ?)?(?:-?[A-Z](?: ?[A-Z]){0,2}|\([A-Z]\))?(?: ?\d{8}(?: ?[A-Z]){0,4})? ?[;,.]?$/;
