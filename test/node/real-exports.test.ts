import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/node/main.js';

const DATA = new URL('../../../shared/data/', import.meta.url).pathname;
const FILES = existsSync(DATA)
  ? readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file) && !file.endsWith('.md'))
  : [];
/** Files without any patent by the number of their rows: tables of counts, and an empty one. Everything else is read. */
const WITHOUT_PATENTS: Record<string, number> = {
  '1900-2021.csv': 105,
  '2010-2021-CN.csv': 89,
  '2019.json': 1,
  '2020.json': 1,
  'CN.json': 1,
  'KR.json': 1,
  'output.xls': 300,
  's_port-22-22.csv': 0,
};
const isWithout = (file: string): boolean => basename(file) in WITHOUT_PATENTS;
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

  test.each(FILES.filter((file) => !isWithout(file)))('%s ends with status 0, every row accounted for', async (file) => {
    expect(await main([join(DATA, file), '--out', out])).toBe(0);
    const { ingest } = JSON.parse(readFileSync(join(out, 'landscape.json'), 'utf8'));
    expect(ingest.rows).toBe(ingest.applications + ingest.merged + ingest.rejected);
    const rejections = Object.keys(ingest.issuesByCode as Record<string, number>).filter((code) => REJECTING.includes(code));
    expect(rejections).toEqual([]);
    expect(readFileSync(join(out, 'report.zh.md'), 'utf8')).not.toMatch(/NaN|undefined|Infinity/);
  });

  test.each(FILES.filter(isWithout))('%s has no patent: it ends with status 2, every row accounted for', async (file) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await main([join(DATA, file), '--out', out])).toBe(2);
    expect(told.mock.calls.join('')).toContain('no patent application to report on');
    const issues = readFileSync(join(out, 'issues.csv'), 'utf8').match(/,not-a-patent-table,dropped,/g) ?? [];
    expect(issues).toHaveLength(WITHOUT_PATENTS[basename(file)]!);
  });
});
