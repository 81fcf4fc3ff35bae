import { dayNumber, isWholeDay } from '../../../records/day.js';
import type { LandscapeStore } from '../../../store/landscape-store.js';
import { fullTerm, rightEnds } from './right-end.js';

type LifeMeasure = 'grantYear' | 'pendency' | 'age' | 'life' | 'ended' | 'inForce';

/** A measurement of the life of each application, taken at the cut-off; -1 where it is not known. */
export function lifeMeasure(store: LandscapeStore, name: LifeMeasure): Int32Array {
  const of = { grantYear, pendency, age, life, ended, inForce }[name](store);
  const measured = new Int32Array(store.size);
  for (let i = 0; i < measured.length; i++) measured[i] = of(i);
  return measured;
}

type Measure = (i: number) => number;

function grantYear({ grantDay }: LandscapeStore): Measure {
  return (i) => (grantDay[i] === 0 ? -1 : Math.floor(grantDay[i]! / 10000));
}

function pendency({ filingDay, grantDay }: LandscapeStore): Measure {
  return (i) => daysBetween(filingDay[i]!, grantDay[i]!);
}

function age({ filingDay, asOf }: LandscapeStore): Measure {
  return (i) => yearsBetween(filingDay[i]!, asOf);
}

function life(store: LandscapeStore): Measure {
  const ends = rightEnds(store);
  return (i) => (ends[i] === 0 || store.asOf === 0 ? -1 : daysBetween(store.grantDay[i]!, Math.min(ends[i]!, store.asOf)));
}

/** Of a right that ran its full term nothing cut it short. */
function ended(store: LandscapeStore): Measure {
  const ends = rightEnds(store);
  return (i) => {
    const end = ends[i]!;
    if (end === 0 || store.asOf === 0) return -1;
    const term = fullTerm(store, i, store.filingDay[i]!);
    return end > store.asOf || (term !== 0 && end >= term) ? 0 : 1;
  };
}

function inForce(store: LandscapeStore): Measure {
  const { status, granted, asOf } = store;
  const ends = rightEnds(store);
  return (i) => {
    const state = status.labels[status.codes[i]!];
    if (ends[i] !== 0 && asOf !== 0) return ends[i]! > asOf && (granted[i] === 1 || state === 'active') ? 1 : 0;
    if (state === 'active') return 1;
    return state === 'unknown' && granted[i] === 1 ? -1 : 0;
  };
}

/** Whole years from one day to another; -1 when either is not known well enough or the second comes first. */
function yearsBetween(from: number, to: number): number {
  if (from === 0 || from > to) return -1;
  const years = Math.floor((to - from) / 10000);
  const latest = isWholeDay(from) ? from : from + (from % 10000 === 0 ? 1231 : 31);
  return Math.floor((to - latest) / 10000) === years ? years : -1;
}

/** Days from one day to another; -1 when either is not known to the day or the second comes first. */
function daysBetween(from: number, to: number): number {
  return !isWholeDay(from) || !isWholeDay(to) || to < from ? -1 : dayNumber(to) - dayNumber(from);
}
