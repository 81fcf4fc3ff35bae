import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type IpcSymbol, parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../../src/records/symbol-pattern.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

/** Symbols of IPC 2016.01, IPC 2023.01 and CPC 2022.02 that belong to the IPC; titles of CPC Y02 and Y04S. */
const LISTS = ['ipc-symbols.tsv.gz', 'y02-y04s-2022.02.tsv'].map(
  (name) => new URL(`../../../shared/facts/taxonomy/${name}`, import.meta.url),
);

/** Patterns that start like this are in no list, each for a reason. */
const BEYOND_THE_LISTS: readonly (readonly [reason: string, starts: readonly string[]])[] = [
  ['IPC 2025.01 and 2026.01: semiconductor devices out of H01L', ['H10D', 'H10F', 'H10H', 'H10P', 'H10W']],
  ['left the IPC before 2016.01', ['A61K35/78-35/84', 'G06F17/60']],
  ['left the IPC with G16H', ['G06F19/30-19/36']],
  ['CPC alone: groups finer than the IPC', ['B01D53/1475', 'E03D13/007', 'G01N33/0004-33/0075', 'H01M4/383']],
  ['CPC alone: indexing codes from 2000 on', ['B01D2257/504', 'C02F2103/08', 'C12Y']],
  ['left the CPC before 2022', ['Y02C10/', 'Y02E10/72', 'Y02E60/525-60/527']],
  ['CPC alone: network security', ['H04L63/']],
  [
    'CPC alone: older detail of wind turbines and fuel cells',
    ['Y02E10/721', 'Y02E10/722', 'Y02E10/723', 'Y02E10/725', 'Y02E60/525-60/527'],
  ],
];

const patterns = [
  ...new Set(
    SEI_2013.industries.flatMap(({ areas }) =>
      areas.flatMap(({ clauses }) => clauses.flatMap(({ ipc, ipcExcept = [] }) => [...ipc, ...ipcExcept])),
    ),
  ),
];

const isPresent = LISTS.every((list) => existsSync(list));

describe.skipIf(!isPresent)('symbols of the taxonomy (skipped without the shared lists)', () => {
  const places: ReturnType<typeof bySubclass> = isPresent ? bySubclass() : new Map();

  test('exist in an edition of the IPC or CPC, but for the documented few', () => {
    const missing = patterns.filter((pattern) => !isInAList(pattern, places));
    expect(missing.filter((pattern) => !reasonOf(pattern))).toEqual([]);
  });

  test('need every documented exception', () => {
    const missing = patterns.filter((pattern) => !isInAList(pattern, places));
    const starts = BEYOND_THE_LISTS.flatMap(([, starts]) => starts);
    expect(starts.filter((start) => !missing.some((pattern) => pattern.startsWith(start)))).toEqual([]);
  });
});

function reasonOf(pattern: string): string | undefined {
  return BEYOND_THE_LISTS.find(([, starts]) => starts.some((start) => pattern.startsWith(start)))?.[0];
}

function isInAList(text: string, places: ReadonlyMap<string, readonly IpcSymbol[]>): boolean {
  const pattern = parseSymbolPattern(text);
  if ('prefix' in pattern) return [...places.keys()].some((subclass) => subclass.startsWith(pattern.prefix));
  return (places.get(pattern.subclass) ?? []).some((symbol) => matchesPattern(pattern, symbol));
}

function bySubclass(): Map<string, IpcSymbol[]> {
  const places = new Map<string, IpcSymbol[]>();
  for (const symbol of LISTS.flatMap(symbolsOf)) {
    const place = places.get(symbol.subclass) ?? [];
    places.set(symbol.subclass, place);
    place.push(symbol);
  }
  return places;
}

function symbolsOf(list: URL): IpcSymbol[] {
  const bytes = readFileSync(list);
  const text = (list.pathname.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => parseSymbol(line.slice(0, line.indexOf('\t'))) ?? []);
}
