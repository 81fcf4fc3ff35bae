import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { type RowOptions, readRows } from '../../../src/ingest/read-rows.js';
import type { SourceTable } from '../../../src/ingest/source-table.js';
import type { ByteSpan } from '../../../src/ingest/text/byte-spans.js';

interface Reading {
  readonly tables: readonly { readonly table: SourceTable; readonly rows: readonly (readonly string[])[] }[];
  readonly numbers: readonly number[];
  readonly footer: readonly string[];
  readonly spans: readonly ByteSpan[];
  readonly reread: readonly string[];
}

async function read(text: string | Uint8Array, options: RowOptions = {}, size = 1 << 20): Promise<Reading> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const source = { name: 'x.csv', chunks: cut(bytes, size) };
  const tables = new Map<SourceTable, (readonly string[])[]>();
  const [numbers, footer, spans, reread]: [number[], string[], ByteSpan[], string[]] = [[], [], [], []];
  for await (const batch of readRows(source, { onSpan: (span) => spans.push(span), ...options })) {
    const rows = tables.get(batch.table) ?? [];
    tables.set(batch.table, rows);
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    footer.push(...(batch.footer ?? []));
    for (const one of batch.reread) if (one !== undefined) reread.push(one);
  }
  return { tables: [...tables].map(([table, rows]) => ({ table, rows })), numbers, footer, spans, reread };
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The kinds of the spans, each cut down to its first letters. */
function kinds({ spans }: Reading): string {
  return spans.map(({ kind }) => kind.slice(0, 3)).join(' ');
}

describe('what stands around a table', () => {
  test.each([
    [
      'a title and a source above',
      'Road accidents\nSource: ministry\n\nRegion,Year,Dead\nNorth,2010,34\nSouth,2010,21\n',
      'pre pre bla hea rec rec',
    ],
    ['notes below', 'Region,Year\nNorth,2010\nSouth,2010\n\nNotes:\n1) provisional\n', 'hea rec rec bla foo foo'],
    ['a note padded with delimiters', 'id,name,city\n1,Bob,Rome\n2,Al,Oslo\n"Source: census, 2011",,\n', 'hea rec rec foo'],
    ['a total', 'name,qty\napple,3\npear,4\nTotal,7\n', 'hea rec rec foo'],
    ['a Chinese total', '地区,数量\n天津,3\n北京,4\n合计,7\n', 'hea rec rec foo'],
    ['a total in the middle is a record', 'name,qty\napple,3\nTotal,3\npear,4\n', 'hea rec rec rec'],
    ['remarks', '# made by X\nid,name\n1,a\n# checked\n2,b\n', 'com hea rec com rec'],
    ['blank lines and rows', 'id,name\n\n1,a\n, \n2,b\n', 'hea bla rec bla rec'],
    ['a last record cut short', 'publication number,title\nUS9999999B2,a\nUS9999998B2,b\nUS99999', 'hea rec rec rec'],
    ['a blank line in the header', 'day,fee,,sum\n,,,\n,air,rail,\n1,2,3,5\n2,3,4,7\n', 'hea bla hea rec rec'],
    [
      'a total and a title above the header again',
      'id,n\nA,1\nTotal,1\n\nSecond half,\n\nid,n\nB,2\n',
      'hea rec foo bla foo bla rej rec',
    ],
    ['the header again', 'id,name\n1,a\nid,name\n2,b\n', 'hea rec rej rec'],
    ['nothing but blank lines', '\n\n\n', 'bla bla bla'],
  ])('%s', async (_, text, expected) => {
    expect(kinds(await read(text))).toBe(expected);
  });

  test('hands out the lines above and below', async () => {
    const { tables, footer } = await read('Road accidents\n\nRegion,Year\nNorth,2010\nSouth,2011\n\nNote: provisional\n');
    expect(tables[0]!.table.preamble).toEqual(['Road accidents']);
    expect(footer).toEqual(['Note: provisional']);
  });

  test('numbers rows as a spreadsheet does', async () => {
    expect((await read('title\n\nid,name\n1,a\n\n2,b\n')).numbers).toEqual([4, 6]);
  });
});

