import type { LandscapeStore } from '../../../store/landscape-store.js';
import { rankedColumn } from '../../../util/ranked-column.js';
import { nearest } from '../../../util/suggest.js';
import { UNKNOWN_VALUE } from '../../../util/unknown-value.js';
import type { MeasuredNumber } from '../../measurement.js';
import { madeOnce } from '../arrays/made-once.js';
import { familyMeasure } from './family-measures.js';
import { lifeMeasure } from './life-measures.js';

/** Every combination of the values of some measurements that occurs. */
export interface Combinations {
  /** Code of each application. */
  readonly codes: Int32Array;
  /** Number of combinations. */
  readonly size: number;
  /** The values of each combination, by measurement, one combination after the other: ascending, what is not known last. */
  readonly values: Int32Array;
}

/** Gives the combinations of measurements; made once for each list of them. */
export type MeasurementSource = (of: readonly MeasuredNumber[], caller: string) => Combinations;

/** Gives measurements of a landscape. */
export function measurementSource(store: LandscapeStore): MeasurementSource {
  const singles = new Map<MeasuredNumber, MeasuredColumn>();
  const combined = new Map<string, Combinations>();
  const single = (name: MeasuredNumber): MeasuredColumn => madeOnce(singles, name, () => measuredColumn(store, name));
  return (of, caller) => {
    checkNames(of, caller);
    return madeOnce(combined, of.join(' '), () => combine(of.map(single), store.size, caller));
  };
}

/** The values of a measurement: that of application i is `distinct[codes[i]]`. */
interface MeasuredColumn {
  readonly codes: Int32Array;
  /** Ascending, what is not known last. */
  readonly distinct: Float64Array;
}

function measuredColumn(store: LandscapeStore, name: MeasuredNumber): MeasuredColumn {
  const raw = READERS[name](store);
  const values = new Float64Array(store.size);
  let unknown = 0;
  for (let i = 0; i < values.length; i++) {
    const value = raw === null ? UNKNOWN_VALUE : raw[i]!;
    if (value >= 0) values[i] = value + 1;
    else unknown++;
  }
  const { codes, distinct } = rankedColumn(values);
  const shifted = distinct.map((value) => value - 1);
  if (unknown === 0) return { codes, distinct: shifted };
  const last = distinct.length - 1;
  for (let i = 0; i < codes.length; i++) codes[i] = codes[i] === 0 ? last : codes[i]! - 1;
  shifted.copyWithin(0, 1);
  shifted[last] = UNKNOWN_VALUE;
  return { codes, distinct: shifted };
}

/** One code for the codes of several columns, in their order. */
function combine(columns: readonly MeasuredColumn[], size: number, caller: string): Combinations {
  const [only] = columns;
  if (columns.length === 1) return { codes: only!.codes, size: only!.distinct.length, values: Int32Array.from(only!.distinct) };
  const space = columns.reduce((product, { distinct }) => product * distinct.length, 1);
  if (space > Number.MAX_SAFE_INTEGER) throw new RangeError(`${caller}: unsupported measurements; ask for fewer at once.`);
  const keys = new Float64Array(size);
  for (const { codes, distinct } of columns) for (let i = 0; i < size; i++) keys[i] = keys[i]! * distinct.length + codes[i]!;
  const { codes, distinct: rest } = rankedColumn(keys);
  const values = new Int32Array(rest.length * columns.length);
  for (let c = columns.length - 1; c >= 0; c--) {
    const { distinct } = columns[c]!;
    for (let k = 0; k < rest.length; k++) {
      values[k * columns.length + c] = distinct[rest[k]! % distinct.length]!;
      rest[k] = Math.floor(rest[k]! / distinct.length);
    }
  }
  return { codes, size: rest.length, values };
}

const READERS: Readonly<Record<MeasuredNumber, (store: LandscapeStore) => ArrayLike<number> | null>> = {
  citedBy: ({ details }) => details.citedByCount,
  citations: ({ details }) => details.citationCount,
  claims: ({ details }) => zeroAsUnknown(details.claimCount),
  inventors: ({ details }) => zeroAsUnknown(details.inventorCount),
  symbols: ({ details }) => zeroAsUnknown(details.symbolCount),
  symbolSquares: ({ details }) => zeroAsUnknown(details.symbolSquares),
  familySize: (store) => familyMeasure(store, 'familySize'),
  familyOffices: (store) => familyMeasure(store, 'familyOffices'),
  foreignGrants: (store) => familyMeasure(store, 'foreignGrants'),
  grantYear: (store) => lifeMeasure(store, 'grantYear'),
  pendency: (store) => lifeMeasure(store, 'pendency'),
  age: (store) => lifeMeasure(store, 'age'),
  life: (store) => lifeMeasure(store, 'life'),
  ended: (store) => lifeMeasure(store, 'ended'),
  inForce: (store) => lifeMeasure(store, 'inForce'),
};

function zeroAsUnknown(counts: Int32Array | Uint32Array | null): Int32Array | null {
  if (counts === null) return null;
  const known = new Int32Array(counts.length);
  for (let i = 0; i < known.length; i++) known[i] = counts[i] === 0 ? -1 : counts[i]!;
  return known;
}

function checkNames(of: readonly MeasuredNumber[], caller: string): void {
  if (of.length === 0) throw new RangeError(`${caller}: missing measurement: name at least one.`);
  for (const [k, name] of of.entries()) {
    if (!Object.hasOwn(READERS, name)) {
      const near = nearest(name, Object.keys(READERS));
      throw new RangeError(`${caller}: unknown measurement: "${name}"${near === null ? '' : `; did you mean "${near}"?`}`);
    }
    if (of.indexOf(name) !== k) throw new RangeError(`${caller}: invalid measurements: "${name}" twice; name each once.`);
  }
}
