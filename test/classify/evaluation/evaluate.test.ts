import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/classify/evaluation/evaluate.js';
import type { Label } from '../../../src/classify/evaluation/label.js';
import { scoreOf } from '../../../src/classify/evaluation/label-scores.js';
import { wilsonInterval } from '../../../src/classify/evaluation/wilson-interval.js';

const at = (industry: string, area: string | null = null, weight?: number): Label => ({
  industry,
  area,
  ...(weight !== undefined && { weight }),
});

const GIVEN: [string, Label[]][] = [
  ['1', [at('energy', 'wind', 0.8), at('water', 'membranes', 0.5)]],
  ['2', [at('water', 'sludge', 1)]],
  ['3', []],
  ['4', [at('energy', 'wind', 0.4)]],
  ['not judged', [at('water', 'sludge', 1)]],
];
const GOLD: [string, Label[]][] = [
  ['1', [at('energy', 'wind')]],
  ['2', [at('energy', null)]],
  ['3', [at('water', 'membranes')]],
  ['4', []],
  ['not classified', [at('water', null)]],
];

describe('evaluate', () => {
  const result = evaluate(GIVEN, GOLD);

  test('compares the ids of both sides and counts the others', () => {
    expect([result.compared, result.onlyGold, result.onlyGiven]).toEqual([4, 1, 1]);
  });

  test('counts right, wrong and missed industries', () => {
    expect(
      result.industries.map(({ label, truePositives: t, falsePositives: p, falseNegatives: n }) => [label, t, p, n]),
    ).toEqual([
      ['energy', 1, 1, 1],
      ['water', 0, 2, 1],
    ]);
    expect(result.industryTotal).toMatchObject({ truePositives: 1, falsePositives: 3, falseNegatives: 2, f1: 2 / 7 });
  });

  test('leaves areas of an industry unjudged where the gold label names none', () => {
    const open = evaluate([['2', [at('energy', 'wind'), at('water', 'sludge')]]], [['2', [at('energy', null)]]]);
    expect(open.areas.map(({ label, falsePositives }) => [label, falsePositives])).toEqual([['sludge', 1]]);
  });

  test('judges only the labels asked for', () => {
    const { industries, areas } = evaluate(GIVEN, GOLD, { among: ['energy', 'wind'] });
    expect(industries.map(({ label }) => label)).toEqual(['energy']);
    expect(areas.map(({ label }) => label)).toEqual(['wind']);
  });

  test('gives the share of right primary industries where both sides name one', () => {
    expect(result.primary).toEqual(wilsonInterval(1, 2));
  });

  test('tabulates expected by given industries, by the primary and by any label', () => {
    expect(result.confusion).toEqual([
      { expected: null, given: 'energy', primary: 1, any: 1 },
      { expected: 'energy', given: 'energy', primary: 1, any: 1 },
      { expected: 'energy', given: 'water', primary: 1, any: 2 },
      { expected: 'water', given: null, primary: 1, any: 1 },
    ]);
  });

  test('lists the worst first: nothing right before something right, then the heavier evidence', () => {
    expect(result.disagreements.map(({ id }) => id)).toEqual(['2', '4', '3', '1']);
    expect(result.disagreements[0]).toEqual({
      id: '2',
      expected: [at('energy')],
      missed: ['energy'],
      wrong: [at('water', 'sludge', 1)],
    });
    expect(evaluate(GIVEN, GOLD, { worst: 1 }).disagreements).toHaveLength(1);
  });

  test('has null for shares of nothing', () => {
    const empty = evaluate([], []);
    expect(empty.industryTotal).toMatchObject({ f1: null, f1Lower: null, precision: { share: null } });
  });
});

describe('F1', () => {
  test('is the harmonic mean of precision and recall, inside its interval', () => {
    const counts = fc.record({ truePositives: fc.nat(500), falsePositives: fc.nat(500), falseNegatives: fc.nat(500) });
    fc.assert(
      fc.property(counts, (count) => {
        const { f1, f1Lower, f1Upper, precision, recall } = scoreOf('x', count);
        if (f1 === null) return;
        if (count.truePositives > 0) expect(1 / f1).toBeCloseTo((1 / precision.share! + 1 / recall.share!) / 2, 9);
        expect(f1Lower).toBeLessThanOrEqual(f1 + 1e-12);
        expect(f1Upper).toBeGreaterThanOrEqual(f1 - 1e-12);
      }),
    );
  });
});

describe('evaluate, for any labels', () => {
  const names = fc.subarray(['a', 'b', 'c', 'd']);
  const sets = fc.uniqueArray(fc.tuple(fc.string(), names, names), { selector: ([id]) => id, maxLength: 30 });
  const labels = (industries: readonly string[]): Label[] => industries.map((industry) => at(industry, `${industry}-area`));

  test('is perfect against itself and indifferent to the order of records', () => {
    fc.assert(
      fc.property(sets, (rows) => {
        const given = rows.map(([id, some]): [string, Label[]] => [id, labels(some)]);
        const gold = rows.map(([id, , some]): [string, Label[]] => [id, labels(some)]);
        const self = evaluate(given, given);
        expect([...self.industries, ...self.areas].every(({ f1 }) => f1 === 1)).toBe(true);
        expect(self.disagreements).toEqual([]);
        expect(evaluate([...given].reverse(), [...gold].reverse())).toEqual(evaluate(given, gold));
      }),
    );
  });

  test('swapping the sides swaps precision and recall', () => {
    fc.assert(
      fc.property(sets, (rows) => {
        const given = rows.map(([id, some]): [string, Label[]] => [id, labels(some)]);
        const gold = rows.map(([id, , some]): [string, Label[]] => [id, labels(some)]);
        const [one, other] = [evaluate(given, gold), evaluate(gold, given)];
        expect(other.industries.map(({ precision }) => precision)).toEqual(one.industries.map(({ recall }) => recall));
      }),
    );
  });
});
