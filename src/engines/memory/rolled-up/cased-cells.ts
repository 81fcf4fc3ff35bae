import { MOST_KINDS } from '../columns/kinds.js';
import { transposed } from '../lists/transposed.js';
import type { ValueLists } from '../lists/value-lists.js';
import type { AskedList, Plan } from '../plan/plan.js';
import { casedFamilies } from './cased-families.js';
import { casedByEarliest } from './cased-units.js';
import { CaseCodes, type Cased, type CasedCells } from './kind-cases.js';

/**
 * The cells of a list of the landscape as it is, whatever is asked of its values. Null where there are more cases than 16 bits can tell.
 *
 * @param kinds Kind of each application.
 */
export function casedCells(plan: Plan, { lists }: AskedList, kinds: Uint8Array): CasedCells | null {
  const { units, weighed } = plan;
  const cells =
    units.families === null
      ? ofApplications(casedApplications(plan, lists, kinds), lists)
      : casedFamilies(units.families, lists, kinds, weighed !== null);
  return cells.cases.length > 2 ** 16 ? null : cells;
}

function ofApplications({ cases, codes: ofApplication }: Cased, lists: ValueLists): CasedCells {
  const { start, applications } = transposed(lists);
  const codes = new Uint16Array(applications.length);
  for (let c = 0; c < codes.length; c++) codes[c] = ofApplication[applications[c]!]!;
  return { cases, start, codes };
}

function casedApplications({ units, weighed }: Plan, lists: ValueLists, kinds: Uint8Array): Cased {
  const { application, earliestOf, size } = units;
  if (earliestOf !== null) return casedByEarliest(earliestOf, kinds);
  const times = application === null ? null : timesOf(application.subarray(0, size), kinds.length);
  return casedByShare(kinds, times, weighed === null ? null : lists.start);
}

/** Each application as many times as it has units, and divided by the number of its values. */
function casedByShare(kinds: Uint8Array, times: Uint32Array | null, start: Uint32Array | null): Cased {
  const cases = new CaseCodes();
  const codes = new Uint16Array(kinds.length);
  const known = new Int32Array(FEW * FEW * MOST_KINDS).fill(-1);
  for (let i = 0; i < codes.length; i++) {
    const kind = kinds[i]!;
    const count = times === null ? 1 : times[i]!;
    const values = start === null ? 1 : Math.max(1, start[i + 1]! - start[i]!);
    const key = count < FEW && values < FEW ? (count * FEW + values) * MOST_KINDS + kind : -1;
    const code = known[key] ?? -1;
    codes[i] = code === -1 ? cases.codeOf(1 << kind, 0, count, new Array<number>(values).fill(1 << kind)) : code;
    if (code === -1 && key !== -1) known[key] = codes[i]!;
  }
  return { cases: cases.cases, codes };
}

/** Most applications have fewer values and publications. */
const FEW = 64;

function timesOf(application: Int32Array, size: number): Uint32Array {
  const times = new Uint32Array(size);
  for (let u = 0; u < application.length; u++) times[application[u]!]!++;
  return times;
}
