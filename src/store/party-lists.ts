import type { HarmonisationLevel, Party } from '../applicants/party.js';
import type { PartyGroup } from '../applicants/roll-up.js';
import type { LandscapeStore, Ragged } from './landscape-store.js';

/** Applicants after harmonisation, as the applicants room gives them: `partyOf[entry]` indexes `parties`. */
export interface HarmonisedNames {
  readonly parties: readonly Party[];
  readonly partyOf: Uint32Array;
  /** See `LandscapeStore.groups`. */
  readonly groups: readonly PartyGroup[];
}

/** Entries of the applicants as published, application by application: those of i are `values[start[i] .. start[i + 1])`. */
export interface NameLists {
  readonly start: Uint32Array;
  readonly values: Int32Array | Uint32Array;
}

/** Names become parties; an application that names one party under two spellings has it once. */
export function partyLists(names: NameLists, partyOf: Uint32Array): Ragged {
  const applications = names.start.length - 1;
  const start = new Uint32Array(applications + 1);
  const values = new Uint32Array(names.values.length);
  let at = 0;
  for (let i = 0; i < applications; i++) {
    for (let k = names.start[i]!; k < names.start[i + 1]!; k++) {
      const party = partyOf[names.values[k]!]!;
      let isNew = true;
      for (let before = start[i]!; before < at; before++) if (values[before] === party) isNew = false;
      if (isNew) values[at++] = party;
    }
    start[i + 1] = at;
  }
  return { start, values: values.slice(0, at) };
}

/** The same landscape with its applicants harmonised in another way. Same-day twins stay those of the first way. */
export function withParties(
  store: LandscapeStore,
  lists: NameLists,
  { parties, partyOf, groups }: HarmonisedNames,
  harmonisation: HarmonisationLevel,
): LandscapeStore {
  return { ...store, harmonisation, parties, groups, party: partyLists(lists, partyOf) };
}
