/**
 * Bytes in blocks that end at a line end, at most `length` bytes each, however the source cuts them; with a look ahead. What
 * is decided block by block then never depends on the source's chunks. A block is valid until the next call.
 */
export class ByteBlocks {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #length: number;
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** Part of the buffer that is received and not yet handed out. */
  #from = 0;
  #to = 0;
  #ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>, length: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#length = length;
  }

  /** The next `length` bytes (fewer at the end of the source), without consuming them. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#to - this.#from < length && !this.#ended) {
      const { done, value } = await this.#chunks.next();
      if (done) this.#ended = true;
      else this.#append(value);
    }
    return this.#buffer.subarray(this.#from, Math.min(this.#to, this.#from + length));
  }

  /** The next block, empty at the end of the source. With `anywhere` it need not end at a line end. */
  async next(anywhere: boolean): Promise<Uint8Array> {
    const bytes = await this.peek(this.#length);
    const cut = anywhere || bytes.length < this.#length ? -1 : bytes.lastIndexOf(LINE_FEED);
    const block = cut === -1 ? bytes : bytes.subarray(0, cut + 1);
    this.#from += block.length;
    return block;
  }

  /** Tells the source that nothing more will be read. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#chunks.return?.();
    this.#ended = true;
  }

  #append(chunk: Uint8Array): void {
    const waiting = this.#to - this.#from;
    if (this.#to + chunk.length > this.#buffer.length) {
      const target = waiting + chunk.length > this.#buffer.length ? new Uint8Array(waiting * 2 + chunk.length) : this.#buffer;
      target.set(this.#buffer.subarray(this.#from, this.#to));
      this.#buffer = target;
      this.#from = 0;
      this.#to = waiting;
    }
    this.#buffer.set(chunk, this.#to);
    this.#to += chunk.length;
  }
}

const LINE_FEED = 0x0a;
