import type { ReadUnits } from '../util/text-units.js';
import { ByteBlocks } from './byte-blocks.js';
import type { ByteSource } from './byte-source.js';
import { detectEncoding, encodingName } from './detect-encoding.js';
import { ReadAsGbk } from './read-as-gbk.js';
import { isUtf16 } from './sniff-format.js';
import { type DecodeUtf8, type PieceDecoder, pieceDecoder } from './text-decoder.js';
import { openEnd, TwiceDecoded } from './twice-decoded.js';

/** How to decode, where the caller knows. */
export interface DecodeOptions {
  /** Name of the encoding; detected when not given. */
  readonly encoding?: string;
  /** Fast decoder of complete, valid UTF-8; null when the bytes are not valid. */
  readonly decodeUtf8?: DecodeUtf8;
  /** Fast way to copy a text into an array of UTF-16 units. */
  readonly readUnits?: ReadUnits;
}

/** What decoding has found so far. */
export interface DecodeState {
  encoding: string;
  /** Bytes consumed. */
  bytes: number;
  /** Characters mended that had been decoded twice. */
  mended: number;
  /** A piece of a text that was read as GBK and saved again, and what it was; '' for none. */
  misread: string;
  /** Shown each block of bytes before its text is handed out. */
  readonly onBytes?: ((block: Uint8Array, encoding: string) => void) | undefined;
}

/**
 * The text of a source, block by block; UTF-8 that was decoded twice is mended. While only ASCII has been seen the encoding stays open; it is
 * detected in the first block that holds anything else. The result does not depend on how the source cuts its bytes into chunks.
 *
 * @throws RangeError for an unknown encoding.
 */
export async function* decodeSource(source: ByteSource, options: DecodeOptions, state: DecodeState): AsyncGenerator<string> {
  const blocks = new ByteBlocks(source.chunks, BLOCK);
  const mender = new BlockMender(state);
  try {
    let decoder: PieceDecoder | undefined;
    for (let isFirst = true; ; isFirst = false) {
      decoder ??= await chosenDecoder(blocks, options, state);
      const block = await blocks.next(state.encoding.startsWith('utf-16'));
      if (block.length === 0) break;
      state.bytes += block.length;
      state.onBytes?.(block, state.encoding);
      const text = decoder ? mender.push(decoder.decode(block)) : ascii(block, options);
      yield isFirst && text.startsWith(MARK) ? text.slice(1) : text;
    }
    if (decoder) yield mender.push(decoder.end()) + mender.end();
  } finally {
    await blocks.close();
  }
}

/** Bytes decoded at a time. */
const BLOCK = 1 << 17;

/** Bytes that detection looks at, from the first that is not ASCII on. */
const SAMPLE = 1 << 16;

/** Byte order mark. */
const MARK = '\ufeff';

/** The decoder for the next block, or undefined while nothing but ASCII has been seen. */
async function chosenDecoder(blocks: ByteBlocks, options: DecodeOptions, state: DecodeState): Promise<PieceDecoder | undefined> {
  const block = await blocks.peek(BLOCK);
  const end = asciiEnd(block);
  if (options.encoding !== undefined) state.encoding = encodingName(options.encoding);
  else if (end < block.length)
    state.encoding = detectEncoding((await blocks.peek(end + SAMPLE)).subarray(state.bytes === 0 ? 0 : end));
  else if (state.bytes === 0) state.encoding = isUtf16(block) ?? 'utf-8';
  const isOpen = options.encoding === undefined && end === block.length && state.encoding === 'utf-8';
  return isOpen ? undefined : pieceDecoder(state.encoding, options.decodeUtf8);
}

/** Mends what is Unicode and was decoded twice, and notices what cannot be mended; a sequence that the border of two blocks cuts waits for its end. */
class BlockMender {
  readonly #mender = new TwiceDecoded();
  readonly #asGbk = new ReadAsGbk();
  readonly #state: DecodeState;
  #held = '';

  constructor(state: DecodeState) {
    this.#state = state;
  }

  push(block: string): string {
    this.#asGbk.look(block);
    this.#state.misread = this.#asGbk.example;
    if (!this.#state.encoding.startsWith('utf')) return block;
    const text = this.#held + block;
    const end = text.length - openEnd(text);
    this.#held = text.slice(end);
    return this.#mended(text.slice(0, end));
  }

  end(): string {
    return this.#mended(this.#held);
  }

  #mended(text: string): string {
    this.#mender.look(text);
    const mended = this.#mender.mend(text);
    this.#state.mended = this.#mender.mended;
    return mended;
  }
}

function ascii(block: Uint8Array, { decodeUtf8 }: DecodeOptions): string {
  return decodeUtf8?.(block) ?? UTF8.decode(block);
}

const UTF8 = new TextDecoder('utf-8');

/** Position of the first byte that is not ASCII; four bytes at a time where memory is aligned. */
function asciiEnd(bytes: Uint8Array): number {
  let end = 0;
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    let word = 0;
    while (word < words.length && (words[word]! & 0x80808080) === 0) word++;
    end = word * 4;
  }
  while (end < bytes.length && bytes[end]! < 0x80) end++;
  return end;
}
