import { fittingUnits } from './fitting-units.js';
import type { AskedList, Plan } from './plan.js';

/** What each cell of application i counts: `amounts[codes[i]]`, 0 where the application does not count as far as all but the values counted by decide. */
export interface CellAmounts {
  /** One byte an application, so that they stay near the processor when applications come in any order; 0 = it does not count. */
  readonly codes: Uint8Array;
  readonly amounts: Float64Array;
  /** The greatest of them. */
  readonly most: number;
}

/**
 * The amounts of a plan whose units are no families: how many units an application is, divided by its cells in fractional counting. Null where there are more
 * different amounts than a byte can tell.
 */
export function cellAmountsOf(plan: Plan): CellAmounts | null {
  const times = timesOf(plan);
  if (times === null || plan.weighed === null) return times === null ? null : { codes: times, ...WHOLE };
  const cells = cellsOf(plan.weighed, times.length);
  return cells === null ? null : divided(times, cells);
}

/** How many cells divide one; null where a byte cannot tell. */
export function cellsOf(weighed: readonly AskedList[], size: number): Uint8Array | null {
  const cells = new Uint8Array(size).fill(1);
  for (const { lists } of weighed) if (!multiplied(cells, lists.start)) return null;
  return cells;
}

/** How many units of each application fit. */
function timesOf(plan: Plan): Uint8Array | null {
  const { application, size, applications } = plan.units;
  const fits = fittingUnits(plan);
  if (application === null) return fits ?? new Uint8Array(applications).fill(1);
  const times = new Uint32Array(applications);
  for (let u = 0; u < size; u++) times[application[u]!]! += fits === null ? 1 : fits[u]!;
  return times.every((n) => n <= MOST) ? Uint8Array.from(times) : null;
}

/** Multiplies by the number of values, of which "has none" is one. False, and not done, where a product is too large. */
function multiplied(cells: Uint8Array, start: Uint32Array): boolean {
  for (let i = 0; i < cells.length; i++) {
    const product = cells[i]! * Math.max(1, start[i + 1]! - start[i]!);
    if (product > MOST) return false;
    cells[i] = product;
  }
  return true;
}

/** A code for each pair of numbers that occurs, 0 for those that do not count. */
function divided(times: Uint8Array, cells: Uint8Array): CellAmounts | null {
  const codeOf = new Uint16Array(2 ** 16);
  const amounts = [0];
  const codes = new Uint8Array(times.length);
  for (let i = 0; i < codes.length; i++) {
    if (times[i] === 0) continue;
    const pair = (times[i]! << 8) | cells[i]!;
    if (codeOf[pair] === 0) codeOf[pair] = amounts.push(times[i]! / cells[i]!) - 1;
    if (codeOf[pair]! > MOST) return null;
    codes[i] = codeOf[pair]!;
  }
  return { codes, amounts: Float64Array.from(amounts), most: Math.max(...amounts) };
}

const MOST = 255;
const WHOLE = { amounts: Float64Array.from({ length: MOST + 1 }, (_, times) => times), most: MOST } as const;
