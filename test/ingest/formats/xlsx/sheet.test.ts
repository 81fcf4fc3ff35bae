import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../../src/ingest/byte-source.js';
import { readRows } from '../../../../src/ingest/read-rows.js';
import { makeWorkbook, type WorkbookInput } from '../make-workbook.js';

interface Sheet {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  readonly faults: readonly (string | undefined)[];
}

/** The rows below a header of four columns. */
async function sheetOf(rows: string, others: Partial<WorkbookInput> = {}): Promise<Sheet> {
  const header = ['申请号', '标题', '申请日', 'a'].map((name) => `<c t="inlineStr"><is><t>${name}</t></is></c>`).join('');
  const bytes = makeWorkbook({ sheets: [`<row r="1">${header}</row>${rows}`], ...others });
  const sheet = { rows: [] as (readonly string[])[], numbers: [] as number[], faults: [] as (string | undefined)[] };
  for await (const batch of readRows(bytesSource('a.xlsx', bytes))) {
    sheet.rows.push(...batch.rows);
    sheet.numbers.push(...batch.numbers);
    sheet.faults.push(...(batch.faults ?? batch.rows.map(() => undefined)));
  }
  return sheet;
}

async function rowOf(cells: string, others: Partial<WorkbookInput> = {}): Promise<readonly string[]> {
  return (await sheetOf(`<row r="2">${cells}</row>`, others)).rows[0]!;
}

describe('cells', () => {
  test('parts of a shared text in several styles are one, readings of Japanese words are left out', async () => {
    const texts = [
      '<r><rPr><b/></rPr><t>固态</t></r><r><t xml:space="preserve"> 电池</t></r><rPh sb="0" eb="1"><t>コタイ</t></rPh>',
    ];
    expect(await rowOf('<c r="A2" t="s"><v>0</v></c>', { texts })).toEqual(['固态 电池', '', '', '']);
  });

  test('escapes and references are decoded, sections are text, blanks stay', async () => {
    const texts = [
      '<t>a_x000D_b_x005F_x000D_ &lt;&#x4e2d;&gt;</t>',
      '<t xml:space="preserve">  <![CDATA[x &amp; y]]></t>',
      '<t>_xD83D_!</t>',
    ];
    const row = await rowOf([0, 1, 2].map((i) => `<c t="s"><v>${i}</v></c>`).join(''), { texts });
    expect(row).toEqual(['a\rb_x000D_ <中>', '  x &amp; y', '\ufffd!', '']);
  });

  test('numbers keep their digits, whatever form the file writes them in', async () => {
    const row = await rowOf(
      ['2.01310033299E+11', '201310033299600012', '0.30000000000000004', '1E-7'].map((v) => `<c><v>${v}</v></c>`).join(''),
    );
    expect(row).toEqual(['201310033299', '201310033299600012', '0.3', '1e-7']);
  });

  test('leading zeros are those of the number format', async () => {
    const formats = ['00000000', '"CN"0', '0.00', '000;[Red]-000'];
    const row = await rowOf([0, 1, 2, 3].map((s) => `<c s="${s}"><v>42</v></c>`).join(''), { formats });
    expect(row).toEqual(['00000042', '42', '42', '042']);
  });

  test.each([
    ['yyyy"年"m"月"d"日";@', false, '41305', '2013-01-31'],
    ['[$-804]dddd', false, '41305.5208333333', '2013-01-31 12:30:00'],
    ['h:mm', false, '0.520833333333333', '12:30:00'],
    ['d', false, '60', '1900-02-28'],
    ['d', false, '59', '1900-02-28'],
    ['d', false, '1', '1900-01-01'],
    ['d', true, '0', '1904-01-01'],
    ['d', true, '39843', '2013-01-31'],
    ['d', false, '-3', '-3'],
    ['[Red]"day"0', false, '41305', '41305'],
    ['General', false, '41305', '41305'],
  ])('a number in the format %s, of 1904: %j, written %s, reads %s', async (format, is1904, value, text) => {
    expect((await rowOf(`<c s="0"><v>${value}</v></c>`, { formats: [format], is1904 }))[0]).toBe(text);
  });

  test('built-in formats of days are known', async () => {
    expect((await rowOf('<c s="0"><v>41305</v></c>'))[0]).toBe('2013-01-31');
  });

  test('formulas give their last value; flags, errors and days by name are texts', async () => {
    const cells = '<c t="str"><f>HYPERLINK("x","y")</f><v>y</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>';
    expect(await rowOf(`${cells}<c t="d"><v>2013-01-31T00:00:00</v></c>`)).toEqual(['y', 'true', '#N/A', '2013-01-31']);
  });
});

