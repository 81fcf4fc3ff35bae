/** The texts of a column end to end, and where each ends: one long string crosses between threads faster than many short ones. */
export interface PackedTexts {
  /** Long texts as UTF-16 bytes, which the platform copies without looking at every character. */
  readonly text: string | Uint8Array;
  readonly end: Uint32Array;
}

/** Columns in the form in which they cross between threads: text columns packed, everything else as it is. */
export type PackedColumns<T> = { readonly [K in keyof T]: T[K] extends readonly string[] ? PackedTexts : T[K] };

/**
 * Packs the columns of a batch. Arrays are copied, so that no more than their own part of a shared buffer is sent. Send them without handing
 * buffers over: the first buffer that a thread gives away makes V8 check every later access to typed arrays.
 */
export function packColumns<T extends object>(columns: T): PackedColumns<T> {
  return mapValues(columns, (value) => {
    if (isTexts(value)) return packTexts(value);
    return ArrayBuffer.isView(value) ? (value as Uint8Array).slice() : value;
  }) as PackedColumns<T>;
}

/** The columns as they were before {@link packColumns}. */
export function unpackColumns<T extends object>(packed: PackedColumns<T>): T {
  return mapValues(packed, (value) => (isPacked(value) ? unpackTexts(value) : value)) as T;
}

function packTexts(texts: readonly string[]): PackedTexts {
  const end = new Uint32Array(texts.length);
  let length = 0;
  for (let i = 0; i < texts.length; i++) {
    length += texts[i]!.length;
    end[i] = length;
  }
  return { text: length > LONG * texts.length ? utf16Of(texts, length) : texts.join(''), end };
}

/** Average length from which a call of the platform for each text pays. */
const LONG = 32;

function utf16Of(texts: readonly string[], length: number): Uint8Array {
  const bytes = Buffer.allocUnsafeSlow(2 * length);
  let at = 0;
  for (const text of texts) at += bytes.write(text, at, 'utf16le');
  return bytes;
}

function unpackTexts({ text, end }: PackedTexts): string[] {
  const bytes = typeof text === 'string' ? null : Buffer.from(text.buffer, text.byteOffset, text.length);
  const texts = new Array<string>(end.length);
  let start = 0;
  for (let i = 0; i < end.length; i++) {
    texts[i] = bytes ? bytes.toString('utf16le', 2 * start, 2 * end[i]!) : (text as string).slice(start, end[i]);
    start = end[i]!;
  }
  return texts;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isPacked(value: unknown): value is PackedTexts {
  return typeof value === 'object' && value !== null && 'end' in value && 'text' in value;
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
