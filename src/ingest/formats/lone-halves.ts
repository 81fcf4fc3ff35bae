/**
 * A text in which halves of characters that stand alone are U+FFFD.
 *
 * @example withoutLoneHalves('a\ud83d') //=> 'a\ufffd'
 */
export function withoutLoneHalves(text: string): string {
  return text.replace(LONE_HALF, '\ufffd');
}

const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
