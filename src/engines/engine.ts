import type { HarmonisationLevel } from '../applicants/party.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';

/** What can be counted by. Multi-valued: industry, area, applicant, applicantType, subclass; the others have one value an application. */
export type Dimension =
  | 'industry'
  | 'area'
  | 'applicant'
  | 'applicantType'
  | 'subclass'
  | 'year'
  | 'type'
  | 'firstStage'
  | 'office'
  | 'status'
  | 'province'
  | 'city'
  | 'district';

/** Value of a dimension in a row; null = the application has none (unknown is a counted class). Years are numbers. */
export type DimensionValue = string | number | null;

/** Which day of an application gives its year. `publication` is the first publication. */
export type DateBasis = 'filing' | 'priority' | 'publication' | 'grant';

/**
 * How an application with several values of a dimension is counted. whole: once for each value. fractional: 1/n for each of its n values,
 * for every multi-valued dimension in `by`. primary: once, for the first applicant and for the primary industry or area.
 */
export type Counting = 'whole' | 'fractional' | 'primary';

/** What one unit of count is. */
export type Unit = 'application' | 'publication';

/**
 * Which applications to count. Several conditions all hold. A condition on a multi-valued dimension keeps the application when any of its values
 * fits, and where the same dimension (or industry with area, applicant with applicantType) is in `by`, only fitting values are counted.
 */
export interface Where {
  readonly industry?: string | null | readonly (string | null)[];
  readonly area?: string | null | readonly (string | null)[];
  /** Party keys. */
  readonly applicant?: string | null | readonly (string | null)[];
  readonly applicantType?: string | readonly string[];
  readonly subclass?: string | null | readonly (string | null)[];
  readonly type?: string | readonly string[];
  readonly firstStage?: string | readonly string[];
  readonly office?: string | null | readonly (string | null)[];
  readonly status?: string | readonly string[];
  readonly province?: string | null | readonly (string | null)[];
  readonly city?: string | null | readonly (string | null)[];
  readonly district?: string | null | readonly (string | null)[];
  /** Inclusive range of years of the query's date basis; null keeps only applications whose year is unknown. */
  readonly year?: { readonly from?: number; readonly to?: number } | null;
  /** Whether a grant was seen (a granted document or a grant date). */
  readonly granted?: boolean;
  /** Whether the application is in any industry. */
  readonly classified?: boolean;
}

/** Conventions shared by all queries. */
export interface QueryConventions {
  /** Default `application`. */
  readonly unit?: Unit;
  /** Default `filing`. */
  readonly dateBasis?: DateBasis;
  /** Default `whole`. */
  readonly counting?: Counting;
  /** Same-day invention and utility model of one applicant (一案双申): `each` counts both (default), `once` counts the invention only. */
  readonly twins?: 'each' | 'once';
}

/** How many, by each combination of values. `by: []` gives the one total. */
export interface CountQuery extends QueryConventions {
  readonly by: readonly Dimension[];
  readonly where?: Where;
  /** Keep only the first n rows by descending count, ties in the order of values. */
  readonly top?: number;
}

/** One row: the value of each dimension asked for, and the count. */
export interface CountRow {
  readonly key: readonly DimensionValue[];
  readonly count: number;
}

/** How many applications two values share. */
export interface PairsQuery extends QueryConventions {
  readonly of: 'applicant' | 'area' | 'industry' | 'subclass';
  readonly where?: Where;
  readonly top?: number;
}

/** One pair, `a` before `b` in the order of values. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** The application numbers behind a cell, in code point order. */
export interface ListQuery extends QueryConventions {
  readonly where?: Where;
  /** Default 100. */
  readonly limit?: number;
  /** Numbers to skip. Default 0. */
  readonly offset?: number;
}

/** Answer of `list`: how many there are in all, and the ones asked for. */
export interface ListAnswer {
  readonly total: number;
  readonly applications: readonly string[];
}

/** What an engine says of the landscape it answers for: the part of the conventions that the data decide. */
export interface EngineFacts {
  /** Applications in the landscape. */
  readonly size: number;
  /** Last day the data can know of, ISO; null when the data hold no date at all. */
  readonly asOf: string | null;
  readonly taxonomy: Taxonomy;
  readonly harmonisation: HarmonisationLevel;
  /** Offices present, by descending count. */
  readonly offices: readonly string[];
}

/** Name and type of a party, for showing. */
export interface PartyLabel {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

/**
 * The seam between statistics and whatever counts for them. Rows come in a total order: by each key in turn, industries and areas in taxonomy order,
 * years ascending, other texts by code point, null last; with `top`, by descending count first. Rows with count 0 are left out.
 *
 * @throws RangeError on an unknown dimension, area, industry or type name, with the nearest known name.
 */
export interface Engine {
  readonly facts: EngineFacts;
  count(query: CountQuery): Promise<readonly CountRow[]>;
  pairs(query: PairsQuery): Promise<readonly PairRow[]>;
  list(query: ListQuery): Promise<ListAnswer>;
  /** Labels of parties by key, in the order asked for. */
  parties(keys: readonly string[]): Promise<readonly PartyLabel[]>;
}
