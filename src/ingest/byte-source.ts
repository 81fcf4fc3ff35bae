/**
 * One input: a name for messages and the bytes in order. A chunk is not kept after the next one is asked for. `bytesSource` and `blobSource` make one of what is
 * at hand, `fileSource` of `patent-landscape/node` of a path; a stream is one as it is: `{ name: 'a.csv', chunks: response.body }`.
 */
export interface ByteSource {
  /** Name of the file as it appears in issues and reports. */
  readonly name: string;
  /** Bytes, and not text: of a stream of Node, without an encoding. A stream can be read once; sources made of bytes, blobs and files again and again. */
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
  return { name, size: bytes.length, chunks: again(() => once(bytes)), range: async (from, to) => bytes.subarray(from, to) };
}

/**
 * A source of a file that a browser was given, or of any blob: read piece by piece, and never held as a whole where its format allows.
 *
 * @throws TypeError for what is no blob.
 * @example blobSource('a.csv', new Blob(['abc'])).size //=> 3
 */
export function blobSource(name: string, blob: Blob): ByteSource {
  if (typeof blob?.slice !== 'function' || typeof blob.arrayBuffer !== 'function')
    throw new TypeError(
      `blobSource: invalid blob of "${name}": give a name and a File or Blob, such as blobSource(file.name, file).`,
    );
  const range = async (from: number, to: number) => new Uint8Array(await blob.slice(from, to).arrayBuffer());
  return { name, size: blob.size, chunks: again(() => pieces(blob.size, range)), range };
}

/**
 * Chunks that begin anew each time they are asked for, so that a source can be described first and read then.
 *
 * @param begin Makes the chunks from the first one on.
 */
export function again(begin: () => AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: begin };
}

async function* pieces(size: number, range: (from: number, to: number) => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += PIECE) yield await range(at, at + PIECE);
}

const PIECE = 4 << 20;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
