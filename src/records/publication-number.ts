import { foldIdentifier, isScientific, withoutFraction } from './identifier-text.js';
import { readJapanesePublication } from './japanese-publication.js';
import { readKind } from './kind-code.js';
import { canonicalPublication } from './office-publication-number.js';
import { isOffice } from './offices.js';
import type { PatentType } from './patent-type.js';

/** A publication number (INID 11) in canonical form. */
export interface PublicationNumber {
  /** Office, number and kind: `CN102281641B`, `US20110185700A1`, `WO2013142934`. */
  readonly text: string;
  /** ST.3 code. */
  readonly office: string;
  /** Canonical number without office and kind. */
  readonly number: string;
  /** ST.16 kind code such as `A1`, or '' when unknown. */
  readonly kind: string;
}

/** What other columns of the row say of a publication number. */
export interface PublicationHints {
  /** ST.3 code, for numbers written without it. */
  readonly office?: string;
  /** Kind code, for numbers written without it. */
  readonly kind?: string;
}

/**
 * Reads a publication number in the spellings of vendors: blanks, hyphens, slashes, any case and width, a kind in brackets, the
 * Japanese words (`特開2013-123456`), office and kind in the text or given as hints (the text wins). Null when it is no number, when the office is not known, or when a Chinese number
 * has a form that was never given out.
 *
 * Numbers are brought to one form: `WO0069977` style to year and six digits, US applications to year and seven, European
 * numbers to seven, Japanese eras to years, Korean applications to their thirteen digits.
 *
 * @example parsePublicationNumber('US 2011/0185700 A1')?.text //=> 'US20110185700A1'
 * @example parsePublicationNumber('AU2007202956', { kind: 'B2' })?.text //=> 'AU2007202956B2'
 * @example parsePublicationNumber('CN41234567A') //=> null
 */
export function parsePublicationNumber(text: string, hints: PublicationHints = {}): PublicationNumber | null {
  const clean = cleanCn(text);
  if (clean !== null) return clean;
  const folded = withoutFraction(foldIdentifier(text));
  if (folded === '' || isScientific(folded)) return null;
  const japanese = HAN.test(folded) ? readJapanesePublication(folded.replaceAll(' ', '')) : null;
  if (japanese !== null) return { text: `JP${japanese.number}${japanese.kind}`, office: 'JP', ...japanese };
  const mexican = MEXICAN.exec(folded);
  if (mexican !== null) return mexicanPublication(mexican);
  const joined = SEPARATORS.test(folded) ? joinParts(folded) : folded;
  const prefix = joined.slice(0, 2);
  const own = isOffice(prefix);
  const office = own ? prefix : (hints.office ?? '');
  if (!isOffice(office)) return null;
  const { number, kind } = splitKind(own ? joined.slice(2) : joined, office, hints.kind ?? '');
  if (!NUMBER.test(number)) return null;
  const canonical = canonicalPublication(office, number, kind);
  return canonical === null ? null : { text: `${office}${canonical}${kind}`, office, number: canonical, kind };
}

/**
 * Identity of the application behind a publication when the row gives no application number: office, number and series.
 *
 * Where application and grant of one application carry one number (China since 2007, EPO, PCT, Germany, ...) the series is the
 * patent type, so A and B fold together and A and U do not. Where they are numbered apart (Japan, Korea and most others) the
 * series is the letter of the kind, so that the grant that happens to have the number of another application never folds with
 * it: such A and B stay two applications. US numbers are unique by themselves. The key holds `~`, which no application number
 * does.
 *
 * @example applicationKeyOfPublication({ text: 'CN102281641B', office: 'CN', number: '102281641', kind: 'B' }) //=> 'CN102281641~i'
 * @example applicationKeyOfPublication({ text: 'JP2020133461A', office: 'JP', number: '2020133461', kind: 'A' }) //=> 'JP2020133461~A'
 */
export function applicationKeyOfPublication(publication: PublicationNumber): string {
  return `${publication.office}${publication.number}~${seriesOf(publication)}`;
}

/**
 * Whether an application's identity was made from a publication number, because no row gave an application number.
 *
 * @example isPublicationKey('CN102281641~i') //=> true
 * @example isPublicationKey('CN201310033299.6') //=> false
 */
