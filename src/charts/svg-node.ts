declare const MARKUP: unique symbol;

/** SVG text that is safe to write: only {@link svgElement} and {@link svgText} make it. */
export type SvgMarkup = string & { readonly [MARKUP]: true };

/**
 * An SVG element. Values of attributes are escaped; numbers are rounded to two decimals; undefined leaves the attribute out.
 *
 * @example svgElement('rect', { x: 1.005, fill: '"' }) //=> '<rect x="1" fill="&quot;"/>'
 */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly SvgMarkup[] = [],
): SvgMarkup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? svgNumber(value) : escapeXml(value!)}"`)
    .join('');
  const inner = children.join('');
  return (inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`) as SvgMarkup;
}

/**
 * Text inside an element, escaped; characters that XML does not allow become U+FFFD.
 *
 * @example svgText('<script>') //=> '&lt;script&gt;'
 */
export function svgText(text: string): SvgMarkup {
  return escapeXml(text) as SvgMarkup;
}

/** A coordinate: at most two decimals, never an exponent. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
