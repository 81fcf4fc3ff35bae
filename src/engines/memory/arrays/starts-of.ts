/** Where the cells of each value start; `count` writes how many value v has at v + 1. */
export function startsOf(values: number, count: (counts: Uint32Array) => void): Uint32Array {
  const start = new Uint32Array(values + 1);
  count(start);
  for (let value = 0; value < values; value++) start[value + 1]! += start[value]!;
  return start;
}
