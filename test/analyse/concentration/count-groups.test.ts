import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concentrationRatio, largestCounts } from '../../../src/analyse/concentration/concentration-ratio.js';
import { correctedHhi } from '../../../src/analyse/concentration/corrected-hhi.js';
import { countGroups } from '../../../src/analyse/concentration/count-groups.js';
import { entropy } from '../../../src/analyse/concentration/entropy.js';
import { gini } from '../../../src/analyse/concentration/gini.js';
import { hhi } from '../../../src/analyse/concentration/hhi.js';
import { hhiInterval } from '../../../src/analyse/concentration/hhi-interval.js';
import { totalOf } from '../../../src/analyse/total-of.js';

const grouped = fc.array(fc.tuple(fc.constantFrom(0, 1 / 3, 0.5, 1, 2, 7, 120), fc.integer({ min: 1, max: 60 })), {
  maxLength: 9,
});

const repeated = (groups: readonly (readonly [number, number])[]) =>
  groups.flatMap(([count, times]) => new Array<number>(times).fill(count));

test('equal counts are one group, greatest first, and nobody is lost', () => {
  fc.assert(
    fc.property(grouped, (groups) => {
      const made = countGroups(
        groups.map(([count]) => count),
        groups.map(([, times]) => times),
      );
      const pairs = [...made.counts].map((count, g) => [count, made.times[g]!] as const);
      expect([...new Set(made.counts)].sort((a, b) => b - a)).toEqual([...made.counts]);
      expect(repeated(pairs)).toEqual(repeated(groups).sort((a, b) => b - a));
      expect(countGroups(repeated(groups))).toEqual(made);
    }),
  );
});

describe.each([
  ['totalOf', totalOf],
  ['hhi', hhi],
  ['correctedHhi', correctedHhi],
  ['gini', gini],
  ['entropy', entropy],
  ['CR4', (counts: number[], times?: number[]) => concentrationRatio(counts, 4, times)],
  ['CR40', (counts: number[], times?: number[]) => concentrationRatio(counts, 40, times)],
  ['the largest eight', (counts: number[], times?: number[]) => totalOf(largestCounts(counts, 8, times))],
  ['the interval of the HHI', (counts: number[], times?: number[]) => hhiInterval(counts, { draws: 20 }, times)?.low ?? null],
] as const)('%s', (_, index) => {
  test('is that of every holder by itself', () => {
    fc.assert(
      fc.property(grouped, (groups) => {
        const one = index(repeated(groups));
        const other = index(
          groups.map(([count]) => count),
          groups.map(([, times]) => times),
        );
        if (one === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(one, 10);
      }),
    );
  });
});
