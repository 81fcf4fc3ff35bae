import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blobSource, bytesSource } from '../../src/ingest/byte-source.js';
import { describeColumns } from '../../src/ingest/describe-columns.js';
import { buildLandscape } from '../../src/landscape.js';
import { fileSource } from '../../src/node/file-source.js';
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

const BYTES = new TextEncoder().encode('申请号,申请日\nCN201010100001.5,2010-03-02\n');

test.each([
  ['bytes', () => bytesSource('a.csv', BYTES)],
  ['a blob', () => blobSource('a.csv', new Blob([BYTES]))],
  ['a file', () => fileSource(PATH)],
])('a source of %s can be described first, and read twice then', async (_, source) => {
  const one = source();
  expect(await describeColumns(one)).toHaveLength(1);
  const sizes = [await buildLandscape([one]), await buildLandscape([one])].map(({ engine }) => engine.facts.size);
  expect(sizes[0]).toBeGreaterThan(0);
  expect(sizes[1]).toBe(sizes[0]);
});

test('a stream that was read before is refused, and not read as an empty file', async () => {
  const stream = { name: 'a.csv', chunks: new Blob([BYTES]).stream() };
  expect(await describeColumns(stream)).toHaveLength(1);
  await expect(buildLandscape([stream])).rejects.toThrow(
    'readRows: invalid source: "a.csv" was read before, and a stream can be read once; make a source anew, or one of bytes or a blob.',
  );
  const empty = { name: 'b.csv', chunks: new Blob([]).stream() };
  for (const _ of [1, 2]) expect((await buildLandscape([empty])).engine.facts.size).toBe(0);
});

test('what is no source is refused with what would be one', async () => {
  const remedy = 'give one such as bytesSource(name, bytes), blobSource(name, file) or, of a path on Node, fileSource(path).';
  await expect(describeColumns('a.csv' as never)).rejects.toThrow(`readRows: invalid source: "a.csv"; ${remedy}`);
  const file = new File([BYTES], 'a.csv');
  await expect(buildLandscape([file as never])).rejects.toThrow(
    'buildLandscape: invalid source 1: of a file of a browser, give blobSource(file.name, file).',
  );
  expect(() => blobSource(file as never, undefined as never)).toThrow(/such as blobSource\(file\.name, file\)\.$/);
});
