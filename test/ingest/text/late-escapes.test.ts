import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRecords } from '../../../src/ingest/read-records.js';
import { RecordCutter } from '../../../src/ingest/text/cut-records.js';
import { type Dialect, PLAIN_DIALECT } from '../../../src/ingest/text/dialect.js';

const TABS: Dialect = { ...PLAIN_DIALECT, delimiter: '\t' };

function cut(text: string, { dialect = TABS, width = 3, block = 1 << 20 } = {}): string[][] {
  const cutter = new RecordCutter({ dialect, width, maxLength: 1 << 20 });
  const rows: string[][] = [];
  for (let at = 0; at < text.length; at += block) rows.push(...cutter.push(text.slice(at, at + block)).cells.rows());
  return [...rows, ...cutter.end().cells.rows()];
}

describe('a backslash that the beginning of a table did not show', () => {
  test.each([
    [
      'before a tab',
      '1\ta\\\tb\tc\n4\t5\t6\n',
      [
        ['1', 'a\tb', 'c'],
        ['4', '5', '6'],
      ],
    ],
    [
      'before a line end',
      '1\ta\\\nb\tc\n4\t5\t6\n',
      [
        ['1', 'a\nb', 'c'],
        ['4', '5', '6'],
      ],
    ],
    [
      'before several line ends',
      '1\ta\\\nb\\\n\\\nc\td\n4\t5\t6\n',
      [
        ['1', 'a\nb\n\nc', 'd'],
        ['4', '5', '6'],
      ],
    ],
    [
      'before a line end of the last cell',
      '1\t2\ta\\\nb\n4\t5\t6\n',
      [
        ['1', '2', 'a\nb'],
        ['4', '5', '6'],
      ],
    ],
    [
      'that is escaped itself',
      '1\ta\\\\\t3\n4\t5\t6\n',
      [
        ['1', 'a\\\\', '3'],
        ['4', '5', '6'],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(cut(text)).toEqual(rows);
  });

  test.each([
    [
      '1,"say \\"hi, you\\" twice",3\n4,5,6\n',
      [
        ['1', 'say "hi, you" twice', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      '1,"a \\", b",3\n4,5,6\n',
      [
        ['1', 'a ", b', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      '1,"a\\",\\"b",3\n4,5,6\n',
      [
        ['1', 'a","b', '3'],
        ['4', '5', '6'],
      ],
    ],
  ])('before a quote: %j', (text, rows) => {
    expect(cut(text, { dialect: PLAIN_DIALECT })).toEqual(rows);
  });

  test.each([
    ['of a path at the end of a row', '1\t2\tC:\\\n4\t5\tD:\\\n7\t8\t9\n', 3],
    ['of a path before a blank line', '1\t2\tC:\\\n\n7\t8\t9\n', 3],
    ['of a row that is too short in any case', '1\tC:\\\n4\t5\t6\n', 2],
    ['in a path in quotes', '1\t"C:\\dir\\"\t3\n4\t5\t6\n', 2],
    ['of a single column', 'C:\\\nD:\\\n', 2],
  ])('is an ordinary character %s', (_, text, count) => {
    const width = text.startsWith('C') ? 1 : 3;
    const rows = cut(text, { width });
    expect(rows).toHaveLength(count);
    expect(rows.flat().join('').replaceAll('\n', '')).toBe(text.replaceAll(/[\t\n"]/g, ''));
  });

  test('whatever is escaped is read back, however the text is cut into blocks', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '电', '\t', '\n', ' '), minLength: 1, maxLength: 6 })
      .filter((one) => one.trim() !== '');
    const last = cell.filter((one) => !/\n\s*$/.test(one));
    const table = fc.array(fc.tuple(cell, cell, last), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, block) => {
        const written = rows.map((row) => `${row.map((one) => one.replace(/[\t\n]/g, '\\$&')).join('\t')}\n`).join('');
        expect(cut(written, { block })).toEqual(rows);
      }),
    );
  });

  test('the row is a record, told as repaired, and the ones after it keep their places', async () => {
    const usual = Array.from({ length: 5000 }, (_, i) => `CN${102000000 + i}A\t风机叶片及其制造方法\t某公司\n`).join('');
    const text = `公开号\t标题\t申请人\n${usual}CN103000001A\t一种风机\\\t及叶片\\\n的方法\t某公司\nCN103000002A\t电池\t某公司\n`;
    const reader = readRecords(bytesSource('a.tsv', new TextEncoder().encode(text)));
    const [titles, issues]: [string[], unknown[]] = [[], []];
    for await (const batch of reader) {
      titles.push(...batch.title);
      issues.push(...batch.issues.map(({ row, code, value }) => [row, code, value]));
    }
    expect(titles.slice(-2)).toEqual(['一种风机\t及叶片\n的方法', '电池']);
    expect(reader.report).toMatchObject({ rows: 5002, records: 5002, rejected: 0 });
    expect(issues).toEqual([[5002, 'late-escape', '\\\t及叶片\\\n的方法\t某公司']]);
  });
});
