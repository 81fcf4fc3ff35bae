import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement } from '../../../src/classify/evaluation/agreement.js';
import { cohenKappa } from '../../../src/classify/evaluation/cohen-kappa.js';
import type { Label } from '../../../src/classify/evaluation/label.js';

type Pairs = [string, string][];

const times = (count: number, a: string, b: string): Pairs => Array.from({ length: count }, () => [a, b]);
const label = (industry: string, symbol: string | null = null): Label => ({
  industry,
  area: null,
  evidence: { clause: 0, symbol, term: null, field: 'ipc', offset: null },
});

const LABELLINGS = fc.uniqueArray(fc.tuple(fc.string(), fc.subarray(['x', 'y', 'z']), fc.subarray(['x', 'y', 'z'])), {
  selector: ([id]) => id,
});
const side = (rows: readonly (readonly [string, string[], string[]])[], at: 1 | 2): [string, Label[]][] =>
  rows.map((row) => [row[0], row[at].map((industry) => label(industry))]);

describe("Cohen's kappa", () => {
  /** Two readers of 50 or 100 proposals: the textbook tables (yes/yes, yes/no, no/yes, no/no). */
  test.each([
    [20, 5, 10, 15, 0.4],
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('of %i, %i, %i, %i is that of the textbook', (a, b, c, d, kappa) => {
    const pairs = [...times(a, 'y', 'y'), ...times(b, 'y', 'n'), ...times(c, 'n', 'y'), ...times(d, 'n', 'n')];
    expect(cohenKappa(pairs)).toBeCloseTo(kappa, 4);
  });

  test('is null without pairs, and when both give one and the same label', () => {
    expect(cohenKappa([])).toBeNull();
    expect(cohenKappa(times(3, 'y', 'y'))).toBeNull();
  });

  test('is -1 for two judges who always say the opposite, half and half', () => {
    expect(cohenKappa([...times(5, 'y', 'n'), ...times(5, 'n', 'y')])).toBe(-1);
  });
});

describe('agreement', () => {
  test('counts where both assign, one, and neither, over the ids that both have', () => {
    const a: [string, Label[]][] = [
      ['1', [label('x'), label('y')]],
      ['2', [label('x')]],
      ['3', []],
      ['4', []],
      ['5', [label('x')]],
      ['only a', [label('x')]],
    ];
    const b: [string, Label[]][] = [
      ['1', [label('y')]],
      ['2', [label('z', 'H01M4/58')]],
      ['3', [label('z')]],
      ['4', []],
      ['5', []],
      ['only b', [label('x')]],
    ];
    const found = agreement(a, b);
    expect(found).toMatchObject({ both: 2, onlyA: 1, onlyB: 1, neither: 1 });
    expect([found.overlap.count, found.primary.count]).toEqual([1, 0]);
    expect(found.disagreements).toEqual([
      { a: 'x', b: 'z', count: 1, share: 0.5, symbols: [{ symbol: 'H01M', count: 1 }], ids: ['2'] },
    ]);
  });

  test('takes the symbol of the first side when the second has none, and says so when neither has', () => {
    const { disagreements } = agreement(
      [
        ['1', [label('x', 'C12P7/06')]],
        ['2', [label('x')]],
      ],
      [
        ['1', [label('y')]],
        ['2', [label('y')]],
      ],
    );
    expect(disagreements[0]!.symbols.map(({ symbol }) => symbol)).toEqual(['(no symbol)', 'C12P']);
  });

  test('is symmetric', () => {
    fc.assert(
      fc.property(LABELLINGS, (rows) => {
        const [one, other] = [agreement(side(rows, 1), side(rows, 2)), agreement(side(rows, 2), side(rows, 1))];
        expect(other).toMatchObject({
          both: one.both,
          onlyA: one.onlyB,
          onlyB: one.onlyA,
          overlap: one.overlap,
          kappa: one.kappa,
        });
      }),
    );
  });

  test('is full with itself, and its disagreements are all that do not overlap', () => {
    fc.assert(
      fc.property(LABELLINGS, (rows) => {
        const same = agreement(side(rows, 1), side(rows, 1));
        expect([same.overlap.count, same.primary.count, same.disagreements]).toEqual([same.both, same.both, []]);
        const { both, overlap, primary, kappa, disagreements } = agreement(side(rows, 1), side(rows, 2));
        expect(disagreements.reduce((sum, { count }) => sum + count, 0)).toBe(both - overlap.count);
        expect(primary.count).toBeLessThanOrEqual(overlap.count);
        if (kappa !== null) expect(Math.abs(kappa)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
