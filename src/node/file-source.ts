import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { again, type ByteSource } from '../ingest/byte-source.js';

/**
 * An input that cannot be used: the message is one line that says what to do.
 *
 * @example new UnusableInputError('a.csv: no such file; check the path.').name //=> 'UnusableInputError'
 */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';
}

/**
 * A file on disk as a source of bytes, read in chunks of 4 MiB, or at any place.
 *
 * @throws UnusableInputError when there is no such file, or it is a folder or cannot be read.
 * @example fileSource('package.json').name //=> 'package.json'
 */
export function fileSource(path: string): ByteSource {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new UnusableInputError(`${path}: no such file; check the path.`);
  if (stat.isDirectory()) throw new UnusableInputError(`${path}: is a folder; name the files in it.`);
  return { name: path, size: stat.size, chunks: again(() => chunksOf(path)), range: (from, to) => rangeOf(path, from, to) };
}

/** The file is opened when its first chunk is asked for. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK });
}

const CHUNK = 4 << 20;

async function rangeOf(path: string, from: number, to: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(to - from, 0));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, from + length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
