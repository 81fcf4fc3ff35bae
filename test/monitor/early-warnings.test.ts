import { describe, expect, test } from 'vitest';
import { areaJumps } from '../../src/monitor/area-jumps.js';
import { coreLapses, isGrantedInvention } from '../../src/monitor/core-lapses.js';
import { earlyWarnings } from '../../src/monitor/early-warnings.js';
import { foreignEntrants } from '../../src/monitor/foreign-entrants.js';
import { lineCrossings } from '../../src/monitor/line-crossings.js';
import type { SnapshotApplication } from '../../src/monitor/snapshot.js';
import { applicationOf, snapshot } from './snapshots.js';

const LATER = { asOf: '2017-03-31' };

function many(n: number, prefix: string, own: Partial<SnapshotApplication>): SnapshotApplication[] {
  return Array.from({ length: n }, (_, i) => applicationOf(`${prefix}${String(i).padStart(4, '0')}`, own));
}

describe('lapses of core patents', () => {
  const core = { isGranted: true, status: 'active' } as const;
  const a = snapshot([
    applicationOf('CN1', core),
    applicationOf('CN2', core),
    applicationOf('CN3', { ...core, type: 'utilityModel' }),
    applicationOf('CN4', { ...core, status: 'unknown' }),
    applicationOf('CN5', core),
  ]);
  const b = snapshot(
    a.applications.map(
      (one) => ({ ...one, status: one.number === 'CN5' ? 'expired' : one.number === 'CN2' ? 'active' : 'lapsed' }) as const,
    ),
  );

  test('are those alive before and ended since, but not by their full term', () => {
    expect(coreLapses(a, b, isGrantedInvention)).toEqual([
      { application: 'CN1', before: 'active', after: 'lapsed', applicants: ['e'], areas: ['x1'] },
    ]);
  });

  test('are none where a right that is dead without a cause has run its full term', () => {
    const old = (number: string, filingDay: number, own: Partial<SnapshotApplication> = {}) =>
      applicationOf(number, { ...core, filingDay, ...own });
    const model = { type: 'utilityModel' } as const;
    const before = [
      old('CN1', 19970331),
      old('CN2', 19970401),
      old('CN3', 19970000),
      old('CN4', 0),
      old('CN5', 19900101),
      old('CN6', 20070331, model),
      old('CN7', 20070401, model),
    ];
    const ended = before.map((one) => ({ ...one, status: one.number === 'CN5' ? 'lapsed' : 'inactive' }) as const);
    const found = coreLapses(snapshot(before), snapshot(ended, LATER), () => true);
    expect(found.map(({ application }) => application)).toEqual(['CN2', 'CN3', 'CN4', 'CN5', 'CN7']);
    expect(coreLapses(snapshot(before), snapshot(ended, { asOf: null }), () => true)).toHaveLength(7);
  });

  test('follow the rule given', () => {
    expect(coreLapses(a, b, ({ type }) => type === 'utilityModel').map(({ application }) => application)).toEqual(['CN3']);
  });
});

