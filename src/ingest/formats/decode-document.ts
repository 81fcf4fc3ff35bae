import type { ByteSource } from '../byte-source.js';
import { detectEncoding } from '../detect-encoding.js';
import { peekSource } from '../peek-source.js';
import { pieceDecoder } from '../text-decoder.js';

/** A document's text, piece by piece. */
export interface DocumentText {
  readonly encoding: string;
  /** Bytes decoded so far. */
  readonly bytes: number;
  readonly pieces: AsyncIterable<string>;
}

/**
 * The text of a document (JSON, XML) in the encoding that its first bytes show, whatever it declares; `declared` is asked only where
 * they are not UTF-8.
 */
export async function decodeDocument(source: ByteSource, declared?: (head: string) => string | undefined): Promise<DocumentText> {
  const { head, source: whole } = await peekSource(source, SAMPLE);
  const sample = head.subarray(0, SAMPLE);
  const detected = detectEncoding(sample);
  const encoding = detected === 'utf-8' || detected.startsWith('utf-16') ? detected : (declared?.(latin(sample)) ?? detected);
  const text = { encoding, bytes: 0, pieces: pieces() };
  async function* pieces(): AsyncGenerator<string> {
    const decoder = pieceDecoder(encoding);
    let isFirst = true;
    for await (const chunk of whole.chunks) {
      text.bytes += chunk.length;
      const piece = decoder.decode(chunk);
      yield isFirst ? piece.replace(/^\ufeff/, '') : piece;
      isFirst = false;
    }
    yield decoder.end();
  }
  return text;
}

/** Bytes that show the encoding. */
const SAMPLE = 1 << 16;

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
}
