import type { HarmonisationLevel } from '../applicants/party.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { Dimension, ListedDimension } from './dimension.js';
import type { MeasuredNumber } from './measurement.js';
import type { PartyLabel } from './party-label.js';
import type { Where } from './where.js';

export type { Dimension, ListedDimension } from './dimension.js';
export type { Where } from './where.js';

/** Value of a dimension in a row; null = the application has none (unknown is a counted class). Years are numbers. */
export type DimensionValue = string | number | null;

/** Which day of an application gives its year. `publication` is the first publication. */
export type DateBasis = 'filing' | 'priority' | 'publication' | 'grant';

/**
 * How an application with several values of a dimension is counted. whole: once for each value. fractional: 1/n for each of its n values,
 * for every multi-valued dimension in `by`. primary: once, for the first applicant and for the primary industry or area.
 */
export type Counting = 'whole' | 'fractional' | 'primary';

/**
 * What one unit of count is. A simple family counts once for each value that any of its applications has, under the earliest known day of all
 * of them; conditions on single values (type, office, status ...) choose the applications that speak for it.
 */
export type Unit = 'application' | 'publication' | 'family';

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
  /**
   * Applicants to count as one: party keys in lists, each list under its first key and with the type of that one. For corporate groups, and to
   * see what a merge would change. A list that shares a key with an earlier one joins it.
   */
  readonly merge?: readonly (readonly string[])[];
  /**
   * Companies of one corporate group, as the parents given with the data tell: `apart` each by itself (default), `together` as one applicant, under the
   * key, name and type of the topmost parent. Keys of applicants in conditions and in `merge` are then those of groups.
   */
  readonly groups?: 'apart' | 'together';
}

/** How many, by each combination of values. `by: []` gives the one total. */
export interface CountQuery extends QueryConventions {
  readonly by: readonly Dimension[];
  readonly where?: Where;
  /** Keep only the first n rows by descending count, ties in the order of values. */
  readonly top?: number;
  /** Keep only rows that reach this count; a shortfall of 1e-9 is a rounding error of fractions and passes. */
  readonly atLeast?: number;
}

/** One row: the value of each dimension asked for, and the count. */
export interface CountRow {
  readonly key: readonly DimensionValue[];
  readonly count: number;
}

/** How the values of `of` share the counts, for each value of `by` or, without it, in all. */
export interface SpreadQuery extends QueryConventions {
  readonly by?: Dimension;
  /** Another dimension than `by`, and not of the same list of values (industry and area, applicant and applicantType). */
  readonly of: ListedDimension;
  readonly where?: Where;
  /** Whether rows tell newcomers too. Default false. */
  readonly newcomers?: boolean;
  /** Keep only counts that reach this, with the same tolerance as those of {@link CountQuery}; newcomers are told of all. */
  readonly atLeast?: number;
}

/** The counts of one value of `by` (null without one: the applications that have none, or the whole when there is no `by`). */
export interface SpreadRow {
  readonly value: DimensionValue;
  /** The counts that values of `of` have, each once, greatest first. Units that have no value of `of` are not in it. */
  readonly counts: Float64Array;
  /** How many values of `of` have each of these counts. */
  readonly times: Float64Array;
  /** How many values of `of` are in this row and in none before: of years, those that come in this year for the first time. Only where asked for. */
  readonly newcomers?: number;
}

/** How measurements are distributed, in each cell of `by`. Each is a value of the application like its type or office, whatever the unit. */
export interface ValuesQuery extends QueryConventions {
  /** One or more, each once: with several, how often each combination occurs. */
  readonly of: readonly MeasuredNumber[];
  /** Default none: one row for the whole. */
  readonly by?: readonly Dimension[];
  readonly where?: Where;
}

/** The distribution in one cell. */
export interface ValuesRow {
  readonly key: readonly DimensionValue[];
  /** One column for each measurement: combination k is `values[0][k]`, `values[1][k]` ..., `UNKNOWN_VALUE` (-1) where it is not known. */
  readonly values: readonly Float64Array[];
  /** How many have combination k. Combinations ascend by the first measurement, then by the next; what is not known comes last. */
  readonly counts: Float64Array;
}

/** How many applications two values share. */
export interface PairsQuery extends QueryConventions {
  readonly of: ListedDimension;
  readonly where?: Where;
  readonly top?: number;
  /** Keep only pairs that share so many. */
  readonly atLeast?: number;
}

