/** Code points to bytes for the one- and two-byte part of GB18030, built from the platform's own decoder. */
function buildTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(text)) table.set(text, [lead, trail]);
    }
  }
  return table;
}

/**
 * Encodes a text as GB18030. `raw` maps characters to single bytes written as they are.
 *
 * @throws RangeError for a character outside the one- and two-byte part.
 */
export function encodeGb18030(text: string, raw: ReadonlyMap<string, number> = new Map()): Uint8Array {
  const table = buildTable();
  const bytes: number[] = [];
  for (const character of text) {
    const plain = raw.get(character);
    const known = plain === undefined ? table.get(character) : [plain];
    if (known === undefined) throw new RangeError(`encodeGb18030: unsupported character: ${character}; use characters of GBK`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}
