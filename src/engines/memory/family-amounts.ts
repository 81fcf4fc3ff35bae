import { counting } from './cell-amounts.js';
import { countedBits } from './counted-bits.js';
import type { Families } from './families.js';
import { fittingApplicationsOf } from './fitting-units.js';
import type { HolderCells } from './holder-cells.js';
import type { Plan } from './plan.js';
import type { CellAmounts } from './recent-amounts.js';

/**
 * What a cell counts for the family of application i in fractional counting: a family is divided among the different cells of those of its applications that
 * speak, fitting values or not. Null where there are more of them than a byte can tell.
 */
export function familyAmountsOf(plan: Plan, families: Families, cells: HolderCells): CellAmounts | null {
  const fits = fittingApplicationsOf(plan);
  return dividedBy(plan, fits === null ? keptDivisors(families, cells) : divisorsOf(families, cells, fits));
}

/** The same where the divisor of each application is known already. */
export function dividedBy(plan: Plan, divisors: Uint8Array | null): CellAmounts | null {
  return divisors && counting({ codes: divisors, amounts: SHARES, most: 1 }, countedBits(plan));
}

const known = new WeakMap<HolderCells, Uint8Array | null>();

/** Where all applications speak, made once for the cells and kept as long as they: one byte an application. */
function keptDivisors(families: Families, cells: HolderCells): Uint8Array | null {
  const kept = known.get(cells);
  if (kept !== undefined) return kept;
  const made = divisorsOf(families, cells, null);
  known.set(cells, made);
  return made;
}

/** By application, how many different cells its family has. */
function divisorsOf({ size, of }: Families, { applications, again }: HolderCells, fits: Uint8Array | null): Uint8Array | null {
  const cells = new Uint32Array(size);
  let isMet = 0;
  for (let c = 0; c < applications.length; c++) {
    const i = applications[c]!;
    const own = fits === null ? 1 : fits[i]!;
    isMet &= again![c]!;
    cells[of[i]!]! += own & ~isMet;
    isMet |= own;
  }
  if (cells.some((n) => n > MOST)) return null;
  const divisors = new Uint8Array(of.length);
  for (let i = 0; i < divisors.length; i++) divisors[i] = cells[of[i]!]!;
  return divisors;
}

const MOST = 255;
const SHARES = Float64Array.from({ length: MOST + 1 }, (_, cells) => (cells === 0 ? 0 : 1 / cells));
