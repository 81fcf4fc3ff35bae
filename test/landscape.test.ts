import { describe, expect, test } from 'vitest';
import { explain } from '../src/classify/explain.js';
import { blobSource, bytesSource } from '../src/ingest/byte-source.js';
import { buildLandscape } from '../src/landscape.js';
import { renderReport } from '../src/report/render-report.js';
import { assignmentsOf } from '../src/store/assignments-of.js';
import { summarizeLandscape } from '../src/summarize.js';
import { SEI_2013 } from '../src/taxonomy/sei-2013.js';
import type { Taxonomy } from '../src/taxonomy/taxonomy.js';

const bytes = new TextEncoder().encode('申请号,名称,IPC\nCN201010100001.5,一种风力发电机,F03D7/04\n');

describe('what is no input is refused, and never a landscape without applications', () => {
  test.each([
    ['nothing', undefined],
    ['a single source', bytesSource('a.csv', bytes)],
  ])('%s', async (_, sources) => {
    await expect(buildLandscape(sources as never)).rejects.toThrow(
      new TypeError('buildLandscape: invalid sources: give a list of sources such as [bytesSource(name, bytes)].'),
    );
  });

  test('a path among the sources', async () => {
    await expect(buildLandscape([bytesSource('a.csv', bytes), 'b.csv' as never])).rejects.toThrow(
      new TypeError('buildLandscape: invalid source 2: give a list of sources such as [bytesSource(name, bytes)].'),
    );
  });

  test('a text in place of bytes', () => {
    expect(() => bytesSource('a.csv', '申请号' as never)).toThrow(
      new TypeError('bytesSource: invalid bytes of "a.csv": give a Uint8Array, of a text `new TextEncoder().encode(text)`.'),
    );
    expect(() => bytesSource('a.csv', bytes.buffer as never)).toThrow(TypeError);
  });

  test('text in place of the bytes of a stream', async () => {
    const chunks = (async function* () {
      yield '申请号\n';
    })();
    await expect(buildLandscape([{ name: 'a.csv', chunks: chunks as never }])).rejects.toThrow(
      'readRows: invalid chunk of "a.csv": a source gives bytes (Uint8Array); of a stream of Node, leave the encoding out.',
    );
  });

  test('what is no blob', () => {
    expect(() => blobSource('a.csv', bytes as never)).toThrow(
      'blobSource: invalid blob of "a.csv": give a name and a File or Blob, such as blobSource(file.name, file).',
    );
  });

  test.each([[{}], ['sei-2013'], [null]])('%j in place of a taxonomy', async (taxonomy) => {
    await expect(buildLandscape([bytesSource('a.csv', bytes)], { taxonomy: taxonomy as Taxonomy })).rejects.toThrow(
      'compileClassifier: invalid taxonomy: it has no industries;',
    );
  });

  test.each([['2016'], [new Date(0)], [Number.NaN]])('%j in place of a day', async (asOf) => {
    await expect(buildLandscape([bytesSource('a.csv', bytes)], { asOf: asOf as string })).rejects.toThrow(
      /^landscape: invalid asOf: ".*"; give a day such as 2016-12-31\.$/,
    );
  });
});

test('an option that is not known is refused, with the nearest one', async () => {
  const sources = [bytesSource('a.csv', bytes)];
  await expect(buildLandscape(sources, { harmonization: 'resolved' } as never)).rejects.toThrow(
    new RangeError('landscape: unknown option: "harmonization"; did you mean "harmonisation"?'),
  );
});

test('bytes in memory leave room for other events, one of which may stop the reading', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `CN2010101${String(i).padStart(5, '0')}.X,一种风力发电机,F03D7/04`);
  const long = new TextEncoder().encode(`申请号,名称,IPC\n${rows.join('\n')}\n`);
  const stop = new AbortController();
  setTimeout(() => stop.abort());
  const seen: number[] = [];
  const read = buildLandscape([bytesSource('long.csv', long)], {
    signal: stop.signal,
    onProgress: ({ rows }) => seen.push(rows),
  });
  await expect(read).rejects.toMatchObject({ name: 'AbortError' });
  expect(Math.max(...seen)).toBeLessThan(5000);
});

test('an application that the store does not have has no assignments to give', async () => {
  const { store } = await buildLandscape([bytesSource('a.csv', bytes)]);
  expect(assignmentsOf(store, 0)).not.toEqual([]);
  for (const i of [1, -1, 0.5, Number.NaN, 'CN201010100001.5' as never])
    expect(() => assignmentsOf(store, i)).toThrow(
      /^assignmentsOf: unknown application: .*; give its place in the store, 0 to 0\.$/,
    );
});

test('a report or explanation in another language is refused', async () => {
  const landscape = await buildLandscape([bytesSource('a.csv', bytes)]);
  const result = await summarizeLandscape(landscape);
  expect(() => renderReport(result, 'fr' as 'en')).toThrow('renderReport: unknown language: "fr"');
  expect(() => explain(assignmentsOf(landscape.store, 0), SEI_2013, undefined as never)).toThrow(
    'explain: unknown language: undefined',
  );
});
