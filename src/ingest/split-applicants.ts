import { isOffice } from '../records/offices.js';
import { cellValue } from './cell-value.js';
import { isPythonList, pythonList } from './python-list.js';

/**
 * The applicants of one cell in order, as published, without what vendors append: a country in brackets (`[CN]`), the day on
 * which an owner was recorded (`(2017-01-05)`), an address that breaks off (`(서울특별시 중구...)`), place and country behind commas (`Acme Inc.,San Jose,CA,US`). The first of `separators` that occurs splits the cell. A comma does not split
 * before a legal form (`Xyleco, Inc.`), a bare comma only between Chinese characters, and a {@link TIGHT_SEMICOLON} only where no blank follows.
 *
 * @example splitApplicants('NOVOZYMES A/S [DK];;BACON; RICHARD J.', [';;']) //=> ['NOVOZYMES A/S', 'BACON; RICHARD J.']
 * @example splitApplicants('Xyleco, Inc., Novozymes A/S', [', ']) //=> ['Xyleco, Inc.', 'Novozymes A/S']
 * @example splitApplicants('DOE; JANE;ROE; RICHARD', [TIGHT_SEMICOLON]) //=> ['DOE, JANE', 'ROE, RICHARD']
 */
export function splitApplicants(cell: string, separators: readonly string[]): string[] {
  const names: string[] = [];
  appendApplicants(cell, separators, names);
  return names;
}

/**
 * Stands in a preset for semicolons that divide names only where no blank follows. With a blank they belong to a name: between surname and given name
 * (`DOE; JANE`), for the end of an ampersand's code (`DOE &; SONS`), before an address.
 */
export const TIGHT_SEMICOLON = ';\\S';

/** Appends what {@link splitApplicants} finds to a list. */
export function appendApplicants(cell: string, separators: readonly string[], names: string[]): void {
  const separator = isPythonList(cell) ? PYTHON : (separators.find((one) => cell.includes(markOf(one))) ?? '');
  if (separator === '') appendName(cell, names);
  else if (separator.length === 1 && separator !== ',') appendPlain(cell, separator, names);
  else for (const part of partsOf(cell, separator)) appendName(part, names);
}

/** Stands for the commas of a list as Python prints it. */
const PYTHON = "', '";

function markOf(separator: string): string {
  return separator === TIGHT_SEMICOLON ? ';' : separator;
}

function partsOf(cell: string, separator: string): readonly string[] {
  if (separator === PYTHON) return pythonList(cell);
  if (separator === TIGHT_SEMICOLON) return splitTight(cell);
  if (separator === ',') return splitChineseCommas(cell);
  return separator === ', ' ? splitAtCommas(cell) : cell.split(separator);
}

/** Cuts at a separator; the blank that mostly follows it is left out at once. */
function appendPlain(cell: string, separator: string, names: string[]): void {
  let start = 0;
  for (let end = cell.indexOf(separator); end !== -1; end = cell.indexOf(separator, start)) {
    appendName(cell.slice(start, end), names);
    start = cell.charCodeAt(end + 1) === BLANK ? end + 2 : end + 1;
  }
  appendName(start === 0 ? cell : cell.slice(start), names);
}

function appendName(part: string, names: string[]): void {
  const text = cellValue(part);
  if (text === '') return;
  const last = text.charCodeAt(text.length - 1);
  const isMarked = last === CLOSING_BRACKET || last === CLOSING_PARENTHESIS;
  const name = isMarked ? withoutMarks(text) : text.charCodeAt(text.length - 3) === COMMA ? withoutPlace(text) : text;
  if (name !== '') names.push(name);
}

function withoutMarks(text: string): string {
  return text.endsWith('...)') && text.length <= MOST_NAME ? text.replace(BROKEN_ADDRESS, '') : text.replace(APPENDED, '');
}

/** Derwent puts place, state and country behind a name, each after a comma without a blank. */
function withoutPlace(text: string): string {
  const parts = text.split(',');
  const country = parts.at(-1)!;
  if (text.includes(', ') || !isOffice(country) || (parts.length === 2 && LEGAL_FORM.test(country))) return text;
  let end = 1;
  while (end < parts.length - 1 && LEGAL_FORM.test(parts[end]!)) end++;
  return parts.slice(0, end).join(',');
}

const BLANK = 0x20;
const COMMA = 0x2c;
const CLOSING_BRACKET = 0x5d;
const CLOSING_PARENTHESIS = 0x29;
const APPENDED = /\s*(?:\[[A-Z]{2}\]|\(\d{4}-\d{2}-\d{2}\))$/;
const MOST_NAME = 500;
/** It may hold brackets itself. */
const BROKEN_ADDRESS = /\s*\((?:[^()]|\([^()]*\))*\.\.\.\)$/;

function splitTight(cell: string): string[] {
  const parts = cell.replaceAll('&;', '&').split(/;; *|;(?=\S)/);
  return parts.map((part) => withoutAddress(part).replaceAll('; ', ', '));
}

/** Behind a name in Chinese or Japanese script stands its address. */
function withoutAddress(part: string): string {
  const end = part.indexOf('; ');
  return end !== -1 && /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]/u.test(part.slice(0, end)) ? part.slice(0, end) : part;
}

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
