import type { ApplicantType } from '../records/applicant-type.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType, Stage } from '../records/patent-type.js';
import type { Dimension } from './dimension.js';
import type { MeasuredNumber } from './measurement.js';

/**
 * Which applications to count. Several conditions all hold. A condition on a multi-valued dimension keeps the application when any of its values
 * fits, and where the same dimension (or industry with area, applicant with applicantType) is in `by`, only fitting values are counted.
 *
 * Values of open sets (applicants, symbols, offices, places by their full names) are compared as they are: one that no application has is no error
 * and counts nothing. Only another name of one that some have is refused, with that one: `天津` where the data have `天津市`, `China` for `CN`, the name of an
 * applicant for its key.
 */
export interface Where extends Readonly<Partial<Record<OpenDimension, string | null | readonly (string | null)[]>>> {
  /** Ids of the taxonomy, as of areas; another one throws. */
  readonly industry?: string | null | readonly (string | null)[];
  /** Keys of parties, as rows of results and `parties` of the landscape's `names` give them, and not the names shown. */
  readonly applicant?: string | null | readonly (string | null)[];
  readonly applicantType?: OneOrMore<ApplicantType>;
  readonly type?: OneOrMore<PatentType>;
  readonly firstStage?: OneOrMore<Stage>;
  readonly status?: OneOrMore<LegalStatus>;
  /** Inclusive range of years of the query's date basis; null keeps only applications whose year is unknown. */
  readonly year?: { readonly from?: number; readonly to?: number } | null;
  /** Whether a grant was seen (a granted document, a grant date) or the state is one of granted rights only: in force, expired, revoked. */
  readonly granted?: boolean;
  /** Whether the application is in any industry: a condition on its areas, as one on `industry` is. */
  readonly classified?: boolean;
  /** Numbers of applications as `list` gives them; others are no error. */
  readonly application?: readonly string[];
  /** Inclusive range of each measurement; null keeps only applications of which it is not known. */
  readonly measured?: Readonly<Partial<Record<MeasuredNumber, { readonly from?: number; readonly to?: number } | null>>>;
}

/** A known name, or several; also one that a row of an answer gave, which is a plain text. */
type OneOrMore<Name extends string> = Known<Name> | readonly Known<Name>[];
type Known<Name extends string> = Name | (string & Record<never, never>);

/** Dimensions whose values are texts of an open set: one, several of which any fits, or null for the applications that have none. */
type OpenDimension = Exclude<Dimension, 'applicantType' | 'type' | 'firstStage' | 'status' | 'year'>;
