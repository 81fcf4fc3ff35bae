import type { HarmonisationLevel } from '../applicants/party.js';
import type { ApplicantType } from '../records/applicant-type.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import type { ReadonlyList } from '../util/lazy-list.js';

/** One application as a snapshot keeps it. Days are `yyyymmdd`, 0 unknown. */
export interface SnapshotApplication {
  readonly number: string;
  readonly filingDay: number;
  readonly priorityDay: number;
  /** Of the first publication. */
  readonly publicationDay: number;
  readonly grantDay: number;
  readonly type: PatentType;
  /** Whether a grant was seen. */
  readonly isGranted: boolean;
  readonly status: LegalStatus;
  readonly office: string | null;
  /** Country of the first applicant. */
  readonly country: string | null;
  /** Party keys, the first applicant first. */
  readonly applicants: readonly string[];
  /** Area ids, strongest first. */
  readonly areas: readonly string[];
  /** Publication numbers in code point order: by them an application is known again when its number changes. */
  readonly publications: readonly string[];
}

/**
 * The applications of a snapshot: an array is such a list, and that of a snapshot read or taken from a landscape makes each object when it is asked for, so that
 * hundreds of thousands take little memory. `[...list]` makes an array of it.
 */
export type ApplicationList = ReadonlyList<SnapshotApplication>;

/** An applicant of a snapshot. */
export interface SnapshotParty {
  readonly key: string;
  readonly name: string;
  readonly type: ApplicantType;
}

/**
 * A landscape at one moment, small enough to be kept with every run and compared with a later one. Without texts, evidence and sources. The same
 * landscape gives the same snapshot, whatever the order of its files.
 */
export interface Snapshot {
  /** Last day the data can know of, ISO; null when unknown. */
  readonly asOf: string | null;
  /** Scheme and version, such as `sei-2013 2.0.0`. */
  readonly taxonomy: string;
  readonly harmonisation: HarmonisationLevel;
  /** The industries of the taxonomy and their areas, in its order. */
  readonly industries: readonly { readonly id: string; readonly areas: readonly string[] }[];
  /** Everyone who applied, by key. */
  readonly parties: readonly SnapshotParty[];
  /** By number. */
  readonly applications: ApplicationList;
}