describe('several tables in one file', () => {
  const first = 'name,qty,price\napple,3,1.5\npear,4,2.5\n';

  test.each([
    ['of another width', `${first}\nCountry,Capital\nFrance,Paris\nItaly,Rome\n`, ['Country', 'Capital'], []],
    [
      'with a title above',
      `${first}\nTable 2\nCountry,Capital,Founded\nFrance,Paris,508\n`,
      ['Country', 'Capital', 'Founded'],
      ['Table 2'],
    ],
    ['with names in common and no gap', `${first}name,qty,price,tax\nplum,1,2,3\n`, ['name', 'qty', 'price', 'tax'], []],
    [
      'that begins like the first',
      `${first}\nGifts,,\nname,qty,given to,value,outcome\nplum,1,Bob,2,kept\n`,
      ['name', 'qty', 'given to', 'value', 'outcome'],
      ['Gifts,,'],
    ],
  ])('a second one %s', async (_, text, header, preamble) => {
    const { tables } = await read(text);
    expect(tables.map(({ rows }) => rows.length)).toEqual([
      2,
      text.split('\n').length - text.split('\n').indexOf(header.join(',')) - 2,
    ]);
    expect(tables[1]!.table).toMatchObject({ header, preamble });
    expect(tables[1]!.table.continues).toBeUndefined();
  });

  test('the same header again goes on with the table, and is handed out as a row', async () => {
    const { tables } = await read(`${first}name,qty,price\nplum,1,2\n`);
    expect(tables.map(({ rows }) => rows)).toEqual([
      [
        ['apple', '3', '1.5'],
        ['pear', '4', '2.5'],
      ],
      [
        ['name', 'qty', 'price'],
        ['plum', '1', '2'],
      ],
    ]);
    expect(tables[1]!.table).toMatchObject({ continues: true, headerRow: 1 });
  });

  test('signs without letters are no names that begin a table again', async () => {
    const { tables } = await read('′,′,x\n‴,‴,y\n\n‗,‗,z\n–,–,v\n');
    expect(tables).toHaveLength(1);
  });

  test('pieces of a broken record make no table', async () => {
    const { tables } = await read('id,title,abstract\nCN1,a,first part\n\nsecond, part\nCN2,b,whole\nCN3,c,whole\n');
    expect(tables.map(({ rows }) => rows.length)).toEqual([4]);
  });
});

describe('tables without header', () => {
  test('all rows are records', async () => {
    const { tables } = await read('1,North,2010-01-02\n2,South,2010-01-03\n');
    expect(tables[0]!.table).toMatchObject({ header: [], headerRow: 0 });
    expect(tables[0]!.rows.length).toBe(2);
  });

  test('take the names that the caller gives', async () => {
    const { tables } = await read('CN1,x\nCN2,y\n', { columns: ['申请号', '标题'] });
    expect(tables[0]!.table.header).toEqual(['申请号', '标题']);
    expect(tables[0]!.rows.length).toBe(2);
  });
});

describe('records that do not fit their dialect', () => {
  const good = '2018-01-01,1,$5,boots\n2018-01-02,2,$6,shoes\n2018-01-03,3,$7,hats\n';

  test.each([
    ['a quote that opens in vain', '"2018-01-04,4,$8,"caps, red"', ['"2018-01-04', '4', '$8', 'caps, red']],
    ['a quote that closes in vain', '2018-01-04,4,"$8"","caps 8" wide"', ['2018-01-04', '4', '$8"', 'caps 8" wide']],
    ['another delimiter', '2018-01-04;4;$8;caps', ['2018-01-04', '4', '$8', 'caps']],
  ])('%s is read as it was meant, and said', async (_, line, cells) => {
    const { tables, reread } = await read(`day,n,price,what\n${good}${line}\n`);
    expect(tables[0]!.rows.at(-1)).toEqual(cells);
    expect(reread).toHaveLength(1);
  });

  test('a quote that opens in vain in the header costs no column', async () => {
    expect((await read(`day,n,"price,"what"\n${good}`)).tables[0]!.table.header).toEqual(['day', 'n', '"price', 'what']);
  });
});

