import { readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Snapshot } from '../monitor/snapshot.js';
import { readSnapshotBytes, snapshotBytes } from '../monitor/snapshot-bytes.js';
import { UnusableInputError } from './file-source.js';

/**
 * Writes a snapshot; a name that ends in `.gz` is compressed. Its folder is made when absent, and the file appears under its name only when it is complete.
 *
 * @example await writeSnapshot('output/example-snapshot.ndjson', { asOf: null, taxonomy: 'x 1', harmonisation: 'exact', industries: [], parties: [], applications: [] }) //=> undefined
 */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const bytes = await snapshotBytes(snapshot);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, path.endsWith('.gz') ? gzipSync(bytes) : bytes);
  await rename(`${path}.part`, path);
}

/**
 * Reads a snapshot, compressed or not, and holds it against its hash.
 *
 * @throws UnusableInputError for what is no readable, whole snapshot.
 * @example await readSnapshot('package.json').catch(({ name }) => name) //=> 'UnusableInputError'
 */
export async function readSnapshot(path: string): Promise<{ readonly snapshot: Snapshot; readonly sha256: string }> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UnusableInputError(`${path}: no such file; check the path.`);
  if (stat.isDirectory()) throw new UnusableInputError(`${path}: is a folder; name a snapshot in it.`);
  const bytes = readFileSync(path);
  try {
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return await readSnapshotBytes(isZipped ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw new UnusableInputError(`${path}: ${(error as Error).message}`);
  }
}
