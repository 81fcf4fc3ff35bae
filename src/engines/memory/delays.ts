import type { DateBasis, DelayQuery, DelayRow, LifeEvent } from '../engine.js';
import { type EventPeriods, eventPeriods } from './columns/event-periods.js';
import { countedBits } from './plan/counted-bits.js';
import { keptKeys } from './plan/kept-keys.js';
import { type Columns, planOf } from './plan/plan.js';

/** Answers a query for delays: one pass over the applications. Rows by type in code point order, then by the periods, null last. */
export function delaysInMemory(columns: Columns, query: DelayQuery): DelayRow[] {
  const { from, to, step = 'quarter', where = {}, twins = 'each' } = query;
  const { store, dimensions, scratch } = columns;
  const plan = planOf(columns, { where, twins, dateBasis: basisOf(from) }, [], 'delays');
  const { codes, labels } = dimensions.single('type');
  const first = eventPeriods(store, from, step);
  const second = eventPeriods(store, to, step);
  const periods = [
    { codes, stride: first.size * second.size },
    { codes: first.codes, stride: second.size },
    { codes: second.codes, stride: 1 },
  ];
  const keys = keptKeys(scratch, periods, store.size)!;
  const counts = new Uint32Array(labels.length * first.size * second.size);
  tally(keys, countedBits(plan), counts);
  return rowsOf(counts, labels.map(String), first, second);
}

function tally(keys: Int32Array, counted: Uint32Array | null, counts: Uint32Array): void {
  if (counted === null) for (let i = 0; i < keys.length; i++) counts[keys[i]!]!++;
  else for (let i = 0; i < keys.length; i++) counts[keys[i]!]! += (counted[i >>> 5]! >>> (i & 31)) & 1;
}

function basisOf(event: LifeEvent): DateBasis {
  if (event === 'end') throw new RangeError('delays: unsupported event: "end"; it can only be the second.');
  return event;
}

function rowsOf(counts: Uint32Array, types: readonly string[], first: EventPeriods, second: EventPeriods): DelayRow[] {
  const rows: DelayRow[] = [];
  for (let key = 0; key < counts.length; key++) {
    if (counts[key] === 0) continue;
    const pair = Math.floor(key / second.size);
    const [type, from] = [types[Math.floor(pair / first.size)]!, periodAt(first, pair % first.size)];
    rows.push({ type, from, to: periodAt(second, key % second.size), count: counts[key]! });
  }
  return rows;
}

function periodAt({ base, size }: EventPeriods, code: number): number | null {
  return code === size - 1 ? null : base + code;
}
