import { yearOfEra } from './japanese-era.js';
import type { PatentType } from './patent-type.js';

/** What an office's number says once its prefix is gone. */
export interface OfficeNumber {
  /** Canonical digits (and letters) after the office code. */
  readonly number: string;
  readonly year: number | null;
  readonly type: PatentType;
}

/**
 * Brings the application numbers of an office other than China's to one form. `body` is the number without its prefix, `kind` the
 * kind letter that stood behind it, or ''. Null when the text holds no number.
 *
 * Two-digit years are expanded. A utility model (kind U) of an office without a type in its numbers keeps the letter U, for such
 * offices number patents and utility models alike. Numbers of offices without a rule keep their letters and digits.
 *
 * @example readOfficeNumber('EP', '09812345', 'A')?.number //=> '2009812345'
 */
export function readOfficeNumber(office: string, body: string, kind: string): OfficeNumber | null {
  const joined = body.replaceAll(' ', '');
  const known = RULES[office]?.(joined, kind) ?? null;
  return known ?? anyNumber(joined, kind);
}

type Rule = (body: string, kind: string) => OfficeNumber | null;

/** Offices whose forms are known; each reader returns null for a form it does not know. */
const RULES: Readonly<Record<string, Rule | undefined>> = {
  US: usNumber,
  EP: epNumber,
  JP: jpNumber,
  KR: krNumber,
  DE: deNumber,
  GB: gbNumber,
  BR: brNumber,
  IN: inNumber,
};

/** The letters and digits as they stand; at least three digits, at most twenty characters. */
function anyNumber(body: string, kind: string): OfficeNumber | null {
  const number = body.replace(/[./,-]/g, '');
  if (!/^[A-Z0-9]{3,20}$/.test(number) || number.replace(/\D/g, '').length < 3) return null;
  if (kind === 'U') return { number: `${number}U`, year: null, type: 'utilityModel' };
  return { number, year: null, type: 'unknown' };
}

/**
 * The series code and six digits, which name a US application for good: `15/212752` as it stands, year + series + serial (twelve digits)
 * without the year. Year + serial (ten digits; EPODOC's eleven have a zero between) and DOCDB's serial + two digits of the year
 * (`22558594 A`) get the series of their year where every application of that year had the same one; else they stay year + serial.
 * Eight digits with a letter behind and no slash are DOCDB's, unless that year would lie between 1927 and 1969, for then it is a series and serial
 * that only took the letter on (`13211234A`). Series 29 and 35 are designs, 60 to 63 provisional applications.
 */
function usNumber(body: string, kind: string): OfficeNumber | null {
  const digits = body.replace(/^(\d)\//, '0$1/').replace(/[./,-]/g, '');
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === 12 && isYear(digits)) return usSeries(digits.slice(4), Number(digits.slice(0, 4)));
  const yearFirst = /^((?:19|20)\d{2})0?(\d{6})$/.exec(digits);
  if (yearFirst !== null) return usOfYear(Number(yearFirst[1]), yearFirst[2]!, kind);
  const isLateYear = Number(digits.slice(-2)) > 26 && Number(digits.slice(-2)) < 70;
  if (digits.length === 8 && (kind === '' || isLateYear || body.includes('/')) && US_SERIES.test(digits))
    return usSeries(digits, null);
  if (digits.length !== 8 && (digits.length !== 7 || kind === '')) return null;
  return usOfYear(recentYear(digits.slice(-2), 12), digits.slice(0, -2).padStart(6, '0'), kind);
}

function usSeries(number: string, year: number | null): OfficeNumber {
  return { number, year, type: /^(?:29|35)/.test(number) ? 'design' : /^6[0-3]/.test(number) ? 'invention' : 'unknown' };
}

