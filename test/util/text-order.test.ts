import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareText } from '../../src/util/compare.js';
import { textOrder } from '../../src/util/text-order.js';

const text = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[a\0华天]{0,9}$/));

test('gives the order of a stable sort by code unit', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const sorted = texts.map((_, i) => i).sort((a, b) => compareText(texts[a]!, texts[b]!) || a - b);
      expect([...textOrder(texts)]).toEqual(sorted);
    }),
  );
});

test('equal texts keep their order, however many', () => {
  expect([...textOrder(new Array<string>(50).fill('abc'))]).toEqual(Array.from({ length: 50 }, (_, i) => i));
});
