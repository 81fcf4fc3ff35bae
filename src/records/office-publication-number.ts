import { yearOfEra } from './japanese-era.js';

/**
 * Brings the publication number of an office to one form; number and kind are given apart and without blanks.
 * Null when the office never gave out such a number (China only; the other offices' numbers are not checked).
 *
 * @example canonicalPublication('WO', '0069977', 'A1') //=> '2000069977'
 * @example canonicalPublication('JP', 'H08189420', 'A') //=> '1996189420'
 */
export function canonicalPublication(office: string, number: string, kind: string): string | null {
  const rule = RULES[office];
  return rule === undefined ? number : rule(number, kind);
}

type Rule = (number: string, kind: string) => string | null;

const RULES: Readonly<Record<string, Rule | undefined>> = {
  CN: cnPublication,
  US: usPublication,
  EP: (number) => (/^\d{1,6}$/.test(number) ? number.padStart(7, '0') : number),
  WO: woPublication,
  JP: jpPublication,
  KR: krPublication,
  AU: (number) => number.replace(/^((?:19|20)\d{2})(\d{5})$/, '$10$2'),
};

/**
 * Seven digits from 1989 to 2004, nine since; the application number from 1985 to 1988. The first digit (third of eight) is
 * the type.
 */
function cnPublication(number: string): string | null {
  return CN_FORMS.test(number) ? number : null;
}

/** Source: ZC 0007 and the series that began with CN1030001A, CN1003001B, CN2030001U and CN3003001S. */
const CN_FORMS = /^(?:[1-3]\d{6}|[1-3]\d{8}|8[5-8][1-3]\d{5})$/;

/**
 * Applications since 2001 are year + seven digits (DOCDB drops a zero: year + six); grants carry no leading zeros, designs D,
 * reissues RE, plants PP.
 */
function usPublication(number: string, kind: string): string {
  if (/^20\d{8}$/.test(number)) return `${number.slice(0, 4)}0${number.slice(4)}`;
  const found = /^([A-Z]{0,2})0*(\d+)$/.exec(number);
  if (found === null || number.length > 9) return number;
  const letters = found[1] === 'R' ? 'RE' : found[1] || (US_SERIES[kind.charAt(0)] ?? '');
  return `${letters}${found[2]}`;
}

/** Series whose letters some vendors leave out, by kind. */
const US_SERIES: Readonly<Record<string, string | undefined>> = { S: 'D', E: 'RE' };

/** Year + six digits; until 2004 the printed year had two digits and the serial five or six. */
function woPublication(number: string, kind: string): string {
  const found = /^(?:((?:19|20)\d{2})(\d{5,6})|(\d{2})(\d{5,6}))$/.exec(number);
  if (found === null || kind.startsWith('S')) return number;
  const year = found[1] ?? `${found[3]! < '78' ? '20' : '19'}${found[3]}`;
  return `${year}${(found[2] ?? found[4]!).padStart(6, '0')}`;
}

/** Year + six digits; the years of eras are made western. Grants since 1996 have seven digits and stay. */
function jpPublication(number: string): string {
  const found = /^([MTSHR])(\d{2})(\d{1,6})$/.exec(number);
  return found === null ? number : `${yearOfEra(found[1]!, Number(found[2]))}${found[3]!.padStart(6, '0')}`;
}

/**
 * Applications: 10 (utility models 20), year, seven digits; DOCDB leaves 10 and 20 to the kind, Derwent a zero besides. Grants: 10, seven digits, which the office's own
 * register fills up with four zeros.
 */
function krPublication(number: string, kind: string): string {
  const granted = REGISTERED.exec(number);
  if (granted !== null && !KR_APPLICATION.test(number)) return granted[1]!;
  const [, year, serial] = /^((?:19|20)\d{2})(\d{6,7})$/.exec(number) ?? [];
  const series = kind.startsWith('A') ? '10' : kind.startsWith('U') ? '20' : '';
  return serial === undefined || series === '' ? number : `${series}${year}${serial.padStart(7, '0')}`;
}

const REGISTERED = /^([1-4]0\d{7})0000$/;
/** No year has seen 400,000 applications; those from abroad are numbered from 7,000,000. */
const KR_APPLICATION = /^[1-4]0(?:19[5-9]|20[0-9])\d(?:0[0-3]|70)\d{5}$/;
