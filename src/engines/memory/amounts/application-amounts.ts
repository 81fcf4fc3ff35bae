import { countedBits } from '../plan/counted-bits.js';
import { fittingUnits } from '../plan/fitting-units.js';
import type { AskedList, Plan } from '../plan/plan.js';
import { type Amounts, amountsOfCells, type CellAmounts, recentAmounts, type Shares } from './amounts.js';
import { inParts } from './in-parts.js';

/**
 * The amounts of a plan whose units are no families: how many units an application is, divided by its cells in fractional counting. Null where there are more
 * different amounts than a byte can tell.
 *
 * @param applications Of each cell its application; kept columns, so that the amounts can be kept with them.
 */
export function applicationAmountsOf(plan: Plan, applications: Uint32Array): CellAmounts | null {
  const { units, selection, weighed, scratch } = plan;
  if (units.application === null && weighed === null) return { amounts: null, counted: countedBits(plan) };
  if (selection.year !== null && units.yearOfApplication === null) {
    const amounts = amountsOf(plan, fittingUnits(plan));
    return amounts && { amounts: amountsOfCells(amounts, applications), counted: null };
  }
  const every = recentAmounts.get(scratch, [units.application, ...(weighed ?? []).map(({ lists }) => lists.start)], () =>
    amountsOf(plan, null),
  );
  const amounts = every && recentAmounts.get(scratch, [every.codes, applications], () => amountsOfCells(every, applications));
  return amounts && { amounts, counted: countedBits(plan) };
}

/** By application. @param fits By unit, 1 = it counts; null = all do. */
function amountsOf({ units, weighed }: Plan, fits: Uint8Array | null): Amounts | null {
  const { application, size, applications } = units;
  const times =
    application === null
      ? (fits ?? new Uint8Array(applications).fill(1))
      : timesOf(application.subarray(0, size), fits, applications);
  if (times === null || weighed === null) return times === null ? null : { codes: times, ...WHOLE };
  const cells = cellsOf(weighed, applications);
  return cells === null ? null : divided(times, cells, size);
}

/** How many units of each application fit; null where a byte cannot tell. */
function timesOf(application: Int32Array, fits: Uint8Array | null, applications: number): Uint8Array | null {
  const times = new Uint32Array(applications);
  for (let u = 0; u < application.length; u++) times[application[u]!]! += fits === null ? 1 : fits[u]!;
  return times.every((n) => n <= MOST) ? Uint8Array.from(times) : null;
}

/** How many cells divide one; null where a byte cannot tell. */
function cellsOf(weighed: readonly AskedList[], size: number): Uint8Array | null {
  const cells = new Uint8Array(size).fill(1);
  for (const { lists } of weighed) if (!multiplied(cells, lists.start)) return null;
  return cells;
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
function divided(times: Uint8Array, cells: Uint8Array, units: number): Amounts | null {
  const codeOf = new Uint16Array(2 ** 16);
  const shares = [NOTHING];
  const codes = new Uint8Array(times.length);
  for (let i = 0; i < codes.length; i++) {
    if (times[i] === 0) continue;
    const pair = (times[i]! << 8) | cells[i]!;
    if (codeOf[pair] === 0) codeOf[pair] = shares.push({ times: times[i]!, cells: cells[i]! }) - 1;
    if (codeOf[pair]! > MOST) return null;
    codes[i] = codeOf[pair]!;
  }
  return { codes, ...inParts(shares, units) };
}

const MOST = 255;
const WHOLE: Shares = { amounts: Float64Array.from({ length: MOST + 1 }, (_, times) => times), parts: 1, most: MOST };
const NOTHING = { times: 0, cells: 1 };
