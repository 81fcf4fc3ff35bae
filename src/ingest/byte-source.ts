/** One input: a name for messages and the bytes in order. A chunk is not kept after the next one is asked for. */
export interface ByteSource {
  /** Name of the file as it appears in issues and reports. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Number of bytes in all, where known: for progress only. */
  readonly size?: number;
}

/**
 * A source of bytes that are already in memory.
 *
 * @example bytesSource('a.csv', new Uint8Array(3)).size //=> 3
 */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, chunks: once(bytes) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
