import { grouped } from './resolve/grouped.js';

/** What is given name by name, and lists of names by index. */
interface ByName {
  readonly codes?: readonly (string | null)[];
  readonly vendorTypes?: readonly (string | null)[];
  readonly lists?: { readonly start: ArrayLike<number>; readonly values: ArrayLike<number> };
}

/** Names of which each stands once, and the place of every name given among them. */
export interface DistinctNames<T> {
  readonly names: readonly string[];
  readonly counts: ArrayLike<number>;
  readonly options: T;
  readonly placeOf: Uint32Array;
}

/** Puts names together that are the same in every letter, with the same code and the vendor's same word for the type: read once, they count together. Null when there are none. */
export function distinctNames<T extends ByName>(
  names: readonly string[],
  counts: ArrayLike<number>,
  options: T,
): DistinctNames<T> | null {
  const { codes, vendorTypes, lists } = options;
  const hasMore = codes !== undefined || vendorTypes !== undefined;
  const groups = grouped(names.length, (i) =>
    hasMore ? `${names[i]}\n${codes?.[i] ?? ''}\n${vendorTypes?.[i] ?? ''}` : names[i]!,
  );
  if (groups.length === 0) return null;
  const firstOf = new Int32Array(names.length).fill(-1);
  for (const members of groups) for (const i of members) firstOf[i] = members[0]!;
  const kept: number[] = [];
  const placeOf = new Uint32Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const first = firstOf[i]!;
    placeOf[i] = first < 0 || first === i ? kept.push(i) - 1 : placeOf[first]!;
  }
  const sums = new Float64Array(kept.length);
  for (let i = 0; i < names.length; i++) sums[placeOf[i]!]! += counts[i]!;
  return {
    names: kept.map((i) => names[i]!),
    counts: sums,
    options: {
      ...options,
      ...(codes && { codes: kept.map((i) => codes[i]!) }),
      ...(vendorTypes && { vendorTypes: kept.map((i) => vendorTypes[i]!) }),
      ...(lists && { lists: { start: lists.start, values: Uint32Array.from(lists.values, (i) => placeOf[i]!) } }),
    },
    placeOf,
  };
}
