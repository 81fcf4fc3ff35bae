/**
 * A text with its character references decoded and its line ends as XML has them. References by name are the five of XML, in HTML also
 * the letters of Latin-1 and Greek and usual signs; what is not known stays as it is, what is no character becomes U+FFFD.
 *
 * @example decodeEntities('a &lt; b &#x4e2d;', false) //=> 'a < b 中'
 */
export function decodeEntities(text: string, isHtml: boolean): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|([a-zA-Z][a-zA-Z\d]*));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return XML_NAMES.get(name) ?? (isHtml ? htmlNames().get(name) : undefined) ?? whole;
    return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

const XML_NAMES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Names of the characters from U+00A0 on, and of the Greek letters: HTML 4.01, section 24. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega';
const SIGNS =
  'ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” bull • hellip … prime ′ Prime ″ euro € trade ™ larr ← rarr → le ≤ ge ≥ ne ≠ infin ∞ minus − radic √ ang ∠ asymp ≈ equiv ≡ sum ∑ ensp \u2002 emsp \u2003 thinsp \u2009';

let known: ReadonlyMap<string, string> | undefined;

function htmlNames(): ReadonlyMap<string, string> {
  known ??= new Map([...lettersFrom(LATIN, 0xa0), ...lettersFrom(GREEK, 0x3b1), ...capitals(), ...signs()]);
  return known;
}

function lettersFrom(names: string, first: number): [string, string][] {
  return names.split(' ').map((name, i) => [name, String.fromCharCode(first + i)]);
}

function capitals(): [string, string][] {
  return lettersFrom(GREEK, 0x391)
    .filter(([name]) => name !== 'sigmaf')
    .map(([name, letter]) => [name[0]!.toUpperCase() + name.slice(1), letter]);
}

function signs(): [string, string][] {
  return [...SIGNS.matchAll(/([a-zA-Z]+) (.)/gu)].map(([, name, sign]) => [name!, sign!]);
}

function character(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? '\ufffd' : String.fromCodePoint(code);
}
