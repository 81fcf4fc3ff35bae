import type { PatentType } from './patent-type.js';

/** A Chinese application number in canonical form. */
export interface CnNumber {
  readonly text: string;
  readonly office: 'CN';
  readonly year: number;
  readonly type: PatentType;
  readonly check: 'ok' | 'wrong' | 'added';
}

/**
 * Check digit of a Chinese application number: the digits times 2 to 9 and again 2 to 5, summed, modulo 11; 10 is written X.
 * Source: ZC 0006-2003, patent application number standard. Finds every wrong digit and every swap of neighbours.
 *
 * @throws RangeError unless there are 12 digits (filed since 2003-10) or 8 (before).
 * @example checkDigit('201710601862') //=> '3'
 * @example checkDigit('95115608') //=> 'X'
 */
export function checkDigit(digits: string): string {
  const right = /^(?:\d{8}|\d{12})$/.test(digits) ? weightedSum(digits, 0, digits.length) : -1;
  if (right < 0) throw new RangeError(`checkDigit: invalid digits: ${JSON.stringify(digits.slice(0, 40))}; give 8 or 12 digits`);
  return CHECK_CHARACTERS.charAt(right % 11);
}

/**
 * Reads a Chinese application number written without blanks: 12 digits (or 8, filed before 2003-10), prefix `CN` or `ZL` or none,
 * dot and check digit or not. Null when it is no such number. `isChinese` says that the row names China as the office: without it
 * and without prefix or dot, 8 digits could be anything and 9 digits count only when their check digit is right.
 */
export function readCnNumber(text: string, isChinese: boolean): CnNumber | null {
  const start = prefixLength(text);
  const rest = text.length - start;
  const digits = rest > 11 ? 12 : 8;
  const tail = rest - digits;
  if (tail < 0 || tail > 2 || (tail === 2 && text.charCodeAt(start + digits) !== DOT)) return null;
  const sum = weightedSum(text, start, digits);
  if (sum < 0) return null;
  const year = digits === 12 ? fullYear(text, start) : shortYear(text, start);
  const type = TYPE_BY_DIGIT[text.charCodeAt(start + (digits === 12 ? 4 : 2)) - ZERO] ?? 'unknown';
  if (year === 0 || type === 'unknown') return null;

  const right = sum % 11;
  const given = tail === 0 ? -1 : checkValue(text.charCodeAt(text.length - 1));
  if (tail !== 0 && given < 0) return null;
  if (digits === 8 && start === 0 && tail < 2 && !isChinese && given !== right) return null;
  const check = tail === 0 ? 'added' : given === right ? 'ok' : 'wrong';
  return { text: canonical(text, start, digits, tail === 0 ? right : given), office: 'CN', year, type, check };
}

const ZERO = 48;
const DOT = 46;
const CHECK_CHARACTERS = '0123456789X';
/** Digit after the year: 1 invention, 2 utility model, 3 design, 8 PCT invention, 9 PCT utility model (ZC 0006-2003). */
const TYPE_BY_DIGIT: readonly (PatentType | undefined)[] = [
  undefined,
  'invention',
  'utilityModel',
  'design',
  undefined,
  undefined,
  undefined,
  undefined,
  'invention',
  'utilityModel',
];

/** 2 for `CN` and `ZL`, else 0. */
function prefixLength(text: string): number {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  return (first === 67 && second === 78) || (first === 90 && second === 76) ? 2 : 0;
}

/** -1 when one of the characters is no digit. */
function weightedSum(text: string, start: number, digits: number): number {
  let sum = 0;
  for (let i = 0; i < digits; i++) {
    const digit = text.charCodeAt(start + i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    sum += digit * ((i & 7) + 2);
  }
  return sum;
}

/** The office opened in 1985; 0 for a year outside 1985-2099. */
function fullYear(text: string, start: number): number {
  const year = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
  return year >= 1985 && year <= 2099 ? year : 0;
}

/** Eight-digit numbers were given from 1985 to 2003; 0 for other years. */
function shortYear(text: string, start: number): number {
  const year = twoDigits(text, start);
  return year >= 85 ? 1900 + year : year <= 3 ? 2000 + year : 0;
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** 0-9, 10 for X, -1 for anything else. */
function checkValue(code: number): number {
  if (code === 88 || code === 120) return 10;
  const digit = code - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function canonical(text: string, start: number, digits: number, check: number): string {
  const isCanonical = text.length === start + digits + 2 && text.charCodeAt(0) === 67 && text.charCodeAt(text.length - 1) !== 120;
  return isCanonical ? text : `CN${text.substring(start, start + digits)}.${CHECK_CHARACTERS.charAt(check)}`;
}
