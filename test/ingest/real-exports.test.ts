import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import type { FileReport } from '../../src/ingest/file-report.js';
import { readRecords } from '../../src/ingest/read-records.js';
import { UnsupportedInputError } from '../../src/ingest/unsupported-input-error.js';
import type { RecordBatch } from '../../src/records/record-batch.js';

const data = new URL('../../../shared/data/', import.meta.url);
const isAbsent = !existsSync(data);

async function readAll(path: string): Promise<{ report: FileReport; batches: RecordBatch[] }> {
  const reader = readRecords(bytesSource(path, readFileSync(new URL(path, data))));
  const batches: RecordBatch[] = [];
  for await (const batch of reader) batches.push(batch);
  return { report: reader.report, batches };
}

/** File, preset, rows, records, row of the header. */
const FILES = [
  ['lens/jet-engine-200.csv', 'lens', 200, 200, 1],
  ['lens/sangamo-130.csv', 'lens', 130, 130, 1],
  ['google-patents/ethanol-300.csv', 'google-patents', 300, 300, 2],
  ['patsnap/drones-families-8728.csv', 'patsnap-en', 8728, 8728, 1],
  ['patsnap/humanoid-5-zh.csv', 'patsnap-zh', 5, 5, 1],
  ['patenthub/s_port-13-21.csv', 'patenthub', 450, 450, 1],
  ['patenthub/s_port-29-29.csv', 'patenthub', 50, 50, 1],
  ['patenthub/s_port-22-22.csv', 'generic-en', 0, 0, 0],
  ['patenthub/1900-2021.csv', 'generic-en', 105, 0, 1],
  ['patenthub/2010-2021-CN.csv', 'generic-en', 89, 0, 1],
  ['wipo/ritonavir-804.csv', 'wipo-landscape', 804, 804, 1],
  ['labelled/offshore_plant.csv', 'bigquery', 937, 937, 1],
  ['labelled/underwater_glider.csv', 'bigquery', 493, 493, 1],
  ['misc/semicolon-5376.csv', 'generic-en', 5376, 5376, 1],
  ['patentsview/g_patent_head_transcribed.tsv', 'patentsview', 1, 1, 1],
] as const;

describe.skipIf(isAbsent)('real exports read without options (skipped when ../shared/data is absent)', () => {
  test.each(FILES)(
    '%s is recognised as %s and has %i rows, %i of them records',
    async (path, preset, rows, records, headerRow) => {
      const { report, batches } = await readAll(path);
      expect(report).toMatchObject({ preset, rows, records, rejected: rows - records, headerRow, encoding: 'utf-8' });
      expect(batches.reduce((sum, batch) => sum + batch.length, 0)).toBe(records);
    },
  );

  test('every CSV and TSV of the folder is in the list', () => {
    const found = readdirSync(data, { recursive: true })
      .map(String)
      .filter((path) => /\.[ct]sv$/.test(path));
    expect(found.sort()).toEqual(FILES.map(([path]) => path as string).sort());
  });

  test('tables of counts are rejected row by row, for the reason that they have no numbers of patents', async () => {
    const { report } = await readAll('patenthub/1900-2021.csv');
    expect(report.issuesByCode).toEqual({ 'not-a-patent-table': 105 });
  });

  test('applicants of Lens are split at ";;" only', async () => {
    const { batches } = await readAll('lens/jet-engine-200.csv');
    const [batch] = batches;
    expect(batch!.applicant.slice(batch!.applicantStart[3], batch!.applicantStart[4])).toEqual(['BACON; RICHARD J.']);
    expect(batch!.applicant.slice(batch!.applicantStart[1], batch!.applicantStart[2])).toEqual([
      'EFREMKIN ARTEM P',
      'EFREMKIN PAVEL V',
    ]);
  });

  test('Locarno classes of designs raise no issue and designs have no symbol', async () => {
    const { report, batches } = await readAll('patenthub/s_port-13-21.csv');
    expect(report.issuesByCode).not.toHaveProperty('invalid-symbol');
    expect(batches[0]!.symbolStart[1]).toBe(0);
  });

  test('zero-padded symbols without a slash are read', async () => {
    const { report, batches } = await readAll('wipo/ritonavir-804.csv');
    expect(report.issuesByCode).not.toHaveProperty('invalid-symbol');
    expect(batches[0]!.symbols.text(batches[0]!.symbol[0]!)).toBe('C07D417/00');
  });

  test.each([
    ['wips/stemcell-kr-342.xls', 'xls'],
    ['patentscope/ethanol-2025.xls', 'xls'],
    ['epo-ops/xml/search_result.xml', 'xml'],
  ])('%s is refused as %s with one line while no reader for it is passed', async (path, format) => {
    const error = await readAll(path).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnsupportedInputError);
    expect(error).toMatchObject({ format, file: path });
    expect((error as Error).message).not.toContain('\n');
  });
});
