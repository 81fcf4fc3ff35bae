import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { trend } from '../../../src/analyse/trend/trend.js';
import { summarizeSeries } from '../../../src/analyse/trend/trend-summary.js';
import type { Engine } from '../../../src/engines/engine.js';
import { bytesSource } from '../../../src/ingest/byte-source.js';
import { readRecords } from '../../../src/ingest/read-records.js';
import { readRows } from '../../../src/ingest/read-rows.js';
import { buildLandscape } from '../../../src/landscape.js';
import { xlsReader } from '../../../src/xls.js';

const data = new URL('../../../../shared/data/', import.meta.url);

/** Exports with days of publication over some years, and days of filing or priority. */
const FILES = [
  'lens/jet-engine-200.csv',
  'lens/sangamo-130.csv',
  'google-patents/ethanol-300.csv',
  'wipo/ritonavir-804.csv',
  'sipo-pss/crawl-110.xls',
  'wips/stemcell-kr-342.xls',
];

/** The rows of an export with the day on which each was published, and what its columns are. */
async function rowsOf(path: string) {
  const source = () => bytesSource(path, readFileSync(new URL(path, data)));
  const reader = readRecords(source(), { readers: [xlsReader] });
  const dayOf = new Map<number, number>();
  for await (const batch of reader) for (let i = 0; i < batch.length; i++) dayOf.set(batch.row[i]!, batch.publicationDay[i]!);
  const rows: { day: number; cells: string[] }[] = [];
  let header: readonly string[] = [];
  for await (const { table, rows: some, numbers } of readRows(source(), { readers: [xlsReader] })) {
    header = table.header;
    for (const [i, cells] of some.entries()) rows.push({ day: dayOf.get(numbers[i]!) ?? 0, cells: [...cells] });
  }
  return { header, preset: reader.report.preset, rows: rows.filter(({ day }) => day > 0) };
}

/** The export as it would have looked on a day, as far as its rows tell: without what was published later. */
async function exportOf({ header, preset, rows }: Awaited<ReturnType<typeof rowsOf>>, day: number): Promise<Engine> {
  const known = rows.filter((row) => row.day <= day).map(({ cells }) => cells);
  const text = Papa.unparse({ fields: [...header], data: known }, { newline: '\r\n' });
  return (await buildLandscape([bytesSource('export.csv', new TextEncoder().encode(text))], { preset })).engine;
}

describe.skipIf(!existsSync(data))('real exports cut at a day (skipped when the exports are not beside the project)', () => {
  test.each(FILES)('%s never falls in years that do not fall in the whole file', { timeout: 120_000 }, async (path) => {
    const table = await rowsOf(path);
    const last = Math.floor(Math.max(...table.rows.map(({ day }) => day)) / 10_000);
    const whole = await exportOf(table, 9999_12_31);
    const falls: string[] = [];
    const verdicts = new Set<string>();
    for (let year = last - 10; year < last; year++) {
      for (const monthDay of [331, 930]) {
        const cut = await exportOf(table, year * 10_000 + monthDay);
        for (const dateBasis of ['filing', 'priority', 'publication'] as const) {
          const { summaries, rows } = await trend(cut, { dateBasis });
          const verdict = summaries[0]?.verdict ?? 'cannotSay';
          verdicts.add(verdict);
          if (verdict !== 'down') continue;
          const later = new Map((await trend(whole, { dateBasis })).rows.map((row) => [row.year, row.count]));
          const complete = rows
            .filter((row) => row.complete === true)
            .map((row) => ({ ...row, count: later.get(row.year) ?? 0 }));
          if (summarizeSeries(complete).verdict !== 'down') falls.push(`${dateBasis} at ${year}-${monthDay}`);
        }
      }
    }
    expect(falls).toEqual([]);
    expect([...verdicts].some((verdict) => verdict !== 'cannotSay')).toBe(true);
  });
});
