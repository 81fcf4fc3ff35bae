import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnsupportedInputError } from '../../../src/ingest/unsupported-input-error.js';
import { makeWorkbook } from './make-workbook.js';
import { readSource } from './read-source.js';

const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="inlineStr"><is><t>风 &amp; 机</t></is></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>CN102000002A</v></c><c r="B3" s="0"><v>41305</v></c></row></sheetData></worksheet>';
const PAGE =
  '<html><table><tr><th rowspan="2">公开号<th colspan=2>信息</tr><tr><td>标题<td>申请人</tr>' +
  '<tr><td>CN102000001A<td>a<br>&lt;<td><table><tr><td>x</table></tr></table></html>';

/** A few places of a text overwritten by signs that mean something. */
const damage = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom('<', '>', '/', '"', "'", '=', '&', ';', '-5', '99999999', 'XFD', '<!--', '<![CDATA[', '\0', ''),
  ),
  { minLength: 1, maxLength: 4 },
);

function damaged(text: string, places: readonly (readonly [number, string])[]): string {
  return places.reduce((found, [place, sign]) => {
    const at = place % found.length;
    return found.slice(0, at) + sign + found.slice(at + 1 + (place % 3));
  }, text);
}

/** Reads without crash; {@link readSource} itself checks that rows add up. */
async function expectReadOrRefused(name: string, bytes: Uint8Array | string): Promise<void> {
  const error = await readSource(name, bytes).then(
    () => null,
    (caught: unknown) => caught,
  );
  if (error !== null) expect(error).toBeInstanceOf(UnsupportedInputError);
}

test('a damaged sheet is read or refused by name, its rows accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (places) => {
      const texts = ['公开号', '标题', 'CN102000001A'].map((text) => `<t>${text}</t>`);
      const parts = { 'xl/worksheets/sheet1.xml': damaged(SHEET, places) };
      await expectReadOrRefused('a.xlsx', makeWorkbook({ sheets: [''], texts, formats: ['d'] }, { parts }));
    }),
    { numRuns: 200, seed: 11 },
  );
});

test('a damaged workbook part is read or refused by name', async () => {
  const part = fc.constantFrom(
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/_rels/workbook.xml.rels',
    '_rels/.rels',
  );
  await fc.assert(
    fc.asyncProperty(part, damage, async (name, places) => {
      const parts = { 'xl/worksheets/sheet1.xml': SHEET, [name]: damaged('<a><b c="1" d="2">x</b></a>'.repeat(3), places) };
      await expectReadOrRefused('a.xlsx', makeWorkbook({ sheets: [''], texts: ['<t>公开号</t>'] }, { parts }));
    }),
    { numRuns: 100, seed: 12 },
  );
});

test('bytes of a workbook changed at any place are read or refused by name', async () => {
  const whole = makeWorkbook({
    sheets: ['<row><c t="str"><v>公开号</v></c></row><row><c t="str"><v>CN102000001A</v></c></row>'],
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Uint8Array.from(whole);
      bytes[at] = byte;
      await expectReadOrRefused('a.xlsx', bytes);
    }),
    { numRuns: 300, seed: 13 },
  );
});

test('a damaged page is read or refused by name, its rows accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (places) => expectReadOrRefused('a.xls', damaged(PAGE, places))),
    { numRuns: 300, seed: 14 },
  );
});