/** Kind P is a provisional application, F a design. */
function usOfYear(year: number, serial: string, kind: string): OfficeNumber {
  const series = US_YEARS.find(
    ([of, from, to]) => of === (kind === 'P' || kind === 'F' ? kind : '') && year >= from && year <= to,
  );
  if (series !== undefined && !(year === 1997 && series[0] === '' && serial < '5'))
    return usSeries(`${series[3]}${serial}`, year);
  const isProvisional = kind === 'P';
  return { number: `${year}${serial}${isProvisional ? 'P' : ''}`, year, type: isProvisional ? 'invention' : 'unknown' };
}

/** Kind, years in which all applications of the kind had one series, and that series (MPEP 503). Series 09 began on 1997-12-30. */
const US_YEARS: readonly (readonly [string, number, number, string])[] = [
  ['', 1948, 1959, '03'],
  ['', 1960, 1969, '04'],
  ['', 1970, 1978, '05'],
  ['', 1979, 1986, '06'],
  ['', 1987, 1992, '07'],
  ['', 1993, 1997, '08'],
  ['', 1998, 2000, '09'],
  ['P', 1995, 2006, '60'],
  ['P', 2008, 2013, '61'],
  ['F', 1993, 2021, '29'],
];

/** Series codes in use (MPEP 503): 02-19 patents, 29 and 35 designs, 60-63 provisional, 90, 95 and 96 reexamination. */
const US_SERIES = /^(?:0[2-9]|1\d|29|35|6[0-3]|9[056])/;

/** `14290118.3`, `09812345`, `2014290118`, EPODOC's `20050012345`: year and six digits, check digit dropped. */
function epNumber(body: string): OfficeNumber | null {
  const digits = body.replace(/\.\d$/, '').replace(/[/-]/g, '');
  const found = /^(?:((?:19|20)\d{2})0?(\d{6})|(\d{2})(\d{6}))$/.exec(digits);
  if (found === null) return null;
  const year = found[1] === undefined ? recentYear(found[3]!, 77) : Number(found[1]);
  return { number: `${year}${found[2] ?? found[4]!}`, year, type: 'invention' };
}

/** Year + serial of six digits; `特願平7-12345`, `H07-012345` and DOCDB's serial + two-digit year (`5190475 A`) become that. */
function jpNumber(body: string, kind: string): OfficeNumber | null {
  const found =
    /^(特願|実願|意願|特许)?(?:([MTSHR昭平令]|昭和|平成|令和)?(\d{1,2})-|((?:19|20)\d{2})(?:-|(?=\d{6}[US]?$)))(\d{1,6})([US])?$/.exec(
      body,
    );
  const letter = found?.[1] === '実願' ? 'U' : found?.[1] === '意願' ? 'S' : (found?.[6] ?? kind);
  const type = letter === 'U' ? 'utilityModel' : letter === 'S' ? 'design' : 'invention';
  const suffix = type === 'invention' ? '' : letter;
  if (found === null) {
    if (!/^\d{3,8}$/.test(body) || kind === '') return null;
    const year = recentYear(body.slice(-2), 0);
    return { number: `${year}${body.slice(0, -2).padStart(6, '0')}${suffix}`, year, type };
  }
  const year = found[4] === undefined ? yearOfEra(found[2] ?? '', Number(found[3])) : Number(found[4]);
  return year === null ? null : { number: `${year}${found[5]!.padStart(6, '0')}${suffix}`, year, type };
}

/** Type (10 patent, 20 utility model, 30 design), year, seven digits; DOCDB leaves the type to the kind letter. */
function krNumber(body: string, kind: string): OfficeNumber | null {
  const found = /^([1-3]0)?((?:19|20)\d{2})(\d{7})$/.exec(body.replaceAll('-', ''));
  if (found === null) return null;
  const series = found[1] ?? (kind === 'A' ? '10' : kind === 'U' ? '20' : '');
  const type = series === '10' ? 'invention' : series === '20' ? 'utilityModel' : series === '30' ? 'design' : 'unknown';
  return { number: `${series}${found[2]}${found[3]}`, year: Number(found[2]), type };
}

