import { LISTED_DIMENSIONS } from '../dimension.js';
import type { PairRow, PairsQuery } from '../engine.js';
import type { CellAmounts } from './amounts/amounts.js';
import { applicationAmountsOf } from './amounts/application-amounts.js';
import { CellCollector, type SummedCells } from './arrays/cell-collector.js';
import { CellLog } from './arrays/cell-log.js';
import { greatestCells } from './arrays/greatest-cells.js';
import { KeySet } from './arrays/key-set.js';
import { type PairCells, pairCells } from './lists/pair-cells.js';
import type { ValueLists } from './lists/value-lists.js';
import { familyLists } from './plan/family-lists.js';
import { fittingUnits } from './plan/fitting-units.js';
import { type AskedList, areColumns, type Columns, type Plan, planOf } from './plan/plan.js';
import { familyWalker } from './plan/walk-family.js';

/** Answers a pairs query: for each unit, every two of its values that fit. */
export function pairsInMemory(columns: Columns, query: PairsQuery): PairRow[] {
  if (!LISTED_DIMENSIONS.includes(query.of))
    throw new RangeError(`pairs: unsupported dimension: "${query.of}"; use one of ${LISTED_DIMENSIONS.join(', ')}.`);
  const plan = planOf(columns, { ...query, counting: 'whole' }, [query.of], 'pairs');
  const labels = plan.axes.labels[0]!;
  const { keys, counts } = greatestCells(
    sumPairs(plan, labels.length, new CellCollector(query.atLeast ?? 0, query.top === undefined)),
    query.top,
  );
  return Array.from(keys, (key, k) => ({
    a: String(labels[Math.floor(key / labels.length)]),
    b: String(labels[key % labels.length]),
    count: counts[k]!,
  }));
}

function sumPairs(plan: Plan, values: number, cells: CellCollector): SummedCells {
  const [asked] = plan.asked;
  const held = heldPairs(plan, asked!);
  if (held !== null) return addHeld(asked!.lists, values, held, cells);
  const log = new CellLog(values * values);
  if (plan.units.families === null) logPairs(plan, values, log);
  else if (!areColumns(plan)) logFamilyPairs(plan, values, log);
  else logListPairs(familyLists(plan, asked!.lists), values, log);
  log.visit(cells.visitor(log.part));
  return cells.finish();
}

/** Pairs that lie ready, with the applications that count and how much where that is not 1 each; null = all. */
interface Held extends CellAmounts {
  readonly pairs: PairCells;
}

/** Null for lists made for this query, for families of which not all count, and where there are too many pairs to keep. */
function heldPairs(plan: Plan, asked: AskedList): Held | null {
  const { units, selection } = plan;
  if (!areColumns(plan)) return null;
  const isAll = selection.year === null && selection.applications === null && selection.lists === null;
  if (units.families !== null && !isAll) return null;
  const pairs = pairCells(units.families === null ? asked.lists : familyLists(plan, asked.lists));
  if (pairs === null) return null;
  if (units.families !== null) return { pairs, amounts: null, counted: null };
  const amounts = applicationAmountsOf(plan, pairs.applications);
  return amounts && { pairs, ...amounts };
}

/** Counts runs of equal pairs where they lie. */
function addHeld({ mask, none }: ValueLists, values: number, held: Held, cells: CellCollector): SummedCells {
  const { counted, amounts } = held;
  const { start, others, applications } = held.pairs;
  for (let one = 0; one < none; one++) {
    if (mask !== null && mask[one] === 0) continue;
    const to = start[one + 1]!;
    for (let c = start[one]!; c < to; ) {
      const other = others[c]!;
      let count = 0;
      for (; c < to && others[c] === other; c++) {
        const i = applications[c]!;
        const isCounted = counted === null ? 1 : (counted[i >>> 5]! >>> (i & 31)) & 1;
        count += amounts === null ? isCounted : amounts.amounts[amounts.codes[c]! & -isCounted]!;
      }
      if (count > 0 && (mask === null || mask[other] === 1)) cells.add(one * values + other, count);
    }
  }
  return cells.finish();
}

function logPairs(plan: Plan, values: number, log: CellLog): void {
  const { application, size } = plan.units;
  const { start, codes, mask } = plan.asked[0]!.lists;
  const fits = fittingUnits(plan);
  for (let u = 0; u < size; u++) {
    const i = application === null ? u : application[u]!;
    const to = start[i + 1]!;
    if (to - start[i]! < 2 || (fits !== null && fits[u] === 0)) continue;
    for (let k = start[i]!; k < to; k++) {
      const one = codes[k]!;
      if (mask !== null && mask[one] === 0) continue;
      for (let l = k + 1; l < to; l++) {
        const other = codes[l]!;
        if (mask === null || mask[other] === 1) log.add(one < other ? one * values + other : other * values + one, 1);
      }
    }
  }
}

/** Pairs of lists whose values ascend. */
function logListPairs({ start, codes, mask }: ValueLists, values: number, log: CellLog): void {
  for (let f = 0; f + 1 < start.length; f++) {
    const to = start[f + 1]!;
    for (let k = start[f]!; k < to; k++) {
      if (mask !== null && mask[codes[k]!] === 0) continue;
      for (let l = k + 1; l < to; l++) if (mask === null || mask[codes[l]!] === 1) log.add(codes[k]! * values + codes[l]!, 1);
    }
  }
}

/** The values of all applications of a family pair with each other. */
function logFamilyPairs(plan: Plan, values: number, log: CellLog): void {
  const none = values - 1;
  const found = new KeySet();
  const walk = familyWalker(plan);
  for (let f = 0; f < plan.units.size; f++) {
    walk(f, found);
    const codes = found.take();
    for (let a = 0; a < codes.length; a++) {
      for (let b = a + 1; b < codes.length; b++) if (codes[b] !== none) log.add(codes[a]! * values + codes[b]!, 1);
    }
  }
}
