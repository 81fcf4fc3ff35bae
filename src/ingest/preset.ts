import type { DayOrder } from '../records/parse-day.js';

/**
 * What a column can mean to a record. `applicant` is as filed where the vendor gives it, `holder` who owns it now; `ipc` and `cpc` hold
 * all symbols, `mainSymbol` the first-listed one; `type` is the vendor's word for the kind of right or of document; `applicantCode` the
 * key of the applicant as a company; `familyId` and `extendedFamilyId` a family's number or the list of its members; `parent` the
 * application divided out of, `pct` the international one.
 *
 * @example FIELDS.includes('application') //=> true
 */
export const FIELDS = [
  'application',
  'publication',
  'office',
  'kind',
  'type',
  'filingDay',
  'priorityDay',
  'publicationDay',
  'grantDay',
  'title',
  'abstract',
  'applicant',
  'mainSymbol',
  'ipc',
  'cpc',
  'status',
  'province',
  'city',
  'district',
  'applicantAddress',
  'applicantCountry',
  'applicantType',
  'applicantCode',
  'holder',
  'inventor',
  'claims',
  'claimCount',
  'familyId',
  'extendedFamilyId',
  'priority',
  'citation',
  'citationCount',
  'citedByCount',
  'isGranted',
  'lapseDay',
  'vendorIndustry',
  'parent',
  'pct',
] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** What is known of one vendor's tables: pure data. Names of columns are compared by {@link foldHeader}. */
export interface Preset {
  /** Name under which reports and options know it. */
  readonly name: string;
  /** Vendor, for people. */
  readonly vendor: string;
  /** The table is this vendor's when it has all columns of any one of these sets. */
  readonly signatures: readonly (readonly string[])[];
  /**
   * Names of each field's columns in order of preference: of a row, the first that is not blank counts. A field that is not named
   * here is looked up in the generic dictionaries; one with an empty list is not.
   */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Separators between several applicants of one cell; the first that occurs in the cell splits it. */
  readonly applicantSeparators: readonly string[];
  /** How days such as 03/04/2013 read when the column itself does not tell. */
  readonly dayOrder?: DayOrder;
  /** Office of numbers that do not name one. */
  readonly office?: string;
}

/**
 * A layout of one's own, for columns that no vendor names so: `{ columns: { application: '案卷号', applicant: ['主办单位', 'Applicant'] } }`. A
 * {@link Preset} is one.
 */
export interface OwnPreset extends Partial<Omit<Preset, 'columns'>> {
  /** The name of each field's column, or several in order of preference. Fields not named are looked up in the generic dictionaries; `[]` keeps one from that. */
  readonly columns: Readonly<Partial<Record<Field, string | readonly string[]>>>;
  /** Default `own`. */
  readonly name?: string;
  /** Default: its name. */
  readonly vendor?: string;
  /** Sets of columns by which its tables are told from those of vendors read beside them, which are recognised as ever. Default none: it holds for every table. */
  readonly signatures?: readonly (readonly string[])[];
  /** Default: those of any table with Chinese names, which hold `;`, `|`, line breaks and commas. */
  readonly applicantSeparators?: readonly string[];
}
