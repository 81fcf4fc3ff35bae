import { parseApplicationNumber } from './application-number.js';
import { foldIdentifier } from './identifier-text.js';
import { isOffice } from './offices.js';

/**
 * Canonical application numbers of the priorities that a cell lists, each once, in order; `office` is the ST.3 code of numbers without
 * one. Days and INID codes beside a number are passed over, in whatever order number, day and country stand; a part that holds no
 * number is left out.
 *
 * @example parsePriorities('US 65784810 A 20100129;;US 201462030942 P') //=> ['US2010657848', 'US62030942']
 * @example parsePriorities('US 8100528 W 19810422') //=> ['PCT/US1981/000528']
 * @example parsePriorities('[32]2012.1.2[33]JP[31]2012-000123') //=> ['JP2012000123']
 * @example parsePriorities('[PA 2009 00612 14.05.2009 DK]') //=> ['DKPA200900612']
 * @example parsePriorities('[US04039581 2004-11-24T23:59:59.000Z WO]') //=> ['PCT/US2004/039581']
 * @example parsePriorities('[60582692 2004-06-24T23:59:59.000Z US, 60582693 2004-06-24T23:59:59.000Z US]') //=> ['US60582692', 'US60582693']
 */
export function parsePriorities(cell: string, office = ''): string[] {
  const numbers: string[] = [];
  for (const part of priorityParts(cell)) {
    const number = part === '' ? null : parsePriority(part, office);
    if (number !== null && !numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}

/** The priorities that a cell lists, one by one; none of a cell that is too long. */
export function priorityParts(cell: string): readonly string[] {
  return cell.length > MOST_CHARACTERS ? [] : cell.split(SEPARATORS);
}

const MOST_CHARACTERS = 20_000;
/** A comma inside a number (`60/442,123`) has no blank behind it. */
const SEPARATORS = /[;；|\n]+|[,，、](?=\s|[A-Z]{2}\s?\d)/;

function parsePriority(part: string, office: string): string | null {
  if (PLAIN.test(part)) return parseApplicationNumber(part, office)?.text ?? null;
  const text = foldIdentifier(part.replace(MARKS, ' ').replace(DAYS, ' '));
  const words = text.split(' ');
  const country = countryAt(words);
  const from = words[country] ?? office;
  const isOfNumber = (word: string, i: number): boolean => i !== country && word !== from && !(i > 0 && COMPACT_DAY.test(word));
  return parseApplicationNumber(asFiled(words.filter(isOfNumber).join(' '), from), from)?.text ?? null;
}

/** Behind the number stands the country even where letters before it look like one: `PA 2009 00612 DK`. */
function countryAt(words: readonly string[]): number {
  return isOffice(words.at(-1)!) ? words.length - 1 : words.findIndex(isOffice);
}

/**
 * An international application is told by country and number together: `US 8100528 W`, and of the office WO `US04039581`. So is a national one whose number
 * begins with letters that are another country's: `PA 2009 00612` of DK.
 */
function asFiled(number: string, from: string): string {
  if (INTERNATIONAL.test(number)) return `${from} ${number}`;
  if (from === 'WO') return number.replace(RECEIVED, 'PCT/$1$2/$3');
  return isOffice(number.slice(0, 2)) && !number.startsWith(from) ? `${from} ${number}` : number;
}

/** A number without a blank, or with those of the EPO's master file. */
const PLAIN = /^\s*(?:[A-Z]{2} \d{5,12}(?: [A-Z])?|[^\s[\]()'"·]+)\s*$/;
/** INID codes in brackets, the brackets of lists, middle dots and quotes. */
const MARKS = /\[3[0-3]\]|[[\]()'"·]/g;
/** Days with separators, with or without a time; day last or first. */
const DAYS =
  /\b\d{4}([-./])\d{1,2}\1\d{1,2}(?:T[\d:.]+Z?)?(?!\d)|\b\d{1,2}([-./])\d{1,2}\2\d{4}(?!\d)|\d{4}年\d{1,2}月\d{1,2}日/g;
/** The country is the receiving office. */
const INTERNATIONAL = /^\d[\d/]*\d ?W$/;
/** Receiving office, year and number run together. */
const RECEIVED = /^([A-Z]{2})((?:\d\d)?\d\d)(\d{6})$/;
/** A day of eight digits behind the number. */
const COMPACT_DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
