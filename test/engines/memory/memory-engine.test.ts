import { describe, expect, test } from 'vitest';
import type { CountQuery, Dimension, DimensionValue } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { SEI_2013 } from '../../../src/taxonomy/sei-2013.js';
import { PLAIN_APPLICATION, type SampleApplication, sampleStore } from './sample-store.js';

function engineOf(...applications: Partial<SampleApplication>[]) {
  return memoryEngine(sampleStore(applications.map((a, i) => ({ ...PLAIN_APPLICATION, number: `CN${i}`, ...a }))));
}

async function rows(engine: ReturnType<typeof engineOf>, query: CountQuery): Promise<[...DimensionValue[], number][]> {
  return (await engine.count(query)).map(({ key, count }) => [...key, count]);
}

describe('count', () => {
  test('counts an application once for each industry, however many areas of it match', async () => {
    const engine = engineOf({ areas: ['x1', 'x2', 'y1'] }, { areas: ['x2'] }, {});
    expect(await rows(engine, { by: ['industry'] })).toEqual([
      ['x', 2],
      ['y', 1],
      [null, 1],
    ]);
    expect(await rows(engine, { by: ['area'] })).toEqual([
      ['x1', 1],
      ['x2', 2],
      ['y1', 1],
      [null, 1],
    ]);
  });

  test('pairs an area with its own industry only', async () => {
    const engine = engineOf({ areas: ['x1', 'y2'] });
    expect(await rows(engine, { by: ['area', 'industry'] })).toEqual([
      ['x1', 'x', 1],
      ['y2', 'y', 1],
    ]);
  });

  test('fractional counting sums to the number of applications', async () => {
    const engine = engineOf({ areas: ['x1', 'y1'], applicants: ['p', 'q'] }, { areas: ['x1'], applicants: ['p'] }, {});
    expect(await rows(engine, { by: ['industry'], counting: 'fractional' })).toEqual([
      ['x', 1.5],
      ['y', 0.5],
      [null, 1],
    ]);
    expect(await rows(engine, { by: ['industry', 'applicant'], counting: 'fractional' })).toEqual([
      ['x', 'p', 1.25],
      ['x', 'q', 0.25],
      ['y', 'p', 0.25],
      ['y', 'q', 0.25],
      [null, null, 1],
    ]);
  });

  test('primary counting takes the strongest area and the first applicant', async () => {
    const engine = engineOf({ areas: ['y1', 'x1'], applicants: ['q', 'p'] });
    expect(await rows(engine, { by: ['industry'], counting: 'primary' })).toEqual([['y', 1]]);
    expect(await rows(engine, { by: ['applicant'], counting: 'primary', where: { industry: 'x' } })).toEqual([]);
  });

  test('a condition keeps the fitting values of the same list and every value of the others', async () => {
    const engine = engineOf({ areas: ['x1', 'y1'], applicants: ['p', 'r'] });
    expect(await rows(engine, { by: ['area'], where: { industry: 'y' } })).toEqual([['y1', 1]]);
    expect(await rows(engine, { by: ['applicant'], where: { industry: 'y', applicantType: 'enterprise' } })).toEqual([['p', 1]]);
    expect(await rows(engine, { by: ['area'], where: { applicantType: 'university' } })).toEqual([
      ['x1', 1],
      ['y1', 1],
    ]);
  });

  test('unknown is a counted class and comes last', async () => {
    const engine = engineOf({ year: null }, { year: 2012 }, { year: 2010, district: 'D' });
    expect(await rows(engine, { by: ['year'] })).toEqual([
      [2010, 1],
      [2012, 1],
      [null, 1],
    ]);
    expect(await rows(engine, { by: ['district'] })).toEqual([
      ['D', 1],
      [null, 2],
    ]);
    expect(await rows(engine, { by: [], where: { year: null } })).toEqual([[1]]);
  });

  test('counts publications under their own year with unit publication', async () => {
    const engine = engineOf({ year: 2010, publications: [2011, 2013] }, { year: 2012, publications: [2013] });
    expect(await rows(engine, { by: ['year'], unit: 'publication', dateBasis: 'publication' })).toEqual([
      [2011, 1],
      [2013, 2],
    ]);
    expect(await rows(engine, { by: ['year'], unit: 'publication' })).toEqual([
      [2010, 2],
      [2012, 1],
    ]);
  });

  test('counts a same-day pair once when asked, as the invention', async () => {
    const engine = engineOf({ twin: 'CN1' }, { type: 'utilityModel', twin: 'CN0' }, { type: 'utilityModel' });
    expect(await rows(engine, { by: ['type'] })).toEqual([
      ['invention', 1],
      ['utilityModel', 2],
    ]);
    expect(await rows(engine, { by: ['type'], twins: 'once' })).toEqual([
      ['invention', 1],
      ['utilityModel', 1],
    ]);
  });

  test('top keeps the largest rows, ties in the order of values', async () => {
    const engine = engineOf({ areas: ['y2'] }, { areas: ['x1'] }, { areas: ['y1'] }, { areas: ['y1'] });
    expect(await rows(engine, { by: ['area'], top: 2 })).toEqual([
      ['y1', 2],
      ['x1', 1],
    ]);
  });

  test('answers an empty landscape with no rows', async () => {
    expect(await rows(engineOf(), { by: ['industry', 'year'] })).toEqual([]);
  });

  test.each([
    [{ by: ['indusrty' as Dimension] }, 'count: unknown dimension: "indusrty"; did you mean "industry"?'],
    [{ by: ['year', 'year'] }, 'count: invalid dimensions: "year" twice; name each once.'],
    [{ by: [], where: { area: 'x-1' } }, 'count: unknown area: "x-1"; did you mean "x1"?'],
  ] as [CountQuery, string][])('throws on %j', async (query, message) => {
    await expect(engineOf({}).count(query)).rejects.toThrow(new RangeError(message));
  });
});

