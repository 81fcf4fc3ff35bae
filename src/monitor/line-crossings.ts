import { compareText } from '../util/compare.js';
import { type ChangeRow, decompose } from './decompose.js';
import type { Snapshot } from './snapshot.js';
import { visitChanges } from './visit-changes.js';

/** An enterprise that came over the line, or fell below it, between two snapshots. */
export interface LineCrossing extends Omit<ChangeRow, 'key'> {
  /** Party key. */
  readonly applicant: string;
  readonly name: string;
  readonly direction: 'above' | 'below';
  /** The applications that made the change, in code point order. */
  readonly applications: readonly string[];
}

/**
 * Enterprises with fewer than `threshold` applications in one snapshot and as many or more in the other, with the causes of the change: a crossing by `reassigned` alone
 * is one of names, not of new applications. Those above first, by their count now.
 *
 * @throws RangeError when the threshold is not a whole number from 1.
 * @example lineCrossings(snapshotOf(landscape), snapshotOf(landscape), 50) //=> []
 */
export function lineCrossings(a: Snapshot, b: Snapshot, threshold: number): readonly LineCrossing[] {
  if (!(Number.isInteger(threshold) && threshold >= 1))
    throw new RangeError(`lineCrossings: invalid threshold: ${threshold}; give a whole number from 1.`);
  const parties = new Map([...a.parties, ...b.parties].map((party) => [party.key, party]));
  const by = { by: ['applicant'] } as const;
  const crossing = decompose(a, b, by).filter(
    ({ key: [key], before, after }) =>
      before >= threshold !== after >= threshold && typeof key === 'string' && parties.get(key)!.type === 'enterprise',
  );
  const behind = new Map(crossing.map(({ key: [key] }) => [key, new Map<string, number>()]));
  visitChanges(a, b, by, {
    change: ([key], _, amount, number) => {
      const numbers = behind.get(key!);
      numbers?.set(number, (numbers.get(number) ?? 0) + amount);
    },
  });
  const rows = crossing.map(({ key: [key], ...row }): LineCrossing => {
    const applications = [...behind.get(key!)!].flatMap(([number, amount]) => (amount === 0 ? [] : [number])).sort(compareText);
    const applicant = String(key);
    const direction = row.after >= threshold ? 'above' : 'below';
    return { applicant, name: parties.get(applicant)!.name, direction, ...row, applications };
  });
  return rows.sort(
    (x, y) =>
      compareText(x.direction, y.direction) || y.after - x.after || y.before - x.before || compareText(x.applicant, y.applicant),
  );
}
