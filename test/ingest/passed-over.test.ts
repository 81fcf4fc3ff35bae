import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { makeZip } from './formats/make-zip.js';

const PATENTS = '公开号,标题\nCN102000001A,风机\nCN102000002A,电池\n';
const NONE = { lines: 0, first: [] };

async function passedOver(name: string, bytes: Uint8Array | string, block = Number.POSITIVE_INFINITY) {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < all.length; at += block) yield all.subarray(at, at + block);
  };
  const source = block === Number.POSITIVE_INFINITY ? bytesSource(name, all) : { name, chunks: chunks() };
  const { report, ...reader } = readRecords(source);
  for await (const batch of { [Symbol.asyncIterator]: reader[Symbol.asyncIterator] }) expect(batch.rows).toBeGreaterThan(0);
  return report;
}

describe('what a table was read without', () => {
  test('a table alone passes nothing over, blank lines aside', async () => {
    const report = await passedOver('a.csv', `${PATENTS}\n\n`);
    expect(report.passedOver).toEqual({ above: NONE, below: NONE, comments: NONE });
  });

  test('titles, totals and remarks are counted and shown; they are no rows', async () => {
    const report = await passedOver('a.csv', `检索式：风机\n下载日期：2016\n\n${PATENTS}# 待核\nCN102000003A,柜\n\n合计：3\n`, 7);
    expect(report).toMatchObject({ rows: 3, records: 3, rejected: 0, preamble: ['检索式：风机', '下载日期：2016'] });
    expect(report.passedOver).toEqual({
      above: { lines: 2, first: ['检索式：风机', '下载日期：2016'] },
      below: { lines: 1, first: ['合计：3'] },
      comments: { lines: 1, first: ['# 待核'] },
    });
  });

  test('all are counted, five are shown, cut at 120 characters', async () => {
    const remarks = Array.from({ length: 30 }, (_, i) => `# ${i}${'长'.repeat(200)}\n`).join('');
    const { comments } = (await passedOver('a.csv', `${PATENTS}${remarks}CN102000003A,柜\n`)).passedOver;
    expect(comments.lines).toBe(30);
    expect(comments.first.map((text) => [text.slice(0, 3), text.length])).toEqual(
      ['# 0', '# 1', '# 2', '# 3', '# 4'].map((s) => [s, 120]),
    );
  });

  test('of a file of several tables, each has its own, and the file has all', async () => {
    const bytes = makeZip([
      { name: 'a.csv', bytes: `来源：甲\n${PATENTS}` },
      { name: 'b.csv', bytes: `${PATENTS}\n合计：2\n` },
    ]);
    const report = await passedOver('a.zip', bytes);
    expect(report.tables.map(({ passedOver: { above, below } }) => [above.lines, below.lines])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(report.passedOver).toEqual({
      above: { lines: 1, first: ['来源：甲'] },
      below: { lines: 1, first: ['合计：2'] },
      comments: NONE,
    });
  });
});
