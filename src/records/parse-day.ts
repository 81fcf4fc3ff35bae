import { calendarDay, compactDay, separatedDay, serialDay, UNREADABLE_DAY } from './calendar-day.js';
import type { Day } from './day.js';
import { yearOfEra } from './japanese-era.js';
import { monthOfName } from './month-name.js';

/** In which order a column writes day, month and year when the year does not come first with four digits. */
export type DayOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * Reads a day: 0 for an empty cell and its placeholders (`-`, `0000-00-00`, `None`, PATSTAT's `9999-12-31` and year 9999 ...), -1 for a text that is no
 * day of the calendar between 1790 and 2199.
 *
 * Forms: 2017-05-03, 2017.5.3, 2017/05/03, 20170503, 2019年10月30日, ISO timestamps (the day as written, no time zone applied),
 * 30.03.2012, 27/03/2013, 25/04/13, 2013년 5월 3일, 平成25年5月3日, 民國102年5月3日, 16 Jan 2020, Jan 16, 2020, and the five digits of a spreadsheet serial (1900 system: 1927
 * to 2173). Dots mean day first; elsewhere a part above 12 decides, then `order` (see {@link inferDayOrder}), then month
 * first. Two-digit years are 1950 to 2049. A year or month alone is no day.
 *
 * @example parseDay('2019年10月30日') //=> 20191030
 * @example parseDay('25/04/13', 'dmy') //=> 20130425
 * @example parseDay('2017-02-29') //=> -1
 * @example parseDay('00000000') //=> 0
 */
export function parseDay(text: string, order?: DayOrder): Day {
  const length = text.length;
  if (length === 0) return 0;
  if (length === 8) {
    const day = compactDay(text);
    if (day > 0) return day;
  }
  if (length === 10 || (length > 10 && isTimeMark(text.charCodeAt(10)))) {
    const day = separatedDay(text);
    if (day > 0) return day;
  }
  if (length > MOST_CHARACTERS) return UNREADABLE_DAY;
  return looseDay(PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').trim(), order);
}

/**
 * In which order a column writes its days, from its values: dots mean day first; a first part above 31 is a year; a first part
 * above 12 is a day, a second part above 12 too. A year in front overrules, else the first value that decides. A column of
 * slashes in which nothing decides is read month first, as spreadsheets write `6/7/95`; a column without such values is `ymd`.
 *
 * @example inferDayOrder(['6/7/95', '25/04/13']) //=> 'dmy'
 * @example inferDayOrder(['6/7/95', '12/5/01']) //=> 'mdy'
 * @example inferDayOrder(['2013-05-01']) //=> 'ymd'
 */
export function inferDayOrder(samples: readonly string[]): DayOrder {
  let order: DayOrder | null = null;
  let isOpen = false;
  for (const sample of samples) {
    const found = sample.length > MOST_CHARACTERS ? null : YEAR_LAST.exec(sample.normalize('NFKC').trim());
    if (found === null) continue;
    isOpen = true;
    const own = orderOf(found);
    if (own === 'ymd') return own;
    order ??= own;
  }
  return order ?? (isOpen ? 'mdy' : 'ymd');
}

const MOST_CHARACTERS = 64;
const PLAIN = /^[0-9/.:-]+$/;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff'"]/g;
const BLANK = /^(?:9999(?:-12-31)?|[-—–/.\\ 0]*|none|null|nil|n\/?a|nan|nat|unknown|无|未知|空)$/i;
const YEAR_FIRST = /^(\d{4}) ?[-./年년 ] ?(\d{1,2}) ?[-./月월 ] ?(\d{1,2}) ?[日일.]?(?:[T ].*)?$/;
/** Years of the Japanese eras, and of the Republic of China (1912 was its first). */
const ERA_YEAR = /^([明大昭平令民][治正和成國国]|[MTSHR]) ?(\d{1,3}|元) ?[年./-] ?(\d{1,2}) ?[月./-] ?(\d{1,2}) ?日?$/i;
const YEAR_LAST = /^(\d{1,2}) ?([-./]) ?(\d{1,2}) ?[-./] ?(\d{4}|\d{2})(?: .*)?$/;
const DAY_MONTH_NAME = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
/** Spreadsheets may have made a float of a compact day or a serial. */
const FLOAT = /^(\d{5}|\d{8})(?:\.\d{1,12})?$/;

function looseDay(text: string, order: DayOrder | undefined): Day {
  if (BLANK.test(text)) return 0;
  const number = FLOAT.exec(text);
  if (number !== null) return number[1]!.length === 8 ? compactDay(number[1]!) : serialDay(Number(number[1]));
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return calendarDay(Number(first[1]), Number(first[2]), Number(first[3]));
  const era = ERA_YEAR.exec(text);
  if (era !== null) return calendarDay(eraYear(era[1]!, era[2]!), Number(era[3]), Number(era[4]));
  const last = YEAR_LAST.exec(text);
  if (last !== null) return triple(Number(last[1]), Number(last[3]), last[4]!, last[2] === '.' ? 'dmy' : order);
  const named = DAY_MONTH_NAME.exec(text);
  if (named !== null) return calendarDay(fullYear(named[3]!), monthOfName(named[2]!), Number(named[1]));
  const american = MONTH_NAME_DAY.exec(text);
  return american === null ? UNREADABLE_DAY : calendarDay(Number(american[3]), monthOfName(american[1]!), Number(american[2]));
}

/** 0, which no calendar has, for an era that there never was. */
function eraYear(era: string, digits: string): number {
  const year = digits === '元' ? 1 : Number(digits);
  return era.startsWith('民') ? 1911 + year : (yearOfEra(era.toUpperCase(), year) ?? 0);
}

/** Three parts with the year in doubt or last. */
function triple(first: number, second: number, third: string, order: DayOrder | undefined): Day {
  const shortYear = third.length === 2;
  if (shortYear && (first > 31 || order === 'ymd')) return calendarDay(century(first), second, Number(third));
  const year = fullYear(third);
  const dayFirst = first > 12 || (second <= 12 && order === 'dmy');
  return dayFirst ? calendarDay(year, second, first) : calendarDay(year, first, second);
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : century(Number(digits));
}

function century(twoDigits: number): number {
  return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
}

function isTimeMark(code: number): boolean {
  return code === 84 || code === 32;
}

function orderOf(found: RegExpExecArray): DayOrder | null {
  const first = Number(found[1]);
  if (first > 31) return 'ymd';
  if (found[2] === '.') return 'dmy';
  if (first > 12) return 'dmy';
  return Number(found[3]) > 12 ? 'mdy' : null;
}
