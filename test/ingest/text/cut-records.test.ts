import { describe, expect, test } from 'vitest';
import { RecordCutter } from '../../../src/ingest/text/cut-records.js';
import { PLAIN_DIALECT } from '../../../src/ingest/text/dialect.js';

function split(
  blocks: readonly string[],
  { width = 3, maxLength = 1000 } = {},
): { rows: string[][]; reread: (string | undefined)[] } {
  const cutter = new RecordCutter({ dialect: PLAIN_DIALECT, width, maxLength });
  const parts = [...blocks.map((block) => cutter.push(block)), cutter.end()];
  return {
    rows: parts.flatMap((part) => part.cells.rows()),
    reread: parts.flatMap((part) => part.cells.rows().map((_, i) => part.reread[i])),
  };
}

describe('RecordCutter', () => {
  test('joins a record that blocks cut, inside a quoted line end too', () => {
    expect(split(['a,"b\n', 'c"', ',d\ne,f', ',g']).rows).toEqual([
      ['a', 'b\nc', 'd'],
      ['e', 'f', 'g'],
    ]);
  });

  test('reads a quote that is never closed as an ordinary character and goes on', () => {
    const { rows, reread } = split(['1,"x,y\n2,"a, b",3\n4,5,6\n']);
    expect(rows).toEqual([
      ['1', '"x', 'y'],
      ['2', 'a, b', '3'],
      ['4', '5', '6'],
    ]);
    expect(reread[0]).toBe('"x,y');
  });

  test('keeps the good cells before the quote that is not closed', () => {
    expect(split(['1,"a, b","c\n2,3,4\n']).rows[0]).toEqual(['1', 'a, b', '"c']);
  });

  test('gives up on a record longer than maxLength without swallowing what follows', () => {
    const lines = Array.from({ length: 300 }, (_, i) => `${i},b,c`);
    const { rows } = split([`0,"open,x\n${lines.join('\n')}\n`, 'last,b,c\n'], { maxLength: 500 });
    expect(rows.length).toBe(302);
    expect(rows.at(-1)).toEqual(['last', 'b', 'c']);
  });

  test('cuts a line without end', () => {
    const { rows } = split(['x'.repeat(600), 'y'.repeat(600), '\na,b,c'], { maxLength: 500 });
    expect(rows.map((row) => row.length)).toEqual([1, 1, 1, 3]);
    expect(rows.slice(0, 2).join('')).toBe('x'.repeat(600) + 'y'.repeat(600));
  });

  test('reads many broken lines', () => {
    const { rows } = split(['1,"x\n'.repeat(200_000)], { width: 2, maxLength: 100_000 });
    expect(rows.length).toBe(200_000);
  });

  test('keeps a record with line ends and odd quotes whose lines apart are no records', () => {
    expect(split(['1,"he said "hi" to\nall, twice",3\n4,5,6\n']).rows).toEqual([
      ['1', 'he said "hi" to\nall, twice', '3'],
      ['4', '5', '6'],
    ]);
  });
});
