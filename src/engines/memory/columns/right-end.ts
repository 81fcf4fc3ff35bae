import type { LandscapeStore } from '../../../store/landscape-store.js';

/**
 * Day on which each right ended; 0 where it is not known.
 *
 * The day that the data give; without one, the end of the full term for expired rights, unless that lies beyond the cut-off (terms that run from an earlier
 * filing, as of US continuations): then the day is not known; for rights in force the end of the term, but not before the end of the year after the cut-off.
 * Full terms from filing: inventions 20 years, utility models 10, Chinese designs 10 or, filed from June 2021, 15
 * (Chinese Patent Law Art. 42 of 2008 and 2020; TRIPS Art. 33). Of a right whose state is unknown, or that is dead since a day unknown, nothing is said.
 */
export function rightEnds(store: LandscapeStore): Int32Array {
  const { size, details, status, filingDay, asOf } = store;
  const ends = new Int32Array(size);
  const afterCutOff = (Math.floor(asOf / 10000) + 1) * 10000 + 1231;
  for (let i = 0; i < size; i++) {
    const lapse = details.lapseDay?.[i] ?? 0;
    const state = status.labels[status.codes[i]!];
    if (lapse !== 0) ends[i] = lapse;
    else if (state === 'active') ends[i] = Math.max(fullTerm(store, i, filingDay[i]!), afterCutOff);
    else if (state === 'expired') ends[i] = endedTerm(fullTerm(store, i, filingDay[i]!), asOf);
  }
  return ends;
}

function endedTerm(term: number, asOf: number): number {
  return term > asOf ? 0 : term;
}

/** Day on which the full term of a right would end; 0 when the filing day or the term is not known. */
export function fullTerm({ type, office }: LandscapeStore, i: number, filing: number): number {
  if (filing === 0) return 0;
  const kind = type.labels[type.codes[i]!];
  if (kind === 'invention') return filing + 20_0000;
  if (kind === 'utilityModel') return filing + 10_0000;
  if (kind !== 'design' || office.labels[office.codes[i]!] !== 'CN') return 0;
  return filing + (filing >= 20210601 ? 15_0000 : 10_0000);
}
