import type { LandscapeStore } from '../../../store/landscape-store.js';
import type { DateBasis, QueryConventions } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import type { Dimensions } from './dimensions.js';
import { earliestDays, type Families, familiesOf } from './families.js';
import { daysOf, type SingleDimension, yearsOf } from './single-dimension.js';

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
  /** Number of applications. */
  readonly applications: number;
  /** Code of the year of each application; null where its units differ in their years. */
  readonly yearOfApplication: Int32Array | null;
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
  const years = new Map<string, SingleDimension>();
  const kept = (of: string, basis: DateBasis, make: () => SingleDimension): SingleDimension =>
    madeOnce(years, `${of} ${basis}`, make);
  return ({ unit = 'application', dateBasis = 'filing' }, isByEarliest, caller) => {
    const ofApplications = { application: null, families: null, earliestOf: null, applications: store.size };
    if (unit === 'application') {
      const year = dimensions.year(dateBasis);
      return { ...ofApplications, size: store.size, year, yearOfApplication: year.codes };
    }
    if (unit === 'publication') {
      const { size, application, day } = store.publication;
      const own = dateBasis === 'publication' ? null : dimensions.year(dateBasis);
      const year = kept(unit, dateBasis, () => (own === null ? yearsOf(day) : { ...own, codes: found(own.codes, application) }));
      return { ...ofApplications, size, application, year, yearOfApplication: own?.codes ?? null };
    }
    const families = unit === 'family' ? familiesOf(store) : null;
    if (families === null) throw new RangeError(refusal(caller, unit));
    const ofFamily = kept(unit, dateBasis, () => yearsOf(earliestDays(families, daysOf(store, dateBasis))));
    const year = kept('application by family', dateBasis, () => ({ ...ofFamily, codes: found(ofFamily.codes, families.of) }));
    if (isByEarliest) return { ...ofApplications, size: store.size, earliestOf: families, year, yearOfApplication: year.codes };
    return { ...ofApplications, size: families.size, families, year: ofFamily, yearOfApplication: year.codes };
  };
}

function found(codes: Int32Array, at: Int32Array): Int32Array {
  return at.map((a) => codes[a]!);
}

function refusal(caller: string, unit: string): string {
  return unit === 'family'
    ? `${caller}: unsupported unit: "family"; the data tell neither families nor priorities, so count applications.`
    : `${caller}: unknown unit: "${unit}"; use application, publication or family.`;
}
