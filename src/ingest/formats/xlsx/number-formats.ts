import { attribute } from '../markup/attribute.js';
import type { MarkupHandler } from '../markup/markup-scanner.js';

/** What the format of a cell does to its number. */
export interface NumberFormat {
  /** Whether it shows a day or a time. */
  readonly isDay: boolean;
  /** Digits to which it fills up with leading zeros; 0 when it does not. */
  readonly digits: number;
}

/** The format of cells that have none. */
export const GENERAL: NumberFormat = { isDay: false, digits: 0 };

/** Collects the number formats of a workbook's styles: {@link formats} has them in the order in which cells refer to them. */
export class NumberFormats implements MarkupHandler {
  readonly formats: NumberFormat[] = [];
  readonly #codes = new Map<string, string>();
  #isInCells = false;

  open(name: string, tag: string): void {
    if (name === 'numFmt') this.#codes.set(FORMAT_ID(tag) ?? '', FORMAT_CODE(tag) ?? '');
    else if (name === 'cellXfs') this.#isInCells = true;
    else if (name === 'xf' && this.#isInCells) this.formats.push(this.#format(FORMAT_ID(tag) ?? '0'));
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCells = false;
  }

  text(): void {}

  #format(id: string): NumberFormat {
    const code = this.#codes.get(id);
    return code === undefined ? { isDay: isBuiltInDay(Number(id)), digits: 0 } : formatOf(code);
  }
}

const FORMAT_ID = attribute('numFmtId');
const FORMAT_CODE = attribute('formatCode');

/** Numbers of formats that every program knows: days and times, those of Chinese, Japanese and Korean systems included (section 18.8.30). */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/**
 * What a format code does, by its part for positive numbers.
 *
 * @example formatOf('yyyy"年"m"月"d"日";@') //=> { isDay: true, digits: 0 }
 * @example formatOf('00000000') //=> { isDay: false, digits: 8 }
 */
export function formatOf(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '').split(';')[0]!;
  const zeros = /^0{2,}$/.test(code.trim().split(';')[0]!) ? bare.trim().length : 0;
  return { isDay: !/^\s*(general|@)/i.test(bare) && /[ymdhs]/i.test(bare), digits: zeros };
}