/** `1902793.5`, `0409664`, DOCDB's `201902793`: year and five digits, check digit dropped; since 1978. */
function gbNumber(body: string): OfficeNumber | null {
  const found = /^(?:((?:19|20)\d{2})|([01289]\d|7[89]))(\d{5})(?:\.\d)?$/.exec(body);
  if (found === null) return null;
  const year = found[1] === undefined ? recentYear(found[2]!, 77) : Number(found[1]);
  return { number: `${year}${found[3]}`, year, type: 'unknown' };
}

/**
 * Since 2004 series (10 to 12 patents, 20 and 21 utility models, 50 and 60 European patents), year, six digits; check digit
 * dropped.
 */
function deNumber(body: string, kind: string): OfficeNumber | null {
  const digits = body.replace(/\.\d$/, '').replace(/[./-]/g, '');
  const found = /^(1[0-2]|2[01]|[56]0)(20\d{2})\d{6}$/.exec(digits);
  if (found === null)
    return /^\d{7,8}$/.test(digits) ? { number: digits, year: null, type: kind === 'U' ? 'utilityModel' : 'unknown' } : null;
  return { number: digits, year: Number(found[2]), type: found[1]!.startsWith('2') ? 'utilityModel' : 'invention' };
}

/**
 * Since 2012 type (10, 11, 12, 13 patents, 20 to 22 utility models), year, six digits; older `PI9905240`; check digit dropped.
 */
function brNumber(body: string): OfficeNumber | null {
  const plain = body.replace(/^((?:PI|MU|DI|C1)?\d{7})-\d$/, '$1').replaceAll('-', '');
  const found = /^([12][0-3])(20\d{2})(\d{6})\d?$/.exec(plain);
  if (found !== null) {
    return { number: plain.slice(0, 12), year: Number(found[2]), type: found[1]!.startsWith('2') ? 'utilityModel' : 'invention' };
  }
  const old = /^(PI|MU|DI|C1)\d{7}$/.exec(plain);
  return old && { number: plain, year: null, type: old[1] === 'MU' ? 'utilityModel' : old[1] === 'DI' ? 'design' : 'invention' };
}

/**
 * `10300/DELNP/2012`, `464MA1998`, `2012DN10300`: year, branch office in two letters, serial. Entries of the national phase (N) carry the year of
 * the entry, which need not be that of filing. Numbers since 2016 have no branch and stay as they are.
 */
function inNumber(body: string): OfficeNumber | null {
  const plain = body.replaceAll('/', '');
  const found = /^(\d{1,5})([A-Z]{2,5})((?:19|20)\d{2})$/.exec(plain);
  const [serial, branch, year] = found?.slice(1) ?? /^((?:19|20)\d{2})([A-Z]{2})(\d{1,5})$/.exec(plain)?.slice(1).reverse() ?? [];
  const code = IN_BRANCHES[branch ?? ''] ?? branch ?? '';
  if (serial === undefined || !IN_CODES.has(code)) return null;
  const isNational = code.endsWith('N');
  return { number: `${year}${code}${Number(serial)}`, year: isNational ? null : Number(year), type: 'invention' };
}

const IN_BRANCHES: Readonly<Record<string, string | undefined>> = {
  DEL: 'DE',
  DELNP: 'DN',
  MUM: 'MU',
  MUMNP: 'MN',
  CHE: 'CH',
  CHENP: 'CN',
  KOL: 'KO',
  KOLNP: 'KN',
  MAS: 'MA',
  CAL: 'CA',
  BOM: 'BO',
};
const IN_CODES: ReadonlySet<string | undefined> = new Set(Object.values(IN_BRANCHES));

function isYear(digits: string): boolean {
  return /^(?:19|20)/.test(digits);
}

/** Full year of two digits: up to `last` it is of this century. */
function recentYear(twoDigits: string, last: number): number {
  const year = Number(twoDigits);
  return year <= last ? 2000 + year : 1900 + year;
}
