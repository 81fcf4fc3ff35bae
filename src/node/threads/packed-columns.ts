import { blankTexts } from '../../util/blank-texts.js';

/** The texts of a column end to end, and where each ends: one string crosses between threads faster than many short ones. */
export interface PackedTexts {
  readonly text: string;
  /** The number of texts where all are blank: most of the columns that not every vendor has. */
  readonly end: Uint32Array | number;
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
  if (isBlank(texts)) return { text: '', end: texts.length };
  const end = new Uint32Array(texts.length);
  for (let i = 0, length = 0; i < texts.length; i++) {
    length += texts[i]!.length;
    end[i] = length;
  }
  return { text: texts.join(''), end };
}

function isBlank(texts: readonly string[]): boolean {
  for (let i = 0; i < texts.length; i++) if (texts[i] !== '') return false;
  return true;
}

function unpackTexts({ text, end }: PackedTexts): readonly string[] {
  if (typeof end === 'number') return blankTexts(end);
  const texts = new Array<string>(end.length);
  for (let i = 0, start = 0; i < end.length; start = end[i++]!) texts[i] = text.slice(start, end[i]);
  return texts;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && (value.length === 0 || typeof value[0] === 'string');
}

function isPacked(value: unknown): value is PackedTexts {
  return typeof value === 'object' && value !== null && 'end' in value && 'text' in value;
}

function mapValues(object: object, change: (value: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
