import type { ByteSource } from '../byte-source.js';
import type { ReadLimits } from '../format-reader.js';
import type { InputFormat } from '../sniff-format.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';

/**
 * All bytes of a source at once, for formats that cannot be read from front to back.
 *
 * @throws UnsupportedInputError when there are more than the limit.
 */
export async function collectBytes(
  { name, size = 0, chunks }: ByteSource,
  format: InputFormat,
  { maxDocumentBytes }: ReadLimits,
): Promise<Uint8Array> {
  const tooLarge = (): Error =>
    new UnsupportedInputError(name, format, {
      fault: `of more than ${maxDocumentBytes} bytes, which has to be held as a whole`,
      remedy: 'split it, or raise limits.maxDocumentBytes',
    });
  if (size > maxDocumentBytes) throw tooLarge();
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxDocumentBytes) throw tooLarge();
    kept.push(new Uint8Array(chunk));
  }
  return kept.length === 1 ? kept[0]! : joined(kept, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
