import type { AssignmentBatch } from '../classify/assignment.js';
import { Growable } from '../util/growable.js';
import { gather } from './gather.js';
import type { AssignmentColumns } from './landscape-store.js';
import { Segments } from './segments.js';

/** The assignments of the applications under construction: each area once, with the strongest evidence of any publication. */
export class AssignmentLists {
  readonly #lists = new Segments();
  readonly #area = new Growable(Int32Array);
  readonly #weight = new Growable(Float32Array);
  readonly #clause = new Growable(Uint8Array);
  readonly #symbol = new Growable(Int32Array);
  readonly #term = new Growable(Int32Array);
  readonly #field = new Growable(Uint8Array);
  readonly #offset = new Growable(Int32Array);

  /** Adds the next application, without assignments. */
  add(): void {
    this.#lists.add();
  }

  /** Folds the assignments of record i of a batch into an application. */
  fold(application: number, batch: AssignmentBatch, i: number): void {
    for (let k = batch.start[i]!; k < batch.start[i + 1]!; k++) {
      const slot = this.#slotOf(application, batch.area[k]!);
      if (slot === -1) this.#lists.push(application, this.#append(batch, k));
      else if (batch.weight[k]! > this.#weight.at(this.#lists.at(application, slot)))
        this.#lists.set(application, slot, this.#append(batch, k));
      else continue;
      this.#sort(application);
    }
  }

  /** Folds the assignments of one application into another. */
  absorb(application: number, other: number): void {
    for (let k = 0; k < this.#lists.lengthOf(other); k++) {
      const entry = this.#lists.at(other, k);
      const slot = this.#slotOf(application, this.#area.at(entry));
      if (slot === -1) this.#lists.push(application, entry);
      else if (this.#weight.at(entry) > this.#weight.at(this.#lists.at(application, slot)))
        this.#lists.set(application, slot, entry);
    }
    this.#sort(application);
  }

  /** The assignments of the given applications in packed columns. */
  finish(applications: Int32Array): AssignmentColumns {
    const { start, values: entries } = this.#lists.pack(applications);
    return {
      start,
      area: new Uint16Array(gather(this.#area.values, entries)),
      weight: gather(this.#weight.values, entries),
      clause: gather(this.#clause.values, entries),
      symbol: gather(this.#symbol.values, entries),
      term: gather(this.#term.values, entries),
      field: gather(this.#field.values, entries),
      offset: new Uint32Array(gather(this.#offset.values, entries)),
    };
  }

  /** Position of an area in the list of an application, or -1. */
  #slotOf(application: number, area: number): number {
    for (let k = 0; k < this.#lists.lengthOf(application); k++) {
      if (this.#area.at(this.#lists.at(application, k)) === area) return k;
    }
    return -1;
  }

  #append(batch: AssignmentBatch, k: number): number {
    this.#weight.push(batch.weight[k]!);
    this.#clause.push(batch.clause[k]!);
    this.#symbol.push(batch.symbol[k]!);
    this.#term.push(batch.term[k]!);
    this.#field.push(batch.field[k]!);
    this.#offset.push(batch.offset[k]!);
    return this.#area.push(batch.area[k]!).length - 1;
  }

  /** Stable insertion sort by descending weight: lists have a handful of entries and are nearly sorted. */
  #sort(application: number): void {
    for (let i = 1; i < this.#lists.lengthOf(application); i++) {
      for (let k = i; k > 0 && this.#weightOf(application, k) > this.#weightOf(application, k - 1); k--) {
        const entry = this.#lists.at(application, k);
        this.#lists.set(application, k, this.#lists.at(application, k - 1));
        this.#lists.set(application, k - 1, entry);
      }
    }
  }

  #weightOf(application: number, k: number): number {
    return this.#weight.at(this.#lists.at(application, k));
  }
}
