/** The texts of a column end to end as UTF-16, and where each ends: one block crosses between threads faster than many short strings. */
export interface PackedTexts {
  readonly units: Uint16Array;
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

/** The columns as they were before {@link packColumns}, in an object that may be added to: one made by spreading would be of a shape of its own, and slow to read. */
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
  const units = new Uint16Array(length);
  if (length === 0) return { units, end };
  const bytes = Buffer.from(units.buffer);
  for (let i = 0, at = 0; i < texts.length; at = end[i++]!) copyUnits(texts[i]!, units, bytes, at);
  return { units, end };
}

/** Long texts are copied by the platform, short ones one unit after the other: a call takes as long as some thirty units. */
function copyUnits(text: string, units: Uint16Array, bytes: Buffer, at: number): void {
  if (text.length > LONG) bytes.write(text, 2 * at, 'utf16le');
  else for (let k = 0; k < text.length; k++) units[at + k] = text.charCodeAt(k);
}

const LONG = 32;

function unpackTexts({ units, end }: PackedTexts): string[] {
  if (units.length === 0) return new Array<string>(end.length).fill('');
  const text = Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
  const texts = new Array<string>(end.length);
  for (let i = 0, start = 0; i < end.length; start = end[i++]!) texts[i] = text.slice(start, end[i]);
  return texts;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && (value.length === 0 || typeof value[0] === 'string');
}

function isPacked(value: unknown): value is PackedTexts {
  return typeof value === 'object' && value !== null && 'end' in value && 'units' in value;
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
