import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, PLAIN_DIALECT } from '../../../src/ingest/text/dialect.js';
import { parseCells } from '../../../src/ingest/text/parse-cells.js';
import { type ScannedRecords, scanRecords } from '../../../src/ingest/text/scan-records.js';
import { withNewlines } from '../../../src/ingest/text/text-blocks.js';
import { TextUnits } from '../../../src/util/text-units.js';

function scan(text: string, dialect: Dialect): ScannedRecords | null {
  return scanRecords({ text, units: new TextUnits().of(text) }, dialect);
}

/** Texts of the signs that matter, so that every order of them comes up. */
const TEXT = fc
  .array(fc.constantFrom('a', '锂', ' ', ',', ',', '"', '""', '"x"', '"y,z"', '"1\r\n2"', '\n', '\n', '\r\n'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('scanRecords', () => {
  test.each([
    [PLAIN_DIALECT],
    [{ ...PLAIN_DIALECT, quote: '', escape: '' }],
    [{ ...PLAIN_DIALECT, delimiter: ';', quote: "'", escape: "'" }],
  ] satisfies [Dialect][])('finds the records of papaparse or leaves the text to it: %j', (dialect) => {
    let scannedTexts = 0;
    fc.assert(
      fc.property(TEXT, (plain) => {
        const text = plain.replaceAll(',', dialect.delimiter).replaceAll('"', dialect.quote || '"');
        const scanned = scan(text, dialect);
        if (scanned === null) return;
        scannedTexts++;
        const parsed = parseCells(withNewlines(text.slice(0, scanned.end)), dialect, { partial: true });
        expect(parsed.faults).toEqual([]);
        expect(scanned.cells.rows()).toEqual(parsed.rows);
        const whole = parseCells(withNewlines(text), dialect, { partial: true });
        if (whole.faults.length === 0) expect(scanned.cells.rows()).toEqual(whole.rows);
      }),
      { numRuns: 3000 },
    );
    expect(scannedTexts).toBeGreaterThan(500);
  });

  test.each([
    ['a lone CR', 'a,b\rc,d\n'],
    ['a quote that closes before the end of its cell', 'a,"b"c\n'],
    ['a blank behind the closing quote', 'a,"b" ,c\n'],
    ['a CR without LF behind a closing quote', 'a,"b"\rc\n'],
  ])('leaves %s to the parser', (_, text) => {
    expect(scan(text, PLAIN_DIALECT)).toBeNull();
  });

  test.each([
    [{ ...PLAIN_DIALECT, delimiter: '||' }],
    [{ ...PLAIN_DIALECT, escape: '\\' }],
    [{ ...PLAIN_DIALECT, isSpaced: true }],
  ])('leaves other dialects to the parser: %j', (dialect) => {
    expect(scan('a||b\n', dialect)).toBeNull();
  });

  test('waits for the end of a record, of a quote, and of a pair of quotes or CR LF that the end of the text cuts', () => {
    for (const open of ['c', 'c,d', '"c', '"c"', '"c""', '"c"\r', 'c\r']) {
      expect(scan(`a,b\n${open}`, PLAIN_DIALECT)).toMatchObject({ end: 4 });
    }
  });
});
