import { expect, test } from 'vitest';
import { compilePhrases } from '../../src/records/phrase-scanner.js';

const scan = compilePhrases([
  ['授权', 'granted'],
  ['未授权', 'not granted'],
  ['active', 'active'],
  ['not active', 'not active'],
]);

test('matches longest first and never overlapping', () => {
  expect(scan('未授权 | 授权')).toEqual(['not granted', 'granted']);
  expect(scan('授权授权')).toEqual(['granted', 'granted']);
});

test('takes Latin words whole and ignores punctuation, case and width', () => {
  expect(scan('inactive, hyperactive')).toEqual([]);
  expect(scan('(ＡＣＴＩＶＥ)')).toEqual(['active']);
  expect(scan('Not-Active')).toEqual(['not active']);
});

test('reads a text to its 500th character', () => {
  expect(scan(`${' x'.repeat(250)} active`)).toEqual([]);
});
