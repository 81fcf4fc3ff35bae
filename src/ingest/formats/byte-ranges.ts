import type { ByteSource } from '../byte-source.js';
import type { ReadLimits } from '../format-reader.js';
import type { InputFormat } from '../sniff-format.js';
import { collectBytes } from './collect-bytes.js';

/** Bytes that can be read at any place. */
export interface ByteRanges {
  readonly size: number;
  /** The bytes from one place up to another; fewer where there are no more. */
  range(from: number, to: number): Promise<Uint8Array>;
}

/**
 * A source whose bytes can be read at any place: by its own ranges where it has such, so that a large file is never held as a whole, else
 * from memory.
 *
 * @throws UnsupportedInputError when a source without ranges is larger than may be held.
 */
export async function byteRanges(source: ByteSource, format: InputFormat, limits: ReadLimits): Promise<ByteRanges> {
  const { size } = source;
  if (source.range !== undefined && size !== undefined) {
    await release(source.chunks);
    return { size, range: (from, to) => source.range!(from, to) };
  }
  const bytes = await collectBytes(source, format, limits);
  return { size: bytes.length, range: async (from, to) => bytes.subarray(from, to) };
}

/** Closes what was opened to look at the first bytes: a generator gives back only what it has begun. */
async function release(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.return?.();
}
