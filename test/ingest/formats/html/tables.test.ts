import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../../src/ingest/byte-source.js';
import { readRows } from '../../../../src/ingest/read-rows.js';
import { readSource } from '../read-source.js';

interface Table {
  readonly file: string;
  readonly encoding: string;
  readonly header: readonly string[];
  readonly rows: (readonly string[])[];
  readonly faults: (string | undefined)[];
}

async function tablesOf(html: string | Uint8Array, name = 'a.xls'): Promise<Table[]> {
  const tables: Table[] = [];
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  for await (const { table, rows, faults } of readRows(bytesSource(name, bytes))) {
    if (tables.at(-1)?.file !== table.file) tables.push({ ...table, rows: [], faults: [] });
    tables.at(-1)!.rows.push(...rows);
    tables.at(-1)!.faults.push(...(faults ?? rows.map(() => undefined)));
  }
  return tables;
}

const HEADER = '<tr><th>申请号</th><th>标题</th></tr>';

async function rowsOf(rows: string): Promise<readonly (readonly string[])[]> {
  return (await tablesOf(`<html><body><table>${HEADER}${rows}</table></body></html>`))[0]!.rows;
}

describe('an HTML table that calls itself a workbook', () => {
  test('is read as records, in the encoding that the page declares', async () => {
    const gbk = Buffer.from(
      '<html><meta charset=gb2312><table><tr><td>\xc9\xea\xc7\xeb\xba\xc5</td></tr><tr><td>CN201010100001.5</td></tr></table></html>',
      'latin1',
    );
    const { report, records } = await readSource('sipo.xls', gbk);
    expect(report).toMatchObject({
      format: 'html',
      encoding: 'gb18030',
      rows: 1,
      records: 1,
      columns: { application: '申请号' },
    });
    expect(records[0]).toMatchObject({ application: 'CN201010100001.5' });
  });

  test('cells and rows end where the next begins', async () => {
    expect(await rowsOf('<TR><TD>a<TD>b<TR><TD>c<TD>d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('references are decoded, blanks are single but for those that do not break, lines end where an element says so', async () => {
    const cells =
      '<td>\n a&nbsp; \n&amp;lt; </td><td title="x > y"><p>&beta;-&Aacute;<br/>b</p><p>p</p><br><br>\r\n<i>c</i>d &#x4e2d;&foo;</td>';
    expect(await rowsOf(`<tr>${cells}</tr>`)).toEqual([['a  &lt;', 'β-Á\nb\np\n\ncd 中&foo;']]);
  });

  test('cells over several columns or rows leave blank ones', async () => {
    const rows = '<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td COLSPAN=2>d</td><td>e</td></tr>';
    expect(await rowsOf(rows)).toEqual([
      ['a', 'b'],
      ['', 'c'],
      ['d', '', 'e'],
    ]);
  });

  test('a header over two rows is read as one', async () => {
    const header = '<tr><th rowspan=2>申请号<th colspan=2>信息</tr><tr><th>标题<th>申请人</tr>';
    const [table] = await tablesOf(`<table>${header}<tr><td>a<td>b<td>c</table>`);
    expect(table).toMatchObject({ header: ['申请号', '标题', '申请人'], rows: [['a', 'b', 'c']] });
  });

  test('a table inside a cell is text of the cell', async () => {
    const inner = '<table><tr><td>x<td>y<tr><td>z</table>';
    expect(await rowsOf(`<tr><td>a</td><td>b ${inner} c</td></tr>`)).toEqual([['a', 'b\nx y\nz\nc']]);
  });

  test('a table inside one that only lays out the page is a table; each table is one', async () => {
    const data = `<table>${HEADER}<tr><td>1<td>2</table>`;
    const tables = await tablesOf(`<html><table><tr><td>${data}</td></tr></table><p>x</p>${data}</html>`);
    expect(tables.map(({ file, header, rows }) => [file, header, rows])).toEqual([
      ['a.xls', ['申请号', '标题'], [['1', '2']]],
      ['a.xls#2', ['申请号', '标题'], [['1', '2']]],
    ]);
  });

  test('scripts, styles and remarks are passed over', async () => {
    const page = `<!-- <table> --><html><style>td{content:"<td>"}</style><script>"<table><tr><td>"</SCRIPT><table>${HEADER}<tr><td>1<td><!-- x -->2</table>`;
    expect((await tablesOf(page)).map(({ rows }) => rows)).toEqual([[['1', '2']]]);
  });

  test.each([
    ['<tr><td>1<td>2</table>', undefined],
    ['<tr><td>1<td>2</body>', undefined],
    ['<tr><td>1<td>2', 'the page is cut short here'],
    ['<tr><td>1<td>2</tr>', 'the page is cut short here'],
    ['<tr><td>1<td>2</tr><t', 'the page is cut short here'],
  ])('a page that ends in %s has the fault: %s', async (end, fault) => {
    const [table] = await tablesOf(`<html><table>${HEADER}${end}`);
    expect(table!.rows[0]).toEqual(['1', '2']);
    expect(table!.faults.at(-1)).toBe(fault);
  });

  test('the result is the same however the bytes are cut', async () => {
    const page = new TextEncoder().encode(
      `<html><!-- a --><table>${HEADER}<tr><td title='>'>一&amp;&#20013;\r\n</td><td>b<br>c</td></tr></table><script>x</script></html>`,
    );
    const [whole] = await tablesOf(page);
    for (const size of [1, 2, 3, 7]) {
      const chunks = (async function* () {
        for (let at = 0; at < page.length; at += size) yield page.slice(at, at + size);
      })();
      for await (const { rows } of readRows({ name: 'a.xls', chunks })) expect(rows).toEqual(whole!.rows);
    }
  });
});

describe('a page is refused', () => {
  test.each([
    ['a.xlsx', '<html><table><tr><td>x</table></html>', /a\.xlsx is an HTML page; if it holds a table, end its name in \.xls/],
    ['a.csv', '<html><table><tr><td>x</table></html>', /a\.csv is an HTML page/],
    ['a.xls', '<html><body>Session expired</body></html>', /a\.xls is an HTML page without a table/],
    ['a.xls', `<html>${'<table><tr><td>'.repeat(300)}`, /with tables nested more than 200 deep/],
    ['a.xls', `<html><table><tr><td ${'x'.repeat(2 << 20)}`, /with a tag of more than 1048576 characters/],
  ])('%s', async (name, html, message) => {
    await expect(tablesOf(html, name)).rejects.toThrow(message);
  });

  test.each([
    ['rows', `${'<td rowspan=65534 colspan=1000>x'.repeat(16)}${'<tr><td>'.repeat(20_000)}`],
    ['columns', '<tr><td colspan=1000>x'.repeat(20_000)],
  ])('cells that reach over many %s are refused', async (_, cells) => {
    const html = `<html><table><tr>${cells}</table>`;
    await expect(tablesOf(html)).rejects.toThrow(/whose cells reach over too many others/);
  });
});
