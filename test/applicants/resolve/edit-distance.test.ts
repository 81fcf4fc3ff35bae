import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/applicants/resolve/edit-distance.js';

test.each([
  ['kitten', 'sitting', 3],
  ['saturday', 'sunday', 3],
  ['machines', 'machienes', 1],
  ['buisness', 'business', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['𠮷野', '吉野', 1],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
});

test('stops one above the most that is asked for', () => {
  expect(editDistance('kitten', 'sitting', 1)).toBe(2);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});

test('is symmetric, and one for any single insertion', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 8 }),
      fc.string({ maxLength: 8 }),
      (a, b) => editDistance(a, b, 20) === editDistance(b, a, 20),
    ),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.nat(8), fc.constantFrom('x', '公'), (a, at, letter) => {
      expect(editDistance(a, a.slice(0, at) + letter + a.slice(at), 3)).toBe(1);
    }),
  );
});
