import type { ChoiceAxis, Combination } from './choice-axes.js';
import type { HeadlineOutcome } from './headline.js';

/** The headline under one combination of conventions. */
export interface MultiverseRow extends HeadlineOutcome {
  readonly choices: Combination;
  /** Conventions in which it differs from what was asked for. */
  readonly changed: readonly ChoiceAxis[];
  /** Whether it agrees with what was asked for; null when either cannot be computed or cannot say. */
  readonly agrees: boolean | null;
}
