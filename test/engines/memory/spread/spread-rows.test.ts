import { expect, test } from 'vitest';
import { CountTally } from '../../../../src/engines/memory/arrays/count-tally.js';
import { SpreadRows } from '../../../../src/engines/memory/spread/spread-rows.js';

const plain = (rows: SpreadRows) =>
  rows.rows.map(({ counts, times, ...row }) => ({ ...row, counts: [...counts], times: [...times] }));

test('sums without a place of their own come first, each once', () => {
  const rows = new SpreadRows(['a', 'b'], 9, { hasNewcomers: false, least: 0 }, new CountTally());
  const times = Uint32Array.of(7, 0, 3, 1);
  rows.addTimes(0, times, [8, 20, 8], 2);
  rows.addTimes(1, times, [], 2);
  expect(plain(rows)).toEqual([{ value: 'a', counts: [10, 4, 1.5, 1], times: [1, 2, 1, 3] }]);
  expect([...times]).toEqual([0, 0, 0, 0]);
});

test('newcomers have a sum here and none before', () => {
  const rows = new SpreadRows([2010, 2011, 2012], 5, { hasNewcomers: true, least: 0 }, new CountTally());
  rows.add(0, Uint32Array.of(1, 3), Float64Array.of(0, 2), 1);
  rows.add(1, Uint32Array.of(0, 1, 3), Float64Array.of(2, 2, 1), 1);
  rows.add(2, Uint32Array.of(1, 4), Float64Array.of(1, 0), 1);
  expect(plain(rows)).toEqual([
    { value: 2010, counts: [2], times: [1], newcomers: 1 },
    { value: 2011, counts: [2, 1], times: [2, 1], newcomers: 2 },
    { value: 2012, counts: [1], times: [1], newcomers: 0 },
  ]);
});

test('counts below the least are left out, and a row that has no others; newcomers are told of all', () => {
  const rows = new SpreadRows([2010, 2011], 5, { hasNewcomers: true, least: 2 }, new CountTally());
  rows.add(0, Uint32Array.of(0, 1, 2), Float64Array.of(3, 1, 2), 1);
  rows.add(1, Uint32Array.of(3), Float64Array.of(1), 1);
  expect(plain(rows)).toEqual([{ value: 2010, counts: [3, 2], times: [1, 1], newcomers: 3 }]);
  expect(rows.least).toBe(0);
});
