import { describe, expect, test } from 'vitest';
import { binomialDraw } from '../../../src/analyse/concentration/binomial-draw.js';
import {
  concentrationOverTimeQueries,
  summarizeConcentrationOverTime,
} from '../../../src/analyse/concentration/concentration-over-time.js';
import { countGroups } from '../../../src/analyse/concentration/count-groups.js';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { standingFindings } from '../../../src/analyse/false-discoveries.js';
import { applicantMatrix } from '../../../src/analyse/structure/applicant-matrix.js';
import { convergence, convergenceQueries } from '../../../src/analyse/structure/convergence.js';
import {
  emergingAreas,
  emergingAreasQueries,
  emergingDispersion,
  summarizeEmergingAreas,
} from '../../../src/analyse/structure/emerging-areas.js';
import { sharedSymbols } from '../../../src/analyse/structure/shared-symbols.js';
import { summarizeWhiteSpaces } from '../../../src/analyse/structure/white-spaces.js';
import type { Engine } from '../../../src/engines/engine.js';
import { SEI_2013 } from '../../../src/taxonomy/sei-2013.js';
import type { Area, Taxonomy } from '../../../src/taxonomy/taxonomy.js';
import { seededRandom } from '../../../src/util/random.js';
import { FAKE_TAXONOMY, fakeEngine } from '../fake-engine.js';

const conventions = conventionsOf(fakeEngine([], { asOf: '2016-12-31' }));

describe('convergence', () => {
  const years = [2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016];
  const engine = fakeEngine(
    years.flatMap((filing, k) => [
      { filing, times: 100 - 5 * k, areas: ['light/lamp'] },
      { filing, times: 20, areas: ['water/pump', 'water/filter'] },
      { filing, times: 5 * k, areas: ['light/lamp', 'water/pump'] },
      { filing, times: 40 },
    ]),
  );

  test('counts the applications in several industries, not those in several areas of one', async () => {
    const { rows, verdict, windows } = await convergence(engine);
    expect(rows.map(({ year, classified, several }) => [year, classified, several])).toEqual(
      years.map((year, k) => [year, 120, 5 * k]),
    );
    expect(rows.map(({ complete }) => complete)).toEqual(years.map((year) => year <= 2014));
    expect(verdict).toBe('up');
    expect(windows).toEqual([
      { from: 2007, to: 2010 },
      { from: 2011, to: 2014 },
    ]);
  });

  test('gives no verdict and no windows with too few complete years', async () => {
    const { verdict, windows, pairs } = await convergence(fakeEngine([{ filing: 2014, times: 90, areas: ['light/lamp'] }]));
    expect([verdict, windows, pairs]).toEqual(['cannotSay', null, []]);
  });

  describe('pairs', () => {
    /** 500 applications a year from 2011 to 2014, with these counts of pairs in the two windows, in halves by year. */
    const pairsOf = (counts: readonly (readonly [earlier: number, later: number])[]) =>
      yearlyPairs(
        counts.map(([earlier, later]) => [
          Math.ceil(earlier / 2),
          Math.floor(earlier / 2),
          Math.ceil(later / 2),
          Math.floor(later / 2),
        ]),
      );
    const yearlyPairs = async (counts: readonly (readonly number[])[]) => {
      const plain = fakeEngine([2011, 2012, 2013, 2014].map((filing) => ({ filing, times: 500, areas: ['light/lamp'] })));
      const pairs: Engine['pairs'] = async ({ where }) => {
        const { from } = where!.year as { readonly from: number };
        return counts.map((pair, i) => ({ a: 'x', b: `y${String(i).padStart(2, '0')}`, count: pair[from - 2011]! }));
      };
      return (await convergence({ ...plain, pairs })).pairs;
    };

    test('come closer or move apart where the change stands among those of all pairs', async () => {
      const found = await pairsOf([
        [40, 90],
        [90, 40],
        [60, 66],
        [3, 20],
      ]);
      expect(found.map(({ b, small, verdict }) => [b, small, verdict])).toEqual([
        ['y00', false, 'closer'],
        ['y02', false, null],
        ['y01', false, 'apart'],
        ['y03', true, null],
      ]);
      expect(found[0]!.ratio).toBeCloseTo(90.5 / 40.5, 12);
    });

    test('of 21 that only chance moves hardly ever get a verdict, though one in twenty intervals misses 1', async () => {
      const random = seededRandom(7);
      const runs = await Promise.all(
        Array.from({ length: 60 }, () =>
          pairsOf(
            Array.from({ length: 21 }, () => [binomialDraw(1000, 0.05, random), binomialDraw(1000, 0.05, random)] as const),
          ),
        ),
      );
      const missing = runs.flat().filter(({ interval }) => interval.low > 1 || interval.high < 1).length;
      expect(missing).toBeGreaterThan(0.03 * 60 * 21);
      expect(runs.filter((pairs) => pairs.some(({ verdict }) => verdict !== null)).length).toBeLessThanOrEqual(6);
    });

    test('that come in series of three get none by chance either, while one that trebles still does', async () => {
      const random = seededRandom(9);
      const runs = await Promise.all(
        Array.from({ length: 40 }, () => {
          const noise = Array.from({ length: 20 }, () => Array.from({ length: 4 }, () => 3 * binomialDraw(200, 0.05, random)));
          return yearlyPairs([[30, 33, 96, 93], ...noise]);
        }),
      );
      expect(runs.filter((pairs) => pairs.some(({ b, verdict }) => b !== 'y00' && verdict !== null)).length).toBeLessThanOrEqual(
        5,
      );
      expect(runs.filter((pairs) => pairs.find(({ b }) => b === 'y00')!.verdict === 'closer').length).toBeGreaterThan(30);
    });
  });

  test('asks one query more than there are industries, and throws when industries are a condition', () => {
    expect(convergenceQueries({}, FAKE_TAXONOMY).without.map(({ where }) => where!.industry)).toEqual([['water'], ['light']]);
    expect(() => convergenceQueries({ where: { industry: 'water' } }, FAKE_TAXONOMY)).toThrow(
      'convergence: unsupported condition: industry or area; leave both out of "where".',
    );
  });
});

