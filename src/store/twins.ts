import { isWholeDay } from '../records/day.js';

/** What decides whether two applications are twins. */
export interface TwinColumns {
  readonly size: number;
  readonly filingDay: Int32Array;
  /** 1 invention, 2 utility model, others cannot be twins. */
  readonly type: Uint8Array;
  /** Hash of the folded title; 0 when there was none. */
  readonly titleHash: Int32Array;
  /** First party of an application, or -1. */
  firstParty(index: number): number;
}

/**
 * Pairs same-day twins (一案双申): one invention and one utility model with the same first applicant, the same filing day and the same title.
 * Returns for each application the index of its twin or -1. With several candidates the first of each in file order are paired.
 */
export function pairTwins(columns: TwinColumns): Int32Array {
  const twin = new Int32Array(columns.size).fill(-1);
  const waiting = new Map<string, number[]>();
  for (let i = 0; i < columns.size; i++) {
    if (columns.type[i] !== UTILITY_MODEL || !mayBeTwin(columns, i)) continue;
    const key = twinKey(columns, i);
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [i]);
    else others.push(i);
  }
  for (let i = 0; i < columns.size && waiting.size > 0; i++) {
    if (columns.type[i] !== INVENTION || !mayBeTwin(columns, i)) continue;
    const other = waiting.get(twinKey(columns, i))?.shift();
    if (other === undefined) continue;
    twin[i] = other;
    twin[other] = i;
  }
  return twin;
}

const INVENTION = 1;
const UTILITY_MODEL = 2;

function mayBeTwin(columns: TwinColumns, i: number): boolean {
  return isWholeDay(columns.filingDay[i]!) && columns.titleHash[i] !== 0 && columns.firstParty(i) !== -1;
}

function twinKey(columns: TwinColumns, i: number): string {
  return `${columns.filingDay[i]} ${columns.firstParty(i)} ${columns.titleHash[i]}`;
}
