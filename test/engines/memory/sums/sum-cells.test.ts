import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/engines/memory/plan/columns-of.js';
import { planOf } from '../../../../src/engines/memory/plan/plan.js';
import { sumCells } from '../../../../src/engines/memory/sums/sum-cells.js';
import { applications, by, conditions } from '../arbitrary-queries.js';
import { PLAIN_APPLICATION, type SampleApplication, sampleStore } from '../sample-store.js';

test('cells are the same summed in one array and part by part', () => {
  fc.assert(
    fc.property(applications, conditions, by, fc.constantFrom(0, 1.5), (list, query, dimensions, least) => {
      fc.pre(dimensions.length > 0);
      const plan = planOf(columnsOf(sampleStore(list)), query, dimensions, 'count');
      const [dense, parted] = [Infinity, 0].map((limit) => sumCells(plan, least, true, limit));
      expect([...parted!.keys]).toEqual([...dense!.keys]);
      for (const [k, count] of parted!.counts.entries()) expect(count).toBeCloseTo(dense!.counts[k]!, 10);
    }),
    { numRuns: 400 },
  );
});

test.each([
  [['subclass', 'district', 'office']],
  [['district', 'subclass', 'office']],
  [['district', 'office', 'subclass']],
] as const)('%j, of which one is the same for all applications', (dimensions) => {
  const list = ['D', 'E', null].map((district, i) => ({ ...APPLICATION, number: `CN${i}`, district }));
  const plan = planOf(columnsOf(sampleStore(list)), {}, dimensions, 'count');
  const [dense, parted] = [Infinity, 0].map((limit) => sumCells(plan, 1, true, limit));
  expect([...parted!.counts]).toEqual([1, 1, 1]);
  expect(parted).toEqual(dense);
});

const APPLICATION: SampleApplication = { ...PLAIN_APPLICATION, applicants: ['p'], areas: ['x1'], subclasses: ['A01B'] };
