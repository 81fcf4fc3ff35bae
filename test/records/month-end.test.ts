import { describe, expect, test } from 'vitest';
import { monthEndAfterYear } from '../../src/records/month-end.js';

describe('monthEndAfterYear', () => {
  test.each([
    [2014, 0, 20141231],
    [2014, 12, 20151231],
    [2014, 18, 20160630],
    [2015, 2, 20160229],
    [2014, 2, 20150228],
    [2019, 60, 20241231],
    [1899, 2, 19000228],
  ])('year %i + %i months ends on %i', (year, months, day) => expect(monthEndAfterYear(year, months)).toBe(day));

  test('throws on a fraction of a month', () => expect(() => monthEndAfterYear(2014, 1.5)).toThrow(RangeError));
});
