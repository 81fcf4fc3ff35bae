import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { readRows } from '../../src/ingest/read-rows.js';
import { fileSource } from '../../src/node/file-source.js';

const folder = mkdtempSync(join(tmpdir(), 'file-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read at any place; beyond its end there is nothing', async () => {
  const path = join(folder, 'a.bin');
  writeFileSync(
    path,
    Uint8Array.from({ length: 100 }, (_, i) => i),
  );
  const { range } = fileSource(path);
  expect(await range!(10, 13)).toEqual(Uint8Array.of(10, 11, 12));
  expect(await range!(98, 200)).toEqual(Uint8Array.of(98, 99));
  expect(await range!(5, 5)).toHaveLength(0);
});

test('a workbook on disk is read by ranges, so that it may be larger than what may be held', async () => {
  const path = join(folder, 'a.xlsx');
  const rows = Array.from({ length: 1000 }, (_, i) => Array.from({ length: 10 }, (_, k) => ((i * 10 + k) * 7919) % 99_991));
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'S', rows: [['公开号', 'n'], ...rows] }] }));
  const limits = { maxDocumentBytes: fileSource(path).size! - 1 };
  let count = 0;
  for await (const batch of readRows(fileSource(path), { limits })) count += batch.rows.length;
  expect(count).toBe(1000);
  const { name, chunks } = fileSource(path);
  const collected = readRows({ name, chunks }, { limits });
  await expect(collected[Symbol.asyncIterator]().next()).rejects.toThrow(/which has to be held as a whole/);
});
