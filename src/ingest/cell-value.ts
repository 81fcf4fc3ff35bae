/**
 * A cell without blanks around it; '' for the marks that vendors write for nothing (`-`, `NA`, `None`, `无` ...).
 *
 * @example cellValue(' 电池 ') //=> '电池'
 * @example cellValue('-') //=> ''
 */
export function cellValue(cell: string | undefined): string {
  if (cell === undefined || cell === '') return '';
  const text = isInk(cell.charCodeAt(0)) && isInk(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
  return text.length <= LONGEST_MARK && MARK_START.has(text.charCodeAt(0)) && NOTHING.has(text) ? '' : text;
}

/** Whether a stretch of units, not empty, is its own value: no blanks around it, and surely no mark for nothing. */
export function isPlainValue(units: Uint16Array, from: number, to: number): boolean {
  const first = units[from]!;
  return isInk(first) && isInk(units[to - 1]!) && (to - from > LONGEST_MARK || !MARK_START.has(first));
}

/** Whether a cell holds nothing but blanks. */
export function isBlank(cell: string): boolean {
  return cell === '' || (!isInk(cell.charCodeAt(0)) && cell.trim() === '');
}

/** Whether a UTF-16 unit is surely no blank: most are told so by two comparisons. */
export function isInk(unit: number): boolean {
  return (unit > 0x20 && unit < 0x80) || (unit > 0x3000 && unit < 0xfe00);
}

const NOTHING: ReadonlySet<string> = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '－',
  '/',
  '\\',
  '\\N',
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  'None',
  'none',
  'NONE',
  'null',
  'NULL',
  'nan',
  'NaN',
  '无',
  '暂无',
  '[]',
]);
const MARK_START: ReadonlySet<number> = new Set([...NOTHING].map((mark) => mark.charCodeAt(0)));
const LONGEST_MARK = 4;
