/**
 * Total order of strings by UTF-16 code unit: the same on every machine and in every locale.
 *
 * @example ['乙', 'b', 'a'].sort(compareText) //=> ['a', 'b', '乙']
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
