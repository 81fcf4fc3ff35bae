import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LISTED_DIMENSIONS } from '../../../src/engines/dimension.js';
import type { Counting, CountQuery, Dimension, Unit, Where } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { applications } from './arbitrary-queries.js';
import { naiveEngine } from './naive-engine.js';
import { sampleStore } from './sample-store.js';

const where: fc.Arbitrary<Where> = fc.record(
  {
    type: fc.constantFrom('invention', 'design', ['invention', 'utilityModel'], ['utilityModel', 'design']),
    industry: fc.constantFrom('x', ['y', null]),
    applicantType: fc.constantFrom('enterprise', 'university'),
    classified: fc.boolean(),
    year: fc.constant({ from: 2011 }),
  },
  { requiredKeys: [] },
);
const choices = fc.array(fc.record({ twins: fc.constantFrom('each', 'once'), where }), { minLength: 2, maxLength: 8 });
const basis = fc.record({
  unit: fc.constantFrom<Unit[]>('application', 'publication', 'family'),
  counting: fc.constantFrom<Counting[]>('whole', 'fractional', 'primary'),
});
const ONE = fc.constantFrom<Dimension[]>(...LISTED_DIMENSIONS);
const by = fc.oneof(
  ONE.map((dimension) => [dimension]),
  fc.constantFrom<Dimension[][]>([], ['year'], ['type'], ['year', 'type']),
);

test('choices of types and twins, one after the other, count like plain objects', async () => {
  await fc.assert(
    fc.asyncProperty(applications, basis, by, choices, async (list, shared, dimensions, asked) => {
      const engine = memoryEngine(sampleStore(list));
      const naive = naiveEngine(list);
      for (const choice of [...asked, {}]) {
        const query: CountQuery = { ...shared, ...choice, by: dimensions };
        const rows = (await engine.count(query)).map(({ key, count }) => `${JSON.stringify(key)} ${count.toFixed(9)}`);
        const expected = [...naive.count(query)].map(([key, count]) => `${key} ${count.toFixed(9)}`);
        expect(rows.sort()).toEqual(expected.sort());
      }
    }),
    { numRuns: 400 },
  );
});

test('choices of types and twins, one after the other, spread like plain objects', async () => {
  await fc.assert(
    fc.asyncProperty(applications, basis, fc.constantFrom(...LISTED_DIMENSIONS), choices, async (list, shared, of, asked) => {
      const engine = memoryEngine(sampleStore(list));
      const naive = naiveEngine(list);
      for (const choice of [...asked, {}]) {
        const query = { ...shared, ...choice, of };
        const [row] = await engine.spread(query);
        const held = [...(naive.spread(query).get('null')?.values() ?? [])].sort((a, b) => b - a);
        expect([...(row?.counts ?? [])].map((count) => count.toFixed(9))).toEqual(held.map((count) => count.toFixed(9)));
        expect(row?.newcomers ?? 0).toBe(held.length);
      }
    }),
    { numRuns: 400 },
  );
});