test.each([
  [{ industry: '新能源' }, 'count: unknown industry: "新能源"; did you mean "new-energy"?'],
  [{ industry: 'biomedicine industry' }, 'count: unknown industry: "biomedicine industry"'],
  [{ area: '风电控制' }, 'count: unknown area: "风电控制"; did you mean "wind-control-systems"?'],
  [{ area: '疫苗' }, 'count: unknown area: "疫苗"; did you mean "vaccines"?'],
  [{ area: 'Vaccine' }, 'count: unknown area: "Vaccine"; did you mean "vaccines"?'],
  [{ area: '纺织' }, 'count: unknown area: "纺织"'],
])('whoever gives a name in place of an id is told the id: %j', async (where, message) => {
  const engine = memoryEngine({ ...sampleStore([]), taxonomy: SEI_2013 });
  await expect(engine.count({ by: [], where })).rejects.toThrow(new RangeError(message));
});

describe('pairs and list', () => {
  test('pairs every two values of an application, in order, and never a value with itself', async () => {
    const engine = engineOf({ applicants: ['r', 'p', 'q'] }, { applicants: ['q', 'p'] }, { applicants: ['p'] });
    expect(await engine.pairs({ of: 'applicant' })).toEqual([
      { a: 'p', b: 'q', count: 2 },
      { a: 'p', b: 'r', count: 1 },
      { a: 'q', b: 'r', count: 1 },
    ]);
    expect(await engine.pairs({ of: 'applicant', where: { applicantType: 'enterprise' }, top: 1 })).toEqual([
      { a: 'p', b: 'q', count: 2 },
    ]);
  });

  test('lists the applications behind a cell in code point order, by pages', async () => {
    const engine = engineOf(
      { number: 'CN9', areas: ['x1'] },
      { number: 'CN10', areas: ['x1'] },
      { number: 'CN3', areas: ['y1'] },
    );
    expect(await engine.list({ where: { industry: 'x' } })).toEqual({ total: 2, applications: ['CN10', 'CN9'] });
    expect(await engine.list({ limit: 1, offset: 1 })).toEqual({ total: 3, applications: ['CN3'] });
  });

  test('labels parties and refuses an unknown key', async () => {
    expect(await engineOf({}).parties(['r'])).toEqual([{ key: 'r', name: 'R', type: 'university', group: 's' }]);
    await expect(engineOf({}).parties(['z'])).rejects.toThrow('parties: unknown applicant: "z"');
  });

  test('labels a group whose parent is no party, and refuses groups where none are known', async () => {
    expect(await engineOf({}).parties(['s'])).toEqual([{ key: 's', name: 'S', type: 'enterprise' }]);
    const alone = memoryEngine({ ...sampleStore([]), groups: [] });
    expect(alone.facts).not.toHaveProperty('groups');
    await expect(alone.count({ by: [], groups: 'together' })).rejects.toThrow('count: unsupported groups: "together"');
  });
});

test('an empty landscape answers every question with nothing', async () => {
  const engine = engineOf();
  expect(await engine.count({ by: ['industry', 'year'] })).toEqual([]);
  expect(await engine.count({ by: [] })).toEqual([]);
  expect(await engine.pairs({ of: 'applicant' })).toEqual([]);
  expect(await engine.spread({ by: 'area', of: 'applicant' })).toEqual([]);
  expect(await engine.list({})).toEqual({ total: 0, applications: [] });
});

test('more combinations of measurements than sixteen bits can tell', async () => {
  const many = 2 ** 16 + 20;
  const known = Array.from({ length: many }, (_, i) => ({ areas: ['x1'], citedBy: i % 300, claims: Math.floor(i / 300) }));
  const [row] = await engineOf(...known).values!({ of: ['citedBy', 'claims'], by: ['industry'] });
  expect(row!.key).toEqual(['x']);
  expect(row!.counts).toHaveLength(many);
  expect([...new Set(row!.counts)]).toEqual([1]);
});

test.each([
  [{ engine: {}, store: {} }, 'a landscape'],
  [{ facts: {} }, 'an engine'],
  [undefined, 'undefined'],
])('what is no store is named: %j', (given, named) => {
  expect(() => memoryEngine(given as never)).toThrow(
    new TypeError(`memoryEngine: invalid store: ${named}; give that of a landscape, such as landscape.store.`),
  );
});