describe('entrants from abroad', () => {
  const a = snapshot([applicationOf('CN1', { applicants: ['f'], country: 'US' })]);
  const entrants = (...own: Partial<SnapshotApplication>[]) => {
    const b = snapshot(
      [...a.applications, ...own.map((one, i) => applicationOf(`CN${i + 2}`, { publicationDay: 20170201, ...one }))],
      LATER,
    );
    return foreignEntrants(a, b, { home: ['CN'], fewest: 1 }).map(({ area, applicant, country, applications }) => [
      area,
      applicant,
      country,
      applications,
    ]);
  };

  test('are new to the area', () => {
    expect(entrants({ applicants: ['g'], country: 'JP' }, { applicants: ['g'], country: 'JP' })).toEqual([
      ['x1', 'g', 'JP', ['CN2', 'CN3']],
    ]);
    expect(entrants({ applicants: ['f'], country: 'US' })).toEqual([]);
    expect(entrants({ applicants: ['f'], country: 'US', areas: ['y1', 'x1'] })).toEqual([['y1', 'f', 'US', ['CN2']]]);
  });

  test('are not named for applications that may be old, nor where one that was known got the area since', () => {
    const japanese = { applicants: ['g'], country: 'JP' };
    expect(entrants({ ...japanese, publicationDay: 0 })).toEqual([]);
    expect(entrants({ ...japanese, filingDay: 0, publicationDay: 0 }, japanese)).toEqual([]);
    const known = applicationOf('CN9', { ...japanese, areas: [] });
    const arrived = applicationOf('CN99', { ...japanese, publicationDay: 20170201 });
    const later = (areas: readonly string[]) => snapshot([{ ...known, areas }, arrived], LATER);
    const found = (areas: readonly string[]) => foreignEntrants(snapshot([known]), later(areas), { home: ['CN'], fewest: 1 });
    expect([found([]).length, found(['x1']).length]).toEqual([1, 0]);
    expect(earlyWarnings(snapshot([known], { asOf: null }), later([])).entrants).toBeNull();
  });

  test('are not from home, of unknown country or second applicants', () => {
    expect(entrants({ applicants: ['g'] }, { applicants: ['g'], country: null }, { applicants: ['e', 'g'] })).toEqual([]);
  });

  test('are not from Hong Kong, Macau or Taiwan unless home is said to be CN alone', () => {
    const own = ['HK', 'TW', 'JP'].map((country, i) => {
      return applicationOf(`CN${i + 2}`, {
        applicants: ['g'],
        country,
        areas: [['x2', 'y1', 'y2'][i]!],
        publicationDay: 20170201,
      });
    });
    const b = snapshot([...a.applications, ...own], LATER);
    const countries = (home?: readonly string[]) =>
      earlyWarnings(a, b, home === undefined ? {} : { home }).entrants!.map(({ country }) => country);
    expect([countries(), countries(['CN'])]).toEqual([['JP'], ['HK', 'TW', 'JP']]);
  });

  test('are not those of whom older publications were overlooked', () => {
    const published = { applicants: ['g'], country: 'JP', publicationDay: 20110901 };
    expect(entrants(published)).toEqual([]);
    expect(entrants(published, { applicants: ['g'], country: 'JP' })).toEqual([]);
    expect(entrants({ ...published, publicationDay: 20160000 })).toEqual([]);
  });

  test('are not those who were there under a name that changed', () => {
    const renamed = snapshot(
      [
        applicationOf('CN1', { applicants: ['g'], country: 'US' }),
        applicationOf('CN2', { applicants: ['g'], country: 'US', publicationDay: 20170201 }),
      ],
      {
        ...LATER,
        parties: a.parties.filter(({ key }) => key !== 'f'),
      },
    );
    expect(foreignEntrants(a, renamed, { home: ['CN'], fewest: 1 })).toEqual([]);
  });
});

describe('jumps', () => {
  const options = { rate: 0.05, ratio: 1.5, fewest: 10 };
  const early = { publicationDay: 20161101 };
  const late = { publicationDay: 20170201 };
  const a = snapshot([...many(40, 'A', { ...early, areas: ['x1'] }), ...many(40, 'B', { ...early, areas: ['y1'] })]);

  test('are areas with a larger share of the publications than before', () => {
    const b = snapshot(
      [...a.applications, ...many(40, 'C', { ...late, areas: ['x1'] }), ...many(120, 'D', { ...late, areas: ['x2'] })],
      LATER,
    );
    const found = areaJumps(a, b, options)!;
    expect(found.window).toEqual({ from: 20161002, middle: 20161231, to: 20170331 });
    expect(found.tested).toBe(3);
    expect(
      found.jumps.map(({ area, before, after, ratio, applications }) => [area, before, after, ratio, applications.length]),
    ).toEqual([['x2', 0, 120, null, 120]]);
  });

  test('count a month or year known by itself where all of it lies in one window', () => {
    const years = (day: number) => {
      const b = snapshot(
        [
          ...a.applications,
          ...many(40, 'C', { ...late, areas: ['x1'] }),
          ...many(30, 'D', { publicationDay: day, areas: ['x2'] }),
        ],
        LATER,
      );
      return areaJumps(a, b, options)!.jumps.flatMap(({ area, after }) => (area === 'x2' ? [after] : []));
    };
    expect(years(20170300)).toEqual([30]);
    expect(years(20170000)).toEqual([]);
  });

  test('do not come from more publications in all areas alike', () => {
    const b = snapshot(
      [...a.applications, ...many(120, 'C', { ...late, areas: ['x1'] }), ...many(120, 'D', { ...late, areas: ['y1'] })],
      LATER,
    );
    expect(areaJumps(a, b, options)!.jumps).toEqual([]);
  });

  test('do not come from few, from a small rise, or from outside the windows', () => {
    const few = snapshot(
      [...a.applications, ...many(9, 'C', { ...late, areas: ['x2'] }), ...many(9, 'D', { ...late, areas: ['y1'] })],
      LATER,
    );
    expect(areaJumps(a, few, options)!.jumps).toEqual([]);
    const small = snapshot(
      [
        ...many(4000, 'A', { ...early, areas: ['x1'] }),
        ...many(6000, 'B', { ...early, areas: ['y1'] }),
        ...many(4800, 'C', { ...late, areas: ['x1'] }),
        ...many(5200, 'D', { ...late, areas: ['y1'] }),
      ],
      LATER,
    );
    expect(areaJumps(a, small, options)!.jumps).toEqual([]);
    expect(areaJumps(a, small, { ...options, ratio: 1.1 })!.jumps.map(({ area }) => area)).toEqual(['x1']);
    const old = snapshot(
      [
        ...a.applications,
        ...many(200, 'C', { publicationDay: 20150101, areas: ['x2'] }),
        ...many(200, 'D', { publicationDay: 20170401, areas: ['x2'] }),
      ],
      LATER,
    );
    expect(areaJumps(a, old, options)!.tested).toBe(2);
  });

  test('need two cut-offs, the later one later', () => {
    expect(areaJumps(a, a, options)).toBeNull();
    expect(areaJumps({ ...a, asOf: null }, a, options)).toBeNull();
  });
});

