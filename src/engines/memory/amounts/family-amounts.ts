import type { HolderCells } from '../by-holder/holder-cells.js';
import type { Families } from '../columns/families.js';
import { countedBits } from '../plan/counted-bits.js';
import { fittingApplicationsOf } from '../plan/fitting-units.js';
import type { Plan } from '../plan/plan.js';
import type { Shares } from './amounts.js';
import { amountsOfCells, type CellAmounts, recentAmounts } from './cell-amounts.js';
import { inParts } from './in-parts.js';

/**
 * What a cell counts for the family of its application: 1, or in fractional counting its share where a family is divided among the different cells of those of its
 * applications that speak, fitting values or not. Null where there are more of them than a byte can tell.
 *
 * @param applications Those of the cells, in whatever order these are kept.
 */
export function familyAmountsOf(
  plan: Plan,
  families: Families,
  cells: HolderCells,
  applications: Uint32Array,
): CellAmounts | null {
  return dividedCells(plan, applications, (fits) => divisorsOf(families, cells, fits));
}

/**
 * The same where it is told by what the family of each application is divided.
 *
 * @param applications Of each cell its application; a kept column.
 * @param divisors By application, null where a byte cannot tell. Given which applications speak; null = all do.
 */
export function dividedCells(
  plan: Plan,
  applications: Uint32Array,
  divisors: (fits: Uint8Array | null) => Uint8Array | null,
): CellAmounts | null {
  if (plan.weighed === null) return { amounts: null, counted: countedBits(plan) };
  const fits = fittingApplicationsOf(plan);
  const amounts = recentAmounts.get(plan.scratch, [fits, applications], () => {
    const codes = divisors(fits);
    return codes && amountsOfCells({ codes, ...sharesOf(codes, plan.units.size) }, applications);
  });
  return amounts && { amounts, counted: countedBits(plan) };
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

function sharesOf(divisors: Uint8Array, families: number): Shares {
  let most = 1;
  for (let i = 0; i < divisors.length; i++) if (divisors[i]! > most) most = divisors[i]!;
  return inParts(
    Array.from({ length: most + 1 }, (_, cells) => ({ times: cells === 0 ? 0 : 1, cells: Math.max(1, cells) })),
    families,
  );
}