const UNITS = fc.constantFrom(
  '"',
  ',',
  ',',
  '\n',
  '\n',
  '\r',
  '\r\n',
  ';',
  ' ',
  "'",
  '\\',
  '#',
  '一',
  'a',
  '1',
  'id',
  'Total',
  '\n\n',
  '","',
);
const TEXT = fc.array(UNITS, { maxLength: 60 }).map((units) => units.join(''));

describe('spans', () => {
  test.each([
    ['utf-8', (text: string) => Buffer.from(text)],
    ['utf-16le', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ] as const)('of any text in %s leave no byte out, one for each row, however the bytes come', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(TEXT, fc.integer({ min: 1, max: 40 }), async (text, size) => {
        const bytes = encode(text);
        const { spans, tables } = await read(bytes, {}, size);
        expect(spans.map(({ from }) => from)).toEqual([0, ...spans.map(({ to }) => to)].slice(0, spans.length));
        expect(spans.at(-1)?.to ?? 0).toBe(bytes.length);
        const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
        expect(spans.filter(({ kind }) => kind === 'record' || kind === 'reject').length).toBe(rows);
        expect(spans).toEqual((await read(bytes, {}, bytes.length + 1)).spans);
      }),
      { numRuns: 400 },
    );
  });

  test('across the borders of blocks are where the lines are', async () => {
    const line = (i: number): string => `CN${i},标题 ${'电池'.repeat(i % 30)},"第一行\r\n第二行"\r\n`;
    const lines = Array.from({ length: 9000 }, (_, i) => line(i));
    const { spans } = await read(`申请号,标题,摘要\r\n${lines.join('')}`, {}, 65_536);
    const records = spans.filter(({ kind }) => kind === 'record');
    expect(records.map(({ from, to }) => to - from)).toEqual(lines.map((one) => Buffer.byteLength(one)));
  });

  test('of a line without end are pieces, each a rejected row', async () => {
    const text = `id,title\n1,a\n${'x'.repeat(3_000_000)}\n2,b\n`;
    const { spans, tables } = await read(text, { maxRecordLength: 100_000 });
    expect(spans.at(-1)!.to).toBe(text.length);
    expect(spans.some(({ kind }) => kind === 'reject')).toBe(true);
    expect(tables[0]!.rows.flat().join('').replace(/[^x]/g, '').length).toBe(3_000_000);
    expect(tables[0]!.rows.at(-1)).toEqual(['2', 'b']);
  });

  test('are not worked out when nobody asks', async () => {
    const source = bytesSource('x.csv', Buffer.from('id,name\n1,a\n'));
    for await (const { rows } of readRows(source)) expect(rows.length).toBeLessThan(2);
  });
});

describe('limits', () => {
  test('a table of 2,428 columns, some of one name, keeps them all', async () => {
    const header = Array.from({ length: 2428 }, (_, i) => (i % 100 === 0 ? '__proto__' : `column ${i}`));
    const row = header.map((_, i) => String(i));
    const { tables } = await read(`${header.join(',')}\n${`${row.join(',')}\n`.repeat(30)}`);
    expect(tables[0]!.table.header).toEqual(header);
    expect(tables[0]!.rows[29]).toEqual(row);
  });

  test('a file whose lines end in CR alone', async () => {
    expect((await read('id,name\r1,a\r2,b\r')).tables[0]!.rows).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
  });

  test('a cell of 20 MB that no quote closes does not swallow what follows', async () => {
    const text = `id,title\n1,"${'long text, '.repeat(1_900_000)}\n2,b\n`;
    const { tables } = await read(text);
    expect(tables[0]!.rows.at(-1)).toEqual(['2', 'b']);
  });
});
