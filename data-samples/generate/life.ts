import { CUT_OFF, type DayNumber, dateParts, dayNumber, gazetteDay, workingDay } from './calendar.js';
import type { PatentKind, Publication, PublicationKind } from './model.js';
import { NEW_KIND_CODES, type NumberOffice } from './numbers.js';
import type { Random } from './random.js';

/** Yearly growth of the filings that really happen; the files show fewer of the last years because of publication lag. */
const TRUE_GROWTH = 1.17;

const FIRST_YEAR = 2003;
const LAST_YEAR = 2016;

/** A working day in 2003-2016, later years likelier by the true growth. */
export function filingDay(since: number, random: Random): DayNumber {
  let year = since;
  let left = random.next() * weightFrom(since);
  while (year < LAST_YEAR && left >= weightOf(year)) {
    left -= weightOf(year);
    year++;
  }
  return workingDay(dayNumber(year, random.integer(1, 12), random.integer(1, 27)));
}

function weightFrom(since: number): number {
  let sum = 0;
  for (let year = since; year <= LAST_YEAR; year++) sum += weightOf(year);
  return sum;
}

function weightOf(year: number): number {
  return TRUE_GROWTH ** (year - FIRST_YEAR);
}

/** Everything published of one application, whenever; the caller shows what the cut-off lets through. */
export function publicationsOf(
  kind: PatentKind,
  filing: DayNumber,
  pct: boolean,
  office: NumberOffice,
  random: Random,
): Publication[] {
  if (kind !== 'invention') return [grantOnly(kind, filing, office, random)];
  const first = inventionPublication(filing, pct, random);
  const application: Publication = { number: office.publication(first, 'A'), kind: 'A', day: first };
  if (!random.chance(0.62)) return [application];
  const day = gazetteDay(Math.max(first + 180, filing + random.integer(730, 1460)));
  const grantKind: PublicationKind = day < NEW_KIND_CODES ? 'C' : 'B';
  return [application, { number: office.publication(day, grantKind, application.number), kind: grantKind, day }];
}

export function isVisible(publication: Publication): boolean {
  return publication.day <= CUT_OFF;
}

/** Publication 18 months after filing, or early on request (four to nine months); PCT applications at their national entry. */
function inventionPublication(filing: DayNumber, pct: boolean, random: Random): DayNumber {
  if (pct) return gazetteDay(filing + random.integer(600, 720));
  const { year, month, day } = dateParts(filing);
  const eighteenMonths = dayNumber(year + 1, month + 6, day);
  return gazetteDay(random.chance(0.45) ? filing + random.integer(120, 270) : eighteenMonths + random.integer(1, 25));
}

/** Utility models and designs appear at their grant. */
function grantOnly(kind: PatentKind, filing: DayNumber, office: NumberOffice, random: Random): Publication {
  const utility = kind === 'utilityModel';
  const day = gazetteDay(filing + (utility ? random.integer(170, 310) : random.integer(110, 260)));
  const old = day < NEW_KIND_CODES;
  const letter: PublicationKind = utility ? (old ? 'Y' : 'U') : old ? 'D' : 'S';
  return { number: office.publication(day, letter), kind: letter, day };
}
