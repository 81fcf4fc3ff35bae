/**
 * Width of a text in pixels, estimated without a font: 1 em for Chinese and other wide characters, 0.72 em for capital letters (0.9 for the letters M and W),
 * 0.56 em for all others. Rather too wide than too narrow: a label must not be cut.
 *
 * @example textWidth('专利a', 10) //=> 25.6
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return Math.round(ems * fontSize * 100) / 100;
}

/**
 * The text, or as much of it as fits with an ellipsis.
 *
 * @example fitText('新一代信息技术', 12, 50) //=> '新一代…'
 */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, fontSize) > width) break;
    kept += character;
  }
  return `${kept}…`;
}

function emsOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (/[MWmw@%]/.test(character)) return 0.9;
  return /\p{Lu}/u.test(character) ? 0.72 : 0.56;
}

/** Hangul, CJK and full-width blocks of East Asian Width, and symbols drawn as wide. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
