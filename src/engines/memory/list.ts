import type { LandscapeStore } from '../../store/landscape-store.js';
import { compareText } from '../../util/compare.js';
import type { ListAnswer, ListQuery } from '../engine.js';
import type { Dimensions } from './dimensions.js';
import { EntryReader } from './entry-reader.js';
import { isSelected, selectionOf } from './selection.js';
import { unitsOf } from './units.js';

/** Answers a list query: the application numbers behind a cell. An application with several fitting publications is listed once. */
export function listInMemory(store: LandscapeStore, dimensions: Dimensions, query: ListQuery): ListAnswer {
  const { limit = 100, offset = 0, counting = 'whole' } = query;
  const units = unitsOf(store, dimensions, query);
  const selection = selectionOf(store, dimensions, query, units, 'list');
  const readers = dimensions.groups.map((group, g) => new EntryReader(group, selection.groups[g]!, null, counting));
  const found = new Uint8Array(store.size);
  for (let u = 0; u < units.size; u++) {
    const i = units.application === null ? u : units.application[u]!;
    if (isSelected(selection, u, i) && readers.every((reader) => reader.read(i))) found[i] = 1;
  }
  const applications: string[] = [];
  for (let i = 0; i < store.size; i++) if (found[i] === 1) applications.push(store.applicationNumber(i));
  applications.sort(compareText);
  return { total: applications.length, applications: applications.slice(offset, offset + limit) };
}
