import type { LandscapeStore } from '../../store/landscape-store.js';
import type { CountQuery, CountRow, Dimension } from '../engine.js';
import { type Axes, axesOf } from './axes.js';
import { type CountTable, countTable } from './count-table.js';
import type { Dimensions } from './dimensions.js';
import { EntryReader } from './entry-reader.js';
import { isSelected, selectionOf } from './selection.js';
import { unitsOf } from './units.js';

/** Answers a count query: one pass over the units, summing by a packed key. */
export function countInMemory(store: LandscapeStore, dimensions: Dimensions, query: CountQuery): CountRow[] {
  const { counting = 'whole', by } = query;
  const units = unitsOf(store, dimensions, query);
  const selection = selectionOf(store, dimensions, query, units, 'count');
  const axes = axesOf(by, dimensions, units.year);
  const readers = dimensions.groups.map(
    (group, g) => new EntryReader(group, selection.groups[g]!, axes.groups[g]?.projection ?? null, counting),
  );
  const asked = readers.flatMap((reader, g) => (axes.groups[g] === null ? [] : [{ reader, size: axes.groups[g]!.size }]));
  const table = countTable([...axes.singles, ...asked].reduce((keys, { size }) => keys * size, 1));
  for (let u = 0; u < units.size; u++) {
    const i = units.application === null ? u : units.application[u]!;
    if (!isSelected(selection, u, i) || !readers.every((reader) => reader.read(i))) continue;
    let key = 0;
    for (const { codes, size, isYear } of axes.singles) key = key * size + codes[isYear ? u : i]!;
    addEntries(table, asked, 0, key, 1);
  }
  return rowsOf(table, axes, query);
}

interface Asked {
  readonly reader: EntryReader;
  readonly size: number;
}

/** Adds one unit under every combination of the entries of the groups asked for. */
function addEntries(table: CountTable, asked: readonly Asked[], at: number, key: number, amount: number): void {
  if (at === asked.length) {
    table.add(key, amount);
    return;
  }
  const { reader, size } = asked[at]!;
  for (let k = 0; k < reader.length; k++) addEntries(table, asked, at + 1, key * size + reader.codes[k]!, amount * reader.weight);
}

/** Unpacks the keys into rows in their total order. */
function rowsOf(table: CountTable, axes: Axes, { by, top }: CountQuery): CountRow[] {
  const order = [...axes.singles, ...axes.groups.filter((axis) => axis !== null)].reverse();
  const labels = new Map(order.flatMap(({ parts }) => parts.map((part) => [part.name, part.labels] as const)));
  const found: { positions: number[]; count: number }[] = [];
  table.forEach((key, count) => {
    const position = new Map<Dimension, number>();
    let rest = key;
    for (const { size, parts } of order) {
      const code = rest % size;
      rest = (rest - code) / size;
      for (const part of parts) position.set(part.name, part.position(code));
    }
    found.push({ positions: by.map((name) => position.get(name)!), count });
  });
  found.sort((a, b) => (top === undefined ? 0 : b.count - a.count) || comparePositions(a.positions, b.positions));
  return found.slice(0, top).map(({ positions, count }) => ({ key: positions.map((p, k) => labels.get(by[k]!)![p]!), count }));
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k]! - b[k]!;
  return 0;
}
