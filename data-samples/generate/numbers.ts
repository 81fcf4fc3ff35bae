import { type DayNumber, dateParts, dayNumber } from './calendar.js';
import type { PublicationKind } from './model.js';
import type { Random } from './random.js';

/** From this day CN application numbers have 12 digits and a check digit; before it 8 digits and one. */
const LONG_NUMBERS = dayNumber(2003, 10, 1);
/** From this gazette on publication numbers have 9 digits. */
const LONG_PUBLICATIONS = dayNumber(2007, 8, 1);
/** From this gazette on grants are B, U, S instead of C, Y, D. */
export const NEW_KIND_CODES = dayNumber(2010, 4, 7);

/**
 * Check digit of a CN application number (ZC 0006-2003): digits times 2..9, 2..5, summed, modulo 11, 10 is X.
 * Written here once more and not taken from the library: the truth must not depend on what it tests.
 */
function checkDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (2 + (i % 8)), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/** Draws numbers that are each used once. All are invented; one that exists in reality does so by accident. */
export interface NumberOffice {
  /** `typeDigit`: 1 invention, 2 utility model, 3 design, 8 PCT invention. */
  application(filing: DayNumber, typeDigit: number): string;
  /** `serialOf`: the earlier publication whose serial a grant keeps. */
  publication(day: DayNumber, kind: PublicationKind, serialOf?: string): string;
}

export function numberOffice(random: Random): NumberOffice {
  const used = new Set<string>();
  const fresh = (draw: () => string): string => {
    for (;;) {
      const number = draw();
      if (used.has(number)) continue;
      used.add(number);
      return number;
    }
  };
  return {
    application: (filing, typeDigit) => fresh(() => applicationNumber(filing, typeDigit, random)),
    publication: (day, kind, serialOf) =>
      serialOf !== undefined && kind === 'B'
        ? serialOf.replace(/[A-Z]$/, 'B')
        : fresh(() => publicationNumber(day, kind, random)),
  };
}

function applicationNumber(filing: DayNumber, typeDigit: number, random: Random): string {
  const year = String(dateParts(filing).year);
  const digits =
    filing < LONG_NUMBERS
      ? `${year.slice(2)}${typeDigit}${serial(random, 100, 59_999, 5)}`
      : `${year}${typeDigit}${serial(random, 1, 799_999, 7)}`;
  return `CN${digits}.${checkDigit(digits)}`;
}

/** Series roughly as the office ran them: A and C (Y, D) in series of their own until 2010, B with the serial of its A. */
function publicationNumber(day: DayNumber, kind: PublicationKind, random: Random): string {
  const first = kind === 'U' || kind === 'Y' ? 2 : kind === 'S' || kind === 'D' ? 3 : 1;
  if (day < LONG_PUBLICATIONS) {
    const [low, high] = first === 1 ? (kind === 'A' ? [400_000, 999_999] : [100_000, 330_000]) : [500_000, 940_000];
    return `CN${first}${serial(random, low, high, 6)}${kind}`;
  }
  const years = dateParts(day).year - 2007;
  const low = kind === 'C' ? 330_000 : first === 3 ? 700_000 + years * 340_000 : 1_000_000 + years * 550_000;
  return `CN${first}${serial(random, low, low + 500_000, 8)}${kind}`;
}

function serial(random: Random, from: number, to: number, width: number): string {
  return String(random.integer(from, to)).padStart(width, '0');
}
