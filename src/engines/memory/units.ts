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
  /** The families of which each counts by its earliest application that fits: the units are applications then; null = every unit that fits counts. */
  readonly earliestOf: Families | null;
  /** Year of each unit. */
  readonly year: SingleDimension;
}

/**
 * Gives the units of a query; what is costly is made once.
 *
 * @param isByEarliest Whether each family counts by its earliest application that fits.
 */
export type UnitSource = (query: QueryConventions, isByEarliest: boolean, caller: string) => Units;

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
  return ({ unit = 'application', dateBasis = 'filing' }, isByEarliest, caller) => {
    if (unit === 'application') return applications(store, dimensions.single('year', dateBasis), null);
    if (unit === 'publication') {
      const { size, application } = store.publication;
      const year = yearOf(unit, dateBasis, () => publicationDays(store, dateBasis));
      return { size, application, families: null, earliestOf: null, year };
    }
    families ??= unit === 'family' ? familiesOf(store) : null;
    const made = families;
    if (made === null) throw new RangeError(refusal(caller, unit));
    const daysOfFamilies = (): Int32Array => earliestDays(made, daysOf(store, dateBasis));
    if (isByEarliest) {
      const year = yearOf('family of application', dateBasis, () => found(daysOfFamilies(), made.of));
      return applications(store, year, made);
    }
    return {
      size: made.size,
      application: null,
      families: made,
      earliestOf: null,
      year: yearOf(unit, dateBasis, daysOfFamilies),
    };
  };
}

function applications({ size }: LandscapeStore, year: SingleDimension, earliestOf: Families | null): Units {
  return { size, application: null, families: null, earliestOf, year };
}

function publicationDays(store: LandscapeStore, basis: DateBasis): Int32Array {
  const { application, day } = store.publication;
  if (basis === 'publication') return day;
  return found(daysOf(store, basis), application);
}

function found(days: Int32Array, at: Int32Array): Int32Array {
  return Int32Array.from(at, (a) => days[a]!);
}

function refusal(caller: string, unit: string): string {
  return unit === 'family'
    ? `${caller}: unsupported unit: "family"; the data tell neither families nor priorities, so count applications.`
    : `${caller}: unknown unit: "${unit}"; use application, publication or family.`;
}
