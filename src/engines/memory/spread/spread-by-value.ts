import type { Amounts, CellAmounts } from '../amounts/amounts.js';
import { listAmountsOf } from '../amounts/cell-amounts.js';
import { amountsOfSides, sidesOf } from '../by-holder/holder-sides.js';
import { areColumns, type Plan } from '../plan/plan.js';
import { listRuns } from './list-runs.js';
import type { SpreadRows } from './spread-rows.js';
import { sumRuns, tallyRuns } from './sum-runs.js';
import { type ValueCells, valueCells } from './value-cells.js';

/**
 * Gives the counts of each value of the first dimension, or of the whole, those of units without a holder left out. False, and nothing given, where the cells of the
 * plan are no kept columns, or the holders the first dimension.
 */
export function spreadByValue(plan: Plan, rows: SpreadRows): boolean {
  const summed = plan.axes.labels.length === 1 ? wholeOf(plan) : valuesOf(plan);
  if (summed === null || summed.own === null) return false;
  const { cells, own, mask, fits } = summed;
  const parts = own.amounts?.parts ?? 1;
  const isTallied = mask === null && !rows.hasNewcomers && isOfFewParts(own.amounts);
  for (let value = 0; value < cells.ends.length; value++) {
    const from = cells.start[value]!;
    const to = cells.ends[value]!;
    if (from === to || (fits !== null && fits[value] === 0)) continue;
    const most = cells.longest[value]! * (own.amounts?.most ?? 1) * parts;
    if (isTallied && most < 2 ** 31) {
      const times = plan.scratch.counts(Math.min(most + 1, MOST_TALLIED));
      const others = tallyRuns(cells, from, to, own, times);
      rows.addTimes(value, times, others, parts);
    } else {
      const holders = cells.holders.subarray(cells.runs[value]!, cells.runs[value + 1]!);
      const sums = plan.scratch.shares(holders.length);
      sumRuns(cells, from, to, own, sums);
      if (mask !== null) for (let k = 0; k < sums.length; k++) sums[k]! *= mask[holders[k]!]!;
      rows.add(value, holders, sums, parts);
    }
  }
  return true;
}

/** So many sums have a place of their own; the few greater ones are sorted. */
const MOST_TALLIED = 4096;

/** Whether sums are whole and most of them have a place. */
function isOfFewParts(amounts: Amounts | null): boolean {
  return amounts === null || (amounts.parts <= MOST_TALLIED / 16 && amounts.amounts.every(Number.isInteger));
}

/** The cells of a plan, what they count, and which holders and values fit; null = all do. */
interface Summed {
  readonly cells: ValueCells;
  readonly own: CellAmounts | null;
  readonly mask: Uint8Array | null;
  readonly fits: Uint8Array | null;
}

function valuesOf(plan: Plan): Summed | null {
  const sides = sidesOf(plan, 0);
  if (sides === null || sides.isFirst) return null;
  const cells = valueCells(sides.cells);
  const fits = 'lists' in sides.other ? sides.other.lists.mask : null;
  return { cells, own: amountsOfSides(plan, sides, cells.applications), mask: sides.holders.lists.mask, fits };
}

function wholeOf(plan: Plan): Summed | null {
  const [list] = plan.asked;
  if (list === undefined || !areColumns(plan)) return null;
  const { lists } = list;
  const cells = listRuns(lists, plan.units.families);
  return { cells, own: listAmountsOf(plan, lists, cells.applications), mask: lists.mask, fits: null };
}
