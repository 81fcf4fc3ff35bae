/** What a cell looks like. `blank` includes the marks for nothing; `code` is one word with a digit in it; `text` is longer than a name. */
export type CellKind = 'blank' | 'number' | 'date' | 'time' | 'flag' | 'link' | 'code' | 'word' | 'text';

/**
 * The kind of a cell by its form alone.
 *
 * @example cellKind('$1,250.00') //=> 'number'
 * @example cellKind('2013-02-04') //=> 'date'
 * @example cellKind('MG-8769') //=> 'code'
 */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text.length > LONGEST_NAME) return /^(https?|ftp):\/\/\S+$/i.test(text) ? 'link' : 'text';
  if (NOTHING.test(text)) return 'blank';
  if (/\d/.test(text)) {
    if (NUMBER.test(text)) return 'number';
    if (TIME.test(text)) return 'time';
    if (DATES.some((pattern) => pattern.test(text))) return 'date';
  }
  if (LINK.test(text)) return 'link';
  if (FLAG.test(text)) return 'flag';
  return /\d/.test(text) && !/\s/.test(text) && !/[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]/.test(text) ? 'code' : 'word';
}

/**
 * The form of a cell with every run of digits as one `9` and every run of letters as one `a`.
 *
 * @example cellShape('MG-8769') //=> 'a-9'
 */
export function cellShape(cell: string): string {
  return cell
    .trim()
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '9');
}

/** Most characters of a name of a column. */
const LONGEST_NAME = 60;

const NOTHING = /^(|[-–—.*?/]{1,3}|n\/?a|n\.a\.|#n\/a|null|nan|none|nil|\\n|无)$/i;
const NUMBER = /^[-+(]?\s?[$€£¥￥]?\s?-?(\d{1,3}(([ ,.'’]\d{3})+)|\d+)?([.,]\d+)?(e[-+]?\d{1,3})?\s?[%‰€$£)]?$/i;
const TIME = /^\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(\s?[ap]m)?$/i;
const CLOCK = '([ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(\\s?[ap]m)?(Z|\\s?[-+]\\d{2}:?\\d{2})?)?';
const DATES: readonly RegExp[] = [
  new RegExp(`^\\d{1,4}([-/.])\\d{1,2}\\1\\d{1,4}${CLOCK}$`, 'i'),
  new RegExp(`^\\d{1,4}[- /]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?([-, /]+\\d{2,4})?${CLOCK}$`, 'i'),
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}$/i,
  /^\d{2,4}年\d{1,2}月(\d{1,2}日)?$/,
];
const LINK = /^((https?|ftp):\/\/\S+|www\.\S+\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/i;
const FLAG = /^(true|false|yes|no|y|n|t|f|是|否)$/i;
