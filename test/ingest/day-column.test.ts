import { describe, expect, test } from 'vitest';
import { DayColumn } from '../../src/ingest/day-column.js';

describe('DayColumn', () => {
  test('follows the first value that decides, and the fallback until then', () => {
    const column = new DayColumn('mdy');
    column.learn(['6/7/95']);
    expect(column.read('6/7/95')).toBe(19950607);
    column.learn(['6/7/95', '25/04/13']);
    expect(column.read('6/7/95')).toBe(19950706);
  });

  test('takes the first of several days of a cell, whatever separates them', () => {
    const column = new DayColumn();
    for (const cell of ['2013-05-01\n2014-05-01', '20130501;20140501', '2013.05.01 | 2014.05.01'])
      expect(column.read(cell)).toBe(20130501);
  });

  test.each([
    ['2013', 20130000],
    ['2013.0', 20130000],
    ['2013年', 20130000],
    ['2013-05', 20130500],
    ['2013年5月', 20130500],
    ['2013年05月', 20130500],
    ['1996; 1997', 19960000],
    ['9999', 0],
    ['2013-13', -1],
    ['1066', -1],
    ['13', -1],
  ])('of %s as much is known as it says', (cell, day) => {
    expect(new DayColumn().read(cell)).toBe(day);
  });
});
