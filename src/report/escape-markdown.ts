/**
 * Plain text for use inside a line or a table cell of Markdown: nothing in it is read as markup, link, HTML or the border of a cell. Line breaks
 * become spaces, control characters and broken surrogates U+FFFD.
 *
 * @example escapeMarkdown('a|b <script> *c*') //=> 'a\\|b &lt;script&gt; \\*c\\*'
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]/g, (character) => ENTITIES[character]!)
    .replace(/[\\`*_{}[\]|~#]/g, '\\$&')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replaceAll('@', '&#64;')
    .replace(/^([-+=]|\d{1,9}[.)](?=\s|$))/, (start) => `${start.slice(0, -1)}\\${start.at(-1)}`);
}

/** The text on one line, as the report shows it: breaks become spaces, control characters and broken surrogates U+FFFD. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(NOT_SHOWN, '\ufffd');
}

/**
 * The text behind {@link escapeMarkdown}.
 *
 * @example unescapeMarkdown(escapeMarkdown('a|b <c>')) //=> 'a|b <c>'
 */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(
    /\\([\\`*_{}[\]|~#+=.)-])|&(lt|gt|amp|#58|#46|#64);/g,
    (_, mark: string | undefined, entity: string) => mark ?? DECODED[entity]!,
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const DECODED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', '#58': ':', '#46': '.', '#64': '@' };
const NOT_SHOWN = /[\p{Cc}\p{Cs}]/gu;
