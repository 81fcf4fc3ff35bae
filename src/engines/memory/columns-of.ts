import type { LandscapeStore } from '../../store/landscape-store.js';
import { dimensionsOf } from './dimensions.js';
import { measurementSource } from './measurements.js';
import type { Columns } from './plan.js';
import { Scratch } from './scratch.js';
import { unitSource } from './units.js';

/** The columns of a landscape as queries read them. */
export function columnsOf(store: LandscapeStore): Columns {
  const dimensions = dimensionsOf(store);
  return {
    store,
    dimensions,
    units: unitSource(store, dimensions),
    measurements: measurementSource(store),
    scratch: new Scratch(),
  };
}
