import { withoutLoneHalves } from '../lone-halves.js';

/**
 * A text of a workbook with its escapes decoded: `_x000D_` stands for the character of that number, `_x005F_` for the underline of a text
 * that looks like one (ECMA-376, part 1, section 22.9.2.19).
 *
 * @example plainText('a_x000D_b_x005F_x000D_') //=> 'a\rb_x000D_'
 */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return withoutLoneHalves(
    text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}
