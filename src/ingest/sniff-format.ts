/** What the first bytes of a file say it is. */
export type InputFormat =
  | 'text'
  | 'tagged'
  | 'xlsx'
  | 'xls'
  | 'xml'
  | 'html'
  | 'json'
  | 'zip'
  | 'gzip'
  | 'parquet'
  | 'arrow'
  | 'pdf'
  | 'binary';

/**
 * Recognises a container by its first bytes (some thousand are enough), whatever the extension says. Text in any encoding,
 * UTF-16 included, is `text`; so is nothing at all. `tagged` is the field-tagged text of Derwent and Web of Science, and of the USPTO
 * before 2002.
 *
 * @example sniffFormat(new TextEncoder().encode('PAR1....')) //=> 'parquet'
 * @example sniffFormat(new TextEncoder().encode('申请号,名称')) //=> 'text'
 */
export function sniffFormat(bytes: Uint8Array): InputFormat {
  const head = latin(bytes.subarray(0, 4096));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1] === 'zip' && WORKBOOK_PARTS.test(head) ? 'xlsx' : signature[1];
  const wide = isUtf16(bytes);
  const text = (wide === null ? head.replace(/^\u00ef\u00bb\u00bf/, '') : wideText(bytes, wide)).trimStart();
  if (HTML.test(withoutRemarks(text))) return 'html';
  if (/^<(\?xml|!|[a-z][\w.:-]*(\s[^,;\t]|\/?>))/i.test(text)) return 'xml';
  if (/^(\{\s*("|\}|$)|\[\s*([{[\d"\]]|$))/.test(text) && (/[:\]]/.test(text) || /^\[\s*\[/.test(text))) return 'json';
  if (/^(FN .*\s+VR |PT P\s+[A-Z][A-Z0-9] |(HHHHH.*\s+)?PATN\s+WKU )/.test(text)) return 'tagged';
  return wide === null && isBinary(bytes) ? 'binary' : 'text';
}

/**
 * The byte order of UTF-16 text, by its mark or, without one, by the zero bytes of its Latin characters; null when it is not
 * UTF-16. A text of ASCII with a few zero bytes is none, though every pair of letters would be some Chinese character.
 *
 * @example isUtf16(new Uint8Array([0xff, 0xfe, 0x41, 0])) //=> 'utf-16le'
 * @example isUtf16(new Uint8Array([0x41, 0x42])) //=> null
 */
export function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length < 4096 && bytes.length % 2 === 1) return null;
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros;
  if ((even + odd) * 4 < length && bytes.subarray(0, length).every((byte) => byte < 0x80)) return null;
  if (odd > 1 && odd > length / 20 && even * 20 <= odd) return 'utf-16le';
  if (even > 1 && even > length / 20 && odd * 20 <= even) return 'utf-16be';
  return null;
}

const SIGNATURES: readonly (readonly [string, InputFormat])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0', 'xls'],
  ['\x1f\x8b', 'gzip'],
  ['PAR1', 'parquet'],
  ['ARROW1', 'arrow'],
  ['\xff\xff\xff\xff', 'arrow'],
  ['%PDF-', 'pdf'],
];

/** What a page begins with, whatever declaration comes first. */
const HTML =
  /^(<(!doctype html|html|head|body|table|meta|div|style|script|font|center)\b|<\?xml[^>]*>\s*<(!doctype html|html)\b)/i;

function withoutRemarks(text: string): string {
  let at = 0;
  while (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    if (end === -1) return '';
    at = end + 3 + (/^\s*/.exec(text.slice(end + 3))?.[0].length ?? 0);
  }
  return text.slice(at);
}

/** Names that a workbook's parts have, near its beginning. */
const WORKBOOK_PARTS = /xl\/|\[Content_Types\]|docProps\/|_rels\//;

/** Control characters that no text uses: one in ten, or one in three where there is little to go by. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27) || byte === 127) controls++;
  }
  return controls > 1 && controls * (length < 64 ? 3 : 10) > length;
}

function wideText(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  return new TextDecoder(encoding).decode(bytes.subarray(0, 4096));
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
