import type { LandscapeStore } from '../../store/landscape-store.js';
import type { QueryConventions } from '../engine.js';
import { type Dimensions, daysOf, type SingleDimension, yearsOf } from './dimensions.js';

/** What a query walks over. */
export interface Units {
  readonly size: number;
  /** Application of each unit; null when the units are the applications themselves. */
  readonly application: Int32Array | null;
  /** Year of each unit. */
  readonly year: SingleDimension;
}

/** Applications, or publications: with date basis `publication` each publication has its own year, otherwise that of its application. */
export function unitsOf(store: LandscapeStore, dimensions: Dimensions, query: QueryConventions): Units {
  const { unit = 'application', dateBasis = 'filing' } = query;
  if (unit === 'application') return { size: store.size, application: null, year: dimensions.single('year', dateBasis) };
  const { size, application, day } = store.publication;
  const days = dateBasis === 'publication' ? day : daysOf(store, dateBasis);
  const ofPublication = dateBasis === 'publication' ? days : Int32Array.from(application, (a) => days[a]!);
  return { size, application, year: yearsOf(ofPublication) };
}
