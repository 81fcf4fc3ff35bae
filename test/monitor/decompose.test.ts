import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateBasis, Dimension } from '../../src/engines/engine.js';
import { memoryEngine } from '../../src/engines/memory/memory-engine.js';
import { CHANGE_CAUSES } from '../../src/monitor/causes.js';
import { applicationsBehind, decompose } from '../../src/monitor/decompose.js';
import type { SnapshotDimension } from '../../src/monitor/facets.js';
import { snapshotOf } from '../../src/monitor/snapshot-of.js';
import { applications } from '../engines/memory/arbitrary-queries.js';
import { sampleStore } from '../engines/memory/sample-store.js';
import { applicationOf, snapshot } from './snapshots.js';

const CELLS: readonly (readonly SnapshotDimension[])[] = [
  [],
  ['industry'],
  ['area'],
  ['applicant'],
  ['applicantType'],
  ['year'],
  ['status'],
  ['type', 'office'],
  ['industry', 'year'],
  ['applicant', 'year'],
  ['area', 'applicant', 'year'],
];

/** Landscapes whose numbers and publications overlap, so that applications stay, go, come, merge and split. */
const landscapes = fc.tuple(applications, applications, fc.nat({ max: 4 })).map(([one, other, shift]) => {
  const stores = [sampleStore(one), sampleStore(other.map((a, i) => ({ ...a, number: `CN${i + shift}` })))] as const;
  return stores.map((store) => ({ snapshot: snapshotOf({ store }), engine: memoryEngine(store) })) as [
    { snapshot: ReturnType<typeof snapshotOf>; engine: ReturnType<typeof memoryEngine> },
    { snapshot: ReturnType<typeof snapshotOf>; engine: ReturnType<typeof memoryEngine> },
  ];
});

describe('on any two landscapes', () => {
  test.each(CELLS.map((by) => [by.join(' x ') || 'in all', by] as const))(
    'the parts of every change %s sum to it',
    async (_, by) => {
      await fc.assert(
        fc.asyncProperty(landscapes, fc.constantFrom<DateBasis>('filing', 'publication'), async ([a, b], dateBasis) => {
          const rows = decompose(a.snapshot, b.snapshot, { by, dateBasis });
          const [before, after] = await Promise.all(
            [a, b].map(async ({ engine }) => {
              const counts = await engine.count({ by: by as readonly Dimension[], dateBasis });
              return new Map(counts.map(({ key, count }) => [JSON.stringify(key), count]));
            }),
          );
          for (const { key, before: was, after: is, change, parts } of rows) {
            expect([key, was, is]).toEqual([key, before!.get(JSON.stringify(key)) ?? 0, after!.get(JSON.stringify(key)) ?? 0]);
            expect(CHANGE_CAUSES.reduce((sum, cause) => sum + parts[cause], 0)).toBe(is - was);
            expect(change).toBe(is - was);
          }
          const listed = new Set(rows.map(({ key }) => JSON.stringify(key)));
          for (const key of [...before!.keys(), ...after!.keys()]) expect(listed).toContain(key);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('the numbers behind a cause are as many as it moved one way, or more', () => {
    fc.assert(
      fc.property(landscapes, ([a, b]) => {
        const options = { by: ['industry'] } as const;
        for (const { key, parts } of decompose(a.snapshot, b.snapshot, options)) {
          for (const cause of CHANGE_CAUSES) {
            const numbers = applicationsBehind(a.snapshot, b.snapshot, options, key, cause);
            expect(numbers.length).toBeGreaterThanOrEqual(Math.abs(parts[cause]));
            expect(Math.abs(numbers.length - parts[cause]) % 2).toBe(0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('rows stand in the order of the engine', async () => {
    await fc.assert(
      fc.asyncProperty(landscapes, async ([{ snapshot: a, engine }]) => {
        for (const by of CELLS) {
          const counts = await engine.count({ by: by as readonly Dimension[] });
          expect(decompose(a, a, { by }).map(({ key, before, change }) => [key, before, change])).toEqual(
            counts.map(({ key, count }) => [key, count, 0]),
          );
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('one application', () => {
  const one = applicationOf('CN1');
  const parts = (other: Partial<typeof one>, by: readonly SnapshotDimension[]) =>
    decompose(snapshot([one]), snapshot([{ ...one, ...other }]), { by }).map(({ key, parts: all }) => [
      key.join(' '),
      Object.fromEntries(Object.entries(all).filter(([, part]) => part !== 0)),
    ]);

  test('moves by its cause', () => {
    expect(parts({ areas: ['y1'] }, ['industry'])).toEqual([
      ['x', { reclassified: -1 }],
      ['y', { reclassified: 1 }],
    ]);
    expect(parts({ filingDay: 20110301 }, ['year'])).toEqual([
      ['2010', { redated: -1 }],
      ['2011', { redated: 1 }],
    ]);
    expect(parts({ applicants: ['f'] }, ['applicant'])).toEqual([
      ['e', { reassigned: -1 }],
      ['f', { reassigned: 1 }],
    ]);
    expect(parts({ status: 'active' }, ['status'])).toEqual([
      ['active', { statusChange: 1 }],
      ['pending', { statusChange: -1 }],
    ]);
    expect(parts({ type: 'design' }, ['type'])).toEqual([
      ['design', { corrected: 1 }],
      ['invention', { corrected: -1 }],
    ]);
  });

  test('that changed twice is charged cause by cause, by way of a cell in between', () => {
    expect(parts({ areas: ['y1'], filingDay: 20110301 }, ['industry', 'year'])).toEqual([
      ['x 2010', { redated: -1 }],
      ['x 2011', { redated: 1, reclassified: -1 }],
      ['y 2011', { reclassified: 1 }],
    ]);
  });

  test('that did not move is nobody’s part', () => {
    expect(parts({ areas: ['x2'] }, ['industry'])).toEqual([['x', {}]]);
    expect(applicationsBehind(snapshot([one]), snapshot([{ ...one, areas: ['x2'] }]), { by: ['industry'] }, ['x'])).toEqual([]);
  });
});

test('of nothing there is one total', () => {
  expect(decompose(snapshot([]), snapshot([]), { by: [] })).toMatchObject([{ key: [], before: 0, after: 0, change: 0 }]);
  expect(decompose(snapshot([]), snapshot([]), { by: ['year'] })).toEqual([]);
});

test.each([
  [['industry', 'area'], 'decompose: unsupported dimensions: industry, area'],
  [['year', 'year'], 'decompose: unsupported dimensions: year, year'],
  [['colour'], 'decompose: unknown dimension: "colour"'],
])('%s is refused', (by, message) => {
  expect(() => decompose(snapshot([]), snapshot([]), { by: by as SnapshotDimension[] })).toThrow(message);
});
