import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRows } from '../../../src/ingest/read-rows.js';
import { NODE_READERS } from '../../../src/node/node-readers.js';
import { readSource } from './read-source.js';
import { hintsFor, type TextTable, WRITERS } from './write-table.js';

const data = new URL('../../../../shared/data/', import.meta.url);
const samples = new URL('../../../data-samples/', import.meta.url);

const SAMPLES = readdirSync(samples).filter((name) => name.endsWith('.csv'));
/** One of each vendor; the large ones belong to the slow scorecard. */
const REAL = [
  'lens/sangamo-130.csv',
  'google-patents/ethanol-300.csv',
  'patsnap/humanoid-5-zh.csv',
  'patenthub/s_port-29-29.csv',
  'wipo/ritonavir-804.csv',
  'sipo-pss/crawl-110.xls',
  'wips/stemcell-kr-342.xls',
];

/** Every so many rows as texts: the whole files belong to the scorecard. */
async function tableOf(name: string, bytes: Uint8Array): Promise<TextTable> {
  const rows: (readonly string[])[] = [];
  let header: readonly string[] = [];
  for await (const batch of readRows(bytesSource(name, bytes), { readers: NODE_READERS })) {
    header = batch.table.header;
    rows.push(...batch.rows.map((row) => header.map((_, i) => row[i] ?? '')));
  }
  const step = Math.max(1, Math.floor(rows.length / SAMPLED));
  return { header, rows: rows.filter((_, i) => i % step === 0) };
}

const SAMPLED = 24;

/** Western texts in an encoding of China are read as what they look like, so Chinese tables alone are written in it. */
async function expectSame(table: TextTable, isLeg = (_: number): boolean => true): Promise<void> {
  const isChinese = /\p{Script=Han}/u.test(table.header.join(''));
  const writers = Object.entries(WRITERS).filter(([ending]) => isChinese || !ending.startsWith('gb18030'));
  const first = await readSource('first.csv', await WRITERS['utf-8.comma.csv']!(table));
  expect(first.records.length).toBeGreaterThan(0);
  for (const [ending, write] of writers.filter((_, i) => isLeg(i))) {
    const again = await readSource(`again.${ending}`, await write(table), hintsFor(ending));
    expect([ending, again.report.preset, again.report.rows]).toEqual([ending, first.report.preset, first.report.rows]);
    expect(again.records, ending).toEqual(first.records);
  }
}

describe('a table written in every format and read back gives the same records', () => {
  test.each(SAMPLES)('sample %s', async (name) => expectSame(await tableOf(name, readFileSync(new URL(name, samples)))));

  test.skipIf(!existsSync(data)).each(REAL.map((path, i) => [path, i] as const))(
    '%s, every fourth format from the %i-th on (skipped when ../shared/data is absent)',
    async (path, k) => expectSame(await tableOf(path, readFileSync(new URL(path, data))), (i) => i % 4 === k % 4),
  );

  test('texts of any characters that a workbook can hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => `x${one.replace(/[\p{Cc}\ufffe\uffff]/gu, '')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (titles) => {
        await expectSame({ header: ['公开号', '标题'], rows: titles.map((title, i) => [`CN10200000${i}A`, title]) });
      }),
      { numRuns: 6, seed: 4 },
    );
  });
});
