/** Counts by value, in the order of `order` or by code unit. */
export function tally(values: readonly string[], order?: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  const keys = order === undefined ? Object.keys(counts).sort() : order.filter((key) => counts[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, counts[key]!]));
}

/** Several tables as one, by code unit, without the keys of `omitted`. */
export function mergeTallies(
  tables: readonly Readonly<Record<string, number>>[],
  omitted: readonly string[],
): Record<string, number> {
  const merged: Record<string, number> = Object.assign({}, ...tables);
  const keys = Object.keys(merged).filter((key) => !omitted.includes(key));
  return Object.fromEntries(keys.sort().map((key) => [key, merged[key]!]));
}
