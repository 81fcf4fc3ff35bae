import { cellValue } from './cell-value.js';
import { isPythonList, pythonList } from './python-list.js';

/**
 * The applicants of one cell in order, as published, without what vendors append: a country in brackets (`[CN]`) and the day on
 * which an owner was recorded (`(2017-01-05)`). The first of `separators` that occurs splits the cell. A comma does not split
 * before a legal form (`Xyleco, Inc.`), and a bare comma only between Chinese characters.
 *
 * @example splitApplicants('NOVOZYMES A/S [DK];;BACON; RICHARD J.', [';;']) //=> ['NOVOZYMES A/S', 'BACON; RICHARD J.']
 * @example splitApplicants('Xyleco, Inc., Novozymes A/S', [', ']) //=> ['Xyleco, Inc.', 'Novozymes A/S']
 */
export function splitApplicants(cell: string, separators: readonly string[]): string[] {
  if (isPythonList(cell)) return pythonList(cell).map(plainName).filter(isNamed);
  for (const separator of separators) {
    if (!cell.includes(separator)) continue;
    if (separator.length === 1 && separator !== ',') return splitPlain(cell, separator);
    const parts = separator === ', ' ? splitAtCommas(cell) : separator === ',' ? splitChineseCommas(cell) : cell.split(separator);
    return parts.map(plainName).filter(isNamed);
  }
  const name = plainName(cell);
  return name === '' ? [] : [name];
}

function splitPlain(cell: string, separator: string): string[] {
  const names: string[] = [];
  for (let start = 0; start <= cell.length; ) {
    const found = cell.indexOf(separator, start);
    const end = found === -1 ? cell.length : found;
    const name = plainName(cell.slice(start, end));
    if (name !== '') names.push(name);
    start = end + 1;
  }
  return names;
}

function plainName(part: string): string {
  const name = cellValue(part);
  const last = name === '' ? 0 : name.charCodeAt(name.length - 1);
  return last === CLOSING_BRACKET || last === CLOSING_PARENTHESIS ? name.replace(APPENDED, '') : name;
}

function isNamed(name: string): boolean {
  return name !== '';
}

const CLOSING_BRACKET = 0x5d;
const CLOSING_PARENTHESIS = 0x29;
const APPENDED = /\s*(?:\[[A-Z]{2}\]|\(\d{4}-\d{2}-\d{2}\))$/;

function splitAtCommas(cell: string): string[] {
  const names: string[] = [];
  for (const part of cell.split(', ')) {
    if (names.length > 0 && LEGAL_FORM.test(part)) names[names.length - 1] += `, ${part}`;
    else names.push(part);
  }
  return names;
}

function splitChineseCommas(cell: string): string[] {
  return cell.split(/(?<=[\u4e00-\u9fff）)])\s*,\s*(?=[\u4e00-\u9fff])/);
}

/** A part that is no name by itself but the legal form (or the article) of the name before it. */
const LEGAL_FORM =
  /^(?:inc|incorporated|ltd|limited|llc|l\.?l\.?c|llp|l\.?l\.?p|lp|l\.?p|co|company|corp|corporation|plc|gmbh|mbh|ag|kg|se|sa|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|srl|s\.?r\.?l|spa|s\.?p\.?a|bv|b\.?v|nv|n\.?v|ab|as|a\/s|oy|oyj|aps|kk|k\.?k|pty|pte|ltda|s\/a|eireli|jr|sr|the|n\.?a)\b\.?(?:$|[ ,&](?!.*\b(?:university|institute)\b))/i;
