import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountTally } from '../../../../src/engines/memory/arrays/count-tally.js';
import { tallyAlike } from '../../../../src/engines/memory/spread/tally-alike.js';

test('every sum above 0 that any have is told once, the greatest first, with how many have it', () => {
  const tally = new CountTally();
  const sum = fc.oneof(
    fc.nat({ max: 5 }),
    fc.integer({ min: 2 ** 12 - 5, max: 2 ** 12 + 5 }),
    fc.integer({ min: 2 ** 12 - 5, max: 2 ** 12 + 5 }).map((steps) => steps * 7),
    fc.integer({ min: 2 ** 14 - 5, max: 2 ** 14 + 5 }).map((steps) => steps * 7),
    fc.nat({ max: 2 ** 32 }),
    fc.nat({ max: 9 }).map((steps) => steps * 7),
    fc.nat({ max: 30 }).map((times) => times / 7),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sum, fc.nat({ max: 3 }))),
      fc.constantFrom(1, 6, 60, 420, 840, 5880),
      fc.constantFrom(0, 2 ** 12),
      (list, parts, others) => {
        const sums = new Float64Array(list.length + others);
        const alike = new Uint32Array(sums.length);
        list.forEach(([one, each], k) => {
          sums[k] = one;
          alike[k] = each;
        });
        const { counts, times } = tallyAlike(sums, alike, parts, tally);
        const expected = new Map<number, number>();
        for (const [one, each] of list.toSorted(([a], [b]) => b - a))
          if (one > 0 && each > 0) expected.set(one, (expected.get(one) ?? 0) + each);
        expect([...counts]).toEqual([...expected.keys()].map((one) => one / parts));
        expect([...times]).toEqual([...expected.values()]);
      },
    ),
    { numRuns: 400 },
  );
});
