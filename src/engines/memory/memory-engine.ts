import { formatDay } from '../../records/day.js';
import type { LandscapeStore } from '../../store/landscape-store.js';
import type { Engine, PartyLabel } from '../engine.js';
import { countInMemory } from './count.js';
import { dimensionsOf } from './dimensions.js';
import { listInMemory } from './list.js';
import { pairsInMemory } from './pairs.js';

/**
 * The default engine: counts the columns of a landscape in plain TypeScript. Needs no generated code, so it works under a strict
 * Content-Security-Policy too.
 * @example await memoryEngine(store).count({ by: ['industry'] }) //=> [{ key: ['new-energy'], count: 3 }, { key: [null], count: 1 }]
 */
export function memoryEngine(store: LandscapeStore): Engine {
  const dimensions = dimensionsOf(store);
  const byKey = new Map(store.parties.map((party) => [party.key, party]));
  const offices = countInMemory(store, dimensions, { by: ['office'], top: store.size }).flatMap(
    ({ key: [office] }) => office ?? [],
  );
  return {
    facts: {
      size: store.size,
      asOf: formatDay(store.asOf),
      taxonomy: store.taxonomy,
      harmonisation: store.harmonisation,
      offices: offices.map(String),
    },
    count: async (query) => countInMemory(store, dimensions, query),
    pairs: async (query) => pairsInMemory(store, dimensions, query),
    list: async (query) => listInMemory(store, dimensions, query),
    parties: async (keys) => keys.map((key) => labelOf(key, byKey)),
  };
}

function labelOf(key: string, byKey: ReadonlyMap<string, PartyLabel>): PartyLabel {
  const party = byKey.get(key);
  if (party === undefined)
    throw new RangeError(`parties: unknown applicant: "${key}"; ask with keys that a count by applicant returned.`);
  return { key, name: party.name, type: party.type };
}
