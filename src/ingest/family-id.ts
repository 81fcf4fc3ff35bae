import { type PublicationNumber, parsePublicationNumber } from '../records/publication-number.js';
import { compareText } from '../util/compare.js';
import { isPythonList, pythonList } from './python-list.js';

/**
 * Number of a family from a vendor's cell. A list of members stands for the family: its lowest publication number, the record's own
 * included, whatever the order of the list. Any other number belongs to the vendor and gets its name in front, where that is known. ''
 * for a number of up to four digits, which counts members.
 *
 * @example familyId('EP2938117B1 | EP2938117A1', null, 'PatSnap') //=> 'EP2938117A1'
 * @example familyId('48426619', null, 'incoPat') //=> 'incoPat:48426619'
 */
export function familyId(cell: string, own: PublicationNumber | null, vendor: string): string {
  const parts = listParts(cell);
  const members = parts.map((part) => parsePublicationNumber(part)?.text ?? '').filter((text) => text !== '');
  if (members.length > 0) return lowest(own === null ? members : [...members, own.text]);
  if (parts.length === 0 || COUNT.test(cell)) return '';
  return vendor === '' ? lowest(parts) : `${vendor}:${lowest(parts)}`;
}

/** A number of members, not their number. */
const COUNT = /^\s*\d{1,4}(?:\.0)?\s*$/;

/**
 * The parts of a cell that lists numbers: separated by `;`, `|`, line ends or commas, or as Python prints them.
 *
 * @example listParts('A;;B | C') //=> ['A', 'B', 'C']
 */
export function listParts(cell: string): string[] {
  const parts = isPythonList(cell) ? pythonList(cell) : cell.split(SEPARATORS);
  return parts.map((part) => part.trim()).filter((part) => part !== '' && part !== '-');
}

const SEPARATORS = /[;；|\n，、]+|,\s*(?=[A-Z]{2}|\d{6})/;

function lowest(texts: readonly string[]): string {
  return texts.reduce((a, b) => (compareText(b, a) < 0 ? b : a));
}
