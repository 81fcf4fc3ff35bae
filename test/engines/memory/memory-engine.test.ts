import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountQuery, CountRow, Dimension, DimensionValue, ListQuery, Where } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { SAMPLE_PARTIES, type SampleApplication, sampleStore } from './sample-store.js';

const PLAIN: SampleApplication = {
  number: 'CN1',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: null,
  applicants: [],
  areas: [],
  subclasses: [],
  granted: false,
  publications: [],
};

function engineOf(...applications: Partial<SampleApplication>[]) {
  return memoryEngine(sampleStore(applications.map((a, i) => ({ ...PLAIN, number: `CN${i}`, ...a }))));
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
    expect(await engineOf({}).parties(['r'])).toEqual([{ key: 'r', name: 'R', type: 'university' }]);
    await expect(engineOf({}).parties(['z'])).rejects.toThrow('parties: unknown applicant: "z"');
  });
});

const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const application: fc.Arbitrary<SampleApplication> = fc.record({
  number: fc.constant(''),
  year: fc.constantFrom(null, 2010, 2012),
  type: fc.constantFrom('invention', 'utilityModel'),
  office: fc.constantFrom(null, 'CN', 'US'),
  district: fc.constantFrom(null, 'D', 'E'),
  applicants: someOf(['p', 'q', 'r']),
  areas: someOf(['x1', 'x2', 'y1', 'y2']),
  subclasses: someOf(['A01B', 'H01M']),
  granted: fc.boolean(),
  publications: someOf([2011, 2013]),
});
const where: fc.Arbitrary<Where> = fc.record(
  {
    industry: fc.constantFrom('x', null, ['x', 'y']),
    area: fc.constantFrom('x1', ['x2', null]),
    applicant: fc.constantFrom('p', ['q', 'r']),
    applicantType: fc.constantFrom('enterprise', 'university'),
    type: fc.constantFrom('invention'),
    office: fc.constantFrom('CN', null),
    year: fc.constantFrom({ from: 2011 }, { to: 2010 }, null),
    granted: fc.boolean(),
    classified: fc.boolean(),
  },
  { requiredKeys: [] },
);
const query: fc.Arbitrary<CountQuery> = fc.record({
  by: fc.shuffledSubarray<Dimension>([
    'industry',
    'area',
    'applicant',
    'applicantType',
    'subclass',
    'year',
    'type',
    'office',
    'district',
  ]),
  where,
  counting: fc.constantFrom('whole', 'fractional', 'primary'),
});
const store = fc.array(application, { maxLength: 8 }).map((list) => list.map((a, i) => ({ ...a, number: `CN${i}` })));

describe('against a naive count over plain objects', () => {
  test('every query gives the same sums', async () => {
    await fc.assert(
      fc.asyncProperty(store, query, async (applications, q) => {
        const got = new Map(
          (await memoryEngine(sampleStore(applications)).count(q)).map(({ key, count }) => [JSON.stringify(key), count]),
        );
        const expected = naiveCount(applications, q);
        expect([...got.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [key, count] of expected) expect(got.get(key)).toBeCloseTo(count, 10);
      }),
      { numRuns: 400 },
    );
  });

  test('list counts what count counts', async () => {
    await fc.assert(
      fc.asyncProperty(store, where, async (applications, w) => {
        const engine = memoryEngine(sampleStore(applications));
        const total = (await engine.count({ by: [], where: w })).reduce((sum, { count }) => sum + count, 0);
        expect((await engine.list({ where: w } satisfies ListQuery)).total).toBe(total);
      }),
    );
  });
});

type Entry = Partial<Record<Dimension, DimensionValue>>;

function naiveCount(
  applications: readonly SampleApplication[],
  { by, where = {}, counting = 'whole' }: CountQuery,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const a of applications) {
    if (!fitsSingles(a, where)) continue;
    const lists: Entry[][] = [
      a.areas.map((area) => ({ area, industry: area[0]! })),
      a.applicants.map((applicant) => ({ applicant, applicantType: SAMPLE_PARTIES.find(({ key }) => key === applicant)!.type })),
      a.subclasses.map((subclass) => ({ subclass })),
    ];
    const empty: Entry[] = [{ area: null, industry: null }, { applicant: null, applicantType: null }, { subclass: null }];
    const groups = lists.map((list, g) => (list.length === 0 ? [empty[g]!] : counting === 'primary' ? list.slice(0, 1) : list));
    const fitting = groups.map((list) => list.filter((entry) => fitsEntry(entry, where)));
    if (fitting.some((list) => list.length === 0)) continue;
    let cells: { key: Entry; amount: number }[] = [
      { key: { year: a.year, type: a.type, office: a.office, district: a.district }, amount: 1 },
    ];
    groups.forEach((all, g) => {
      const names = by.filter((name) => name in empty[g]!);
      if (names.length === 0) return;
      const distinct = (list: readonly Entry[]) => [
        ...new Map(list.map((e) => [JSON.stringify(names.map((n) => e[n])), e])).values(),
      ];
      const share = counting === 'fractional' ? 1 / distinct(all).length : 1;
      cells = cells.flatMap(({ key, amount }) =>
        distinct(fitting[g]!).map((e) => ({ key: { ...key, ...e }, amount: amount * share })),
      );
    });
    for (const { key, amount } of cells) {
      const text = JSON.stringify(by.map((name) => key[name]));
      sums.set(text, (sums.get(text) ?? 0) + amount);
    }
  }
  return sums;
}

function isAmong(value: DimensionValue, wanted: unknown): boolean {
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
}

function fitsSingles(a: SampleApplication, w: Where): boolean {
  const { from = 0, to = 9999 } = w.year ?? {};
  const year = w.year === undefined || (w.year === null ? a.year === null : a.year !== null && a.year >= from && a.year <= to);
  const flags = (w.granted ?? a.granted) === a.granted && (w.classified ?? a.areas.length > 0) === a.areas.length > 0;
  return year && flags && isAmong(a.type, w.type) && isAmong(a.office, w.office);
}

function fitsEntry(entry: Entry, w: Where): boolean {
  return Object.entries(entry).every(([name, value]) => isAmong(value, w[name as keyof Where]));
}

test('counting does not depend on the size of the key space', async () => {
  const years = Array.from({ length: 200 }, (_, i) => ({
    ...PLAIN,
    number: `CN${i}`,
    year: 1800 + (i % 190),
    areas: ['x1'],
    applicants: ['p', 'q'],
  }));
  const dense = (await memoryEngine(sampleStore(years)).count({ by: ['year', 'area', 'applicant'] })) as CountRow[];
  expect(dense.reduce((sum, { count }) => sum + count, 0)).toBe(400);
});
