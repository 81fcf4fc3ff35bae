import type { Application, Organisation } from './model.js';
import type { NumberOffice } from './numbers.js';
import type { Random } from './random.js';

/** What has been filed so far. */
export interface Filing {
  readonly random: Random;
  readonly office: NumberOffice;
  readonly organisations: readonly Organisation[];
  readonly published: Map<Organisation, number>;
  readonly applications: Application[];
  readonly filedByYear: Record<string, number>;
  /** `day|title` of every application, so that only planned twins share both. */
  readonly taken: Set<string>;
}

/** Published applications the organisation still lacks. */
export function room(filing: Filing, organisation: Organisation): number {
  return organisation.target - filing.published.get(organisation)!;
}
