import { expect, test } from 'vitest';
import { toTable } from '../../src/analyse/to-table.js';

test('makes one column for each field in the order of first appearance', () => {
  const rows = Object.freeze([Object.freeze({ year: 2015, count: 2 }), Object.freeze({ year: 2016, count: 3, growth: 0.5 })]);
  const table = toTable(rows);
  expect(table.columnNames()).toEqual(['year', 'count', 'growth']);
  expect(table.objects()).toEqual([
    { year: 2015, count: 2, growth: null },
    { year: 2016, count: 3, growth: 0.5 },
  ]);
});

test('writes nested values as JSON text and missing ones as null', () => {
  const rows = [{ name: { zh: '甲' }, industries: [{ id: 'x' }], none: null, gone: undefined }];
  expect(toTable(rows).objects()).toEqual([{ name: '{"zh":"甲"}', industries: '[{"id":"x"}]', none: null, gone: null }]);
});

test('keeps the chosen columns in the chosen order, known or not', () => {
  expect(toTable([{ a: 1, b: 2 }], ['b', 'c']).objects()).toEqual([{ b: 2, c: null }]);
});

test('an empty result is a table with the chosen columns and no rows', () => {
  const table = toTable([], ['year']);
  expect([table.numRows(), table.columnNames()]).toEqual([0, ['year']]);
  expect(toTable([]).numRows()).toBe(0);
});

test('a field with the name of an object member is an ordinary column', () => {
  const row = JSON.parse('{"__proto__": 1, "constructor": 2}') as object;
  expect(toTable([row]).columnNames()).toEqual(['__proto__', 'constructor']);
  expect(toTable([{}], ['constructor']).array('constructor')).toEqual([null]);
});

test('a result in place of its rows is refused with what to give', () => {
  expect(() => toTable({ rows: [] } as unknown as object[])).toThrow(
    new TypeError('toTable: invalid rows; give the rows of a result, such as result.rows.'),
  );
});
