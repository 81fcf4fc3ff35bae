import { foldTable } from './fold-text.js';

const BLANK = 0x20;

/**
 * 32-bit hash of a text, or of a stretch of it, in folded form, blanks left out: equal for texts that differ only in width, case and spacing. 0 for a text of blanks only.
 *
 * @example foldedHash('ＬＥＤ 芯片') === foldedHash('led芯片') //=> true
 */
export function foldedHash(text: string, from = 0, to: number = text.length): number {
  const table = foldTable();
  let hash = 0;
  for (let i = from; i < to; i++) {
    const unit = table[text.charCodeAt(i)]!;
    if (unit !== BLANK) hash = Math.imul(hash ^ unit, 0x01000193) + 0x9e3779b1;
  }
  return hash | 0;
}
