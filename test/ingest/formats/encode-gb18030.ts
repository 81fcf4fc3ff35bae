/** The text in GB18030, of which the platform only has a decoder. */
export function encodeGb18030(text: string): Uint8Array {
  known ??= buildTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x80) bytes.push(code);
    else for (const byte of known.get(character) ?? fourBytes(BEYOND + code - 0x10000)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** Ordinal of U+10000 among the sequences of four bytes, and number of those before it that are characters. */
const BEYOND = 189_000;
const FIRST_PLANE = 39_420;

function buildTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && !table.has(text) && (text !== '\ufffd' || bytes.length === 4)) table.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) add([lead, trail]);
  for (let i = 0; i < FIRST_PLANE; i++) add(fourBytes(i));
  return table;
}

function fourBytes(ordinal: number): number[] {
  return [
    0x81 + Math.floor(ordinal / 12_600),
    0x30 + (Math.floor(ordinal / 1260) % 10),
    0x81 + (Math.floor(ordinal / 10) % 126),
    0x30 + (ordinal % 10),
  ];
}
