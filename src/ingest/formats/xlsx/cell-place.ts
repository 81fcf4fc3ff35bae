/** Most columns of a sheet, and most rows (ECMA-376, part 1, section 18.3.1.73; Excel's own bounds). */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** A cell's column from 0, and its row from 1. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/**
 * The place that a reference such as `AB12` names; null for anything that is no place of a sheet.
 *
 * @example cellPlace('AB12') //=> { column: 27, row: 12 }
 * @example cellPlace('XFE1') //=> null
 */
export function cellPlace(reference: string): CellPlace | null {
  let column = 0;
  let letters = 0;
  for (; letters < reference.length; letters++) {
    const letter = reference.charCodeAt(letters) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const row = letters === 0 || letters > 3 || column > COLUMNS ? null : rowNumber(reference, letters);
  return row === null ? null : { column: column - 1, row };
}

/**
 * The number of a row as a sheet writes it, from some place of the text on; null for anything that is none.
 *
 * @example rowNumber('-5') //=> null
 */
export function rowNumber(text: string, from = 0): number | null {
  let row = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row === 0 || row > ROWS) return null;
  }
  return row === 0 ? null : row;
}
