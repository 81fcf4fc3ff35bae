import type { DateBasis, DelayQuery, DelayRow, LifeEvent } from '../engine.js';
import { type EventPeriods, eventPeriods } from './event-periods.js';
import { type Columns, planOf } from './plan.js';
import { countedBits } from './walk.js';

/** Answers a query for delays: one pass over the applications. Rows by type in code point order, then by the periods, null last. */
export function delaysInMemory(columns: Columns, query: DelayQuery): DelayRow[] {
  const { from, to, step = 'quarter', where = {}, twins = 'each' } = query;
  const { store, dimensions } = columns;
  const plan = planOf(columns, { where, twins, dateBasis: basisOf(from) }, [], 'delays');
  const types = dimensions.single('type', 'filing');
  const first = eventPeriods(store, from, step);
  const second = eventPeriods(store, to, step);
  const tables = types.labels.map((): (Uint32Array | undefined)[] => new Array(first.size));
  const [ofType, ofFirst, ofSecond] = [types.codes, first.codes, second.codes];
  const counted = countedBits(plan);
  for (let i = 0; i < store.size; i++) {
    if (counted !== null && ((counted[i >>> 5]! >>> (i & 31)) & 1) === 0) continue;
    const table = tables[ofType[i]!]!;
    let row = table[ofFirst[i]!];
    if (row === undefined) {
      row = new Uint32Array(second.size);
      table[ofFirst[i]!] = row;
    }
    row[ofSecond[i]!]! += 1;
  }
  return tables.flatMap((table, t) => rowsOf(String(types.labels[t]), table, first, second));
}

function basisOf(event: LifeEvent): DateBasis {
  if (event === 'end') throw new RangeError('delays: unsupported event: "end"; it can only be the second.');
  return event;
}

function rowsOf(
  type: string,
  table: readonly (Uint32Array | undefined)[],
  first: EventPeriods,
  second: EventPeriods,
): DelayRow[] {
  const rows: DelayRow[] = [];
  for (let code = 0; code < first.size; code++) {
    const counts = table[code];
    if (counts === undefined) continue;
    const from = periodAt(first, code);
    for (let k = 0; k < counts.length; k++) {
      if (counts[k]! > 0) rows.push({ type, from, to: periodAt(second, k), count: counts[k]! });
    }
  }
  return rows;
}

function periodAt({ base, size }: EventPeriods, code: number): number | null {
  return code === size - 1 ? null : base + code;
}
