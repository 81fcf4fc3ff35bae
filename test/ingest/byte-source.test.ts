import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blobSource, bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';
import { readLandscape } from '../../src/node/read-files.js';

const PATH = 'data-samples/lens.csv';

test('a blob is read in pieces, in order and at any place', async () => {
  const bytes = new Uint8Array((9 << 20) + 7).map((_, i) => i % 251);
  const { chunks, size, range } = blobSource('a.bin', new Blob([bytes]));
  const pieces: Uint8Array[] = [];
  for await (const piece of chunks) pieces.push(piece);
  expect(pieces.map(({ length }) => length)).toEqual([4 << 20, 4 << 20, (1 << 20) + 7]);
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  expect(size).toBe(bytes.length);
  expect([...(await range!(250, 253))]).toEqual([250, 0, 1]);
});

test('the same file is the same landscape as path, bytes, blob or stream', async () => {
  const bytes = readFileSync(PATH);
  const inputs = [
    PATH,
    bytesSource(PATH, bytes),
    blobSource(PATH, new Blob([bytes])),
    { name: PATH, chunks: new Blob([bytes]).stream() },
  ];
  const counts = await Promise.all(
    inputs.map(async (input) => (await readLandscape([input])).engine.count({ by: ['industry', 'year'] })),
  );
  for (const other of counts.slice(1)) expect(other).toEqual(counts[0]);
});

test('paths and sources are one data set', async () => {
  const { files } = await readLandscape(['data-samples/patsnap.csv', bytesSource('lens', readFileSync(PATH))], { threads: 1 });
  expect(files.map(({ file, preset }) => [file, preset])).toEqual([
    ['data-samples/patsnap.csv', 'patsnap-zh'],
    ['lens', 'lens'],
  ]);
  await expect(buildLandscape([blobSource('empty.csv', new Blob([]))])).resolves.toMatchObject({
    engine: { facts: { size: 0 } },
  });
});
