/**
 * Compiles words and phrases into a scanner that returns the meanings of those met in a text, in order, never overlapping and
 * longest first. Words of Latin letters count only as whole words, blanks between them may be any run of blanks and
 * punctuation; words of other scripts count anywhere. Text and phrases are compared after NFKC in lower case; a text is read
 * to its 500th character.
 *
 * @example compilePhrases([['授权', 1], ['未授权', 0]])('未授权 | 授权') //=> [0, 1]
 */
export function compilePhrases<T>(entries: readonly (readonly [string, T])[]): (text: string) => readonly T[] {
  const byFirst = new Map<string, [string, T][]>();
  for (const [phrase, meaning] of entries) {
    const plain = plainText(phrase);
    const group = byFirst.get(plain.charAt(0));
    if (group === undefined) byFirst.set(plain.charAt(0), [[plain, meaning]]);
    else group.push([plain, meaning]);
  }
  for (const group of byFirst.values()) group.sort((a, b) => b[0].length - a[0].length);
  return (text) => scanText(plainText(text.slice(0, MOST_CHARACTERS)), byFirst);
}

const MOST_CHARACTERS = 500;

/** Blanks and ASCII punctuation become one blank each run. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-~]+/g, ' ')
    .trim();
}

function scanText<T>(text: string, byFirst: ReadonlyMap<string, readonly [string, T][]>): readonly T[] {
  const found: T[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = byFirst.get(text.charAt(at))?.find(([phrase]) => isAt(text, phrase, at));
    if (hit !== undefined) found.push(hit[1]);
    at += hit === undefined ? 1 : hit[0].length;
  }
  return found;
}

function isAt(text: string, phrase: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const startsWord = isLatin(phrase.charCodeAt(0)) && isLatin(text.charCodeAt(at - 1));
  const endsWord = isLatin(phrase.charCodeAt(phrase.length - 1)) && isLatin(text.charCodeAt(at + phrase.length));
  return !startsWord && !endsWord;
}

/** a-z; the text is in lower case. */
function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}
