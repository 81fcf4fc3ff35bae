import { fittingUnits } from './fitting-units.js';
import type { AskedList, Plan } from './plan.js';

/** What each cell of application i counts: `shares[codes[i]]`, 0 where the application does not count as far as all but the values counted by decide. */
export interface CellShares {
  /** One byte an application, so that they stay near the processor when applications come in any order. */
  readonly codes: Uint8Array;
  readonly shares: Float64Array;
}

/** The shares of a plan whose units are applications and are divided; null where one is divided among more cells than a byte can tell. */
export function cellSharesOf(plan: Plan, weighed: readonly AskedList[]): CellShares | null {
  const codes = new Uint8Array(plan.units.size).fill(1);
  for (const { lists } of weighed) if (!multiplied(codes, lists.start)) return null;
  const fits = fittingUnits(plan);
  if (fits !== null) for (let i = 0; i < codes.length; i++) codes[i]! *= fits[i]!;
  return { codes, shares: SHARES };
}

/** Multiplies by the number of values, of which "has none" is one. False, and not done, where a product is too large. */
function multiplied(codes: Uint8Array, start: Uint32Array): boolean {
  for (let i = 0; i < codes.length; i++) {
    const cells = codes[i]! * Math.max(1, start[i + 1]! - start[i]!);
    if (cells > MOST) return false;
    codes[i] = cells;
  }
  return true;
}

const MOST = 255;
const SHARES = Float64Array.from({ length: MOST + 1 }, (_, cells) => (cells === 0 ? 0 : 1 / cells));
