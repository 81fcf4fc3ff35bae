import type { Bilingual } from '../../util/bilingual.js';
import type { Pace, PaceReason } from './pace.js';
import type { Projection, ProjectionRefusal } from './project-growth.js';
import type { ScorecardRow } from './scorecard.js';

/**
 * Traffic light of a target. green: reached, or to be reached in a year to come with a probability of 0.8 or more. red: missed for good, or to be reached
 * with less than 0.2. amber: in between. open: the target year has begun and is not fully published, or nothing can be projected.
 */
export type Light = 'green' | 'amber' | 'red' | 'open';

/**
 * Why there is no projection. decided: the target is met or missed. noSeries: no yearly series stands behind the target, or the base of its growth is not known. filed:
 * the target year is over and its filings are estimated by the delays of publication (`pace`), which a trend of the years before would only contradict.
 */
export type NoProjection = ProjectionRefusal | 'decided' | 'noSeries' | 'filed';

/** One target and what it would take. */
export interface AttainmentRow
  extends Pick<ScorecardRow, 'target' | 'industry' | 'indicator' | 'kind' | 'name' | 'unit' | 'goal' | 'state'> {
  /** Target year. */
  readonly year: number;
  /** Last complete year of the series behind the target, and its level; null without a series. */
  readonly last: { readonly year: number; readonly level: number } | null;
  /** Level to be reached: the goal itself, or what the base must have grown to. */
  readonly needed: number | null;
  /** Yearly growth from the last complete year on that reaches it (追赶增速); null from 0, without a year to come, or once decided. */
  readonly required: number | null;
  /** Compound yearly growth of the series over the last ten complete years at most; null when not computable. */
  readonly recent: number | null;
  /** The target year, or the year of the cut-off before it, as far as it has gone; null without such a year, and for all but flows from the data. */
  readonly pace: Pace | null;
  readonly paceReason: PaceReason | null;
  readonly projection: Projection | null;
  readonly noProjection: NoProjection | null;
  readonly light: Light;
  /** The light with its arithmetic. */
  readonly arithmetic: Bilingual;
}
