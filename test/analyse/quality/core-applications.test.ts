import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreApplications } from '../../../src/analyse/quality/core-applications.js';
import { corePatents } from '../../../src/analyse/quality/core-patents.js';
import { type Planted, plantedEngine } from './planted.js';

const plain: Planted = { filing: 20100101, grant: 20120101, areas: ['x1'] };

interface Candidate {
  readonly citedBy: number;
  readonly claims: number;
  readonly areas: readonly string[];
}

/** The rule as the documentation words it, one patent at a time: all are of one year, and an industry is the first letter of an area. */
function coreByHand(list: readonly Candidate[], from: number): readonly number[] {
  const industryOf = ({ areas }: Candidate): string => areas[0]![0]!;
  return list.flatMap((one, i) => {
    const own = list.filter((other) => industryOf(other) === industryOf(one));
    const cohort = own.length >= 30 ? own : list;
    const rank = (of: (candidate: Candidate) => number): number => {
      const below = cohort.filter((other) => of(other) < of(one)).length;
      return (below + cohort.filter((other) => of(other) === of(one)).length / 2) / cohort.length;
    };
    return (rank(({ citedBy }) => citedBy) + rank(({ claims }) => claims)) / 2 >= from - 1e-9 ? [i] : [];
  });
}

const CANDIDATES = fc.array(
  fc.record({
    citedBy: fc.nat({ max: 6 }),
    claims: fc.integer({ min: 1, max: 6 }),
    areas: fc.constantFrom(['x1'], ['x2'], ['x2', 'x1'], ['y1']),
  }),
  { minLength: 30, maxLength: 80 },
);

describe('applications of core patents', () => {
  test('are those that the rule names, in each area', async () => {
    await fc.assert(
      fc.asyncProperty(CANDIDATES, fc.constantFrom(0.6, 0.75, 0.8), async (list, from) => {
        const engine = plantedEngine(list.map((one) => ({ ...plain, ...one })));
        const { rule, rows } = await corePatents(engine, { from });
        fc.pre(rule === 'composite');
        const core = coreByHand(list, from);
        const numbers = (some: readonly number[]) => some.map((i) => `CN${i}`).sort();
        for (const area of ['x1', 'x2', 'y1', 'y2']) {
          const own = core.filter((i) => list[i]!.areas[0] === area);
          expect((await coreApplications(engine, { from, area })).applications).toEqual(numbers(own));
          expect(rows.find((row) => row.area === area)?.core ?? 0).toBe(own.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('hold to conditions, years of grant and weights as the numbers do', async () => {
    const list = Array.from(
      { length: 90 },
      (_, i): Planted => ({
        ...plain,
        filing: 20100101 + 10000 * (i % 2),
        grant: 20120101 + 10000 * (i % 3),
        citedBy: (7 * i) % 11,
        claims: 1 + ((5 * i) % 13),
        areas: i % 4 === 0 ? ['y1'] : ['x1'],
      }),
    );
    const engine = plantedEngine(list);
    for (const options of [
      { grantedBy: 2012 },
      { weights: { claims: 3 } },
      { where: { measured: { citedBy: { to: 9 } } } },
      { where: { year: { from: 2011, to: 2011 } } },
      { grantedBy: 2013, where: { measured: { grantYear: { from: 2013 } } } },
    ]) {
      const { rows } = await corePatents(engine, options);
      const total = rows.reduce((sum, { core }) => sum + core, 0);
      expect(total).toBeGreaterThan(0);
      for (const { area, core } of rows)
        expect((await coreApplications(engine, { ...options, area })).applications).toHaveLength(core);
    }
  });

  test('are all granted inventions where nothing tells them apart', async () => {
    const engine = plantedEngine([
      { ...plain, times: 2 },
      { ...plain, areas: ['y1'] },
      { ...plain, areas: [] },
      { filing: 20100101, areas: ['x1'] },
    ]);
    const { rule, applications, conventions } = await coreApplications(engine, { area: 'x1' });
    expect([rule, applications]).toEqual(['grantedInvention', ['CN0', 'CN1']]);
    expect(conventions).toMatchObject({ counting: 'primary', types: ['invention'] });
    expect(conventions.exclusions).toContainEqual({ by: 'area', kept: ['x1'] });
  });

  test('of an area that is none are refused', async () => {
    await expect(coreApplications(plantedEngine([plain]), { area: 'x11' })).rejects.toThrow(
      'coreApplications: unknown area: "x11"; did you mean "x1"?',
    );
  });

  test('of a landscape without an application are none', async () => {
    expect((await coreApplications(plantedEngine([]), { area: 'x1' })).applications).toEqual([]);
  });
});
