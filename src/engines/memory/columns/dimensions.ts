import type { CodedColumn, LandscapeStore } from '../../../store/landscape-store.js';
import type { SINGLE_DIMENSIONS } from '../../dimension.js';
import type { DateBasis } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import { familyOfficeList } from './family-offices.js';
import { type Group, groupsOf, isParties, partiesTogether } from './groups.js';
import { priorityCountry } from './priority-country.js';
import { daysOf, type SingleDimension, sortedDimension, yearsOf } from './single-dimension.js';

/** Every dimension of a landscape, as the engine in memory reads it; each is made when first asked for. */
export interface Dimensions {
  single(name: SingleName): SingleDimension;
  year(basis: DateBasis): SingleDimension;
  readonly groups: readonly Group[];
  /** The same with the companies of one corporate group as one applicant. @throws RangeError where no parents are known. */
  together(caller: string): Dimensions;
}

/** A dimension with one value an application, whatever the date basis. */
export type SingleName = (typeof SINGLE_DIMENSIONS)[number];

/** The dimensions of a landscape. */
export function dimensionsOf(store: LandscapeStore): Dimensions {
  const singles = new Map<SingleName, SingleDimension>();
  const years = new Map<DateBasis, SingleDimension>();
  let together: Dimensions | undefined;
  const dimensions: Dimensions = {
    single: (name) => madeOnce(singles, name, () => sortedDimension(READERS[name](store))),
    year: (basis) => madeOnce(years, basis, () => yearsOf(daysOf(store, basis))),
    groups: groupsOf(store),
    together(caller) {
      if (store.groups.length === 0)
        throw new RangeError(`${caller}: unsupported groups: "together"; the data tell no parents, so give a table of them.`);
      together ??= {
        ...dimensions,
        groups: dimensions.groups.map((group) => (isParties(group) ? partiesTogether(store) : group)),
      };
      return together;
    },
  };
  return dimensions;
}

const READERS: Readonly<Record<SingleName, (store: LandscapeStore) => CodedColumn>> = {
  type: ({ type }) => type,
  firstStage: ({ firstStage }) => firstStage,
  office: ({ office }) => office,
  status: ({ status }) => status,
  province: ({ province }) => province,
  city: ({ city }) => city,
  district: ({ district }) => district,
  country: ({ size, details }) => details.applicantCountry ?? { codes: new Uint8Array(size), labels: [null] },
  priorityCountry,
  familyOfficeList,
};
