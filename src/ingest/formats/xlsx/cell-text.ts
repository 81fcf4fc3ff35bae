import { valueText } from '../value-text.js';
import { plainText } from './escaped-text.js';
import { GENERAL, type NumberFormat } from './number-formats.js';
import { sheetDay } from './sheet-day.js';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly sharedTexts: readonly string[];
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904 on. */
  readonly is1904: boolean;
}

/**
 * The text of a cell by its type (`s` shared, `str` and `inlineStr` text, `b`, `e`, `d`; else a number), as the sheet shows it; null when
 * it refers to a text that is not there.
 */
export function cellText(type: string, style: string | undefined, raw: string, context: CellContext): string | null {
  if (type === 's') return raw === '' ? '' : (context.sharedTexts[Number(raw)] ?? null);
  if (type === 'str' || type === 'inlineStr') return plainText(raw);
  if (type === 'b') return raw === '1' ? 'true' : raw === '0' ? 'false' : raw;
  if (type === 'd') return raw.replace(/T00:00(:00(\.0*)?)?Z?$/, '').replace('T', ' ');
  return type === 'e' || raw === ''
    ? raw
    : numberText(raw, style === undefined ? undefined : context.formats[Number(style)], context);
}

function numberText(raw: string, format: NumberFormat = GENERAL, { is1904 }: CellContext): string {
  if (format.isDay) return sheetDay(Number(raw), is1904) ?? digitsOf(raw);
  const digits = digitsOf(raw);
  return format.digits > digits.length && /^\d+$/.test(digits) ? digits.padStart(format.digits, '0') : digits;
}

/** Every digit of a whole number, the fifteen that a spreadsheet knows of any other. */
function digitsOf(raw: string): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const value = Number(raw);
  return Number.isNaN(value) ? raw : valueText(value);
}
