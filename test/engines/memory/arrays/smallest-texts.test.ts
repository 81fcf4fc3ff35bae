import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestTexts } from '../../../../src/engines/memory/arrays/smallest-texts.js';
import { headOf } from '../../../../src/engines/memory/arrays/text-head.js';
import { compareText } from '../../../../src/util/compare.js';

const texts = fc.oneof(
  fc.string({ maxLength: 9 }),
  fc.string({ unit: 'binary', maxLength: 9 }),
  fc.stringMatching(/^CN20[01][0-9]{0,6}$/),
  fc.stringMatching(/^[\0~\x7f专]{0,8}$/),
);

test('texts are in the order of their heads, which are above 0 and exact', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(headOf(a)).toBeGreaterThan(0);
      expect(Number.isSafeInteger(headOf(a))).toBe(true);
      if (headOf(a) < headOf(b)) expect(compareText(a, b)).toBe(-1);
      if (a.startsWith(b)) expect(headOf(a)).toBeGreaterThanOrEqual(headOf(b));
    }),
    { numRuns: 2000 },
  );
  expect([headOf('CN2010') < headOf('CN2011'), headOf('CN2010'), headOf('')]).toEqual([true, headOf('CN2010'), headOf('')]);
});

test('the first texts are those of a sorted list, each made again only where its head does not tell', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 300 }), fc.nat(40), (list, count) => {
      const headed = { size: list.length, text: (k: number) => list[k]!, head: (k: number) => headOf(list[k]!) };
      expect(smallestTexts(headed, count)).toEqual(list.toSorted(compareText).slice(0, count));
    }),
  );
  const list = Array.from({ length: 5000 }, (_, k) => String(1_000_000 + k));
  let made = 0;
  const headed = {
    size: list.length,
    text: (k: number) => {
      made++;
      return list[k]!;
    },
    head: (k: number) => headOf(list[k]!),
  };
  expect(smallestTexts(headed, 10)).toEqual(list.slice(0, 10));
  expect(made).toBe(10);
});
