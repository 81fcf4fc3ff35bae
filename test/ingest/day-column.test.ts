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
});
