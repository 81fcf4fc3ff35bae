/**
 * Hands packed bytes to an unpacker, no more of them than it needs for the next unpacked ones: left to itself a stream takes in whole files
 * and holds what comes of them, and how far it has got cannot be told.
 */
export class Feeder {
  /** Packed bytes handed over. */
  count = 0;
  readonly #pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
  #write: Promise<unknown> | null = null;
  #isEnded = false;

  constructor(packed: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>) {
    this.#pieces = pieces(packed);
    this.#writer = writer;
  }

  /** Feeds until a reading comes to its end. */
  async until<T>(reading: Promise<T>): Promise<T> {
    let result: { readonly value: T } | undefined;
    const settled = reading.then((value) => {
      result = { value };
    });
    while (result === undefined) {
      this.#write ??= this.#isEnded ? settled : this.#next();
      const writing = this.#write.then(() => {
        if (result === undefined) this.#write = null;
      });
      await Promise.race([settled, writing]);
    }
    return result.value;
  }

  async stop(): Promise<void> {
    this.#writer.abort().catch(() => undefined);
    this.#write?.catch(() => undefined);
    await this.#pieces.return(undefined);
  }

  async #next(): Promise<void> {
    const { done, value } = await this.#pieces.next();
    if (done) {
      this.#isEnded = true;
      await this.#writer.close();
    } else {
      this.count += value.length;
      await this.#writer.write(value);
    }
  }
}

async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield new Uint8Array(chunk.subarray(at, at + PIECE));
  }
}

/** Bytes handed to the unpacker at a time: few, so that the ratio is known early. */
const PIECE = 1 << 14;
