import { scoreEncoding } from './encoding-score.js';
import { isUtf16 } from './sniff-format.js';

/**
 * The encoding of a sample. A mark decides; then the zero bytes of UTF-16; then strict UTF-8 (a character cut at the end of the
 * sample is no fault), or nearly so; then whichever of GB18030, Big5, Shift_JIS, EUC-KR and windows-1252 (or UTF-8 with some damage) gives the
 * most plausible text; where none is plausible, damaged UTF-8. Pure ASCII is UTF-8.
 *
 * @example detectEncoding(new Uint8Array([0xc9, 0xea, 0xc7, 0xeb, 0xba, 0xc5])) //=> 'gb18030'
 */
export function detectEncoding(sample: Uint8Array): string {
  const wide = isUtf16(sample);
  if (wide !== null) return wide;
  if (isMostlyUtf8(sample)) return 'utf-8';
  const [best] = CANDIDATES.map((encoding) => ({ encoding, score: scoreEncoding(sample, encoding) })).sort(
    (a, b) => b.score - a.score,
  );
  return best!.score < PLAUSIBLE ? 'utf-8' : best!.encoding;
}

/**
 * The name under which TextDecoder reads a label; `gbk` and its kin become `gb18030`, which contains them and refuses damage.
 *
 * @throws RangeError for a label that TextDecoder does not know.
 * @example encodingName('GBK') //=> 'gb18030'
 */
export function encodingName(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    throw new RangeError(`readRecords: unknown encoding: "${label}"; use a name such as "utf-8" or "gb18030"`);
  }
}

/** Score below which a reading is no better than damaged UTF-8. */
const PLAUSIBLE = 8;

/** Share of well-formed characters from which a text is UTF-8 with some damage: other encodings rarely pass a third by chance. */
const MOSTLY = 0.8;

/** In order of preference when two are equally plausible. */
const CANDIDATES = ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'utf-8', 'windows-1252'];

/** Whether a sample is UTF-8, or most of its bytes beyond ASCII are part of well-formed characters. */
function isMostlyUtf8(sample: Uint8Array): boolean {
  let [wide, good] = [0, 0];
  let firstFault = sample.length;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i]! < 0x80) continue;
    const length = characterLength(sample, i);
    wide += Math.max(length, 1);
    good += length;
    if (length > 0) i += length - 1;
    else firstFault = Math.min(firstFault, i);
  }
  return good >= MOSTLY * wide || (firstFault >= sample.length - MOST_CUT && isUtf8(sample));
}

/** Bytes of the well-formed UTF-8 character beyond ASCII that begins at `at`; 0 where none does. */
export function characterLength(sample: Uint8Array, at: number): number {
  const lead = sample[at]!;
  if (lead < 0xc2 || lead >= 0xf5) return 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let i = at + 1; i < at + length; i++) if (i >= sample.length || sample[i]! < 0x80 || sample[i]! >= 0xc0) return 0;
  return length;
}

/** Most bytes of a character that is cut at the end of a sample. */
const MOST_CUT = 3;

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
