import type { DayNumber } from './calendar.js';

/** The seven industries, in official order. */
export const INDUSTRIES = [
  'biomedicine',
  'new-materials',
  'next-gen-it',
  'high-end-equipment',
  'energy-saving-environmental',
  'new-energy',
  'new-energy-vehicles',
] as const;

export type IndustryId = (typeof INDUSTRIES)[number];

export type Language = 'zh' | 'en';

export type OrganisationType = 'enterprise' | 'university' | 'institute' | 'hospital' | 'government' | 'person';

/** A company, university, office or person of the invented city. */
export interface Organisation {
  /** Registered name: what a perfect reader shows. */
  readonly name: string;
  readonly type: OrganisationType;
  readonly language: Language;
  /** Other spellings seen in the files; the registered one is by far the most frequent. */
  readonly variants: readonly string[];
  readonly address: string;
  readonly district: string;
  /** Fields it files in: ids of exemplars, or `ordinary` and `design`. */
  readonly fields: readonly string[];
  /** Applications of it that are published by the cut-off, in all files together. */
  readonly target: number;
  /** First filing year. */
  readonly since: number;
}

export type PatentKind = 'invention' | 'utilityModel' | 'design';

export type PublicationKind = 'A' | 'B' | 'C' | 'U' | 'Y' | 'S' | 'D';

export interface Publication {
  readonly number: string;
  readonly kind: PublicationKind;
  readonly day: DayNumber;
}

/** One planned application: the truth that the files show. */
export interface Application {
  readonly number: string;
  readonly kind: PatentKind;
  readonly language: Language;
  readonly filing: DayNumber;
  readonly priority: DayNumber;
  readonly applicants: readonly Organisation[];
  readonly title: string;
  readonly abstract: string;
  /** Main symbol first; empty for designs. */
  readonly symbols: readonly string[];
  readonly locarno: string;
  readonly industries: readonly IndustryId[];
  readonly areas: readonly string[];
  /** Published by the cut-off, earliest first. */
  readonly publications: readonly Publication[];
  /** Null when not granted by the cut-off. */
  readonly grant: DayNumber | null;
  /** Vendor's words for the legal status. */
  readonly status: { readonly zh: string; readonly valid: string; readonly en: string };
  readonly inventors: readonly string[];
  /** Who holds it now, when it was sold. */
  readonly holder: Organisation | null;
  /** Number of the same-day utility model or invention (一案双申), '' when there is none. */
  twin: string;
}

/** Text that one row shows in place of the plain value. */
interface Damage {
  readonly applicationNumber?: string;
  readonly publicationNumber?: string;
  readonly filingDate?: string;
  readonly publicationDate?: string;
  readonly abstract?: string;
  /** Joined to the classification cell as one more symbol. */
  readonly badSymbol?: string;
  /** Dresses each symbol, such as `（2006.01）I`. */
  readonly symbolSuffix?: string;
  /** Cells missing at the end of the row, or added when negative. */
  readonly missingCells?: number;
  /** Write one byte that GB18030 cannot hold into the abstract. */
  readonly brokenByte?: boolean;
}

/** Why a perfect reader drops a row. */
export type Rejection = 'no-identifier' | 'invalid-identifier' | 'damaged-number' | 'repeated-header';

/** One data row of a file, and what a perfect reader makes of it. */
export interface Row {
  readonly form: 'record' | 'header' | 'summary';
  readonly application: Application | null;
  readonly publication: Publication | null;
  readonly damage: Damage;
  readonly rejection: Rejection | null;
  /** Issue codes that this row must raise, merges and rejections apart. */
  readonly issues: readonly string[];
  /** Kind of dirt, for the reader of the truth; '' when clean. */
  readonly dirt: string;
  /** Whether the filing date of this row can be read. */
  readonly filingReadable: boolean;
  /** Applicant spellings as this row writes them. */
  readonly spellings: readonly string[];
  /** An empty line follows. */
  readonly blankAfter: boolean;
}

type FileName = 'incopat-batch-1.csv' | 'incopat-batch-2.csv' | 'patsnap.csv' | 'lens.csv';

/** The rows of one file in order. */
export interface SampleFile {
  readonly name: FileName;
  readonly layout: 'incopat' | 'patsnap' | 'lens';
  readonly encoding: 'utf-8' | 'gb18030';
  readonly rows: readonly Row[];
}