const windows = [
  { from: 2009, to: 2011 },
  { from: 2012, to: 2014 },
] as const;
const series = (area: string, counts: readonly number[]) => counts.map((count, k) => ({ key: [area, 2009 + k], count }));

describe('emerging areas', () => {
  const spread = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([value, n]) => ({ value, counts: Float64Array.of(1), times: Float64Array.of(n) }));
  const answers = {
    areas: [
      ...series('lamp', [100, 100, 100, 100, 100, 100]),
      ...series('laser', [5, 5, 5, 30, 60, 90]),
      ...series('pump', [3, 3, 3, 9, 9, 9]),
    ],
    classified: [2009, 2010, 2011, 2012, 2013, 2014].map((year, k) => ({
      key: [year],
      count: [108, 108, 108, 139, 169, 199][k]!,
    })),
    known: spread({ lamp: 50, laser: 5 }),
    met: spread({ lamp: 60, laser: 45, pump: 9 }),
    active: spread({ lamp: 40, laser: 42, pump: 9 }),
  };
  const rows = summarizeEmergingAreas(answers, { windows, taxonomy: FAKE_TAXONOMY });

  test('rank what grows beyond all together first, with every component', () => {
    expect(rows.map(({ area, rank, emerging, small }) => [area, rank, emerging, small])).toEqual([
      ['laser', 1, true, false],
      ['lamp', 2, false, false],
      ['pump', null, false, true],
    ]);
    expect(rows[0]).toMatchObject({
      industry: 'light',
      recent: 180,
      before: 15,
      growth: 11,
      share: 180 / 507,
      applicants: 42,
      entrants: 40,
      entrantShare: 40 / 42,
      reasons: ['fasterThanAll', 'newcomers', 'burst'],
    });
    expect(rows[0]!.burst).toBeGreaterThan(0);
    expect(rows[0]!.shareRatioInterval!.low).toBeGreaterThan(1);
  });

  test('a steady area is not emerging and the ranks say how much they hang on one component', () => {
    expect(rows[1]).toMatchObject({ growth: 0, emerging: false, reasons: [], burst: 0 });
    expect(rows[0]!.rankRange!.best).toBe(1);
    expect(
      rows
        .filter(({ rank }) => rank !== null)
        .every(({ rank, rankRange }) => rankRange!.best <= rank! && rank! <= rankRange!.worst),
    ).toBe(true);
  });

  test('few applications are shown, not ranked; areas without any are left out', () => {
    expect(rows[2]).toMatchObject({ recent: 27, rankRange: null, reasons: [] });
    expect(rows.some(({ area }) => area === 'filter')).toBe(false);
  });

  test('nothing is said where the data begin after the first window does', async () => {
    const since = (first: number) =>
      fakeEngine(
        [2008, 2009, 2010, 2011, 2012, 2013, 2014]
          .filter((filing) => filing >= first)
          .map((filing) => ({ filing, times: 40, areas: ['light/lamp'], applicants: [`enterprise:${filing}`] })),
      );
    expect(await emergingAreas(since(2009))).toMatchObject({
      windows,
      dispersion: 1,
      rows: [{ area: 'lamp', recent: 120, before: 120 }],
    });
    const alone = (await emergingAreas(since(2009), { where: { area: 'lamp' } })).rows[0];
    expect(alone).toMatchObject({ share: 1, shareRatio: 1, p: 1, emerging: false });
    expect(await emergingAreas(since(2010))).toMatchObject({ windows: null, dispersion: null, rows: [] });
    expect(await emergingAreas(since(2012))).toMatchObject({ windows: null, rows: [] });
  });

  test('the dispersion is that by which every interval is wider than of independent applications', () => {
    const ids = ['lamp', 'laser', 'pump', 'filter', 'lens'];
    const taxonomy = {
      ...FAKE_TAXONOMY,
      industries: [{ ...FAKE_TAXONOMY.industries[0]!, areas: ids.map((id) => ({ id }) as Area) }],
    };
    const uneven = [
      [40, 90, 50, 100, 45, 95],
      [80, 30, 85, 35, 80, 30],
      [60, 65, 58, 61, 66, 59],
      [20, 70, 25, 75, 22, 72],
      [90, 50, 88, 40, 95, 55],
    ];
    const areas = ids.flatMap((id, i) => series(id, uneven[i]!));
    const classified = uneven[0]!.map((_, k) => ({
      key: [2009 + k],
      count: uneven.reduce((sum, counts) => sum + counts[k]!, 0),
    }));
    const told = emergingDispersion({ areas, classified }, windows);
    expect(told).toBeGreaterThan(5);
    const whole = (from: number) => classified.slice(from, from + 3).reduce((sum, { count }) => sum + count, 0.5);
    for (const row of summarizeEmergingAreas({ areas, classified, known: [], met: [], active: [] }, { windows, taxonomy })) {
      const alone = 1 / (row.recent + 0.5) - 1 / whole(3) + 1 / (row.before + 0.5) - 1 / whole(0);
      const { low, high } = row.shareRatioInterval!;
      expect((Math.log(high / low) / (2 * 1.959963984540054)) ** 2 / alone).toBeCloseTo(told, 9);
    }
    expect(emergingDispersion(answers, windows)).toBe(1);
  });

  test('no query looks beyond the recent window', () => {
    for (const query of Object.values(emergingAreasQueries(windows, {}))) expect(query.where!.year!.to).toBeLessThanOrEqual(2014);
  });
});

