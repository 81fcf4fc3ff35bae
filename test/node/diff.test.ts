import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/node/main.js';
import { readSnapshot } from '../../src/node/snapshot-file.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

let printed = { out: '', error: '' };
beforeEach(() => {
  printed = { out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => record('out', text));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => record('error', text));
});

function record(stream: 'out' | 'error', text: unknown): boolean {
  printed[stream] += String(text);
  return true;
}

const HEADER = '申请号,公开（公告）号,申请日,公开（公告）日,标题,申请人,IPC,当前法律状态\n';
const OLD = 'CN201010100001.5,CN102000001A,2010-03-02,2011-09-14,风力发电机组变桨控制方法,样例风能有限公司,F03D7/04,实质审查\n';
const GRANTED = OLD.replace('实质审查', '授权');
const NEW = 'CN201210100003.5,CN103000003A,2012-05-04,2013-11-14,风力发电机组偏航控制方法,样例风能有限公司,F03D7/04,公开\n';
const LATE = 'CN201110100002.8,CN103000002A,2011-05-04,2013-11-14,一种锂离子电池,样例大学,H01M10/0525,公开\n';

async function snapshotOf(name: string, rows: string, asOf: string): Promise<string> {
  const csv = join(folder, `${name}.csv`);
  const path = join(folder, name);
  writeFileSync(csv, HEADER + rows);
  expect(await main([csv, '--out', join(folder, 'run'), '--as-of', asOf, '--snapshot', path])).toBe(0);
  return path;
}

describe('two snapshots', () => {
  test('are written with a run and compared into tables and one line', async () => {
    const a = await snapshotOf('a.ndjson', OLD, '2011-12-31');
    const b = await snapshotOf('b.ndjson.gz', GRANTED + NEW + LATE, '2013-12-31');
    expect((await readSnapshot(b)).snapshot.applications).toHaveLength(3);
    printed.out = '';
    const out = join(folder, 'diff');
    expect(await main(['diff', a, b, '--out', out])).toBe(0);
    expect(printed.out).toContain('申请1件变为3件（+2）：新申请+1，此前申请、新近公开+1。');
    expect(printed.out.replace(out, '')).not.toMatch(/[A-Za-z]/);
    expect(readdirSync(out).sort()).toEqual(['changes.csv', 'diff.json', 'events.csv', 'warnings.csv']);
    expect(rowsOf(join(out, 'events.csv'))).toEqual([
      ['application', 'event', 'before', 'after'],
      ['CN201210100003.5', 'newFiling', '', ''],
      ['CN201110100002.8', 'latePublication', '', ''],
      ['CN201010100001.5', 'statusChange', 'pending', 'active'],
    ]);
    const { before, after, total } = JSON.parse(readFileSync(join(out, 'diff.json'), 'utf8'));
    expect([before.asOf, after.asOf, total.change]).toEqual(['2011-12-31', '2013-12-31', 2]);
    expect(before.sha256).toBe((await readSnapshot(a)).sha256);
  });

  test('are told to be no ground for a warning in words, not with a dash for a number', async () => {
    const a = await snapshotOf('same.ndjson', OLD, '2011-12-31');
    printed.out = '';
    expect(await main(['diff', a, a, '--out', join(folder, 'same')])).toBe(0);
    expect(printed.out).toContain('预警：核心专利失效0件，境外新进入者0个，领域突增无法判断，企业跨越标准线0家。');
    printed.out = '';
    expect(await main(['diff', a, a, '--out', join(folder, 'same'), '--lang', 'en'])).toBe(0);
    expect(printed.out).toContain(
      'Warnings: lapses of core patents: 0, entrants from abroad: 0, areas that jumped: cannot be told, enterprises across the line: 0.',
    );
  });

  test('give in changes.csv rows whose parts sum to the change', async () => {
    const [, ...rows] = rowsOf(join(folder, 'diff', 'changes.csv'));
    expect(rows.length).toBeGreaterThan(5);
    for (const [, , before, after, change, ...parts] of rows) {
      expect(Number(after) - Number(before)).toBe(Number(change));
      expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(change));
    }
  });

  test('give the same bytes again', async () => {
    const [a, b] = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson.gz')];
    expect(await main(['diff', a, b, '--out', join(folder, 'again'), '--lang', 'en'])).toBe(0);
    expect(printed.out).toContain('1 applications became 3 (+2): new filings +1, late publications +1.');
    for (const name of readdirSync(join(folder, 'again')))
      expect(readFileSync(join(folder, 'again', name))).toEqual(readFileSync(join(folder, 'diff', name)));
  });
});

test.each([
  ['one name', ['diff', 'a.ndjson']],
  ['three', ['diff', 'a', 'b', 'c']],
  ['no such file', ['diff', 'nowhere', 'nowhere']],
  ['a folder', ['diff', folder, folder]],
  ['a table', ['diff', join(folder, 'a.ndjson.csv'), join(folder, 'a.ndjson.csv')]],
])('%s ends with status 2 and one line', async (_, argv) => {
  expect(await main([...argv, '--out', join(folder, 'never')])).toBe(2);
  expect(printed.error).toMatch(/^patent-landscape: [^\n]+\n$/);
  expect(printed.out).toBe('');
});

function rowsOf(path: string): string[][] {
  return Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true }).data;
}
