import { expect, test } from 'vitest';
import { dateTroubles } from '../../src/records/date-rules.js';

const days = (filing: number, priority = 0, publication = 0, grant = 0) => ({ filing, priority, publication, grant });

test('finds nothing in days that follow each other, are equal or unknown', () => {
  expect(dateTroubles(days(20130501, 20120501, 20141105, 20160302), 2013)).toEqual([]);
  expect(dateTroubles(days(20130501, 20130501, 20130501, 20130501), null)).toEqual([]);
  expect(dateTroubles(days(0), 2013)).toEqual([]);
});

test('names the day that comes too early', () => {
  expect(dateTroubles(days(20130501, 20140501), null)).toEqual([
    { code: 'date-order', field: 'filing', value: '2014-05-01 > 2013-05-01' },
  ]);
  expect(dateTroubles(days(20130501, 0, 20120101), null)).toEqual([
    { code: 'date-order', field: 'publication', value: '2013-05-01 > 2012-01-01' },
  ]);
  expect(dateTroubles(days(20130501, 0, 20150101, 20140101), null)).toEqual([
    { code: 'date-order', field: 'grant', value: '2015-01-01 > 2014-01-01' },
  ]);
  expect(dateTroubles(days(20130501, 0, 0, 20120101), null)).toEqual([
    { code: 'date-order', field: 'grant', value: '2013-05-01 > 2012-01-01' },
  ]);
});

test('notes a year in the number that is not the year of filing', () => {
  expect(dateTroubles(days(20120501), 2013)).toEqual([{ code: 'year-mismatch', field: 'filing', value: '2013 ≠ 2012-05-01' }]);
});

test('lists every trouble of a record', () => {
  expect(dateTroubles(days(20130501, 20140501, 20120101, 20110101), 2014)).toHaveLength(5);
});

test('compares days known to the month or year only by that', () => {
  expect(dateTroubles(days(20130501, 0, 20130000, 20130500), 2013)).toEqual([]);
  expect(dateTroubles(days(20130501, 20130500, 0, 20130400), null).map(({ value }) => value)).toEqual(['2013-05-01 > 2013-04']);
  expect(dateTroubles(days(20130000, 0, 20120000), null).map(({ value }) => value)).toEqual(['2013 > 2012']);
});
