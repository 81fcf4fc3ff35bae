import type { LandscapeStore } from '../../store/landscape-store.js';
import type { CountQuery, CountRow, DimensionValue } from '../engine.js';
import { axesOf } from './axes.js';
import { type CountTable, countTable } from './count-table.js';
import type { Dimensions } from './dimensions.js';
import { EntryReader } from './entry-reader.js';
import { isSelected, selectionOf } from './selection.js';
import { unitsOf } from './units.js';

/** Answers a count query: one pass over the units, summing by a packed key. */
export function countInMemory(store: LandscapeStore, dimensions: Dimensions, query: CountQuery): CountRow[] {
  const { counting = 'whole', by, top } = query;
  const units = unitsOf(store, dimensions, query);
  const selection = selectionOf(store, dimensions, query, units, 'count');
  const axes = axesOf(by, dimensions, units.year);
  const readers = dimensions.groups.map(
    (group, g) => new EntryReader(group, selection.groups[g]!, axes.groups[g]?.projection ?? null, counting),
  );
  const asked = readers.flatMap((reader, g) => (axes.groups[g] === null ? [] : [{ reader, part: axes.groups[g]!.part }]));
  const table = countTable(axes.size);
  for (let u = 0; u < units.size; u++) {
    const i = units.application === null ? u : units.application[u]!;
    if (!isSelected(selection, u, i) || !readAll(readers, i)) continue;
    let key = 0;
    for (const { codes, isYear, part } of axes.singles) key += part[codes[isYear ? u : i]!]!;
    addEntries(table, asked, 0, key, 1);
  }
  return rowsOf(table, axes.labels, top);
}

interface Asked {
  readonly reader: EntryReader;
  readonly part: Float64Array;
}

function readAll(readers: readonly EntryReader[], i: number): boolean {
  for (const reader of readers) if (!reader.read(i)) return false;
  return true;
}

/** Adds one unit under every combination of the entries of the groups asked for. */
function addEntries(table: CountTable, asked: readonly Asked[], at: number, key: number, amount: number): void {
  if (at === asked.length) {
    table.add(key, amount);
    return;
  }
  const { reader, part } = asked[at]!;
  for (let k = 0; k < reader.length; k++) addEntries(table, asked, at + 1, key + part[reader.codes[k]!]!, amount * reader.weight);
}

/** Keys sort as rows do; with `top` the largest counts come first, ties in that order. */
function rowsOf(table: CountTable, labels: readonly (readonly DimensionValue[])[], top: number | undefined): CountRow[] {
  const keys = table.keys().sort();
  const rows = Array.from(keys, (key) => ({ key: unpack(key, labels), count: table.get(key) }));
  return top === undefined ? rows : rows.sort((a, b) => b.count - a.count).slice(0, top);
}

function unpack(key: number, labels: readonly (readonly DimensionValue[])[]): DimensionValue[] {
  const values = new Array<DimensionValue>(labels.length);
  let rest = key;
  for (let k = labels.length - 1; k >= 0; k--) {
    const own = labels[k]!;
    const position = rest % own.length;
    values[k] = own[position]!;
    rest = (rest - position) / own.length;
  }
  return values;
}
