import data from '../data/pinyin.json' with { type: 'json' };

/** The syllable of a common Chinese character, ü written v, or null: the reading under which GB 2312 files it. */
export function pinyinOf(character: string): string | null {
  readings ??= readReadings();
  return readings.get(character) ?? null;
}

const ENTRIES = data.syllables.join(' ').split(' ');

let readings: ReadonlyMap<string, string> | undefined;

/** Walks through the first level of GB 2312, rows B0 to D7, which is ordered by syllable. */
function readReadings(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('gb18030');
  const syllableFrom = new Map(ENTRIES.map((entry) => [entry.slice(-1), entry.slice(0, -1)]));
  const found = new Map<string, string>();
  let syllable = '';
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (const character of decoder.decode(rowBytes(row))) {
      if (!/[\u4e00-\u9fff]/.test(character)) continue;
      syllable = syllableFrom.get(character) ?? syllable;
      found.set(character, syllable);
    }
  }
  return found;
}

/** The 94 characters of a row; row D7 ends after 89. */
function rowBytes(row: number): Uint8Array {
  const cells = row === 0xd7 ? 89 : 94;
  return Uint8Array.from({ length: cells * 2 }, (_, i) => (i % 2 === 0 ? row : 0xa1 + (i >> 1)));
}
