import type { LandscapeStore } from '../../store/landscape-store.js';
import type { PairRow, PairsQuery } from '../engine.js';
import { countTable } from './count-table.js';
import type { Dimensions } from './dimensions.js';
import { EntryReader } from './entry-reader.js';
import { isSelected, selectionOf } from './selection.js';
import { unitsOf } from './units.js';

/** Answers a pairs query: for each unit, every two of its values that fit. */
export function pairsInMemory(store: LandscapeStore, dimensions: Dimensions, query: PairsQuery): PairRow[] {
  const units = unitsOf(store, dimensions, query);
  const selection = selectionOf(store, dimensions, query, units, 'pairs');
  const asked = dimensions.groups.findIndex((group) => group.dimensions.includes(query.of));
  if (asked === -1)
    throw new RangeError(`pairs: unsupported dimension: "${query.of}"; use applicant, area, industry or subclass.`);
  const group = dimensions.groups[asked]!;
  const labels = group.labels.get(query.of)!;
  const none = labels.length - 1;
  const readers = dimensions.groups.map(
    (g, k) => new EntryReader(g, selection.groups[k]!, k === asked ? g.codes.get(query.of)! : null, 'whole'),
  );
  const reader = readers[asked]!;
  const table = countTable(labels.length * labels.length);
  for (let u = 0; u < units.size; u++) {
    const i = units.application === null ? u : units.application[u]!;
    if (!isSelected(selection, u, i) || !readers.every((each) => each.read(i)) || reader.length < 2) continue;
    const codes = reader.codes.subarray(0, reader.length).sort();
    for (let a = 0; a < codes.length; a++) {
      for (let b = a + 1; b < codes.length; b++) if (codes[b] !== none) table.add(codes[a]! * labels.length + codes[b]!, 1);
    }
  }
  const rows = Array.from(table.keys().sort(), (key) => ({
    a: String(labels[Math.floor(key / labels.length)]),
    b: String(labels[key % labels.length]),
    count: table.get(key),
  }));
  return query.top === undefined ? rows : rows.sort((x, y) => y.count - x.count).slice(0, query.top);
}
