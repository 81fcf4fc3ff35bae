/** Whether a cell holds a list as Python prints it: `['a', 'b']`. */
export function isPythonList(cell: string): boolean {
  return cell.charCodeAt(0) === 0x5b && (cell.startsWith("['") || cell.startsWith('["')) && cell.endsWith(']');
}

/**
 * The texts of a list as Python prints it.
 *
 * @example pythonList("['C01B3/042', \"O'Brien\"]") //=> ['C01B3/042', "O'Brien"]
 */
export function pythonList(cell: string): string[] {
  return [...cell.matchAll(ITEM)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

const ITEM = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;
