import { foldTable } from './fold-text.js';

const BLANK = 0x20;

/**
 * 32-bit hash of a text, given as UTF-16 units, in folded form, blanks left out: equal for texts that differ only in width, case and spacing. 0
 * for a text of blanks only.
 *
 * @example foldedHash(Uint16Array.of(0x4c, 0x45, 0x44), 0, 3) === foldedHash(Uint16Array.of(0x6c, 0x20, 0x65, 0x64), 0, 4) //=> true
 */
export function foldedHash(units: Uint16Array, from: number, to: number): number {
  const table = foldTable();
  let hash = 0;
  for (let i = from; i < to; i++) {
    const unit = table[units[i]!]!;
    if (unit !== BLANK) hash = Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b1;
  }
  return hash | 0;
}
