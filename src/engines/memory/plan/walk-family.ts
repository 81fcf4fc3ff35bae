import type { CellSink } from '../arrays/cell-log.js';
import { KeySet } from '../arrays/key-set.js';
import { addCells } from './add-cells.js';
import { fittingApplicationsOf } from './fitting-units.js';
import type { AskedList, Plan } from './plan.js';

/** Adds the distinct cells of a family, if it fits: of those of its applications that speak. Divided, it counts one in all, fitting values or not. */
export function familyWalker(plan: Plan): (f: number, sink: CellSink) => void {
  const { selection, units, weighed } = plan;
  const { start, members } = units.families!;
  const fits = fittingApplicationsOf(plan);
  const addApplications = (own: Plan, f: number, sink: CellSink): void => {
    for (let k = start[f]!; k < start[f + 1]!; k++)
      if (fits === null || fits[members[k]!] === 1) addCells(own, f, members[k]!, sink);
  };
  const undivided = { ...plan, weighed: null };
  const unmasked = { ...undivided, asked: plan.asked.map(withoutMask) };
  const distinct = new KeySet();
  const whole = new KeySet();
  return (f, sink) => {
    if (selection.year !== null && selection.year[units.year.codes[f]!] === 0) return;
    if (start[f + 1] === start[f]! + 1) {
      addApplications(plan, f, sink);
      return;
    }
    addApplications(undivided, f, distinct);
    const keys = distinct.take();
    if (keys.length === 0) return;
    if (weighed !== null) addApplications(unmasked, f, whole);
    const share = weighed === null ? 1 : 1 / whole.take().length;
    for (let k = 0; k < keys.length; k++) sink.add(keys[k]!, share);
  };
}

function withoutMask({ lists, adds }: AskedList): AskedList {
  return { lists: { ...lists, codes: lists.every, mask: null }, adds };
}
