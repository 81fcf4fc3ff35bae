/** What the first bytes of a file say it is. */
export type InputFormat = 'text' | 'xlsx' | 'xls' | 'xml' | 'json' | 'zip' | 'gzip' | 'parquet' | 'pdf' | 'binary';

/**
 * Recognises a container by its first bytes (some thousand are enough), whatever the extension says. Text in any encoding,
 * UTF-16 included, is `text`; so is nothing at all. `xml` covers HTML saved under a spreadsheet's name.
 *
 * @example sniffFormat(new TextEncoder().encode('PAR1....')) //=> 'parquet'
 * @example sniffFormat(new TextEncoder().encode('申请号,名称')) //=> 'text'
 */
export function sniffFormat(bytes: Uint8Array): InputFormat {
  const head = latin(bytes.subarray(0, 4096));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1] === 'zip' && /xl\/|\[Content_Types\]/.test(head) ? 'xlsx' : signature[1];
  if (isUtf16(bytes) !== null) return 'text';
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (/^<(\?xml|!|[a-z][a-z0-9:-]*[\s>])/i.test(text)) return 'xml';
  if (/^(\{\s*("|\}|$)|\[\s*([{[\d"\]]|$))/.test(text) && /[:\]]/.test(text)) return 'json';
  return isBinary(bytes) ? 'binary' : 'text';
}

/**
 * The byte order of UTF-16 text, by its mark or, without one, by the zero bytes of its Latin characters; null when it is not
 * UTF-16.
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
  ['%PDF-', 'pdf'],
];

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

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
