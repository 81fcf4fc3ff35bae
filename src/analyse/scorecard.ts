import type { Bilingual } from '../util/bilingual.js';
import type { Conventions } from './conventions.js';

/** State of one target. `noData`: the indicator must come from outside and was not supplied; `notComputable`: the data cannot answer. */
export type TargetState = 'met' | 'behind' | 'noData' | 'notComputable';

/** One target and how far it is. */
export interface ScorecardRow {
  readonly target: string;
  /** Industry id, or null for a target of the whole city. */
  readonly industry: string | null;
  /** Indicator id, such as `annualApplications`. */
  readonly indicator: string;
  readonly name: Bilingual;
  /** Unit of goal and actual, such as 件 / applications. `share` and `growth` values are fractions. */
  readonly unit: Bilingual;
  readonly goal: number;
  readonly actual: number | null;
  /** actual / goal; null when either is not computable. */
  readonly ratio: number | null;
  readonly state: TargetState;
  /** Year the actual belongs to; null when it is a state at the cut-off. */
  readonly year: number | null;
  /** False when the year is not fully published yet: the actual is a lower bound. Null when the question does not arise. */
  readonly complete: boolean | null;
  /** How the actual was computed, or why it was not. */
  readonly arithmetic: Bilingual;
}

/** Progress against a set of targets. */
export interface Scorecard {
  readonly conventions: Conventions;
  /** Name of the target set, such as the 2013 policy. */
  readonly targets: Bilingual;
  readonly rows: readonly ScorecardRow[];
}
