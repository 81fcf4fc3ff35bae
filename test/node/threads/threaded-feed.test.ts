import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Landscape } from '../../../src/landscape.js';
import { type ReadLandscapeOptions, readLandscape } from '../../../src/node/read-files.js';
import type { RecordIssue } from '../../../src/records/issue.js';

const FILES = ['data-samples/incopat-batch-1.csv', 'data-samples/patsnap.csv', 'data-samples/lens.csv'];

async function everythingOf(landscape: Landscape) {
  const { engine, store, files, issuesByCode, ledger } = landscape;
  const { symbols, terms, taxonomy: _, ...columns } = store;
  return {
    files,
    issuesByCode,
    ledger,
    columns,
    symbols: Array.from(new Set(store.assignment.symbol), (id) => (id === -1 ? '' : symbols.text(id))),
    terms,
    numbers: Array.from({ length: store.size }, (_, i) => store.applicationNumber(i)),
    publications: Array.from({ length: store.publication.size }, (_, i) => store.publication.number(i)),
    counts: await engine.count({ by: ['industry', 'area', 'year', 'applicant'] }),
  };
}

async function readWith(options: ReadLandscapeOptions) {
  const issues: RecordIssue[] = [];
  const landscape = await readLandscape(FILES, { ...options, onIssue: (issue) => issues.push(issue) });
  const { columns, ...rest } = await everythingOf(landscape);
  return { issues, ...rest, columns: JSON.parse(JSON.stringify(columns)) };
}

describe('a landscape read in threads', () => {
  test.each([1, 3])('is the same to the last number as one read without: %d', async (threads) => {
    expect(await readWith({ threads })).toEqual(await readWith({ threads: 0 }));
  });

  test('tells its progress with the size of the file', async () => {
    const seen: unknown[] = [];
    await readLandscape(['data-samples/lens.csv'], { threads: 1, onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ file: 'data-samples/lens.csv', bytes: expect.any(Number), size: expect.any(Number) });
  });

  test('refuses one path in place of a list', async () => {
    await expect(readLandscape('a.csv' as unknown as string[])).rejects.toThrow(
      new TypeError('readLandscape: invalid paths: "a.csv"; give a list such as ["export.csv"].'),
    );
  });

  test('refuses a number of threads that cannot be', async () => {
    await expect(readLandscape(FILES, { threads: -1 })).rejects.toThrow(
      'readLandscape: invalid threads: -1; give a whole number',
    );
  });
});

describe.each([0, 1])('reading in %d threads can be stopped', (threads) => {
  test('by what the callback of its progress throws', async () => {
    const onProgress = () => {
      throw new Error('enough');
    };
    await expect(readLandscape(FILES, { threads, onProgress })).rejects.toThrow('enough');
  });

  test('by a signal, while it reads', async () => {
    const stop = new AbortController();
    const read = readLandscape(FILES, { threads, signal: stop.signal, onProgress: () => stop.abort() });
    await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('by a signal, before it begins, with its own reason', async () => {
    const signal = AbortSignal.abort('not needed');
    await expect(readLandscape(FILES, { threads, signal })).rejects.toBe('not needed');
  });

  test('not by a signal that stays quiet', async () => {
    const { signal } = new AbortController();
    expect((await readLandscape([FILES[2]!], { threads, signal })).engine.facts.size).toBeGreaterThan(0);
  });
});

describe('a file that cannot be read in threads', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7 ...');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('fails with the same error as without', async () => {
    const errorOf = (threads: number) =>
      readLandscape([FILES[0]!, join(folder, 'a.pdf')], { threads }).catch((error: Error) => error);
    const [serial, threaded] = [await errorOf(0), await errorOf(1)];
    expect(threaded).toBeInstanceOf(Object.getPrototypeOf(serial).constructor);
    expect({ ...(threaded as Error), message: (threaded as Error).message }).toEqual({
      ...(serial as Error),
      message: (serial as Error).message,
    });
  });

  test('is found missing before a thread starts', async () => {
    await expect(readLandscape(['no-such-file.csv'], { threads: 1 })).rejects.toThrow(
      'no-such-file.csv: no such file; check the path.',
    );
  });
});
