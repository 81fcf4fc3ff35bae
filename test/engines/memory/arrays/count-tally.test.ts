import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountTally } from '../../../../src/engines/memory/arrays/count-tally.js';

const whole = fc.nat({ max: 3000 });
const share = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 255 })).map(([times, cells]) => times / cells);
const inParts = fc.nat({ max: 300 }).map((times) => times * 12_252_240);
const tiny = fc.double({ min: 1e-9, max: 1e-3, noNaN: true });

test('every sum above 0 is told once, the greatest first, with how often it occurs, whatever was tallied before', () => {
  const tally = new CountTally();
  for (const sum of [whole, share, inParts, fc.oneof(whole, share, inParts, tiny)]) {
    fc.assert(
      fc.property(fc.array(sum, { maxLength: 3000, size: 'max' }), fc.constantFrom(1, 60, 27_720), (sums, parts) => {
        const { counts, times } = tally.tally(Float64Array.from(sums), parts);
        const expected = new Map<number, number>();
        for (const one of sums.toSorted((a, b) => b - a)) if (one > 0) expected.set(one, (expected.get(one) ?? 0) + 1);
        expect([...counts]).toEqual([...expected.keys()].map((one) => one / parts));
        expect([...times]).toEqual([...expected.values()]);
      }),
      { numRuns: 40 },
    );
  }
});

test('more different sums than the table first has places for', () => {
  const sums = Float64Array.from({ length: 20_000 }, (_, k) => 1 + (k % 10_000));
  const { counts, times } = new CountTally().tally(sums, 1);
  expect([...counts]).toEqual(Array.from({ length: 10_000 }, (_, k) => 10_000 - k));
  expect(times.every((one) => one === 2)).toBe(true);
});

test('nothing', () => {
  expect(new CountTally().tally(Float64Array.of(0, 0), 1).counts).toHaveLength(0);
});
