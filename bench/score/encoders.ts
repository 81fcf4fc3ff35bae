/** Writes a text in an encoding that TextDecoder knows and Node cannot write; throws for a character that the encoding does not have. */
export function encoderOf(encoding: string): (text: string) => Uint8Array {
  if (encoding.startsWith('utf-')) return unicodeEncoder(encoding);
  const table = reverseTable(encoding);
  return (text) => {
    const bytes: number[] = [];
    for (const character of text) {
      const code = character.codePointAt(0)! < 0x80 ? [character.codePointAt(0)!] : table.get(character);
      if (code === undefined) throw new Error(`${encoding} has no ${character}`);
      bytes.push(...code);
    }
    return new Uint8Array(bytes);
  };
}

/** `utf-8-mark`, `utf-16le-mark` ...: with a byte order mark; without `-mark` none. */
function unicodeEncoder(encoding: string): (text: string) => Uint8Array {
  const mark = encoding.endsWith('-mark') ? '\ufeff' : '';
  if (encoding.startsWith('utf-8')) return (text) => Buffer.from(mark + text);
  const isBig = encoding.startsWith('utf-16be');
  return (text) => (isBig ? Buffer.from(mark + text, 'utf16le').swap16() : Buffer.from(mark + text, 'utf16le'));
}

/** The bytes of every character of one or two bytes. */
function reverseTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    try {
      const text = decoder.decode(new Uint8Array(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let lead = 0x80; lead < 0x100; lead++) {
    add([lead]);
    for (let trail = 0x40; trail < 0x100; trail++) add([lead, trail]);
  }
  return table;
}
