import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTED_DIMENSIONS } from '../../../src/engines/dimension.js';
import type { CountQuery, Dimension, ValuesRow } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { UNKNOWN_VALUE } from '../../../src/util/unknown-value.js';
import { applications, by, conditions, DIMENSIONS, measurements, where } from './arbitrary-queries.js';
import { naiveEngine } from './naive-engine.js';
import { sampleStore } from './sample-store.js';

const RUNS = { numRuns: 400 };

describe('the in-memory engine answers like plain objects', () => {
  test('count', async () => {
    await fc.assert(
      fc.asyncProperty(applications, conditions, by, fc.constantFrom(0, 1.5), async (list, shared, dimensions, atLeast) => {
        const query: CountQuery = { ...shared, by: dimensions, atLeast };
        const rows = await memoryEngine(sampleStore(list)).count(query);
        const expected = naiveEngine(list).count(query);
        expect(rows.map(({ key }) => JSON.stringify(key)).sort()).toEqual([...expected.keys()].sort());
        for (const { key, count } of rows) expect(count).toBeCloseTo(expected.get(JSON.stringify(key))!, 10);
      }),
      RUNS,
    );
  });

  test('one engine answers by company and by group in turn', async () => {
    const plain = conditions.map(({ groups: _, merge: __, ...rest }) => rest);
    await fc.assert(
      fc.asyncProperty(applications, plain, by, async (list, shared, dimensions) => {
        const engine = memoryEngine(sampleStore(list));
        const naive = naiveEngine(list);
        for (const groups of ['apart', 'together', 'apart', 'together'] as const) {
          const query: CountQuery = { ...shared, by: dimensions, groups };
          const rows = (await engine.count(query)).map(({ key, count }) => `${JSON.stringify(key)} ${count.toFixed(9)}`);
          const expected = [...naive.count(query)].map(([key, count]) => `${key} ${count.toFixed(9)}`);
          expect(rows.sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  test('one engine answers whatever was asked before', async () => {
    const queries = fc.array(fc.tuple(conditions, by), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(applications, queries, async (list, asked) => {
        const engine = memoryEngine(sampleStore(list));
        const naive = naiveEngine(list);
        for (const [shared, dimensions] of [...asked, ...asked]) {
          const query: CountQuery = { ...shared, by: dimensions };
          const rows = (await engine.count(query)).map(({ key, count }) => `${JSON.stringify(key)} ${count.toFixed(9)}`);
          const expected = [...naive.count(query)].map(([key, count]) => `${key} ${count.toFixed(9)}`);
          expect(rows.sort()).toEqual(expected.sort());
        }
      }),
      RUNS,
    );
  });

  test('count with top: the greatest, ties in the order of values', async () => {
    await fc.assert(
      fc.asyncProperty(applications, conditions, by, fc.nat({ max: 5 }), async (list, shared, dimensions, top) => {
        const engine = memoryEngine(sampleStore(list));
        const all = await engine.count({ ...shared, by: dimensions });
        const greatest = [...all].sort((a, b) => b.count - a.count).slice(0, top);
        expect(await engine.count({ ...shared, by: dimensions, top })).toEqual(greatest);
      }),
    );
  });

  test('spread', async () => {
    const of = fc.constantFrom(...LISTED_DIMENSIONS);
    await fc.assert(
      fc.asyncProperty(
        applications,
        conditions,
        fc.option(fc.constantFrom(...DIMENSIONS), { nil: undefined }),
        of,
        fc.oneof(fc.constant('newcomers' as const), fc.constantFrom(undefined, 0.5, 1, 2)),
        async (list, shared, first, holder, asked) => {
          fc.pre(
            first !== holder && !LINKED.some((pair) => pair.includes(holder) && first !== undefined && pair.includes(first)),
          );
          const query = {
            ...shared,
            ...(first === undefined ? {} : { by: first }),
            of: holder,
            ...(asked === 'newcomers' ? { newcomers: true } : asked === undefined ? {} : { atLeast: asked }),
          } as const;
          const rows = await memoryEngine(sampleStore(list)).spread(query);
          const expected = naiveEngine(list).spread(query);
          expect(rows.map(({ value }) => JSON.stringify(value)).sort()).toEqual([...expected.keys()].sort());
          const known = new Set<unknown>();
          for (const { value, counts, times, newcomers } of rows) {
            const held = expected.get(JSON.stringify(value))!;
            const wanted = [...held.values()].sort((a, b) => b - a);
            const found = [...counts].flatMap((count, k) => new Array<number>(times[k]!).fill(count));
            expect(found.length).toBe(wanted.length);
            for (const [k, count] of found.entries()) expect(count).toBeCloseTo(wanted[k]!, 10);
            expect(counts.every((count, k) => times[k]! > 0 && (k === 0 || count < counts[k - 1]!))).toBe(true);
            const entrants = [...held.keys()].filter((key) => !known.has(key)).length;
            expect(newcomers).toBe(asked === 'newcomers' ? entrants : undefined);
            for (const key of held.keys()) known.add(key);
          }
        },
      ),
      RUNS,
    );
  });

  test('values', async () => {
    await fc.assert(
      fc.asyncProperty(applications, conditions, by, measurements, async (list, shared, dimensions, of) => {
        const query = { ...shared, by: dimensions, of };
        const rows = await memoryEngine(sampleStore(list)).values!(query);
        const expected = naiveEngine(list).values(query);
        expect(rows.map(({ key }) => JSON.stringify(key)).sort()).toEqual([...expected.keys()].sort());
        for (const row of rows) {
          const wanted = expected.get(JSON.stringify(row.key))!;
          const found = combinationsOf(row);
          expect(found.map((combination) => JSON.stringify(combination)).sort()).toEqual([...wanted.keys()].sort());
          for (const [k, combination] of found.entries())
            expect(row.counts[k]).toBeCloseTo(wanted.get(JSON.stringify(combination))!, 10);
          expect(found).toEqual(found.toSorted(compareCombinations));
        }
      }),
      RUNS,
    );
  });

  test('values has the rows of count, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(applications, conditions, by, measurements, async (list, shared, dimensions, of) => {
        fc.pre(shared.unit !== 'family');
        const engine = memoryEngine(sampleStore(list));
        const rows = await engine.values!({ ...shared, by: dimensions, of });
        const counted = await engine.count({ ...shared, by: dimensions });
        expect(rows.map(({ key }) => key)).toEqual(counted.map(({ key }) => key));
        for (const [k, { counts }] of rows.entries())
          expect(counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(counted[k]!.count, 10);
      }),
    );
  });

  test('pairs', async () => {
    const of = fc.constantFrom(...LISTED_DIMENSIONS);
    await fc.assert(
      fc.asyncProperty(applications, conditions, of, fc.constantFrom(0, 2), async (list, shared, holder, atLeast) => {
        const query = { ...shared, of: holder, atLeast };
        expect(await memoryEngine(sampleStore(list)).pairs(query)).toEqual(naiveEngine(list).pairs(query));
      }),
      RUNS,
    );
  });

  test('list', async () => {
    await fc.assert(
      fc.asyncProperty(
        applications,
        conditions,
        fc.nat({ max: 3 }),
        fc.nat({ max: 4 }),
        fc.option(fc.oneof(measurements, fc.constant([])), { nil: undefined }),
        async (list, shared, offset, limit, of) => {
          const query = { ...shared, offset, limit, ...(of && { of }) };
          expect(await memoryEngine(sampleStore(list)).list(query)).toEqual(naiveEngine(list).list(query));
        },
      ),
      RUNS,
    );
  });
});

/** The combinations of a row, null = not known. */
function combinationsOf({ values, counts }: ValuesRow): (number | null)[][] {
  return Array.from(counts, (_, k) => values.map((column) => (column[k] === UNKNOWN_VALUE ? null : column[k]!)));
}

/** By each value in turn, ascending, null last. */
function compareCombinations(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at === -1 ? 0 : (a[at] ?? Infinity) - (b[at] ?? Infinity);
}

/** Dimensions whose values come from one list. */
const LINKED: readonly (readonly Dimension[])[] = [
  ['industry', 'area'],
  ['applicant', 'applicantType'],
  ['subclass', 'ipcClass', 'ipcSection'],
];

test('whole and fractional counts of families list as many numbers as they count', async () => {
  await fc.assert(
    fc.asyncProperty(applications, where, async (list, own) => {
      const engine = memoryEngine(sampleStore(list));
      const [row] = await engine.count({ by: [], unit: 'family', where: own });
      expect((await engine.list({ unit: 'family', where: own })).total).toBe(row?.count ?? 0);
    }),
  );
});

test('fractional counts of families sum to the families', async () => {
  await fc.assert(
    fc.asyncProperty(applications, by, async (list, dimensions) => {
      const rows = await memoryEngine(sampleStore(list)).count({ by: dimensions, unit: 'family', counting: 'fractional' });
      const families = new Set(list.map(({ family }) => family)).size;
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(families, 10);
    }),
  );
});
