/**
 * A column name in the form in which names are compared: NFKC, lower case, without blanks, brackets, quotes, hyphens,
 * underscores and other punctuation.
 *
 * @example foldHeader('公开（公告）号') //=> '公开公告号'
 * @example foldHeader('Publication_Number ') //=> 'publicationnumber'
 */
export function foldHeader(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(PUNCTUATION, '');
}

const PUNCTUATION = /[\s\p{P}\p{Cf}\p{Cc}]/gu;
