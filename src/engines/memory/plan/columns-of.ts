import type { LandscapeStore } from '../../../store/landscape-store.js';
import { Scratch } from '../arrays/scratch.js';
import { dimensionsOf } from '../columns/dimensions.js';
import { measurementSource } from '../columns/measurements.js';
import { unitSource } from '../columns/units.js';
import type { Columns } from './plan.js';

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
