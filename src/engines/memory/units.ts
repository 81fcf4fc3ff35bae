import type { LandscapeStore } from '../../store/landscape-store.js';
import type { DateBasis, QueryConventions } from '../engine.js';
import { type Dimensions, daysOf, type SingleDimension, yearsOf } from './dimensions.js';
import { earliestDays, type Families, familiesOf } from './families.js';

/** What a query walks over. */
export interface Units {
  readonly size: number;
  /** Application of each unit; null when the units are the applications themselves, or families. */
  readonly application: Int32Array | null;
  /** The applications of each unit, when units are families. */
  readonly families: Families | null;
  /** Year of each unit. */
  readonly year: SingleDimension;
}

/** Gives the units of a query; what is costly is made once. */
export type UnitSource = (query: QueryConventions, caller: string) => Units;

/**
 * Applications; or publications: with date basis `publication` each publication has its own year, otherwise that of its application; or simple
 * families under their earliest day.
 */
export function unitSource(store: LandscapeStore, dimensions: Dimensions): UnitSource {
  let families: Families | null | undefined;
  const years = new Map<string, SingleDimension>();
  const yearOf = (unit: string, basis: DateBasis, days: () => Int32Array): SingleDimension => {
    const year = years.get(`${unit} ${basis}`) ?? yearsOf(days());
    years.set(`${unit} ${basis}`, year);
    return year;
  };
  return ({ unit = 'application', dateBasis = 'filing' }, caller) => {
    if (unit === 'application') {
      return { size: store.size, application: null, families: null, year: dimensions.single('year', dateBasis) };
    }
    if (unit === 'publication') {
      const { size, application } = store.publication;
      return { size, application, families: null, year: yearOf(unit, dateBasis, () => publicationDays(store, dateBasis)) };
    }
    families ??= unit === 'family' ? familiesOf(store) : null;
    const made = families;
    if (made === null) throw new RangeError(refusal(caller, unit));
    const year = yearOf(unit, dateBasis, () => earliestDays(made, daysOf(store, dateBasis)));
    return { size: made.size, application: null, families: made, year };
  };
}

function publicationDays(store: LandscapeStore, basis: DateBasis): Int32Array {
  const { application, day } = store.publication;
  if (basis === 'publication') return day;
  const days = daysOf(store, basis);
  return Int32Array.from(application, (a) => days[a]!);
}

function refusal(caller: string, unit: string): string {
  return unit === 'family'
    ? `${caller}: unsupported unit: "family"; the data tell neither families nor priorities, so count applications.`
    : `${caller}: unknown unit: "${unit}"; use application, publication or family.`;
}
