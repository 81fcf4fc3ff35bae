import { isoDay, latestDay } from '../records/day.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/**
 * Why a count changed between two snapshots, in the order in which one application's changes are told apart. newFiling: filed after the earlier cut-off.
 * latePublication: filed by then, first published after it. backfill: published by then, but not in the earlier data. undated: new, and its days
 * or the cut-off do not tell which of these (a day that is not known, or only by a month or year with the cut-off in it). vanished: no longer in the data. merged, split: two applications became one, or one became two.
 * redated: another day. reassigned: other applicants, or applicants under another key or type. reclassified: other areas. statusChange: another
 * legal state. corrected: another patent type or office.
 *
 * @example CHANGE_CAUSES.length //=> 12
 */
export const CHANGE_CAUSES = [
  'newFiling',
  'latePublication',
  'backfill',
  'undated',
  'vanished',
  'merged',
  'split',
  'redated',
  'reassigned',
  'reclassified',
  'statusChange',
  'corrected',
] as const;

/** One of {@link CHANGE_CAUSES}. */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** What brought an application that was not there into the data. */
export type ArrivalCause = 'newFiling' | 'latePublication' | 'backfill' | 'undated';

/**
 * What brought an application that is not in the earlier snapshot into the later one, from its days against the earlier cut-off.
 *
 * @example arrivalCause({ filingDay: 20100302, publicationDay: 20170111 }, { asOf: '2016-12-31' }) //=> 'latePublication'
 * @example arrivalCause({ filingDay: 20170302, publicationDay: 20170811 }, { asOf: '2016-12-31' }) //=> 'newFiling'
 * @example arrivalCause({ filingDay: 20100302, publicationDay: 20110914 }, { asOf: '2016-12-31' }) //=> 'backfill'
 * @example arrivalCause({ filingDay: 20100302, publicationDay: 20160000 }, { asOf: '2016-06-30' }) //=> 'undated'
 */
export function arrivalCause(
  { filingDay, publicationDay }: Pick<SnapshotApplication, 'filingDay' | 'publicationDay'>,
  { asOf }: Pick<Snapshot, 'asOf'>,
): ArrivalCause {
  if (asOf === null) return 'undated';
  const cutOff = isoDay(asOf);
  const isBy = (day: number): boolean => day !== 0 && latestDay(day) <= cutOff;
  if (isBy(publicationDay)) return 'backfill';
  if (filingDay > cutOff) return 'newFiling';
  return isBy(filingDay) && publicationDay > cutOff ? 'latePublication' : 'undated';
}
