import type { Day } from '../records/day.js';
import { GRANT_FLAGS } from '../records/grant-flag.js';
import { meaningOfPublication } from '../records/publication-meaning.js';
import type { PublicationNumber } from '../records/publication-number.js';

/** What a list of an application's publications, by kind, says of its grant. */
export interface ListedGrant {
  /** Day of the first grant; 0 where the days cannot be told apart. */
  readonly day: Day;
  /** Code in {@link GRANT_FLAGS}. */
  readonly flag: number;
}

/** The grant among publications, where the first of them is none; `days` are theirs if there are as many. */
export function listedGrant(listed: readonly PublicationNumber[], days: readonly Day[]): ListedGrant | null {
  const stages = listed.map((one, i) => meaningOfPublication(one, Math.max(days[i] ?? 0, 0)).stage);
  const grant = stages.indexOf('grant');
  if (grant <= 0) return null;
  return { day: days.length === listed.length ? Math.max(days[grant]!, 0) : 0, flag: GRANT_FLAGS.indexOf('yes') };
}
