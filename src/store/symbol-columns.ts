import type { SymbolDictionary } from '../records/symbol-dictionary.js';
import { compareText } from '../util/compare.js';
import type { DetailStore, LandscapeStore, Ragged } from './landscape-store.js';

/** What the landscape keeps of the symbols of its applications. */
export interface SymbolColumns {
  readonly lists: Pick<LandscapeStore, 'subclass' | 'subclasses'>;
  readonly details: Pick<DetailStore, 'symbolCount' | 'symbolSquares'>;
}

/** Subclasses, and how the symbols spread over main groups, from the ids of the symbols of each application. */
export function symbolColumns(
  { start, values }: { readonly start: Uint32Array; readonly values: Int32Array },
  symbols: Pick<SymbolDictionary, 'size' | 'symbol'>,
): SymbolColumns {
  const parsed = Array.from({ length: symbols.size }, (_, id) => symbols.symbol(id));
  const subclasses = [...new Set(parsed.map(({ subclass }) => subclass))].sort(compareText);
  const rank = new Map(subclasses.map((name, i) => [name, i]));
  const subclassOf = Int32Array.from(parsed, ({ subclass }) => rank.get(subclass)!);
  const groups = new Map<string, number>();
  const groupOf = Int32Array.from(parsed, ({ subclass, mainGroup }) => {
    if (mainGroup === null) return -1;
    const name = `${subclass}${mainGroup}`;
    groups.set(name, groups.get(name) ?? groups.size);
    return groups.get(name)!;
  });
  return {
    lists: { subclass: distinctCodes(start, values, subclassOf), subclasses },
    details: groupCounts(start, values, groupOf, groups.size),
  };
}

function distinctCodes(start: Uint32Array, values: Int32Array, codeOf: Int32Array): Ragged<Uint16Array> {
  const from = new Uint32Array(start.length);
  const codes = new Uint16Array(values.length);
  let at = 0;
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const code = codeOf[values[k]!]!;
      let known = from[i]!;
      while (known < at && codes[known] !== code) known++;
      if (known === at) codes[at++] = code;
    }
    from[i + 1] = at;
  }
  return { start: from, values: codes.slice(0, at) };
}

/** Symbols that name a main group, and the sum of the squares of their numbers in each; null when there is no such symbol at all. */
function groupCounts(
  start: Uint32Array,
  values: Int32Array,
  groupOf: Int32Array,
  groups: number,
): Pick<DetailStore, 'symbolCount' | 'symbolSquares'> {
  if (groups === 0) return { symbolCount: null, symbolSquares: null };
  const symbolCount = new Int32Array(start.length - 1);
  const symbolSquares = new Uint32Array(start.length - 1);
  const inGroup = new Int32Array(groups);
  for (let i = 0; i < symbolCount.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const group = groupOf[values[k]!]!;
      if (group === -1) continue;
      symbolCount[i]! += 1;
      // The next odd number is the step from one square to the next.
      symbolSquares[i]! += 2 * inGroup[group]! + 1;
      inGroup[group]! += 1;
    }
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const group = groupOf[values[k]!]!;
      if (group !== -1) inGroup[group] = 0;
    }
  }
  return { symbolCount, symbolSquares };
}
