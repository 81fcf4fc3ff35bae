let blank: readonly string[] = [];

/**
 * A column of so many empty texts; the last one is kept, for most batches are equally long.
 *
 * @example blankTexts(2) //=> ['', '']
 */
export function blankTexts(length: number): readonly string[] {
  if (blank.length !== length) blank = Object.freeze(new Array<string>(length).fill(''));
  return blank;
}
