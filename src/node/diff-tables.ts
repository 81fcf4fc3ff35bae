import { join } from 'node:path';
import { CHANGE_CAUSES } from '../monitor/causes.js';
import { decompose } from '../monitor/decompose.js';
import type { SnapshotDiff } from '../monitor/diff.js';
import type { EarlyWarnings } from '../monitor/early-warnings.js';
import type { SnapshotDimension } from '../monitor/facets.js';
import type { Snapshot } from '../monitor/snapshot.js';
import { formatDay } from '../records/day.js';
import { type Cell, CsvFile } from './csv-file.js';

/** Writes changes.csv: every count that changed, by dimension, with its parts by cause. */
export async function writeChanges(folder: string, a: Snapshot, b: Snapshot): Promise<void> {
  const file = new CsvFile(join(folder, 'changes.csv'), ['dimension', 'value', 'before', 'after', 'change', ...CHANGE_CAUSES]);
  const dimensions: readonly SnapshotDimension[] = ['industry', 'area', 'year', 'type', 'status', 'office', 'applicant'];
  for (const dimension of dimensions) {
    for (const { key, before, after, change, parts } of decompose(a, b, { by: [dimension] })) {
      const counts = CHANGE_CAUSES.map((cause) => parts[cause]);
      if (counts.some((part) => part !== 0)) file.write([dimension, key[0] ?? null, before, after, change, ...counts]);
    }
    await file.drained();
  }
  await file.close();
}

/** Writes events.csv: what happened to each application. Lists inside a cell are separated by `; `. */
export async function writeEvents(folder: string, diff: SnapshotDiff): Promise<void> {
  const file = new CsvFile(join(folder, 'events.csv'), ['application', 'event', 'before', 'after']);
  let written = 0;
  for (const event of eventsOf(diff)) {
    file.write(event);
    if (++written % 4096 === 0) await file.drained();
  }
  await file.close();
}

/** Writes warnings.csv: one row for each early warning and each application behind it. */
export async function writeWarnings(folder: string, { lapses, entrants, jumps, crossings }: EarlyWarnings): Promise<void> {
  const file = new CsvFile(join(folder, 'warnings.csv'), ['warning', 'subject', 'area', 'before', 'after', 'application']);
  for (const { application, before, after, applicants, areas } of lapses)
    file.write(['coreLapse', applicants.join('; '), areas.join('; '), before, after, application]);
  for (const { name, country, area, applications } of entrants ?? [])
    for (const number of applications)
      file.write(['foreignEntrant', `${name} (${country})`, area, 0, applications.length, number]);
  for (const { area, before, after, applications } of jumps?.jumps ?? [])
    for (const number of applications) file.write(['areaJump', null, area, before, after, number]);
  for (const { name, direction, before, after, applications } of crossings ?? [])
    for (const number of applications)
      file.write([direction === 'above' ? 'lineReached' : 'lineLeft', name, null, before, after, number]);
  await file.close();
}

function* eventsOf(diff: SnapshotDiff): Generator<Cell[]> {
  for (const [cause, numbers] of Object.entries(diff.arrivals)) for (const number of numbers) yield [number, cause, null, null];
  for (const number of diff.vanished) yield [number, 'vanished', null, null];
  for (const { before, after } of diff.renumbered) yield [after, 'renumbered', before, after];
  for (const { before, into } of diff.merged) yield [before, 'merged', before, into];
  for (const { after, from } of diff.split) yield [after, 'split', from, after];
  for (const { application, gained, lost } of diff.reclassified)
    yield [application, 'reclassified', lost.join('; '), gained.join('; ')];
  for (const { application, gained, lost } of diff.reassigned)
    yield [application, 'reassigned', lost.join('; '), gained.join('; ')];
  for (const { application, before, after } of diff.statusChanges) yield [application, 'statusChange', before, after];
  for (const { application, what, before, after } of diff.dateChanges)
    yield [application, `redated ${what}`, formatDay(before), formatDay(after)];
  for (const { application, what, before, after } of diff.corrections) yield [application, `corrected ${what}`, before, after];
}
