import type { ByteSource } from './byte-source.js';

/** The beginning of a source, and the source as if nothing had been read of it. */
export interface PeekedSource {
  readonly head: Uint8Array;
  readonly source: ByteSource;
}

/** Looks at the first `length` bytes of a source (fewer where it is shorter). Only the source that is returned can be read afterwards. */
export async function peekSource(source: ByteSource, length: number): Promise<PeekedSource> {
  const chunks = source.chunks[Symbol.asyncIterator]();
  let head = new Uint8Array(0);
  while (head.length < length) {
    const { done, value } = await chunks.next();
    if (done) break;
    if (!ArrayBuffer.isView(value)) throw new TypeError(`readRows: invalid chunk of "${source.name}": ${NO_BYTES}`);
    head = head.length === 0 ? new Uint8Array(value) : joined(head, value);
  }
  return { head, source: { ...source, chunks: replay(head, chunks) } };
}

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
