import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../src/monitor/diff.js';
import { earlyWarnings } from '../../src/monitor/early-warnings.js';
import type { Snapshot, SnapshotApplication } from '../../src/monitor/snapshot.js';
import { readSnapshotBytes, snapshotBytes } from '../../src/monitor/snapshot-bytes.js';
import { applicationOf, snapshot } from './snapshots.js';

const application: fc.Arbitrary<SnapshotApplication> = fc
  .record({
    number: fc.constantFrom('CN1', 'CN2', 'CN3', 'CN4', 'CN5'),
    filingDay: fc.constantFrom(0, 20100301, 20170301),
    publicationDay: fc.constantFrom(0, 20110901, 20170901),
    isGranted: fc.boolean(),
    status: fc.constantFrom('pending', 'active', 'lapsed'),
    office: fc.constantFrom(null, 'CN', 'WO'),
    country: fc.constantFrom(null, 'CN', 'JP'),
    applicants: fc.subarray(['e', 'f', 'g', 'u']),
    areas: fc.subarray(['x1', 'x2', 'y1']),
    publications: fc.subarray(['P1', 'P2', 'P3', '公4\ud800']),
  })
  .map(({ number, ...own }) => applicationOf(number, own));
const list = fc.uniqueArray(application, { selector: ({ number }) => number, maxLength: 5 });

const inColumns = async (plain: Snapshot): Promise<Snapshot> => (await readSnapshotBytes(await snapshotBytes(plain))).snapshot;

test('a snapshot in columns holds the very objects that were written', async () => {
  await fc.assert(
    fc.asyncProperty(list, async (plain) => {
      const written = snapshot(plain);
      const { applications } = await inColumns(written);
      expect([...applications]).toEqual(written.applications);
      expect(JSON.parse(JSON.stringify(applications))).toEqual(JSON.parse(JSON.stringify(written.applications)));
      expect([applications.at(-1), applications.at(9)]).toEqual([written.applications.at(-1), undefined]);
    }),
  );
});

test('compared in columns or as arrays, two snapshots say the same', async () => {
  await fc.assert(
    fc.asyncProperty(list, list, async (before, after) => {
      const [a, b] = [snapshot(before), snapshot(after, { asOf: '2017-12-31' })];
      const [ofA, ofB] = [await inColumns(a), await inColumns(b)];
      expect(diff(ofA, ofB)).toEqual(diff(a, b));
      expect(earlyWarnings(ofA, ofB)).toEqual(earlyWarnings(a, b));
    }),
  );
});

test('arrays in another order than that of numbers are compared too', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const of = (plain: readonly SnapshotApplication[]) =>
        snapshot(plain.map((one) => ({ ...one, publications: [`${one.number}A`] })));
      const b = of(after);
      expect(diff(of(before), { ...b, applications: [...b.applications].reverse() }).total).toEqual(diff(of(before), b).total);
    }),
  );
});
