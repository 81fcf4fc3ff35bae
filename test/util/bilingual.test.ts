import { expect, test } from 'vitest';
import { checkLang, type Lang } from '../../src/util/bilingual.js';

test('another language is refused, not taken for one of the two', () => {
  expect(() => checkLang('fr' as Lang, 'explain')).toThrow(new RangeError('explain: unknown language: "fr"; use "zh" or "en".'));
  expect(() => checkLang(undefined as unknown as Lang, 'renderReport')).toThrow('renderReport: unknown language: undefined;');
  expect(() => checkLang('zh', 'explain')).not.toThrow();
});
