/**
 * Text for an HTML element or a quoted attribute. Control characters and broken surrogates become U+FFFD.
 *
 * @example escapeHtml('<a href="x">') //=> '&lt;a href=&quot;x&quot;&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(NOT_SHOWN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const NOT_SHOWN = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;
