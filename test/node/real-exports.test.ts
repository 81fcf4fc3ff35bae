import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/node/main.js';

const DATA = new URL('../../../shared/data/', import.meta.url).pathname;
const FILES = existsSync(DATA)
  ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file) && !file.endsWith('.md'))
  : [];
/** Rejections that are right, by file: tables of counts are no patent tables. Everything else is read. */
const REJECTED: Record<string, Record<string, number>> = {
  '1900-2021.csv': { 'not-a-patent-table': 105 },
  '2010-2021-CN.csv': { 'not-a-patent-table': 89 },
  '2019.json': { 'not-a-patent-table': 1 },
  '2020.json': { 'not-a-patent-table': 1 },
  'CN.json': { 'not-a-patent-table': 1 },
  'KR.json': { 'not-a-patent-table': 1 },
  'output.xls': { 'not-a-patent-table': 300 },
};
const REJECTING = ['no-identifier', 'invalid-identifier', 'damaged-number', 'not-a-patent-table', 'repeated-header'];

const out = mkdtempSync(join(tmpdir(), 'patent-landscape-real-'));
afterAll(() => rmSync(out, { recursive: true }));
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('the command on real exports', () => {
  test.skipIf(FILES.length === 0)('the folder of real exports is there (skipped when it is absent)', () => {
    expect(FILES.length).toBeGreaterThan(10);
  });

  test.each(FILES)('%s ends with status 0, every row accounted for', async (file) => {
    expect(await main([join(DATA, file), '--out', out])).toBe(0);
    const { ingest } = JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'));
    expect(ingest.rows).toBe(ingest.applications + ingest.merged + ingest.rejected);
    const rejections = Object.entries(ingest.issuesByCode as Record<string, number>).filter(([code]) => REJECTING.includes(code));
    expect(Object.fromEntries(rejections)).toEqual(REJECTED[basename(file)] ?? {});
    expect(readFileSync(join(out, 'report.zh.md'), 'utf8')).not.toMatch(/NaN|undefined|Infinity/);
  });
});
