import type { Families } from '../columns/families.js';
import { kindsOfFitting, MOST_KINDS } from '../columns/kinds.js';
import type { Plan } from '../plan/plan.js';
import { CaseCodes, type Cased } from './kind-cases.js';

/**
 * The cases of the units of a plan without lists to count by; of applications where families count by the earliest one of theirs.
 *
 * @param kinds Kind of each application.
 */
export function casedUnits({ units, selection: { lists } }: Plan, kinds: Uint8Array): Cased {
  const { application, earliestOf, families } = units;
  const fitting = kindsOfFitting(kinds, lists);
  if (earliestOf !== null) return casedByEarliest(earliestOf, kinds, fitting);
  if (families !== null) return casedWholeFamilies(families, fitting);
  return casedKinds(fitting, application === null ? null : application.subarray(0, units.size));
}

/**
 * The cases of applications of which the earliest that fits counts for its family.
 *
 * @param fitting Kind of each application as far as its lists decide.
 */
export function casedByEarliest({ size, start, members }: Families, kinds: Uint8Array, fitting: Uint8Array = kinds): Cased {
  const cases = new CaseCodes();
  const codes = new Uint16Array(members.length);
  const known = new Int32Array(2 ** MOST_KINDS * (MOST_KINDS + 1)).fill(-1);
  for (let f = 0; f < size; f++) {
    let before = 0;
    for (let k = start[f]!; k < start[f + 1]!; k++) {
      const i = members[k]!;
      const key = before * (MOST_KINDS + 1) + fitting[i]!;
      if (known[key] === -1) known[key] = cases.codeOf(1 << fitting[i]!, before);
      codes[i] = known[key]!;
      before |= 1 << kinds[i]!;
    }
  }
  return { cases: cases.cases, codes };
}

function casedWholeFamilies({ size, start, members }: Families, kinds: Uint8Array): Cased {
  const cases = new CaseCodes();
  const codes = new Uint16Array(size);
  const known = new Int32Array(2 ** (MOST_KINDS + 1)).fill(-1);
  for (let f = 0; f < size; f++) {
    let own = 0;
    for (let k = start[f]!; k < start[f + 1]!; k++) own |= 1 << kinds[members[k]!]!;
    if (known[own] === -1) known[own] = cases.codeOf(own);
    codes[f] = known[own]!;
  }
  return { cases: cases.cases, codes };
}

/** @param applications Of each unit; null = they are the units. */
function casedKinds(kinds: Uint8Array, applications: Int32Array | null): Cased {
  const cases = new CaseCodes();
  const known = new Int32Array(MOST_KINDS + 1).fill(-1);
  const codes = new Uint16Array(applications === null ? kinds.length : applications.length);
  for (let u = 0; u < codes.length; u++) {
    const kind = kinds[applications === null ? u : applications[u]!]!;
    if (known[kind] === -1) known[kind] = cases.codeOf(1 << kind);
    codes[u] = known[kind]!;
  }
  return { cases: cases.cases, codes };
}