export function isPublicationKey(identity: string): boolean {
  return identity.includes('~');
}

/**
 * Mexican applications published under their application number: `MX/a/2010/001257`, before 2009 `PA/a/2004/008422`; patents' master
 * files write them `MX2010001257A` and `MXPA04008422A`.
 */
function mexicanPublication([, series, letter, year, serial]: RegExpExecArray): PublicationNumber {
  const number = series === 'PA' ? `PA${year!.slice(2)}${serial}` : `${year}${serial}`;
  return { text: `MX${number}${letter}`, office: 'MX', number, kind: letter! };
}

const MEXICAN = /^(?:MX ?)?(MX|PA)\/([AU])\/((?:19|20)\d{2})\/(\d{6})$/;

/** The commonest form by far, in canonical spelling already: `CN`, a type digit, six or eight more digits, kind. */
function cleanCn(text: string): PublicationNumber | null {
  const { length } = text;
  if (length < 10 || length > 13 || text.charCodeAt(0) !== 67 || text.charCodeAt(1) !== 78) return null;
  const type = text.charCodeAt(2);
  if (type < 49 || type > 51) return null;
  const end = length > 11 ? 11 : 9;
  for (let i = 3; i < end; i++) if (!isDigit(text.charCodeAt(i))) return null;
  if (!isLetter(text, end) || (length === end + 2 ? !isDigit(text.charCodeAt(end + 1)) : length !== end + 1)) return null;
  return { text, office: 'CN', number: text.slice(2, end), kind: text.slice(end) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const HAN = /[\u4e00-\u9fff]/;
const SEPARATORS = /[ \-/.,()_]/;

/** A kind in brackets belongs to the number; the day behind underscores (`CN_218289675_U_20230113`) does not. */
function joinParts(folded: string): string {
  return folded
    .replace(/ ?\(([A-Z]\d?)\)$/, '$1')
    .replace(/(_[A-Z]\d?)_(?:19|20)\d{6}$/, '$1')
    .replace(/[ \-/.,_]/g, '');
}
/** At most two letters of the office's own series, then digits, with the letters that some offices put among or behind them. */
const NUMBER = /^[A-Z]{0,2}\d{3}[A-Z0-9]{0,15}$|^[A-Z]{0,2}\d{1,5}[A-Z]{2,5}\d{4}$/;
const KIND = /^[A-Z]\d?$/;

/** The kind is the last letter and the digit behind it. Singapore's numbers end in a check letter, which is none. */
function splitKind(joined: string, office: string, hint: string): { number: string; kind: string } {
  const end = joined.length - 1;
  const last = isLetter(joined, end) ? end : isLetter(joined, end - 1) ? end - 1 : -1;
  if (last > 0 && !(office === 'SG' && /^\d+[A-Z]$/.test(joined)))
    return { number: joined.slice(0, last), kind: joined.slice(last) };
  const folded = foldIdentifier(hint);
  return { number: joined, kind: KIND.test(folded) ? folded : '' };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

/** Offices that publish the application and the grant under one number. */
const ONE_NUMBER: ReadonlySet<string> = new Set(['CN', 'EP', 'WO', 'DE', 'GB', 'FR', 'ES', 'CH', 'AU', 'CA', 'BR', 'IL', 'EM']);

const SERIES: Readonly<Record<PatentType, string>> = { invention: 'i', utilityModel: 'u', design: 'd', other: 'o', unknown: '' };

function seriesOf({ office, number, kind }: PublicationNumber): string {
  if (office === 'US') return '';
  if (office === 'CN') return cnSeries(number);
  if (!ONE_NUMBER.has(office)) return kind.charAt(0);
  if (kind === '' && (office === 'EP' || office === 'WO')) return SERIES.invention;
  return SERIES[readKind(office, kind, 0).type];
}

/** The type digit: the first, or the third of the eight-digit numbers of 1985-88. */
function cnSeries(number: string): string {
  const digit = number.charAt(number.length === 8 ? 2 : 0);
  return digit === '1' ? SERIES.invention : digit === '2' ? SERIES.utilityModel : SERIES.design;
}
