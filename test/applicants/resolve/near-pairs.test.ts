import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/applicants/resolve/edit-distance.js';
import { nearPairs } from '../../../src/applicants/resolve/near-pairs.js';

const noWords = (texts: readonly string[]): string[][] => texts.map(() => []);

test('finds every pair that differs by one character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '公'), minLength: 5, maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (texts) => {
      const found = new Set(nearPairs(texts, noWords(texts), () => false).map((pair) => pair.join()));
      for (const [i, a] of texts.entries()) {
        for (const [k, b] of texts.entries()) if (i < k && editDistance(a, b, 1) === 1) expect(found).toContain(`${i},${k}`);
      }
    }),
  );
});

test('finds names that differ in one word, where another tells who they are', () => {
  const words = [
    ['acme', 'widget'],
    ['acme', 'wdgt'],
    ['zeta', 'widget'],
  ];
  expect(nearPairs(['acmewidget', 'acmewdgt', 'zetawidget'], words, (word) => word === 'widget')).toEqual([[0, 1]]);
});

test('equal texts and texts under five characters are no pairs', () => {
  expect(nearPairs(['widget', 'widget', 'abcd', 'abce'], [[], [], [], []], () => false)).toEqual([]);
});

test('a family of names costs no more than others: at most 24 pairs a name', () => {
  const texts = Array.from({ length: 3000 }, (_, i) => `第${String.fromCharCode(0x4e00 + i)}研究所`);
  expect(nearPairs(texts, noWords(texts), () => false).length).toBeLessThanOrEqual(24 * texts.length);
});
