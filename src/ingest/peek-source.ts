import { describeGiven } from '../util/check-given.js';
import type { ByteSource } from './byte-source.js';

/** The beginning of a source, and the source as if nothing had been read of it. */
export interface PeekedSource {
  readonly head: Uint8Array;
  readonly source: ByteSource;
}

/**
 * Looks at the first `length` bytes of a source (fewer where it is shorter). Only the source that is returned can be read afterwards.
 *
 * @throws TypeError for what is no source of bytes, or a stream that was read before: its rows would be missing without a word.
 */
export async function peekSource(source: ByteSource, length: number): Promise<PeekedSource> {
  if (typeof source?.chunks?.[Symbol.asyncIterator] !== 'function')
    throw new TypeError(`readRows: invalid source: ${describeGiven(source)}; ${SOURCES}`);
  const chunks = source.chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < length) {
    const { done, value } = await chunks.next();
    if (done) break;
    if (!ArrayBuffer.isView(value)) throw new TypeError(`readRows: invalid chunk of "${source.name}": ${NO_BYTES}`);
    head = head.length === 0 ? new Uint8Array(value) : joined(head, value);
  }
  if (head.length > 0) READ.add(source.chunks);
  else if (length > 0 && READ.has(source.chunks))
    throw new TypeError(`readRows: invalid source: "${source.name}" ${READ_BEFORE}`);
  return { head, source: { ...source, chunks: replay(head, chunks) } };
}

/** Chunks that held bytes when they were read: a stream holds none the next time. */
const READ = new WeakSet<AsyncIterable<Uint8Array>>();

const READ_BEFORE = 'was read before, and a stream can be read once; make a source anew, or one of bytes or a blob.';

const SOURCES = 'give one such as bytesSource(name, bytes), blobSource(name, file) or, of a path on Node, fileSource(path).';

const NO_BYTES = 'a source gives bytes (Uint8Array); of a stream of Node, leave the encoding out.';

async function* replay(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
