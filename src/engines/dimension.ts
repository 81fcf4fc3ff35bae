/**
 * Dimensions of which an application has any number of values. `subclass` (`A21D`), `ipcClass` (`A21`) and `ipcSection` (`A`) are of its IPC and CPC symbols.
 *
 * @example MANY_VALUED_DIMENSIONS.includes('ipcClass') //=> true
 */
export const MANY_VALUED_DIMENSIONS = [
  'industry',
  'area',
  'applicant',
  'applicantType',
  'subclass',
  'ipcClass',
  'ipcSection',
] as const;

/**
 * Dimensions with one value an application, but for the year, which depends on the date basis. Places are those of the first applicant, `country` as ST.3 code.
 *
 * `priorityCountry`: where the invention was filed first. That is the country of the priority that the document names first (documents list the earliest
 * first; of an international one the receiving office), else the office of the application; null where only an earlier priority day is known.
 *
 * `familyOfficeList`: every office with an application of the simple family, international applications (WO) among them, in code point order such as
 * `CN;US;WO`; null where the data tell no family, or no office of it.
 *
 * @example SINGLE_DIMENSIONS.includes('office') //=> true
 */
export const SINGLE_DIMENSIONS = [
  'type',
  'firstStage',
  'office',
  'status',
  'province',
  'city',
  'district',
  'country',
  'priorityCountry',
  'familyOfficeList',
] as const;

/**
 * What can be counted by, and asked for in a condition.
 *
 * @example DIMENSIONS.filter((name) => name.startsWith('ipc')) //=> ['ipcClass', 'ipcSection']
 */
export const DIMENSIONS: readonly [...typeof MANY_VALUED_DIMENSIONS, 'year', ...typeof SINGLE_DIMENSIONS] = [
  ...MANY_VALUED_DIMENSIONS,
  'year',
  ...SINGLE_DIMENSIONS,
];

/** One of {@link DIMENSIONS}. */
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Lists that can be spread over and paired.
 *
 * @example LISTED_DIMENSIONS.includes('ipcClass') //=> true
 */
export const LISTED_DIMENSIONS = ['applicant', 'area', 'industry', 'subclass', 'ipcClass', 'ipcSection'] as const;

/** One of {@link LISTED_DIMENSIONS}. */
export type ListedDimension = (typeof LISTED_DIMENSIONS)[number];
