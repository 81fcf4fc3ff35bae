/** What a stretch of a file is. `reject` is a row that is handed out and cannot be a record: the header again, or a piece of a line without end. */
export type SpanKind = 'record' | 'reject' | 'header' | 'preamble' | 'blank' | 'comment' | 'footer';

/** A stretch of bytes of one kind. The spans of a file are in order and leave no byte out: each begins where the one before ends. */
export interface ByteSpan {
  /** Name of the text, as in {@link SourceTable}: one inside an archive has offsets of its own, those of its unpacked bytes. */
  readonly file: string;
  readonly kind: SpanKind;
  /** Offset of the first byte. */
  readonly from: number;
  /** Offset after the last byte. */
  readonly to: number;
  /** Number of the row as {@link RowBatch} counts. */
  readonly row: number;
}

/**
 * Turns numbers of lines into offsets of bytes. Records end at line ends, and the bytes of a line end are the same in every encoding but
 * UTF-16, so the offsets need no second look at the text.
 */
export class ByteSpans {
  readonly #file: string;
  readonly #onSpan: (span: ByteSpan) => void;
  /** Offsets after the line ends that no span has reached; `#next` is the first of them. */
  #ends: number[] = [];
  #next = 0;
  #seen = 0;
  #from = 0;
  /** Whether the last character seen was CR: an LF that follows belongs to it. */
  #afterReturn = false;

  constructor(file: string, onSpan: (span: ByteSpan) => void) {
    this.#file = file;
    this.#onSpan = onSpan;
  }

  /** Notes the line ends of the next bytes of the file. */
  see(bytes: Uint8Array, encoding: string): void {
    const find = encoding.startsWith('utf-16') ? unitFinder(bytes, encoding === 'utf-16be') : byteFinder(bytes);
    const unit = encoding.startsWith('utf-16') ? 2 : 1;
    if (this.#afterReturn && bytes.length > 0) {
      this.#afterReturn = false;
      if (find(LINE_FEED, 0) !== 0) this.#ends.push(this.#seen);
    }
    for (let feed = find(LINE_FEED, 0), back = find(CARRIAGE_RETURN, 0); feed !== -1 || back !== -1; ) {
      const isReturn = back !== -1 && (feed === -1 || back < feed);
      const end = (isReturn && back + unit !== feed ? back : feed) + unit;
      if (isReturn && end === bytes.length && feed !== end - unit) this.#afterReturn = true;
      else this.#ends.push(this.#seen + end);
      if (feed !== -1 && feed < end) feed = find(LINE_FEED, end);
      if (back !== -1 && back < end) back = find(CARRIAGE_RETURN, end);
    }
    this.#seen += bytes.length;
  }

  /** The next span: so many whole lines, the last of which may lack its end. */
  lines(kind: SpanKind, count: number, row: number): void {
    const last = this.#next + count - 1;
    const to = this.#ends[last] ?? this.#seen;
    this.#next = Math.min(last + 1, this.#ends.length);
    this.#give(kind, to, row);
    if (this.#next > MOST_PASSED) {
      this.#ends = this.#ends.slice(this.#next);
      this.#next = 0;
    }
  }

  /** A span up to the last byte seen. */
  rest(kind: SpanKind, row: number): void {
    if (this.#from < this.#seen) this.#give(kind, this.#seen, row);
  }

  #give(kind: SpanKind, to: number, row: number): void {
    this.#onSpan({ file: this.#file, kind, from: this.#from, to, row });
    this.#from = to;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const MOST_PASSED = 4096;

/** Position of the next byte of a kind; -1 where there is none. */
function byteFinder(bytes: Uint8Array): (byte: number, from: number) => number {
  return (byte, from) => bytes.indexOf(byte, from);
}

/** The same for two bytes that are one character of UTF-16. */
function unitFinder(bytes: Uint8Array, isBig: boolean): (unit: number, from: number) => number {
  const [low, high] = isBig ? [1, 0] : [0, 1];
  return (unit, from) => {
    for (let i = from; i + 1 < bytes.length; i += 2) if (bytes[i + low] === unit && bytes[i + high] === 0) return i;
    return -1;
  };
}
