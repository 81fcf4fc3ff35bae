import type { DateBasis, DelayQuery, DelayRow, LifeEvent } from '../engine.js';
import { type EventPeriods, eventPeriods } from './event-periods.js';
import { type Columns, planOf } from './plan.js';
import { isCounted } from './walk.js';

/** Answers a query for delays: one pass over the applications. Rows by type in code point order, then by the periods, null last. */
export function delaysInMemory(columns: Columns, query: DelayQuery): DelayRow[] {
  const { from, to, step = 'quarter', where = {}, twins = 'each' } = query;
  const { store, dimensions } = columns;
  const plan = planOf(columns, { where, twins, dateBasis: basisOf(from) }, [], 'delays');
  const types = dimensions.single('type', 'filing');
  const first = eventPeriods(store, from, step);
  const second = eventPeriods(store, to, step);
  const tables = types.labels.map(() => new Map<number, Uint32Array>());
  for (let i = 0; i < store.size; i++) {
    if (!isCounted(plan, i, i)) continue;
    const table = tables[types.codes[i]!]!;
    let row = table.get(first.codes[i]!);
    if (row === undefined) {
      row = new Uint32Array(second.size);
      table.set(first.codes[i]!, row);
    }
    row[second.codes[i]!]! += 1;
  }
  return tables.flatMap((table, t) => rowsOf(String(types.labels[t]), table, first, second));
}

function basisOf(event: LifeEvent): DateBasis {
  if (event === 'end') throw new RangeError('delays: unsupported event: "end"; it can only be the second.');
  return event;
}

function rowsOf(type: string, table: ReadonlyMap<number, Uint32Array>, first: EventPeriods, second: EventPeriods): DelayRow[] {
  const rows: DelayRow[] = [];
  for (const [code, counts] of [...table].sort((a, b) => a[0] - b[0])) {
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
