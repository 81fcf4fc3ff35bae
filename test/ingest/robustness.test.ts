import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/ingest/read-records.js';
import { NODE_READERS } from '../../src/node/node-readers.js';
import { readSource } from './formats/read-source.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('tables that break readers', () => {
  test('2,428 columns, the names of most repeated or blank: the right ones are used, every record is read', async () => {
    const names = ['公开号', '标题', '申请人', ...Array.from({ length: 2425 }, (_, i) => (i % 3 === 0 ? '' : '引证'))];
    const row = (serial: number): string =>
      [`CN10200000${serial}A`, '风机', '某公司', ...Array.from({ length: 2425 }, (_, i) => `c${i}`)].join(',');
    const text = `${[names.join(','), ...Array.from({ length: 9 }, (_, i) => row(i))].join('\r')}\r`;
    const { report, records } = await readSource('wide.csv', text);
    expect(report).toMatchObject({ rows: 9, records: 9, rejected: 0, headerRow: 1 });
    expect(records[8]).toMatchObject({ publication: 'CN102000008A', title: '风机', applicant: ['某公司'] });
  });

  test('of two columns of one name the first that is filled counts; none is lost', async () => {
    const { report, records } = await readSource(
      'a.csv',
      '公开号,标题,标题,__proto__\nCN102000001A,,风机,1\nCN102000002A,电池,柜,2\n',
    );
    expect(records.map(({ title }) => title)).toEqual(['风机', '电池']);
    expect(report.unusedColumns).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('1');
  });

  test('NULs cost no row and no neighbour', async () => {
    const { report, records } = await readSource(
      'a.csv',
      '公开号,标题\nCN102000001A,风\0机\nCN102000002A,\0\0\nCN102000003A,柜\n',
    );
    expect(report).toMatchObject({ rows: 3, records: 3 });
    expect(records[2]).toMatchObject({ publication: 'CN102000003A', title: '柜' });
  });

  test('lines that end in CR alone, with CR inside quotes', async () => {
    const { report, records } = await readSource('a.csv', '公开号,标题\rCN102000001A,"风\r机"\rCN102000002A,电池\r');
    expect(report).toMatchObject({ rows: 2, records: 2 });
    expect(records.map(({ title }) => title)).toEqual(['风\n机', '电池']);
  });

  test('a cell of 100 MB in quotes is read in pieces that are told as rejected; its neighbours are records', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield bytesOf(`公开号,标题\nCN102000001A,风机\nCN102000002A,"`);
      const piece = bytesOf('x'.repeat(1 << 20));
      for (let i = 0; i < 100; i++) yield piece;
      yield bytesOf(`"\nCN102000003A,电池\n`);
    }
    const reader = readRecords({ name: 'big.csv', chunks: chunks() });
    const seen: string[] = [];
    for await (const batch of reader) seen.push(...batch.publication);
    expect(seen).toEqual(['CN102000001A', 'CN102000002A', 'CN102000003A']);
    expect(reader.report.rows).toBe(reader.report.records + reader.report.rejected);
    expect(reader.report.rejected).toBeGreaterThan(10);
  });
});

describe('files that are no patent tables are refused in words, or every row is rejected by code', () => {
  test.each([
    [
      'a.png',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0]),
      'is a binary file',
    ],
    ['a.exe', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]), 'is a binary file'],
    ['a.pdf', bytesOf('%PDF-1.7\n'), 'is a PDF document'],
    ['a.html', bytesOf('<!doctype html><html><body><p>Hello</p></body></html>'), 'is an HTML page without a table'],
    ['a.json', bytesOf('{"a":'), 'is a JSON document that breaks at character 6'],
  ])('%s', async (name, bytes, seen) => {
    await expect(readSource(name, bytes)).rejects.toThrow(`unsupported input: ${name} ${seen}`);
  });

  test('a table of something else', async () => {
    const { report } = await readSource('sales.csv', 'region,amount\nNorth,3\nSouth,4\n');
    expect(report).toMatchObject({
      rows: 2,
      rejected: 2,
      issuesByCode: { 'not-a-patent-table': 2 },
      unusedColumns: ['region', 'amount'],
    });
  });

  test('a letter and an empty file have no rows; the letter stands above a table that is not there', async () => {
    const reader = readRecords({ name: 'letter.txt', chunks: letter() }, { readers: NODE_READERS });
    for await (const batch of reader) expect(batch.rows).toBe(0);
    expect(reader.report.rows).toBe(0);
    expect((await readSource('empty.csv', '')).report.rows).toBe(0);
  });
});

async function* letter(): AsyncGenerator<Uint8Array> {
  yield bytesOf('Dear Sir,\n\nthank you for your letter of 3 May.\nYours, X\n');
}
