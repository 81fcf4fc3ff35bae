import { transcode } from 'node:buffer';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/ingest/byte-source.js';
import { type ReadOptions, readRecords } from '../../src/ingest/read-records.js';
import { readRows } from '../../src/ingest/read-rows.js';
import { plainRecord } from './read-fixture.js';

function cut(bytes: Uint8Array, size: number): ByteSource {
  return {
    name: 'cut.csv',
    chunks: (async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    })(),
  };
}

async function reading(bytes: Uint8Array, size: number, options: ReadOptions = {}): Promise<unknown> {
  const reader = readRecords(cut(bytes, size), options);
  const seen: unknown[] = [];
  try {
    for await (const batch of reader) {
      seen.push(
        Array.from({ length: batch.length }, (_, i) => plainRecord(batch, i)),
        batch.issues,
      );
    }
  } catch (error) {
    seen.push(String(error));
  }
  return [seen, { ...reader.report }];
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return null;
  }
}

const HOSTILE = fc.string({
  unit: fc.constantFrom(
    '"',
    '"',
    ',',
    '\n',
    '\r',
    '\r\n',
    ';',
    '\t',
    ' ',
    '一',
    '電',
    '池',
    '𠀀',
    'é',
    '\ufeff',
    '\0',
    'a',
    '1',
    'CN201310033299.6',
    '申请号',
    '__proto__',
  ),
  maxLength: 60,
});

const ENCODINGS: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['utf-8', (text) => Buffer.from(text)],
  ['utf-16le', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['utf-16be', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
];

describe('the size of chunks changes nothing', () => {
  test.each(ENCODINGS)('for hostile text in %s', async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(HOSTILE, async (body) => {
        const bytes = encode(`申请号,标题,申请人\n${body}`);
        const whole = await reading(bytes, bytes.length);
        for (const size of [1, 7, 64, 65536]) expect(await reading(bytes, size)).toEqual(whole);
        for (const size of [1, 7, 64]) expect(await reading(bytes, size, { decodeUtf8 })).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  test('for arbitrary bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
        const bytes = new Uint8Array([...Buffer.from('id,applicationNumber\n'), ...body]);
        const whole = await reading(bytes, bytes.length);
        for (const size of [1, 5]) expect(await reading(bytes, size, { decodeUtf8 })).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  test('for GB18030 cut at every byte', async () => {
    const text = [0xc9, 0xea, 0xc7, 0xeb, 0xba, 0xc5, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a];
    const row = [
      ...Buffer.from('CN201310033299.6,'),
      0xb5,
      0xe7,
      0xb3,
      0xd8,
      0x82,
      0x32,
      0xd0,
      0x34,
      0xb9,
      0xdc,
      0xc0,
      0xed,
      0x0a,
    ];
    const bytes = new Uint8Array([...text, ...row, ...row]);
    const whole = await reading(bytes, bytes.length);
    expect(JSON.stringify(whole)).toContain('电池');
    expect(JSON.stringify(whole)).not.toContain('damaged-text');
    for (let size = 1; size < bytes.length; size++) expect(await reading(bytes, size)).toEqual(whole);
  });

  test('for text whose first character beyond ASCII comes after two blocks', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `US${10_000_000 + i}B2,title number ${i} and so on`);
    const latin = Buffer.from(`publication number,title\n${rows.join('\n')}\nUS9999999B2,M\xfcller in Z\xfcrich\n`, 'latin1');
    expect(latin.length).toBeGreaterThan(1 << 21);
    const [whole, small] = [await reading(latin, latin.length), await reading(latin, 100_003, { decodeUtf8 })];
    expect(small).toEqual(whole);
    expect(JSON.stringify(whole)).toContain('Müller in Zürich');
  });
});

test('records across the borders of blocks are those that papaparse finds in the whole text', async () => {
  const cell = (i: number): string => `"第${i}项, 摘要""引号""${'电池管理'.repeat(i % 40)}\n第二行"`;
  const text = `申请号,标题,摘要\n${Array.from({ length: 15_000 }, (_, i) => `CN${i},标题${i},${cell(i)}`).join('\n')}\n`;
  const rows: (readonly string[])[] = [];
  for await (const batch of readRows(cut(Buffer.from(text), 65_536), { decodeUtf8 })) rows.push(...batch.rows);
  const whole = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data.slice(1);
  expect(rows.length).toBe(15_000);
  expect(rows).toEqual(whole);
});
