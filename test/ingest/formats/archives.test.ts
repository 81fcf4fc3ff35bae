import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRows } from '../../../src/ingest/read-rows.js';
import { UnsupportedInputError } from '../../../src/ingest/unsupported-input-error.js';
import { makeWorkbook } from './make-workbook.js';
import { makeZip, type ZipInput } from './make-zip.js';
import { readSource } from './read-source.js';

const CSV = '公开号,标题\nCN102000001A,风机\nCN102000002A,电池\n';
const JSON_LINES = '{"publication_number":"US20110315698A1"}\n{"publication_number":"US20110315753A1"}\n';

/** An archive with one letter of its content changed. */
function changed(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  bytes[bytes.indexOf('CN102000002A') + 4] = 0x39;
  return bytes;
}

async function refusal(name: string, bytes: Uint8Array, options = {}): Promise<string> {
  const error = await readSource(name, bytes, options).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(UnsupportedInputError);
  return (error as Error).message;
}

describe('an archive that is one document', () => {
  const types = { name: '[Content_Types].xml', bytes: '<Types/>' };
  const declared = (type: string): ZipInput[] => [
    { name: 'mimetype', bytes: type, isStored: true },
    { name: 'content.xml', bytes: '<a/>' },
  ];

  test.each<[seen: string, parts: readonly ZipInput[]]>([
    ['a Word document (.docx)', [types, { name: 'word/document.xml', bytes: '<w/>' }]],
    ['a PowerPoint presentation (.pptx)', [types, { name: 'ppt/presentation.xml', bytes: '<p/>' }]],
    ['a binary Excel workbook (.xlsb)', [types, { name: 'xl/workbook.bin', bytes: 'x' }]],
    ['an OpenDocument text (.odt)', declared('application/vnd.oasis.opendocument.text')],
    ['an OpenDocument spreadsheet (.ods)', declared('application/vnd.oasis.opendocument.spreadsheet-template')],
    ['an e-book (.epub)', declared('application/epub+zip')],
    [
      'a Java archive (.jar)',
      [
        { name: 'META-INF/MANIFEST.MF', bytes: 'Manifest-Version: 1.0' },
        { name: 'a/B.class', bytes: 'x' },
      ],
    ],
  ])('is refused as %s', async (seen, parts) => {
    expect(await refusal('a.bin', makeZip(parts))).toBe(
      `readRecords: unsupported input: a.bin is ${seen}; if it holds a table, save that as .xlsx or CSV (UTF-8) and read it`,
    );
  });

  test('beside a table it is a rejected row', async () => {
    const document = makeZip([types, { name: 'word/document.xml', bytes: '<w/>' }]);
    const { report } = await readSource(
      'a.zip',
      makeZip([
        { name: 'terms.docx', bytes: document },
        { name: 'a.csv', bytes: CSV },
      ]),
    );
    expect(report).toMatchObject({ rows: 3, records: 2, rejected: 1 });
  });
});

describe('gzip', () => {
  test('what a gzip file holds is read under its own name, whatever it is', async () => {
    const { report, records } = await readSource('a.csv.gz', gzipSync(CSV));
    expect(report).toMatchObject({ file: 'a.csv.gz', format: 'text', rows: 2, records: 2 });
    expect(records.map(({ title }) => title)).toEqual(['风机', '电池']);
    expect((await readSource('a.ndjson.gz', gzipSync(JSON_LINES))).report).toMatchObject({ format: 'json', records: 2 });
  });

  test('several members are one file', async () => {
    const bytes = Buffer.concat([gzipSync(CSV), gzipSync('CN102000003A,衣柜\n')]);
    expect((await readSource('a.csv.gz', bytes)).report.records).toBe(3);
  });

  test('data that are not those packed are refused: checksum, length, and what follows the end', async () => {
    const whole = gzipSync(CSV);
    for (const fromEnd of [8, 4]) {
      const damaged = Buffer.from(whole);
      damaged[damaged.length - fromEnd]! ^= 1;
      expect(await refusal('a.gz', damaged)).toContain('whose packed data are damaged or cut short');
    }
    expect(await refusal('a.gz', Buffer.concat([whole, Buffer.from('more')]))).toContain('damaged');
  });

  test('a file cut short is refused', async () => {
    expect(await refusal('a.gz', gzipSync(CSV).subarray(0, 40))).toMatch(
      /^readRecords: unsupported input: a\.gz is a gzip file whose/,
    );
  });
});

