/** One input: a name for messages and the bytes in order. A chunk is not kept after the next one is asked for. */
export interface ByteSource {
  /** Name of the file as it appears in issues and reports. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Number of bytes in all, where known. */
  readonly size?: number;
  /**
   * The bytes from one place up to another, where they can be had without the ones before; needs `size`. With it, archives, workbooks and
   * Parquet files of any size are read without being held.
   */
  readonly range?: (from: number, to: number) => Promise<Uint8Array>;
}

/**
 * A source of bytes that are already in memory.
 *
 * @throws TypeError for anything but bytes.
 * @example bytesSource('a.csv', new Uint8Array(3)).size //=> 3
 */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  if (!(ArrayBuffer.isView(bytes) && 'subarray' in bytes))
    throw new TypeError(
      `bytesSource: invalid bytes of "${name}": give a Uint8Array, of a text \`new TextEncoder().encode(text)\`.`,
    );
  return { name, size: bytes.length, chunks: once(bytes), range: async (from, to) => bytes.subarray(from, to) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
