import type { PartVisitor } from './cell-log.js';
import type { Families } from './families.js';
import { packedKeys } from './packed-keys.js';
import type { Plan } from './plan.js';
import { Recent } from './recent.js';
import { dropYears } from './singles-only.js';
import { tellTouched } from './tell-touched.js';

/**
 * Sums a plan without lists whose only conditions are on kinds of applications (and years counted by): from counts by kind, so that one pass over the units serves
 * all such conditions. Families that count by their earliest application that fits are counted by the kinds that they have. False, and nothing told, for any other
 * plan.
 */
export function visitRolledUp(plan: Plan, visit: PartVisitor): boolean {
  const { axes, asked, units, selection } = plan;
  const { kinds, lists, year } = selection;
  if (kinds === null || asked.length > 0 || lists !== null || units.families !== null || axes.size > MOST_CELLS) return false;
  const byYear = axes.singles.find(({ isYear }) => isYear);
  if (year !== null && byYear === undefined) return false;
  if (units.earliestOf !== null && axes.singles.some(({ isYear }) => !isYear)) return false;
  const { sets, counts } = rollUpOf(plan, kinds.codes);
  const sums = plan.scratch.counts(axes.size);
  for (let set = 0; set < sets.length; set++) {
    if ((sets[set]! & kinds.fits) === 0) continue;
    for (let key = 0; key < sums.length; key++) sums[key]! += counts[set * sums.length + key]!;
  }
  if (year !== null) dropYears(sums, byYear!.part, year);
  tellTouched(plan, sums, visit);
  return true;
}

/** 64 KB for each set. */
const MOST_CELLS = 2 ** 14;

/** Counts by cell of the units that have these kinds and no others, whatever the conditions. */
interface RollUp {
  /** A bit for each kind; each set once. */
  readonly sets: readonly number[];
  /** The cells of one set after those of the other. */
  readonly counts: Uint32Array;
}

function rollUpOf(plan: Plan, kinds: Uint8Array): RollUp {
  const { axes, units, scratch } = plan;
  const { application, earliestOf } = units;
  const columns = axes.singles.flatMap(({ codes, part }) => [codes, part[1]]);
  return recentRollUps.get(scratch, [kinds, application, earliestOf, ...columns], () => {
    const keys = packedKeys(plan);
    const { sets, codes } = earliestOf === null ? unitSets(plan, kinds) : familySets(earliestOf, kinds);
    const counts = new Uint32Array(sets.length * axes.size);
    for (let u = 0; u < codes.length; u++) {
      const at = earliestOf === null ? u : earliestOf.members[earliestOf.start[u]!]!;
      counts[codes[u]! * axes.size + (keys === null ? 0 : keys[at]!)]!++;
    }
    return { sets, counts };
  });
}

const recentRollUps = new Recent<RollUp>(16);

interface Sets {
  readonly sets: readonly number[];
  /** By unit, or by family. */
  readonly codes: ArrayLike<number>;
}

function unitSets({ units: { application, size } }: Plan, kinds: Uint8Array): Sets {
  const sets = Array.from({ length: kinds.reduce((most, kind) => Math.max(most, kind + 1), 0) }, (_, kind) => 1 << kind);
  return { sets, codes: application === null ? kinds : Uint8Array.from(application.subarray(0, size), (i) => kinds[i]!) };
}

function familySets({ size, start, members }: Families, kinds: Uint8Array): Sets {
  const codes = new Uint16Array(size);
  const codeOf = new Map<number, number>();
  for (let f = 0; f < size; f++) {
    let bits = 0;
    for (let k = start[f]!; k < start[f + 1]!; k++) bits |= 1 << kinds[members[k]!]!;
    codes[f] = codeOf.get(bits) ?? codeOf.size;
    codeOf.set(bits, codes[f]!);
  }
  return { sets: [...codeOf.keys()], codes };
}