describe('false discoveries', () => {
  test('four of the fifteen probabilities of Benjamini and Hochberg 1995 stand at 0.05', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(standingFindings(published, 0.05)).toEqual(published.map((_, k) => k < 4));
    expect(standingFindings(published.toReversed(), 0.05)).toEqual(published.map((_, k) => k > 10));
    expect(standingFindings([], 0.05)).toEqual([]);
  });

  test('among areas that only vary by chance hardly ever one is called emerging', () => {
    const random = seededRandom(4);
    const flat = Array.from({ length: 20 }, () => {
      const areas = ['lamp', 'laser', 'pump', 'filter'].flatMap((id) =>
        series(
          id,
          Array.from({ length: 6 }, () => binomialDraw(1000, 0.05, random)),
        ),
      );
      const classified = Array.from({ length: 6 }, (_, k) => ({ key: [2009 + k], count: 1000 }));
      return summarizeEmergingAreas({ areas, classified, known: [], met: [], active: [] }, { windows, taxonomy: FAKE_TAXONOMY });
    });
    expect(flat.flat().length).toBe(80);
    expect(flat.flat().filter(({ emerging }) => emerging).length).toBeLessThanOrEqual(2);
  });
});

describe('white spaces', () => {
  const area = (id: string, ipc: readonly string[]) => ({
    id,
    name: { zh: id, en: id },
    namedInPolicy: false,
    clauses: [{ ipc, weight: 1, source: [] }],
  });
  const taxonomy: Taxonomy = {
    ...FAKE_TAXONOMY,
    industries: [
      {
        id: 'i',
        name: { zh: 'i', en: 'i' },
        areas: [
          area('big', ['H01M10/05', 'H02J7/00']),
          area('large', ['H01M4/00', 'B60L']),
          area('quiet', ['H01M8/04']),
          area('alone', ['A61K']),
          area('busy', ['H01M2/00']),
          area('empty', ['H02J3/00', 'B60L', 'A61K31/00']),
          area('broad', ['A61', 'H']),
        ],
      },
    ],
  };
  const counts = Object.entries({ big: 400, large: 300, quiet: 3, alone: 2, busy: 90 }).map(([key, count]) => ({
    key: [key],
    count,
  }));

  test('areas are neighbours by the subclasses that both name; classes and sections name none', () => {
    const pairs = sharedSymbols(taxonomy);
    expect(pairs.find(({ a, b }) => a === 'big' && b === 'large')?.relatedness).toBe(1 / 3);
    expect(pairs.find(({ a, b }) => a === 'quiet' && b === 'busy')?.relatedness).toBe(1);
    expect(pairs.some(({ a, b }) => a === 'broad' || b === 'broad')).toBe(false);
  });

  test('are quiet areas of which at least half of the relatedness lies in at least two strong ones', () => {
    const found = summarizeWhiteSpaces(counts, { conventions, taxonomy });
    expect([found.strongFrom, found.quietTo, found.baseline]).toEqual([195, 3, 2 / 7]);
    expect(
      found.rows.map(({ area: id, count, neighbours, strongNeighbours }) => [id, count, neighbours, strongNeighbours]),
    ).toEqual([
      ['empty', 0, 3, 2],
      ['quiet', 3, 3, 2],
    ]);
    const [empty] = found.rows;
    expect(empty!.density).toBeCloseTo((1 / 4 + 1 / 4) / (1 / 4 + 1 / 4 + 1 / 3), 12);
    expect(found.rows[1]!.strongest.map(({ area: id, count }) => [id, count])).toEqual([
      ['big', 400],
      ['large', 300],
    ]);
  });

  test('limits on whole counts are whole, on fractional ones as they fall', () => {
    const with99 = counts.map((row) => (row.key[0] === 'busy' ? { ...row, count: 99 } : row));
    expect(summarizeWhiteSpaces(with99, { conventions, taxonomy }).strongFrom).toBe(200);
    const halves = with99.map((row) => (row.key[0] === 'alone' ? { ...row, count: 2.5 } : row));
    expect(summarizeWhiteSpaces(halves, { conventions, taxonomy }).strongFrom).toBe(199.5);
  });

  test('with relatedness from elsewhere that one decides, and an empty landscape has none', () => {
    const related = [
      { a: 'alone', b: 'big', relatedness: 0.5 },
      { a: 'alone', b: 'large', relatedness: 0.4 },
    ];
    expect(summarizeWhiteSpaces(counts, { conventions, taxonomy, related }).rows.map(({ area: id }) => id)).toEqual(['alone']);
    expect(summarizeWhiteSpaces([], { conventions, taxonomy }).rows).toEqual([]);
  });

  test('most areas of the shipped taxonomy have neighbours by definition', () => {
    const ids = new Set(sharedSymbols(SEI_2013).flatMap(({ a, b }) => [a, b]));
    expect(ids.size).toBeGreaterThan(200);
  });
});

