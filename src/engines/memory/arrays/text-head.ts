/**
 * The first characters of a text as one number above 0, in code unit order: a text with a lesser head comes first, of texts with the same head nothing is told.
 * What follows a character beyond ASCII is not in it.
 */
export function headOf(text: string): number {
  let head = 0;
  let isTold = true;
  for (let k = 0; k < LENGTH; k++) {
    const unit: number = k < text.length && isTold ? text.charCodeAt(k) : -1;
    isTold &&= unit < BEYOND;
    head = head * BASE + (isTold ? unit + 2 : BEYOND + 2);
  }
  return head;
}

/** Seven bits each: as many as a number holds exactly. */
const LENGTH = 7;
const BASE = 128;

/** As what all characters from here on count. */
const BEYOND = BASE - 3;