describe('ZIP', () => {
  test('every file is a table of its own, read in its own format; places of issues name it', async () => {
    const sheet = await writeXlsx({ sheets: [{ name: 'S', rows: [['申请号'], ['CN201010100001.5'], ['x']] }] });
    const zip = makeZip([
      { name: 'data/a.csv', bytes: CSV },
      { name: 'data/', bytes: '', isStored: true },
      { name: 'b.ndjson', bytes: JSON_LINES, isStored: true },
      { name: 'c.xlsx', bytes: sheet },
      { name: '__MACOSX/._c.xlsx', bytes: 'junk' },
    ]);
    const { report, issues } = await readSource('all.zip', zip);
    expect(report.tables.map(({ file, format, rows, records, rejected }) => [file, format, rows, records, rejected])).toEqual([
      ['all.zip/data/a.csv', 'text', 2, 2, 0],
      ['all.zip/b.ndjson', 'json', 2, 2, 0],
      ['all.zip/c.xlsx', 'xlsx', 2, 1, 1],
    ]);
    expect(report).toMatchObject({
      file: 'all.zip',
      rows: 6,
      records: 5,
      rejected: 1,
      columns: { publication: '公开号', title: '标题' },
    });
    expect(issues.map(({ file, row, code }) => [file, row, code])).toEqual([['all.zip/c.xlsx', 3, 'invalid-identifier']]);
  });

  test('archives in archives are read up to the limit', async () => {
    let zip: Uint8Array = makeZip([{ name: 'a.csv', bytes: gzipSync(CSV) }]);
    zip = makeZip([{ name: 'inner.zip', bytes: zip }]);
    expect((await readSource('outer.zip', zip)).report.records).toBe(2);
    expect(await refusal('outer.zip', zip, { limits: { maxNesting: 1 } })).toContain('inside more than 1 others');
  });

  test('a document beside the data is one rejected row; alone it is refused', async () => {
    const pdf = { name: 'terms.pdf', bytes: '%PDF-1.7' };
    const { report, issues } = await readSource('a.zip', makeZip([pdf, { name: 'a.csv', bytes: CSV }]));
    expect(report).toMatchObject({ rows: 3, records: 2, rejected: 1 });
    expect(issues).toMatchObject([{ file: 'a.zip/terms.pdf', code: 'unreadable-row' }]);
    expect(await refusal('a.zip', makeZip([pdf]))).toContain('a.zip/terms.pdf is a PDF document');
  });

  test('names in GBK without a mark are read', async () => {
    const zip = Buffer.from(makeZip([{ name: 'ABCD.csv', bytes: CSV }]));
    const name = Buffer.from([0xd7, 0xa8, 0xc0, 0xfb]);
    for (let at = zip.indexOf('ABCD'); at !== -1; at = zip.indexOf('ABCD', at + 1)) name.copy(zip, at);
    for (let at = zip.indexOf('\x00\x08\x08\x00', 0, 'latin1'); at !== -1; at = zip.indexOf('\x00\x08\x08\x00', at + 1, 'latin1'))
      zip[at + 1] = 0;
    expect((await readSource('a.zip', zip)).report.tables[0]!.file).toBe('a.zip/专利.csv');
  });

  test.each([
    ['encrypted', makeZip([{ name: 'a.csv', bytes: CSV, isEncrypted: true }]), 'that is encrypted'],
    [
      'of two files of one name',
      makeZip([
        { name: 'a.csv', bytes: CSV },
        { name: 'a.csv', bytes: CSV },
      ]),
      'that holds one name twice',
    ],
    ['cut short', makeZip([{ name: 'a.csv', bytes: CSV }]).subarray(0, 60), 'without a directory'],
    ['empty', makeZip([]), 'without files'],
    [
      'that declares less than it holds',
      makeZip([{ name: 'a.csv', bytes: CSV.repeat(100), declared: 10 }]),
      'more data than its directory says',
    ],
    [
      'that declares more than it holds',
      makeZip([{ name: 'a.csv', bytes: CSV, declared: 100 }]),
      'with 57 bytes where its directory says 100',
    ],
    ['with another checksum', makeZip([{ name: 'a.csv', bytes: CSV, checksum: 1 }]), 'their checksum is another'],
    ['whose stored bytes have changed', changed(makeZip([{ name: 'a.csv', bytes: CSV, isStored: true }])), 'checksum is another'],
  ])('an archive %s is refused', async (_, bytes, fault) => {
    expect(await refusal('a.zip', bytes)).toContain(fault);
  });
});

