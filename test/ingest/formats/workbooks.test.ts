import * as sheetJs from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRows } from '../../../src/ingest/read-rows.js';
import { xlsReader } from '../../../src/xls.js';
import { xlsxReader } from '../../../src/xlsx.js';
import { readSource } from './read-source.js';

type Cells = (string | number | boolean | Date | null)[][];

async function xlsx(...sheets: Cells[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map((rows, i) => ({ name: `表${i + 1}`, rows })) });
}

function xls(rows: Cells, bookType: 'biff8' | 'biff5' = 'biff8'): Uint8Array {
  sheetJs.set_cptable(codePages);
  const workbook = sheetJs.utils.book_new();
  sheetJs.utils.book_append_sheet(workbook, sheetJs.utils.aoa_to_sheet(rows, { UTC: true }), 'Sheet1');
  return new Uint8Array(sheetJs.write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

async function rowsOf(bytes: Uint8Array): Promise<[header: readonly string[], ...rows: (readonly string[])[]]> {
  const rows: (readonly string[])[] = [];
  const reader = readRows(bytesSource('a', bytes), { readers: [xlsxReader, xlsReader] });
  for await (const batch of reader) rows.push(...batch.rows);
  return [reader.table!.header, ...rows];
}

describe.each([
  ['xlsx', xlsx],
  ['xls', async (rows: Cells) => xls(rows)],
])('%s', (_, write) => {
  test('numbers read as a spreadsheet shows them, dates as ISO days, times with the day', async () => {
    const day = new Date(Date.UTC(2013, 0, 31));
    const moment = new Date(Date.UTC(2013, 0, 31, 12, 30));
    const rows = await rowsOf(
      await write([
        ['申请号', '标题', '申请日', 'a', 'b'],
        [201310033299.6, 'x', day, moment, 0.1 + 0.2],
        [12, '007', null, null, -1e-7],
      ]),
    );
    expect(rows.slice(1)).toEqual([
      ['201310033299.6', 'x', '2013-01-31', '2013-01-31 12:30:00', '0.3'],
      ['12', '007', '', '', '-1e-7'],
    ]);
  });

  test('the header is found below a preamble and blank rows; rows keep the numbers of the sheet', async () => {
    const { report, issues } = await readSource(
      'a.x',
      await write([[null], ['检索式：', 'IPC=(H01M)'], [null], ['公开号', '标题'], [null], ['CN102000001A', 'a'], ['x', 'b']]),
    );
    expect(report).toMatchObject({ headerRow: 4, preamble: ['检索式： IPC=(H01M)'], rows: 2, records: 1 });
    expect(issues[0]).toMatchObject({ row: 7, code: 'invalid-identifier' });
  });

  test('a sheet without anything is a table without rows', async () => {
    expect((await readSource('a.x', await write([[null]]))).report).toMatchObject({ rows: 0, records: 0, headerRow: 0 });
  });
});

describe('xlsx', () => {
  test('every sheet is a table, named by its sheet', async () => {
    const { report } = await readSource(
      'a.xlsx',
      await xlsx(
        [['公开号'], ['CN102000001A']],
        [['说明'], ['导出于 2020 年']],
        [['公开号'], ['CN102000002A'], ['CN102000003A']],
      ),
    );
    expect(report.tables.map(({ file, rows, records }) => [file, rows, records])).toEqual([
      ['a.xlsx#表1', 1, 1],
      ['a.xlsx#表2', 1, 0],
      ['a.xlsx#表3', 2, 2],
    ]);
    expect(report).toMatchObject({ rows: 4, records: 3, rejected: 1, columns: { publication: '公开号' } });
  });

  test('a header spread over two rows by merged cells is read as one', async () => {
    const rows = await rowsOf(
      await xlsx([
        ['号码', null, '标题', '申请人'],
        ['申请号', '公开号', null, null],
        ['a', 'b', 'c', 'd'],
      ]),
    );
    expect(rows).toEqual([
      ['申请号', '公开号', '标题', '申请人'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  test('a row beyond the limits is one rejection', async () => {
    const { report } = await readSource(
      'a.xlsx',
      await xlsx([
        ['公开号', '标题'],
        ['CN102000001A', 'x'.repeat(101)],
        ['CN102000002A', 'y'],
      ]),
      { limits: { maxCellLength: 100 } },
    );
    expect(report).toMatchObject({ rows: 2, records: 1, issuesByCode: { 'unreadable-row': 1 } });
  });

  test('no reader need be given', async () => {
    expect((await readSource('a.xlsx', await xlsx([['公开号'], ['CN102000001A']]), { readers: [] })).report.records).toBe(1);
  });
});

test('without the reader of old workbooks the error says which one to pass', async () => {
  await expect(readSource('a.xls', xls([['x']]), { readers: [] })).rejects.toThrow(
    /pass xlsReader of patent-landscape\/xls in readers/,
  );
});

/** The record that names the code page. */
const CODE_PAGE_1252 = Buffer.from([0x42, 0, 2, 0, 0xe4, 0x04]);

/** The bytes of a text in an encoding of one and two bytes a character. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = [...text].map((character) => {
    if (character.charCodeAt(0) < 128) return Buffer.from(character);
    for (let pair = 0x8140; pair < 0xfeff; pair++) {
      const both = Buffer.from([pair >> 8, pair & 0xff]);
      if (decoder.decode(both) === character) return both;
    }
    throw new Error(`${character} is not in ${encoding}`);
  });
  return Buffer.concat(bytes);
}

describe('xls of versions before Unicode', () => {
  test.each([
    [936, 'gbk', '一种锂离子电池'],
    [949, 'euc-kr', '암 줄기세포'],
    [932, 'shift_jis', '二次電池の製造方法'],
    [950, 'big5', '鋰離子電池'],
  ])('text in code page %i (%s) is read', async (codepage, encoding, title) => {
    const bytes = encoded(title, encoding);
    const placeholder = 'Q'.repeat(bytes.length);
    const file = Buffer.from(
      xls(
        [
          ['publication number', 'title'],
          ['CN102000001A', placeholder],
        ],
        'biff5',
      ),
    );
    bytes.copy(file, file.indexOf(placeholder));
    file.writeUInt16LE(codepage, file.indexOf(CODE_PAGE_1252) + 4);
    const rows = await rowsOf(file);
    expect(rows[1]).toEqual(['CN102000001A', title]);
  });
});
