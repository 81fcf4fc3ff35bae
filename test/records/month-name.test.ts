import { expect, test } from 'vitest';
import { monthOfName } from '../../src/records/month-name.js';

test('reads English months, full or cut', () => {
  expect(['Jan', 'february', 'MAR', 'Sept', 'december'].map(monthOfName)).toEqual([1, 2, 3, 9, 12]);
});

test('gives 0 for anything else', () => {
  expect(['', 'J', 'Ma', 'Foo', 'Januarys'].map(monthOfName)).toEqual([0, 0, 0, 0, 0]);
});