describe('places', () => {
  test('rows and cells without a place follow the ones before', async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c r="C2"><v>3</v></c><c><v>4</v></c></row><row r="9"><c r="B9"><v>5</v></c></row><row><c r="A12"><v>6</v></c></row>',
    );
    expect(sheet.rows).toEqual([
      ['1', '', '3', '4'],
      ['', '5', '', ''],
      ['6', '', '', ''],
    ]);
    expect(sheet.numbers).toEqual([2, 9, 12]);
  });

  test.each([
    ['<row r="-5"><c><v>1</v></c></row>', '"-5" is no number of a row'],
    ['<row r="2"><c r="ZZZZ2"><v>1</v></c></row>', '"ZZZZ2" is no place of a cell'],
    ['<row r="2"><c r="XFE2"><v>1</v></c></row>', '"XFE2" is no place of a cell'],
    ['<row r="2"><c r="A3"><v>1</v></c></row>', 'cell A3 stands in row 2'],
    ['<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>', 'cell 1 stands there twice'],
    ['<row r="2"><c t="s"><v>7</v></c></row>', 'cell 1 refers to text "7", which the workbook does not hold'],
    ['<row r="2"><c t="s"><v>-1</v></c></row>', 'cell 1 refers to text "-1", which the workbook does not hold'],
  ])('%s is a fault of that row alone', async (row, fault) => {
    const { faults, rows } = await sheetOf(`${row}<row r="4"><c r="A4"><v>x</v></c></row>`);
    expect(faults).toEqual([fault, undefined]);
    expect(rows[1]![0]).toBe('x');
  });

  test.each([
    ['<row r="2"><c><v>2</v></c></row></sheetData></worksheet>', undefined],
    ['<row r="2"><c><v>2</v></c></sheetData></worksheet>', 'the row has no end'],
    ['<row r="2"><c><v>2</v></c></ro', 'the sheet is cut short here'],
    ['<row r="2"><c><v>2</v></c></row>', 'the sheet is cut short here'],
  ])('a sheet that ends in %s has the fault: %s', async (end, fault) => {
    const sheet = `<worksheet><sheetData><row><c t="str"><v>申请号</v></c></row>${end}`;
    const bytes = makeWorkbook({ sheets: [''] }, { parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const found: [string | undefined, string | undefined][] = [];
    for await (const { rows, faults } of readRows(bytesSource('a.xlsx', bytes)))
      for (const [i, row] of rows.entries()) found.push([row[0], faults?.[i]]);
    expect(found[0]![0]).toBe('2');
    expect(found.at(-1)![1]).toBe(fault);
  });

  const header = Array.from({ length: 16_384 }, (_, i) => `<c><v>${i}</v></c>`).join('');
  test.each([
    ['beside a wide header', `<row>${header}</row>${'<row><c><v>1</v></c></row>'.repeat(20_000)}`],
    ['in the last column', Array.from({ length: 20_000 }, (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`).join('')],
  ])('cells far apart, %s, are refused in 64 MB', async (_, sheet) => {
    const bytes = makeWorkbook({ sheets: [sheet] });
    const memory = process.memoryUsage().rss;
    const reading = async (): Promise<void> => {
      for await (const { rows } of readRows(bytesSource('a.xlsx', bytes))) expect(rows.length).toBeLessThan(600);
    };
    await expect(reading()).rejects.toThrow(/whose cells lie too far from each other/);
    expect(process.memoryUsage().rss - memory).toBeLessThan(64e6);
  });
});

describe('parts', () => {
  test('names may have prefixes, capitals and strokes of either kind', async () => {
    const parts = {
      'xl/workbook.xml': '<x:workbook><x:sheets><x:sheet name="S" r:id="s0"/></x:sheets></x:workbook>',
      'XL\\Worksheets\\Sheet1.xml':
        '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>申请号</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    };
    expect(await headersOf(makeWorkbook({ sheets: [] }, { parts }))).toEqual([['a.xlsx', '申请号']]);
  });

  test('a sheet that the workbook lists and does not hold is one rejected row', async () => {
    const parts = { 'xl/_rels/workbook.xml.rels': '<Relationships/>' };
    const list = '<workbook><sheets><sheet name="a" r:id="s0"/><sheet name="b" r:id="s1"/></sheets></workbook>';
    const bytes = makeWorkbook({ sheets: [CELL] }, { parts: { ...parts, 'xl/workbook.xml': list } });
    const found = [];
    for await (const { table, faults } of readRows(bytesSource('a.xlsx', bytes))) found.push([table.file, faults]);
    expect(found).toEqual([
      ['a.xlsx#a', undefined],
      ['a.xlsx#b', ['the workbook lists this sheet and does not hold it']],
    ]);
  });

  test('text in UTF-16 is read', async () => {
    const sheet = `\ufeff<worksheet><sheetData>${CELL}</sheetData></worksheet>`;
    const bytes = makeWorkbook({ sheets: [''] }, { parts: { 'xl/worksheets/sheet1.xml': Buffer.from(sheet, 'utf16le') } });
    expect(await headersOf(bytes)).toEqual([['a.xlsx', '申请号']]);
  });

  test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'])(
    'a document type in %s is refused',
    async (part) => {
      const bytes = makeWorkbook({ sheets: [CELL] }, { parts: { [part]: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' } });
      await expect(headersOf(bytes)).rejects.toThrow(/a\.xlsx is an Excel workbook \(\.xlsx\) with a document type/);
    },
  );

  test('a package of another program is refused', async () => {
    const bytes = makeWorkbook({ sheets: [] }, { parts: { 'xl/workbook.xml': '<document/>' } });
    await expect(headersOf(bytes)).rejects.toThrow(/without sheets/);
  });
});

const CELL = '<row><c t="str"><v>申请号</v></c></row>';

async function headersOf(bytes: Uint8Array): Promise<string[][]> {
  const headers: string[][] = [];
  for await (const { table } of readRows(bytesSource('a.xlsx', bytes))) headers.push([table.file, ...table.header]);
  return headers;
}
