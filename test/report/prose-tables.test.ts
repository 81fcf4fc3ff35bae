import { expect, test } from 'vitest';
import { wrongTotals } from '../../src/report/prose-tables.js';

const column = (...cells: string[]) => cells.map((cell) => ['', cell]);

test('shares must add up to a total of 100.0 %', () => {
  expect(wrongTotals({ line: 1, rows: column('60.0%', '40.0%'), total: ['', '100.0%'] })).toEqual([]);
  expect(wrongTotals({ line: 1, rows: column('60.0%', '50.0%'), total: ['', '100.0%'] })).toEqual(['100.0%']);
});

test('ratios that are 100.0 % in every row are so in all', () => {
  expect(wrongTotals({ line: 1, rows: column('100.0%', '100.0%'), total: ['', '100.0%'] })).toEqual([]);
});
