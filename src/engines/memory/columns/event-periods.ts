import type { LandscapeStore } from '../../../store/landscape-store.js';
import type { LifeEvent } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import { rightEnds } from './right-end.js';
import { daysOf } from './single-dimension.js';

/** The calendar period of an event of each application, as codes from 0; the last code stands for an unknown day. */
export interface EventPeriods {
  readonly codes: Int32Array;
  /** Period of code 0. */
  readonly base: number;
  readonly size: number;
}

const known = new WeakMap<LandscapeStore, Map<string, EventPeriods>>();

/** The periods of an event: years, or quarters as year x 4 + 0 to 3. Made once for each store. */
export function eventPeriods(store: LandscapeStore, event: LifeEvent, step: 'quarter' | 'year'): EventPeriods {
  const ofStore = madeOnce(known, store, () => new Map<string, EventPeriods>());
  return madeOnce(ofStore, `${event} ${step}`, () =>
    codedPeriods(event === 'end' ? rightEnds(store) : daysOf(store, event), step === 'quarter'),
  );
}

function codedPeriods(days: Int32Array, quarters: boolean): EventPeriods {
  let base = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) {
    if (!isKnown(days[i]!, quarters)) continue;
    const period = periodOf(days[i]!, quarters);
    if (period < base) base = period;
    if (period > last) last = period;
  }
  const size = last < base ? 1 : last - base + 2;
  const codes = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) codes[i] = isKnown(days[i]!, quarters) ? periodOf(days[i]!, quarters) - base : size - 1;
  return { codes, base, size };
}

/** Of a day known to the year only the quarter is not known. */
function isKnown(day: number, quarters: boolean): boolean {
  return quarters ? day % 10000 !== 0 : day !== 0;
}

function periodOf(day: number, quarters: boolean): number {
  const year = Math.floor(day / 10000);
  return quarters ? year * 4 + Math.floor(((Math.floor(day / 100) % 100) - 1) / 3) : year;
}
