import { foldHeader } from './fold-header.js';
import { headerWords } from './header-words.js';

/**
 * How plausible a sample reads in an encoding: the more known column names, everyday characters and well-placed letters, the
 * higher; undecodable bytes count against it. Only the order of scores of one sample means anything.
 */
export function scoreEncoding(sample: Uint8Array, encoding: string): number {
  const text = textOf(sample, encoding);
  const wide = countUnits(text, /[\u0080-\uffff]/g);
  if (wide === 0) return 0;
  const damage = countUnits(text, /[\ufffd\ue000-\uf8ff\u0080-\u009f]/g) / wide;
  const everyday = countUnits(text, EVERYDAY[encoding] ?? EVERYDAY_CHINESE) / wide;
  const common = encoding === 'windows-1252' ? countUnits(text, LONE_LETTER) / wide : commonBytes(sample, encoding) / wide;
  return 10 * knownNames(text) + 20 * everyday + 10 * Math.min(common, 1) - 60 * damage;
}

/** Without a character that is cut at the end of the sample. */
function textOf(sample: Uint8Array, encoding: string): string {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding);
  DECODERS.set(encoding, decoder);
  const text = decoder.decode(sample, { stream: true });
  decoder.decode();
  return text;
}

/** To make one takes longer than to decode a small file. */
const DECODERS = new Map<string, TextDecoder>();

const EVERYDAY_CHINESE =
  /[的一种種用方法装裝置及其系统統和在有电電机機制备備设設于於与與结結构構公司申请請号號日名称稱人类類分专專利发發明型外观觀实實新计計中市大学學技术術，。；、（）]/g;

const EVERYDAY: Readonly<Record<string, RegExp>> = {
  gb18030:
    /[的一种用方法装置及其系统和在有电机制备设于与结构公司申请号日名称人类分专利发明型外观实新计中市大学技术，。；、（）]/g,
  big5: /[的一種用方法裝置及其系統和在有電機製備設於與結構公司申請號日名稱人類分專利發明型外觀實新計中市大學技術，。；、（）]/g,
  shift_jis: /[\u3041-\u3093\u30a1-\u30f6ー、。株式会社出願発明特許公報番号日装置]/g,
  'euc-kr': /[의이는을를에및하고한다로가방법장치시스템기지전자주식회사출원번호일발명특허명칭제조학교대]/g,
  'windows-1252': /[éèêëàâäáãåæçñóòôöõøúùûüíìîïßœÉÄÖÜØÅ®™©°±²³µ·×½§£‘’“”–—]/g,
};

/** An accented letter among ASCII: in a Western text such letters stand alone or in twos, next to plain ones. */
const LONE_LETTER = /(?<![\u0080-\uffff]{2})[\u00c0-\u00ff\u0152\u0153\u2019](?![\u0080-\uffff]{2})/g;

/** Lead bytes (and their second bytes) under which an encoding keeps its most frequent characters (GB18030 also its accented letters). */
const COMMON_BYTES: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>> = {
  gb18030: [
    [0xb0, 0xd7, 0xa1, 0xfe],
    [0xa1, 0xa3, 0xa1, 0xfe],
    [0xa8, 0xa8, 0xa1, 0xba],
  ],
  big5: [
    [0xa4, 0xc6, 0x40, 0xfe],
    [0xa1, 0xa3, 0x40, 0xfe],
  ],
  shift_jis: [
    [0x81, 0x83, 0x40, 0xf1],
    [0x88, 0x97, 0x40, 0xfc],
  ],
  'euc-kr': [[0xb0, 0xc8, 0xa1, 0xfe]],
};

/** Two-byte characters of the sample that lie in the common range of an encoding. */
function commonBytes(sample: Uint8Array, encoding: string): number {
  const ranges = COMMON_BYTES[encoding];
  if (ranges === undefined) return 0;
  let common = 0;
  for (let i = 0; i + 1 < sample.length; i++) {
    const lead = sample[i]!;
    if (lead < 0x81) continue;
    const trail = sample[++i]!;
    if (ranges.some(([from, to, low, high]) => lead >= from && lead <= to && trail >= low && trail <= high)) common++;
  }
  return common;
}

/** Column names of the first lines that some vendor is known to use, ASCII ones aside. */
function knownNames(text: string): number {
  const cells = text.slice(0, 8192).split(/[\t\r\n,;|，]/);
  const known = headerWords();
  return Math.min(cells.filter((cell) => /[\u0080-\uffff]/.test(cell) && known.has(foldHeader(cell))).length, 5);
}

/** How often a pattern of one unit occurs. */
function countUnits(text: string, pattern: RegExp): number {
  return text.length - text.replace(pattern, '').length;
}
