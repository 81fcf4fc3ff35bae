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
});
