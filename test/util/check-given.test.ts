import { expect, test } from 'vitest';
import { checkGiven, checkListGiven, describeGiven } from '../../src/util/check-given.js';

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [3, '3'],
  ['trend', '"trend"'],
  [[1], 'a list'],
  [() => 1, 'a function'],
  [{}, 'an empty object'],
  [{ a: 1, b: 2, c: 3, d: 4 }, 'an object with a, b, c, d'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with a, b, c, d ...'],
  [Promise.resolve(3), 'a promise, which must be awaited'],
])('%o is described as %s', (given, shown) => expect(describeGiven(given)).toBe(shown));

test('a field that is null is there, one that is undefined is not', () => {
  expect(checkGiven('f', { rows: null }, ['rows'], 'result', 'give one')).toBeUndefined();
  expect(() => checkGiven('f', { rows: undefined }, ['rows'], 'result', 'give one')).toThrow(
    new TypeError('f: invalid result: an object with rows; give one.'),
  );
});

test('a list is needed where one is asked for, and may be empty', () => {
  expect(checkListGiven('f', [], ['a'] as never[], 'series', 'give a list')).toBeUndefined();
  expect(() => checkListGiven('f', { 0: 'a' } as never, [], 'series', 'give a list')).toThrow(
    new TypeError('f: invalid series: an object with 0; give a list.'),
  );
});
