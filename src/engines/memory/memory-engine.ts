import { formatDay } from '../../records/day.js';
import type { LandscapeStore } from '../../store/landscape-store.js';
import { checkGiven } from '../../util/check-given.js';
import type { Engine } from '../engine.js';
import type { PartyLabel } from '../party-label.js';
import { checkQuery } from './check-query.js';
import { countInMemory } from './count.js';
import { delaysInMemory } from './delays.js';
import { listInMemory } from './list.js';
import { pairsInMemory } from './pairs.js';
import { columnsOf } from './plan/columns-of.js';
import { spreadInMemory } from './spread.js';
import { valuesInMemory } from './values.js';

/**
 * The default engine: counts the columns of a landscape in plain TypeScript. Needs no generated code, so it works under a strict
 * Content-Security-Policy too.
 *
 * @throws TypeError for what is no store of a landscape.
 * @example await memoryEngine(store).count({ by: ['industry'] }) //=> [{ key: ['new-energy'], count: 3 }, { key: [null], count: 1 }]
 */
export function memoryEngine(store: LandscapeStore): Engine {
  checkGiven(
    'memoryEngine',
    store,
    ['parties', 'assignment', 'details'],
    'store',
    'give that of a landscape, such as landscape.store',
  );
  const columns = columnsOf(store);
  const byKey = new Map<string, PartyLabel>([...store.groups, ...store.parties].map((body) => [body.key, body]));
  const groupOf = new Map(store.groups.flatMap(({ key, members }) => members.map((member) => [member, key] as const)));
  const offices = countInMemory(columns, { by: ['office'], top: store.size }).flatMap(({ key: [office] }) => office ?? []);
  return {
    facts: {
      size: store.size,
      asOf: formatDay(store.asOf),
      ...(store.hasPartialCutOff === true ? { hasPartialCutOff: true } : {}),
      taxonomy: store.taxonomy,
      harmonisation: store.harmonisation,
      offices: offices.map(String),
      units: store.details.simpleFamily === null ? ['application', 'publication'] : ['application', 'publication', 'family'],
      ...(store.groups.length === 0 ? {} : { groups: store.groups.length }),
    },
    count: checked('count', (query) => countInMemory(columns, query)),
    spread: checked('spread', (query) => spreadInMemory(columns, query)),
    pairs: checked('pairs', (query) => pairsInMemory(columns, query)),
    delays: checked('delays', (query) => delaysInMemory(columns, query)),
    values: checked('values', (query) => valuesInMemory(columns, query)),
    list: checked('list', (query) => listInMemory(columns, query)),
    parties: async (keys) => {
      if (!Array.isArray(keys)) throw new TypeError(`parties: invalid keys: ${String(keys)}; give a list of keys.`);
      return keys.map((key: string) => labelOf(key, byKey, groupOf));
    },
  };
}

function checked<Query extends Parameters<typeof checkQuery>[0], Answer>(
  caller: Parameters<typeof checkQuery>[1],
  answer: (query: Query) => Answer,
): (query: Query) => Promise<Answer> {
  return async (query) => {
    checkQuery(query, caller);
    return answer(query);
  };
}

function labelOf(key: string, byKey: ReadonlyMap<string, PartyLabel>, groupOf: ReadonlyMap<string, string>): PartyLabel {
  const party = byKey.get(key);
  if (party === undefined)
    throw new RangeError(`parties: unknown applicant: "${key}"; ask with keys that a count by applicant returned.`);
  const label = { key, name: party.name, type: party.type };
  const group = groupOf.get(key);
  return group === undefined || group === key ? label : { ...label, group };
}