describe('concentration over time', () => {
  const row = (value: number | null, counts: readonly number[]) => ({ value, ...countGroups(counts) });
  const context = { conventions, lagMonths: 18 };

  test('windows end with the last year and never overlap; years are one query', () => {
    const windows = concentrationOverTimeQueries({ from: 2004, to: 2014, years: 5 }).map(({ where }) => where!.year);
    expect(windows).toEqual([
      { from: 2005, to: 2009 },
      { from: 2010, to: 2014 },
    ]);
    expect(concentrationOverTimeQueries({ from: 2004, to: 2014, of: 'area' })).toEqual([
      { by: 'year', of: 'area', where: { year: { from: 2004, to: 2014 } } },
    ]);
    expect(() => concentrationOverTimeQueries({ from: 2015, to: 2014 })).toThrow(
      'concentrationOverTime: invalid years: 2015..2014',
    );
    expect(() => concentrationOverTimeQueries({} as { from: number; to: number })).toThrow(
      'concentrationOverTime: invalid years: undefined to undefined; give whole years as "from" and "to".',
    );
    expect(() => concentrationOverTimeQueries({ from: '2010' as unknown as number, to: 2014 })).toThrow(
      'concentrationOverTime: invalid years: "2010" to 2014;',
    );
    expect(() => concentrationOverTimeQueries({ from: 2013, to: 2014, years: 0 })).toThrow(
      'concentrationOverTime: invalid window: 0',
    );
  });

  test('a year without applications is null, an incomplete one is marked, and few have no interval', () => {
    const { rows } = summarizeConcentrationOverTime([[row(2013, [20, 20]), row(2015, [9, 1])]], {
      ...context,
      from: 2013,
      to: 2015,
    });
    expect(rows.map(({ from, hhi, small, complete, interval }) => [from, hhi, small, complete, interval === null])).toEqual([
      [2013, 0.5, false, true, false],
      [2014, null, true, true, true],
      [2015, 0.82, true, false, true],
    ]);
  });

  test('says up or down only when the intervals of first and last complete window are apart', () => {
    const spread = new Array(50).fill(4);
    const verdict = (first: readonly number[], last: readonly number[], to = 2014) =>
      summarizeConcentrationOverTime([[row(to - 1, first), row(to, last)]], { ...context, from: to - 1, to }).verdict;
    expect(verdict(spread, [100, ...spread])).toBe('up');
    expect(verdict([100, ...spread], spread)).toBe('down');
    expect(verdict([30, 25, 20], [29, 26, 20])).toBe('flat');
    expect(verdict(spread, [100, ...spread], 2016)).toBe('cannotSay');
  });
});

describe('the matrix of applicants and fields', () => {
  test('crosses the largest of both, zeros included, and leaves out those without', async () => {
    const engine = fakeEngine([
      { times: 9, areas: ['light/lamp'], applicants: ['enterprise:a'] },
      { times: 4, areas: ['water/pump'], applicants: ['enterprise:b', 'enterprise:a'] },
      { times: 2, areas: ['water/filter'], applicants: ['enterprise:c'] },
      { times: 30 },
    ]);
    const { fields, rows } = await applicantMatrix(engine, { applicants: 2, fields: 2 });
    expect(fields.map(({ id, count }) => [id, count])).toEqual([
      ['lamp', 9],
      ['pump', 4],
    ]);
    expect(rows.map(({ key, name, count, counts }) => [key, name, count, counts])).toEqual([
      ['a', 'a公司', 13, [9, 4]],
      ['b', 'b公司', 4, [0, 4]],
    ]);
  });
});
