import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { pollockScore } from '../../bench/score/pollock-measures.js';
import { gridOf, readFirstTable } from '../../bench/score/read-grid.js';

const folder = new URL('../../../shared/corpora/pollock/polluted_files/', import.meta.url);

describe('pollockScore', () => {
  const clean = [
    ['day', 'n'],
    ['01/02/2018', '1'],
    ['03/02/2018', '2'],
  ];

  test('is 10 for the clean grid, and for any of an empty one', () => {
    expect(pollockScore(clean, clean).total).toBe(10);
    expect(pollockScore([], [['x']]).total).toBe(10);
  });

  test('compares headers and records by value, cells as they stand', () => {
    const { header, records, cells } = pollockScore(clean, [
      ['Day', 'N'],
      ['01/02/2018', '1.0'],
      ['03/02/2018', ' 2'],
    ]);
    expect([header.f1, records.precision, cells.precision]).toEqual([1, 0.5, 2 / 6]);
  });

  test('divides by the size of the clean grid, and by that of the loaded one', () => {
    const { records } = pollockScore(clean, [...clean, ['x', 'y'], ['z', 'w']]);
    expect(records).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  });

  test('is 1, the success, when nothing agrees', () => {
    expect(pollockScore(clean, [['x']]).total).toBe(1);
  });
});

describe.skipIf(!existsSync(folder))('polluted files, told nothing (skipped when ../shared/corpora is absent)', () => {
  test.each([
    ['file_preamble.csv', 10],
    ['file_header_multirow_3.csv', 10],
    ['file_multitable_same.csv', 10],
    ['file_multitable_less.csv', 10],
    ['file_no_header.csv', 10],
    ['file_field_delimiter_0x2C_0x20.csv', 10],
    ['file_escape_char_0x5C.csv', 10],
    ['file_escape_char_0x00.csv', 10],
    ['file_quotation_char_0x27.csv', 9.7],
    ['file_field_delimiter_0x20.csv', 7.8],
    ['row_extra_quote0_col0.csv', 10],
    ['row_extra_quote83_col8.csv', 10],
    ['row_field_delimiter_0_0x20.csv', 9.9],
    ['row_more_sep_row5_col2.csv', 9.99],
  ])('%s scores %d', async (name, least) => {
    const clean = readFileSync(new URL(`clean/${name}`, folder), 'utf8').trimEnd();
    const loaded = await readFirstTable(name, readFileSync(new URL(`csv/${name}`, folder)));
    expect(pollockScore(Papa.parse<string[]>(clean, { delimiter: ',' }).data, gridOf(loaded)).total).toBeGreaterThanOrEqual(
      least,
    );
  });
});
