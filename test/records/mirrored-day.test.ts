import { expect, test } from 'vitest';
import { mirroredDay } from '../../src/records/mirrored-day.js';

test.each([
  ['2017-01-01', '2017-01-02', 20161231],
  ['2016-03-01', '2016-03-31', 20160131],
  ['2015-03-01', '2015-03-31', 20150130],
  ['2016-12-31', '2017-12-31', 20160101],
  ['2016-12-31', '2016-12-31', 20161231],
])('the day before %s that mirrors %s', (middle, later, day) => {
  expect(mirroredDay(middle, later)).toBe(day);
});
