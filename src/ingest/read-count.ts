/**
 * A whole number of a cell (`12`, `12.0`, `1,204`, `12项`), or -1 when the cell holds none.
 *
 * @example readCount('12.0') //=> 12
 * @example readCount('many') //=> -1
 */
export function readCount(cell: string): number {
  const found = COUNT.exec(cell);
  return found === null ? -1 : Math.min(Number(found[1]!.replaceAll(',', '')), MOST);
}

const COUNT = /^\s*(\d{1,10}|\d{1,3}(?:,\d{3}){1,2})(?:\.0{1,4})?\s*(?:项|次|件|个)?\s*$/;
const MOST = 0x7fffffff;
