import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ungrouped } from '../../../../src/analyse/concentration/count-groups.js';
import { LISTED_DIMENSIONS } from '../../../../src/engines/dimension.js';
import type { Counting, CountQuery, Dimension, Unit, Where } from '../../../../src/engines/engine.js';
import { memoryEngine } from '../../../../src/engines/memory/memory-engine.js';
import { applications } from '../arbitrary-queries.js';
import { naiveEngine } from '../naive-engine.js';
import { PLAIN_APPLICATION, sampleStore } from '../sample-store.js';

const type = fc.constantFrom('invention', 'design', ['invention', 'utilityModel'], ['utilityModel', 'design']);
const where: fc.Arbitrary<Where> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.record({ type, industry: fc.constantFrom('x', ['y', null]) }) },
  { weight: 1, arbitrary: fc.record({ type, applicantType: fc.constantFrom('enterprise', 'university') }) },
  {
    weight: 1,
    arbitrary: fc.record({ type, classified: fc.boolean(), year: fc.constant({ from: 2011 }) }, { requiredKeys: [] }),
  },
);
const BASES = (['application', 'publication', 'family'] satisfies Unit[]).flatMap((unit) =>
  (['whole', 'fractional', 'primary'] satisfies Counting[]).map((counting) => ({ unit, counting })),
);
/** Questions of one landscape, one after the other: each choice under all conventions in any order, the last time without any condition. */
const questions = fc
  .tuple(
    fc.shuffledSubarray(BASES, { minLength: BASES.length }),
    fc.array(fc.record({ twins: fc.constantFrom('each', 'once'), where }), { minLength: 1, maxLength: 3 }),
  )
  .map(([bases, choices]) => [...choices, {}].flatMap((choice) => bases.map((basis) => ({ ...basis, ...choice }))));
const ONE = fc.constantFrom<Dimension[]>(...LISTED_DIMENSIONS);
const by = fc.oneof(
  { weight: 2, arbitrary: ONE.map((dimension) => [dimension]) },
  { weight: 3, arbitrary: fc.constantFrom<Dimension[][]>([], [], ['year'], ['type'], ['year', 'type']) },
);

test('choices of types and twins, one after the other, count like plain objects', async () => {
  await fc.assert(
    fc.asyncProperty(applications, questions, by, async (list, asked, dimensions) => {
      const engine = memoryEngine(sampleStore(list));
      const naive = naiveEngine(list);
      for (const question of asked) {
        const query: CountQuery = { ...question, by: dimensions };
        const all = await engine.count(query);
        const rows = all.map(({ key, count }) => `${JSON.stringify(key)} ${count.toFixed(9)}`);
        const expected = [...naive.count(query)].map(([key, count]) => `${key} ${count.toFixed(9)}`);
        expect(rows.sort()).toEqual(expected.sort());
        const greatest = all.toSorted((a, b) => b.count - a.count).slice(0, 2);
        expect(await engine.count({ ...query, top: 2 })).toEqual(greatest);
      }
    }),
    { numRuns: 200 },
  );
});

test('choices of types and twins, one after the other, spread like plain objects', async () => {
  await fc.assert(
    fc.asyncProperty(applications, questions, fc.constantFrom(...LISTED_DIMENSIONS), async (list, asked, of) => {
      const engine = memoryEngine(sampleStore(list));
      const naive = naiveEngine(list);
      for (const question of asked) {
        const query = { ...question, of, newcomers: true };
        const [row] = await engine.spread(query);
        const held = [...(naive.spread(query).get('null')?.values() ?? [])].sort((a, b) => b - a);
        const found = row === undefined ? [] : [...ungrouped(row)];
        expect(found.map((count) => count.toFixed(9))).toEqual(held.map((count) => count.toFixed(9)));
        expect(row?.newcomers ?? 0).toBe(held.length);
        const [reaching] = await engine.spread({ ...question, of, atLeast: 2 });
        const ofReaching = [
          ...(naive
            .spread({ ...question, of, atLeast: 2 })
            .get('null')
            ?.values() ?? []),
        ];
        expect(reaching?.times.reduce((sum, own) => sum + own, 0) ?? 0).toBe(ofReaching.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('a family counts by its earliest application in primary counting, whatever was asked in whole counting before', async () => {
  const list = [[], ['x1']].map((areas, k) => ({ ...PLAIN_APPLICATION, number: `CN${k}`, year: 2010 + k, areas, family: 1 }));
  const engine = memoryEngine(sampleStore(list));
  const countOf = async (counting: Counting) =>
    engine.count({ by: [], unit: 'family', counting, where: { type: 'invention', classified: true } });
  expect(await countOf('whole')).toEqual([{ key: [], count: 1 }]);
  expect(await countOf('primary')).toEqual([]);
  expect(await countOf('fractional')).toEqual([{ key: [], count: 1 }]);
});

test('of few values among many nothing is left for the next question', async () => {
  const subclasses = Array.from({ length: 64 }, (_, k) => `A${k + 10}B`);
  const subclass = { start: Uint32Array.of(0, 63, 64), values: Uint16Array.from(subclasses.keys()) };
  const applications = (['utilityModel', 'invention'] as const).map((type, k) => ({
    ...PLAIN_APPLICATION,
    number: `CN${k}`,
    type,
  }));
  const engine = memoryEngine({ ...sampleStore(applications), subclasses, subclass });
  const subclassesOf = async (type: 'utilityModel' | 'invention') =>
    (await engine.count({ by: ['subclass'], where: { type }, atLeast: 1 })).map(({ key }) => key[0]);
  expect(await subclassesOf('invention')).toEqual(['A73B']);
  expect(await subclassesOf('utilityModel')).toEqual(subclasses.slice(0, 63));
  expect(await subclassesOf('invention')).toEqual(['A73B']);
});
