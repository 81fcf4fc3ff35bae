import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, PLAIN_DIALECT } from '../../../src/ingest/text/dialect.js';
import { parseCells, recordEnds } from '../../../src/ingest/text/parse-cells.js';
import { parseEscaped } from '../../../src/ingest/text/parse-escaped.js';

const BACKSLASH: Dialect = { ...PLAIN_DIALECT, escape: '\\' };
const SPACED: Dialect = { ...PLAIN_DIALECT, isSpaced: true };

const TEXT = fc
  .array(fc.constantFrom('"', '"', '""', ',', ',', '\n', '\n', ' ', 'a', '一', "'", '\\', '"a"', '",', ',"'), { maxLength: 40 })
  .map((units) => `${units.join('')}\n`);

describe('parseEscaped', () => {
  test.each([',', ';', '||'])('gives the cells and ends of papaparse on its dialects, delimiter %j', (delimiter) => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const dialect = { ...PLAIN_DIALECT, delimiter };
        const written = text.replaceAll(',', delimiter);
        const { rows, ends } = parseEscaped(written, dialect, { partial: true });
        expect(rows).toEqual(parseCells(written, dialect, { partial: true }).rows);
        expect(ends).toEqual(recordEnds(written, dialect));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a quote at fault where papaparse does', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const own = parseEscaped(text, PLAIN_DIALECT).faults.map(({ row, at }) => `${row} ${at}`);
        expect([...new Set(own)]).toEqual([
          ...new Set(parseCells(text, PLAIN_DIALECT).faults.map(({ row, at }) => `${row} ${at}`)),
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['1,"8\\" pipe",x\n', ['1', '8" pipe', 'x']],
    ['1,"a\\\\",x\n', ['1', 'a\\', 'x']],
    ['1,a\\,b,x\n', ['1', 'a,b', 'x']],
    ['1,C:\\temp,x\n', ['1', 'C:\\temp', 'x']],
    ['1,"two\\\nlines",x\n', ['1', 'two\nlines', 'x']],
  ])('reads a backslash in %j as an escape only where it escapes something', (text, row) => {
    expect(parseEscaped(text, BACKSLASH).rows).toEqual([row]);
  });

  test('drops blanks beside delimiters, and those inside quotes never', () => {
    expect(parseEscaped('a, " b ", c \n , d,\n', SPACED).rows).toEqual([
      ['a', ' b ', 'c'],
      ['', 'd', ''],
    ]);
  });

  test('leaves the last record out when more of it may follow', () => {
    expect(parseEscaped('a,b\n"c', BACKSLASH, { partial: true }).rows).toEqual([['a', 'b']]);
    expect(parseEscaped('a,b\nc', BACKSLASH, { partial: true }).rows).toEqual([['a', 'b']]);
  });

  test('reads a quote that is never closed to the end, and says so', () => {
    const { rows, faults } = parseEscaped('a,"b\nc', BACKSLASH);
    expect(rows).toEqual([['a', 'b\nc']]);
    expect(faults).toEqual([{ unclosed: true, row: 0, at: 3 }]);
  });
});
