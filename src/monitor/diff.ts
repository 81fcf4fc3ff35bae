import type { LegalStatus } from '../records/legal-status.js';
import { type ArrivalCause, arrivalCause } from './causes.js';
import { type ChangeRow, decompose } from './decompose.js';
import { type MatchedApplications, matchApplications } from './match-applications.js';
import { type PartyMove, partyMoves } from './party-moves.js';
import type { ApplicationList, Snapshot } from './snapshot.js';
import { type SnapshotHead, snapshotHead } from './snapshot-head.js';

/** A value of one application that is another now. */
export interface ValueChange<Name extends string, Value> {
  /** Its number in the later snapshot. */
  readonly application: string;
  readonly what: Name;
  readonly before: Value;
  readonly after: Value;
}

/** Entries of a list of one application that it got and lost. */
export interface ListChange {
  readonly application: string;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** Everything that changed between two snapshots. Lists are in the order of application numbers. */
export interface SnapshotDiff {
  readonly before: SnapshotHead;
  readonly after: SnapshotHead;
  /** Whether the classification scheme or its version is another: then it may be the scheme that moved what was reclassified. */
  readonly taxonomyChanged: boolean;
  /** Whether names are harmonised at another level: then keys of applicants mean other bodies. */
  readonly harmonisationChanged: boolean;
  /** Application numbers that are new, by what brought them. */
  readonly arrivals: Readonly<Record<ArrivalCause, readonly string[]>>;
  readonly vanished: readonly string[];
  /** The same application under another number. */
  readonly renumbered: readonly { readonly before: string; readonly after: string }[];
  readonly merged: readonly { readonly before: string; readonly into: string }[];
  readonly split: readonly { readonly after: string; readonly from: string }[];
  readonly reclassified: readonly ListChange[];
  readonly reassigned: readonly ListChange[];
  /** Applicants that were renamed, merged or split, as far as `reassigned` shows it. */
  readonly partyMoves: readonly PartyMove[];
  readonly statusChanges: readonly ValueChange<'status', LegalStatus>[];
  /** Days as `yyyymmdd`, 0 unknown. */
  readonly dateChanges: readonly ValueChange<DateName, number>[];
  readonly corrections: readonly ValueChange<'type' | 'office', string | null>[];
  /** The number of applications and its change by cause: in all, by industry and by filing year. `decompose` gives any other. */
  readonly total: ChangeRow;
  readonly byIndustry: readonly ChangeRow[];
  readonly byYear: readonly ChangeRow[];
}

/** Which day of an application. */
export type DateName = 'filing' | 'priority' | 'publication' | 'grant';

/**
 * What changed from one snapshot to a later one: new applications told apart from late publications by their filing day against the earlier cut-off, what vanished, was
 * merged or split, reclassified, reassigned, re-dated or changed its legal state; and every change of a count decomposed into these causes, the parts
 * summing to the change.
 *
 * @example diff(snapshotOf(landscape), snapshotOf(landscape)).total.change //=> 0
 */
export function diff(a: Snapshot, b: Snapshot): SnapshotDiff {
  const { pairs, arrivals, vanished, merged, split } = matchApplications(a, b);
  const changes = changesOf(pairs);
  return {
    before: snapshotHead(a),
    after: snapshotHead(b),
    taxonomyChanged: a.taxonomy !== b.taxonomy,
    harmonisationChanged: a.harmonisation !== b.harmonisation,
    arrivals: byCause(arrivals, a),
    vanished: vanished.map(({ number }) => number),
    renumbered: changes.renumbered,
    merged: merged.map(({ before, into }) => ({ before: before.number, into: into.number })),
    split: split.map(({ after, from }) => ({ after: after.number, from: from.number })),
    reclassified: changes.reclassified,
    reassigned: changes.reassigned,
    partyMoves: partyMoves(a, b, pairs),
    statusChanges: changes.statusChanges,
    dateChanges: changes.dateChanges,
    corrections: changes.corrections,
    total: decompose(a, b, { by: [] })[0]!,
    byIndustry: decompose(a, b, { by: ['industry'] }),
    byYear: decompose(a, b, { by: ['year'] }),
  };
}

function byCause(arrivals: ApplicationList, earlier: Snapshot): SnapshotDiff['arrivals'] {
  const found: Record<ArrivalCause, string[]> = { newFiling: [], latePublication: [], backfill: [], undated: [] };
  for (const one of arrivals) found[arrivalCause(one, earlier)].push(one.number);
  return found;
}

/** What differs within pairs, from one pass over them. */
function changesOf(pairs: MatchedApplications['pairs']) {
  const renumbered: { before: string; after: string }[] = [];
  const reclassified: ListChange[] = [];
  const reassigned: ListChange[] = [];
  const statusChanges: ValueChange<'status', LegalStatus>[] = [];
  const dateChanges: ValueChange<DateName, number>[] = [];
  const corrections: ValueChange<'type' | 'office', string | null>[] = [];
  for (const { before, after } of pairs) {
    const { number } = after;
    if (before.number !== number) renumbered.push({ before: before.number, after: number });
    reclassified.push(...listChange(number, before.areas, after.areas));
    reassigned.push(...listChange(number, before.applicants, after.applicants));
    statusChanges.push(...valueChange(number, 'status', before.status, after.status));
    for (const [what, day] of DAYS) dateChanges.push(...valueChange(number, what, before[day], after[day]));
    corrections.push(...valueChange<'type', string | null>(number, 'type', before.type, after.type));
    corrections.push(...valueChange<'office', string | null>(number, 'office', before.office, after.office));
  }
  return { renumbered, reclassified, reassigned, statusChanges, dateChanges, corrections };
}

const DAYS = [
  ['filing', 'filingDay'],
  ['priority', 'priorityDay'],
  ['publication', 'publicationDay'],
  ['grant', 'grantDay'],
] as const;

function valueChange<Name extends string, Value>(
  application: string,
  what: Name,
  before: Value,
  after: Value,
): readonly ValueChange<Name, Value>[] {
  return before === after ? [] : [{ application, what, before, after }];
}

function listChange(application: string, before: readonly string[], after: readonly string[]): readonly ListChange[] {
  const gained = after.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !after.includes(value));
  return gained.length + lost.length === 0 ? [] : [{ application, gained, lost }];
}
