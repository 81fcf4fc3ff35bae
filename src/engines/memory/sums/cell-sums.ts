import { CellLog, PartSums, type PartVisitor } from '../arrays/cell-log.js';
import { visitByFirst } from '../by-first/by-first.js';
import { partByHolder, visitByHolder } from '../by-holder/by-holder.js';
import type { Plan } from '../plan/plan.js';
import { walkUnits } from '../plan/walk.js';
import { visitRolledUp } from '../rolled-up/rolled-up.js';
import { visitBySets } from './by-sets.js';
import { visitFamilyCells } from './family-cells.js';
import { visitListAndSingles } from './list-and-singles.js';
import { visitOneList } from './one-list.js';
import { visitSingles } from './singles-only.js';
import { type SummedCells, sumsInOrder } from './sums-in-order.js';

/**
 * Sums the cells of a plan: those sums that reach `least`, ordered by key or in any order.
 *
 * @param dense Key spaces up to this are summed in one array.
 */
export function sumCells(plan: Plan, least: number, isOrdered: boolean, dense: number = MOST_DENSE): SummedCells {
  const { size, labels } = plan.axes;
  const cells = new CellCollector(least, isOrdered);
  if (visitByHolder(plan, least, cells.visitor(partByHolder(plan)), dense)) return cells.finish();
  if (size <= dense && visitDense(plan, least, cells.visitor(size))) return cells.finish();
  const inOrder = size > dense && least <= 1 ? sumsInOrder(plan) : null;
  if (inOrder !== null) return inOrder;
  if (size <= dense) {
    const sums = new PartSums(size);
    walkUnits(plan, sums);
    sums.flush(0, cells.visitor(size));
  } else if (!visitByFirst(plan, cells.visitor(size / labels[0]!.length))) {
    const log = new CellLog(size);
    walkUnits(plan, log);
    log.visit(cells.visitor(log.part));
  }
  return cells.finish();
}

/** The shapes that most analyses ask, each with a loop of its own. */
function visitDense(plan: Plan, least: number, visit: PartVisitor): boolean {
  return (
    visitOneList(plan, least, visit) ||
    visitRolledUp(plan, visit) ||
    visitSingles(plan, visit) ||
    visitBySets(plan, visit) ||
    visitListAndSingles(plan, visit) ||
    visitFamilyCells(plan, visit)
  );
}

/** 2 MB of sums: more does not stay near the processor. */
const MOST_DENSE = 2 ** 18;

/** Gathers the sums of parts. */
export class CellCollector {
  readonly #least: number;
  readonly #isOrdered: boolean;
  #keys = new Float64Array(256);
  #counts = new Float64Array(256);
  #length = 0;

  constructor(least: number, isOrdered: boolean) {
    this.#least = least;
    this.#isOrdered = isOrdered;
  }

  /** @param part Keys of a part. */
  visitor(part: number): PartVisitor {
    return (p, touched, sums) => {
      this.#reserve(touched.length);
      const from = this.#length;
      let isAscending = true;
      for (let t = 0; t < touched.length; t++) {
        if (sums[touched[t]!]! < this.#least) continue;
        if (this.#length > from && touched[t]! < this.#keys[this.#length - 1]!) isAscending = false;
        this.#keys[this.#length++] = touched[t]!;
      }
      if (this.#isOrdered && !isAscending) this.#keys.subarray(from, this.#length).sort();
      for (let c = from; c < this.#length; c++) {
        this.#counts[c] = sums[this.#keys[c]!]!;
        this.#keys[c]! += p * part;
      }
    };
  }

  /** A cell by itself; they are to come in the order of their keys where that is asked for. */
  add(key: number, count: number): void {
    if (count < this.#least) return;
    this.#reserve(1);
    this.#keys[this.#length] = key;
    this.#counts[this.#length++] = count;
  }

  finish(): SummedCells {
    return { keys: this.#keys.subarray(0, this.#length), counts: this.#counts.subarray(0, this.#length) };
  }

  #reserve(more: number): void {
    const wanted = this.#length + more;
    if (wanted <= this.#keys.length) return;
    this.#keys = enlarged(this.#keys, wanted);
    this.#counts = enlarged(this.#counts, wanted);
  }
}

function enlarged(values: Float64Array, wanted: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(wanted, values.length * 2));
  larger.set(values);
  return larger;
}
