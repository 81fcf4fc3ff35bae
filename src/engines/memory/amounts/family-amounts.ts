import { countedBits } from '../plan/counted-bits.js';
import { fittingApplicationsOf } from '../plan/fitting-units.js';
import type { Plan } from '../plan/plan.js';
import { amountsOfCells, type CellAmounts, recentAmounts, type Shares } from './amounts.js';
import { inParts } from './in-parts.js';

/**
 * What a cell counts for the family of its application: 1, or in fractional counting its share where a family is divided among the different cells of those of its
 * applications that speak, fitting values or not. Null where there are more of them than a byte can tell.
 *
 * @param applications Of each cell its application; a kept column.
 * @param divisors By application, among how many cells its family is divided; null where a byte cannot tell. Given which applications speak; null = all do.
 */
export function familyAmountsOf(
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

function sharesOf(divisors: Uint8Array, families: number): Shares {
  let most = 1;
  for (let i = 0; i < divisors.length; i++) if (divisors[i]! > most) most = divisors[i]!;
  return inParts(
    Array.from({ length: most + 1 }, (_, cells) => ({ times: cells === 0 ? 0 : 1, cells: Math.max(1, cells) })),
    families,
  );
}
