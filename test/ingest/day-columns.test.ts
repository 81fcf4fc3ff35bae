import { expect, test } from 'vitest';
import { Cells } from '../../src/ingest/cells.js';
import { DayColumns } from '../../src/ingest/day-columns.js';
import { RowView } from '../../src/ingest/row-view.js';

const PRESET = { name: 'own', vendor: 'us', signatures: [], columns: {}, applicantSeparators: [] };

test('one value anywhere in the first block decides the order of its column and of those that do not tell', () => {
  const days = new DayColumns(
    new Map([
      ['filingDay', [0]],
      ['publicationDay', [1]],
    ] as const),
    PRESET,
  );
  const rows = Array.from({ length: 1000 }, () => ['3/5/17', '6/7/18']);
  rows[900] = ['3/5/17', '25/07/18'];
  days.learn(Cells.of(rows));
  expect(days.read(RowView.of(rows[0]!))).toMatchObject({ filing: 20170503, publication: 20180706 });
});

test('a column that nothing decides follows the habit of the vendor', () => {
  const fields = new Map([['filingDay', [0]]] as const);
  for (const [dayOrder, day] of [
    ['dmy', 20170503],
    ['mdy', 20170305],
  ] as const) {
    const days = new DayColumns(fields, { ...PRESET, dayOrder });
    days.learn(Cells.of([['3/5/17']]));
    expect(days.read(RowView.of(['3/5/17'])).filing).toBe(day);
  }
});

test('the day of lapse is read where the table has it', () => {
  const days = new DayColumns(new Map([['lapseDay', [0]]] as const), PRESET);
  expect([days.hasLapse, days.readLapse(RowView.of(['2019/2/18'])), days.readLapse(RowView.of(['x']))]).toEqual([
    true,
    20190218,
    -1,
  ]);
  expect(new DayColumns(new Map(), PRESET).hasLapse).toBe(false);
});

test('where the preferred column holds no day, another one tells it, a whole day before a year', () => {
  const days = new DayColumns(new Map([['publicationDay', [0, 1, 2]]] as const), PRESET);
  const published = (...row: readonly string[]): number => days.read(RowView.of(row)).publication;
  expect(published('0003-10-08', '2008', '03.10.2008')).toBe(20081003);
  expect(published('0003-10-08', '2008', '')).toBe(20080000);
  expect(published('2008', '', '03.10.2008')).toBe(20080000);
  expect(published('0003-10-08', 'x', '')).toBe(-1);
});
