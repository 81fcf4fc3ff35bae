import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRows } from '../../src/ingest/read-rows.js';
import { readFixture } from './read-fixture.js';

const corpora = new URL('../../../shared/corpora/', import.meta.url);
const isAbsent = !existsSync(corpora);

function filesOf(folder: string): [string, Uint8Array][] {
  if (isAbsent) return [];
  const url = new URL(folder, corpora);
  return readdirSync(url).map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, url))]);
}

async function rowsOf(bytes: Uint8Array): Promise<{ header: readonly string[]; rows: (readonly string[])[] }> {
  const reader = readRows(bytesSource('x.csv', bytes));
  const rows: (readonly string[])[] = [];
  for await (const batch of reader) rows.push(...batch.rows);
  return { header: reader.table!.header, rows };
}

interface Report {
  readonly rows: number;
  readonly records: number;
  readonly rejected: number;
  readonly encoding: string;
}

describe.skipIf(isAbsent)('hostile and odd CSV files (skipped when ../shared/corpora is absent)', () => {
  test.each(['hostile/csv/', 'csv-spectrum/csvs/', 'csv-test-data/csv/'])(
    '%s: none crashes, rows = records + rejected',
    async (folder) => {
      const keys = Object.keys(Object.prototype);
      for (const [name, bytes] of filesOf(folder)) {
        const { report } = await readFixture(name, bytes);
        const { rows, records, rejected } = report as Report;
        expect([name, rows]).toEqual([name, records + rejected]);
      }
      expect(Object.keys(Object.prototype)).toEqual(keys);
    },
  );

  test.each([
    ['enc-gbk.csv', 'gb18030'],
    ['enc-gb18030-4byte.csv', 'gb18030'],
    ['enc-gbk-0xff.csv', 'gb18030'],
    ['enc-gbk-truncated.csv', 'gb18030'],
    ['enc-utf8-bom.csv', 'utf-8'],
    ['enc-mixed-utf8-and-gbk-lines.csv', 'utf-8'],
    ['enc-invalid-utf8.csv', 'utf-8'],
    ['enc-utf16le-bom.csv', 'utf-16le'],
    ['enc-utf16le-nobom.csv', 'utf-16le'],
    ['enc-utf16be-bom.csv', 'utf-16be'],
    ['enc-big5.csv', 'big5'],
    ['enc-shift-jis.csv', 'shift_jis'],
    ['enc-euc-kr.csv', 'euc-kr'],
    ['enc-latin1.csv', 'windows-1252'],
    ['nul-bytes.csv', 'utf-8'],
  ])('%s is read as %s', async (name, encoding) => {
    const { report } = await readFixture(name, readFileSync(new URL(`hostile/csv/${name}`, corpora)));
    expect((report as Report).encoding).toBe(encoding);
  });

  test.each(['enc-gbk-0xff.csv', 'enc-mixed-utf8-and-gbk-lines.csv'])(
    '%s: the damaged row is flagged, the others are records',
    async (name) => {
      const { issues, records } = await readFixture(name, readFileSync(new URL(`hostile/csv/${name}`, corpora)));
      expect(issues.filter((issue) => issue.includes('damaged-text'))).toHaveLength(1);
      expect(records.length).toBeGreaterThan(1);
    },
  );

  test('keeps 9 of 9 columns of proto-headers.csv', async () => {
    const { header, rows } = await rowsOf(readFileSync(new URL('hostile/csv/proto-headers.csv', corpora)));
    expect(header).toEqual([
      'id',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
      'id',
    ]);
    expect(rows).toEqual([['1', 'P', 'C', 'PT', 'T', 'H', 'V', 'D', '2']]);
  });

  test('an unclosed quote costs one row of 20,001, not the file', async () => {
    const { rows } = await rowsOf(readFileSync(new URL('hostile/csv/unclosed-quote.csv', corpora)));
    expect(rows.length).toBe(20_001);
    expect(rows[0]).toEqual(['1', '"x', 'y']);
  });

  test('mixed line ends give 5 rows', async () => {
    expect((await rowsOf(readFileSync(new URL('hostile/csv/mixed-eol.csv', corpora)))).rows.length).toBe(5);
  });

  test('csv-spectrum reads as its JSON twins say (11 of 12; one twin is wrong)', async () => {
    for (const [name, bytes] of filesOf('csv-spectrum/csvs/')) {
      if (name === 'location_coordinates.csv') continue;
      const { header, rows } = await rowsOf(bytes);
      const twin = JSON.parse(
        readFileSync(new URL(`csv-spectrum/json/${name.replace('.csv', '.json')}`, corpora), 'utf8'),
      ) as object[];
      expect([name, rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])))]).toEqual([
        name,
        twin.map((one) => JSON.parse(JSON.stringify(one).replaceAll('\\r\\n', '\\n')) as object),
      ]);
    }
  });
});