/** One pair, `a` before `b` in the order of values. */
export interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/**
 * The application numbers behind a cell, in code point order: those of which any part counts. With unit `family` each family stands by the earliest
 * of its applications that fit, so that there are as many numbers as whole counting counts.
 */
export interface ListQuery extends QueryConventions {
  readonly where?: Where;
  /** Default 100. */
  readonly limit?: number;
  /** Numbers to skip. Default 0. */
  readonly offset?: number;
  /** Measurements to give beside each number, and with them its year; an empty list gives the years alone. Default: numbers only. */
  readonly of?: readonly MeasuredNumber[];
}

/** Answer of `list`: how many there are in all, and the ones asked for. */
export interface ListAnswer {
  readonly total: number;
  readonly applications: readonly string[];
  /**
   * Where `of` is asked for, the year of each: that of the unit it stands for, of the first by day among several publications; `UNKNOWN_VALUE` (-1) where it is not
   * known.
   */
  readonly years?: Float64Array;
  /** Where `of` is asked for, one column for each measurement; `UNKNOWN_VALUE` (-1) where it is not known. */
  readonly values?: readonly Float64Array[];
}

/** A moment in the life of an application. `publication` is the first one; `end` is the end of the right. */
export type LifeEvent = 'priority' | 'filing' | 'publication' | 'grant' | 'end';

/** How many applications came to one event in each calendar period, by the period in which they came to another. */
export interface DelayQuery {
  readonly from: LifeEvent;
  readonly to: LifeEvent;
  /** Default `quarter`. */
  readonly step?: 'quarter' | 'year';
  /** Its year is that of the event `from`. */
  readonly where?: Where;
  readonly twins?: 'each' | 'once';
}

/**
 * One cell of the table of two events. A quarter is year x 4 + 0 to 3, a year itself; null = the day is not known. The end of a right is the day on
 * which it lapsed, the end of its full term when it expired without such a day, a year after the cut-off at the least while it is in
 * force, and not known otherwise.
 */
export interface DelayRow {
  readonly type: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly count: number;
}

/** What an engine says of the landscape it answers for: the part of the conventions that the data decide. */
export interface EngineFacts {
  /** Applications in the landscape. */
  readonly size: number;
  /** Last day the data can know of, ISO; null when the data hold no date at all. */
  readonly asOf: string | null;
  /** True where the latest day of the data is known by its month or year only: the cut-off is the first day of it, and the data hold more of that period. */
  readonly hasPartialCutOff?: boolean;
  readonly taxonomy: Taxonomy;
  readonly harmonisation: HarmonisationLevel;
  /** Offices present, by descending count. */
  readonly offices: readonly string[];
  /** What can be counted: families only where the data tell them. Default: applications and publications. */
  readonly units?: readonly Unit[];
  /** Corporate groups that the data tell; left out where they tell none. */
  readonly groups?: number;
}

/**
 * The seam between statistics and whatever counts for them. Rows come in a total order: by each key in turn, industries and areas in taxonomy order,
 * years ascending, other texts by code point, null last; with `top`, by descending count first. Rows with count 0 are left out.
 *
 * Fractional and primary shares of a family: its distinct cells divide it evenly; the primary ones are those of its earliest application.
 *
 * @throws RangeError on an unknown dimension, measurement, condition, convention, area, industry or type name, with the nearest known name; on another name of
 * an office, place or applicant of the data; on an unknown part of a query; on unit
 * `family` where the data tell no family, on groups `together` where they tell no parent. TypeError on a condition of another form than {@link Where} says.
 */
export interface Engine {
  readonly facts: EngineFacts;
  count(query: CountQuery): Promise<readonly CountRow[]>;
  /** Rows in the order of the values of `by`, those without any count left out. */
  spread(query: SpreadQuery): Promise<readonly SpreadRow[]>;
  pairs(query: PairsQuery): Promise<readonly PairRow[]>;
  /** Counts by type and the periods of two events; absent where an engine cannot tell, and then nothing is estimated from delays. */
  delays?(query: DelayQuery): Promise<readonly DelayRow[]>;
  /** Rows in the order of the values of `by`; absent where an engine cannot tell, and then nothing is said of quality. */
  values?(query: ValuesQuery): Promise<readonly ValuesRow[]>;
  list(query: ListQuery): Promise<ListAnswer>;
  /** Labels of parties and groups by key, in the order asked for. */
  parties(keys: readonly string[]): Promise<readonly PartyLabel[]>;
}