test('a workbook that declares less than it holds is refused', async () => {
  const lying = makeWorkbook({ sheets: ['<row/>'.repeat(99)] }, { declared: { 'xl/worksheets/sheet1.xml': 9 } });
  expect(await refusal('a.xlsx', lying)).toContain('a.xlsx is an Excel workbook (.xlsx) with more data than its directory says');
});

test('a workbook whose sheet has another checksum is refused', async () => {
  const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>' };
  const zip = Buffer.from(makeWorkbook({ sheets: [''] }, { parts }));
  const entry = zip.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
  zip[entry + 16]! ^= 1;
  expect(await refusal('a.xlsx', zip)).toContain('whose data are not those packed');
});

test('an archive that only has a folder of the name of a workbook is read as one', async () => {
  const zip = makeZip([{ name: 'pixl/a.csv', bytes: CSV }]);
  expect((await readSource('a.zip', zip)).report.tables[0]).toMatchObject({ file: 'a.zip/pixl/a.csv', records: 2 });
});

test('archives are read by ranges where the source has them, never as a whole', async () => {
  const padding = { name: 'z.csv', bytes: randomBytes(3 << 20).toString('base64'), isStored: true };
  const zip = makeZip([{ name: 'a.csv', bytes: CSV }, padding]);
  let most = 0;
  const source = {
    name: 'a.zip',
    size: zip.length,
    chunks: bytesSource('', zip.subarray(0, 4096)).chunks,
    range: async (from: number, to: number) => {
      most = Math.max(most, to - from);
      return zip.subarray(from, to);
    },
  };
  const reader = readRows(source, { limits: { maxDocumentBytes: 1 << 20 } });
  const first = await reader[Symbol.asyncIterator]().next();
  expect(first.value?.rows).toHaveLength(2);
  expect(most).toBeLessThanOrEqual(1 << 20);
});

describe('bombs are refused before they are unpacked, in 500 ms and 64 MB', () => {
  const zeros = Buffer.alloc(64 << 20);
  const overlapping = (): Uint8Array => {
    const zip = Buffer.from(
      makeZip([
        { name: 'a', bytes: Buffer.alloc(1 << 20) },
        { name: 'b', bytes: Buffer.alloc(1 << 20) },
      ]),
    );
    zip.writeUInt32LE(0, zip.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42);
    return zip;
  };
  test.each([
    ['a ZIP of zeros', makeZip([{ name: 'a.csv', bytes: zeros }])],
    ['a ZIP that declares 4 GB', makeZip([{ name: 'a.csv', bytes: CSV, declared: 2 ** 32 - 2 }])],
    ['a ZIP whose files overlap', overlapping()],
    ['a ZIP of 20,000 files', makeZip(Array.from({ length: 20_000 }, (_, i) => ({ name: `${i}.csv`, bytes: CSV })))],
    ['a gzip of zeros', gzipSync(zeros)],
    ['a gzip of 64 members of zeros', Buffer.concat(new Array<Buffer>(64).fill(gzipSync(zeros)))],
    ['a gzip of a gzip of zeros', gzipSync(gzipSync(zeros))],
    [
      'a workbook of zeros',
      makeZip([
        { name: '[Content_Types].xml', bytes: '<Types/>' },
        { name: 'xl/worksheets/sheet1.xml', bytes: zeros },
      ]),
    ],
  ])('%s', async (_, bytes) => {
    const before = process.memoryUsage().rss;
    await refusal('bomb', bytes);
    expect(process.memoryUsage().rss - before).toBeLessThan(64e6);
  });
});
