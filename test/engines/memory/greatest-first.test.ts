import fc from 'fast-check';
import { expect, test } from 'vitest';
import { greatestFirst } from '../../../src/engines/memory/greatest-first.js';

const whole = fc.nat({ max: 3000 }).map((count) => count + 1);
const share = fc.integer({ min: 1, max: 255 }).map((cells) => 1 / cells);
const sumOfShares = fc.array(share, { minLength: 1, maxLength: 40 }).map((shares) => shares.reduce((sum, one) => sum + one));
const tiny = fc.double({ min: 1e-9, max: 1e-3, noNaN: true });

test('whole counts, sums of shares and any mixture come as a full sort would order them', () => {
  for (const count of [whole, sumOfShares, fc.oneof(whole, share, sumOfShares, tiny)]) {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 300 }), (counts) => {
        expect([...greatestFirst(Float64Array.from(counts))]).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  }
});

test('counts in parts come in ones', () => {
  const parted = fc.tuple(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 300 }), fc.constantFrom(1, 60, 2520, 27_720));
  fc.assert(
    fc.property(parted, ([counts, parts]) => {
      const ones = counts.map((count) => count / parts).sort((a, b) => b - a);
      expect([...greatestFirst(Float64Array.from(counts), parts)]).toEqual(ones);
    }),
  );
});

test('one count that towers over all others', () => {
  expect([...greatestFirst(Float64Array.of(0.5, 1e9, 2))]).toEqual([1e9, 2, 0.5]);
  expect([...greatestFirst(Uint32Array.of(1, 4e9, 2))]).toEqual([4e9, 2, 1]);
});

test('nothing', () => {
  expect(greatestFirst(new Float64Array(0))).toHaveLength(0);
});