describe('crossings of the line', () => {
  test('name the causes and the applications behind them', () => {
    const a = snapshot([...many(49, 'A', {}), ...many(50, 'B', { applicants: ['f'] }), ...many(50, 'U', { applicants: ['u'] })]);
    const b = snapshot(
      [
        ...a.applications.filter(({ number }) => number !== 'B0007' && number !== 'U0001'),
        applicationOf('C1', { filingDay: 20170110, publicationDay: 20170301 }),
      ],
      LATER,
    );
    const found = lineCrossings(a, b, 50);
    expect(
      found.map(({ applicant, name, direction, before, after, applications }) => [
        applicant,
        name,
        direction,
        before,
        after,
        applications,
      ]),
    ).toEqual([
      ['e', 'e公司', 'above', 49, 50, ['C1']],
      ['f', 'f公司', 'below', 50, 49, ['B0007']],
    ]);
    expect(found[0]!.parts).toMatchObject({ newFiling: 1, reassigned: 0 });
    expect(found[1]!.parts).toMatchObject({ vanished: -1 });
  });

  test('by a merge of names are told from those by filings', () => {
    const a = snapshot([...many(30, 'A', {}), ...many(30, 'B', { applicants: ['f'] })]);
    const b = snapshot(
      a.applications.map((one) => ({ ...one, applicants: ['e'] })),
      { parties: a.parties.filter(({ key }) => key !== 'f') },
    );
    const [crossing] = lineCrossings(a, b, 50);
    expect(crossing).toMatchObject({ applicant: 'e', before: 30, after: 60, parts: { reassigned: 30, newFiling: 0 } });
    expect(crossing!.applications).toHaveLength(30);
  });
});

describe('all together', () => {
  const a = snapshot([applicationOf('CN1')]);

  test('say nothing where names or areas mean other things', () => {
    expect(earlyWarnings(a, { ...a, harmonisation: 'resolved' })).toMatchObject({
      entrants: null,
      crossings: null,
      jumps: null,
      lapses: [],
    });
    expect(earlyWarnings(a, { ...a, taxonomy: 'sample 2' })).toMatchObject({ entrants: null, crossings: [] });
  });

  test.each([
    [{ threshold: 0 }, 'lineCrossings: invalid threshold: 0'],
    [{ jump: { rate: 1 } }, 'earlyWarnings: invalid rate: 1'],
  ])('refuse %o', (options, message) => {
    expect(() => earlyWarnings(a, a, options)).toThrow(message);
  });
});

test('options of unknown names are refused', () => {
  const one = snapshot([applicationOf('CN1')]);
  const asked = (options: object) => () => earlyWarnings(one, one, options);
  expect(asked({ treshold: 10 })).toThrow(new RangeError('earlyWarnings: unknown option: "treshold"; did you mean "threshold"?'));
  expect(asked({ jump: { ratios: 2 } })).toThrow(
    new RangeError('earlyWarnings: unknown option: "ratios"; did you mean "ratio"?'),
  );
});
