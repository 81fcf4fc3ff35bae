import { nearest } from '../../../util/suggest.js';
import { DIMENSIONS } from '../../dimension.js';
import type { Dimension, DimensionValue } from '../../engine.js';
import { madeOnce } from '../arrays/made-once.js';
import { Recent } from '../arrays/recent.js';
import type { Dimensions, SingleName } from '../columns/dimensions.js';
import type { Group } from '../columns/groups.js';
import type { SingleDimension } from '../columns/single-dimension.js';

/**
 * How values pack into one number: positions of labels, the first dimension asked for most significant, so that packed numbers sort as rows do.
 * What the codes of all axes add makes the number.
 */
export interface Axes {
  /** Number of packed values. */
  readonly size: number;
  readonly singles: readonly SingleAxis[];
  /** One axis for each group of dimensions, null when none of its dimensions is asked for. */
  readonly groups: readonly (GroupAxis | null)[];
  /** Labels of each dimension, in the order asked for. */
  readonly labels: readonly ArrayLike<DimensionValue>[];
}

/** An axis with one code for each application, or for each unit in the case of the year. */
export interface SingleAxis {
  readonly codes: Int32Array;
  /** Number of codes. */
  readonly size: number;
  /** What a code adds to the packed number, for each one that it is above 0. */
  readonly stride: number;
  readonly isYear: boolean;
}

/** An axis whose codes come from the entries of a group. */
export interface GroupAxis {
  /** Code of each entry: entries of one code count as one value. Null = the entries themselves. */
  readonly projection: Uint32Array | null;
  /** What each code adds to the packed number. */
  readonly adds: Float64Array;
}

/** An axis that is no dimension: a code for each application. */
export interface LastAxis {
  readonly codes: Int32Array;
  readonly size: number;
}

/** @throws RangeError on an unknown or repeated dimension. */
export function axesOf(
  by: readonly Dimension[],
  dimensions: Dimensions,
  year: SingleDimension,
  caller: string,
  last?: LastAxis,
): Axes {
  for (const [k, name] of by.entries()) checkDimension(caller, name, by.indexOf(name) !== k);
  const groupOf = (name: Dimension): Group | undefined => dimensions.groups.find((group) => group.dimensions.includes(name));
  const single = (name: Dimension): SingleDimension => (name === 'year' ? year : dimensions.single(name as SingleName));
  const labels = by.map((name) => groupOf(name)?.labels.get(name) ?? single(name).labels);
  const stride = new Map<Dimension, number>();
  let size = last?.size ?? 1;
  for (let k = by.length - 1; k >= 0; k--) {
    stride.set(by[k]!, size);
    size *= labels[k]!.length;
  }
  if (size > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`${caller}: unsupported dimensions: ${by.join(', ')}; ask for fewer at once.`);
  return {
    size,
    labels: last === undefined ? labels : [...labels, { length: last.size }],
    groups: dimensions.groups.map((group) => groupAxis(group, stride)),
    singles: [
      ...by
        .filter((name) => groupOf(name) === undefined)
        .map((name) => {
          const { codes, labels: own } = single(name);
          return { codes, size: own.length, stride: stride.get(name)!, isYear: name === 'year' };
        }),
      ...(last === undefined ? [] : [{ ...last, stride: 1, isYear: false }]),
    ],
  };
}

/** The values of a packed key. */
export function unpack(key: number, labels: readonly ArrayLike<DimensionValue>[]): DimensionValue[] {
  const values = new Array<DimensionValue>(labels.length);
  let rest = key;
  for (let k = labels.length - 1; k >= 0; k--) {
    const own = labels[k]!;
    const position = rest % own.length;
    values[k] = own[position]!;
    rest = (rest - position) / own.length;
  }
  return values;
}

/** The codes of the finest dimension asked for are the axis, for they decide all others. */
function groupAxis(group: Group, stride: ReadonlyMap<Dimension, number>): GroupAxis | null {
  const names = group.dimensions.filter((name) => stride.has(name));
  const [finest, ...others] = names;
  if (finest === undefined) return null;
  const codes = group.codes.get(finest)!;
  const labels = group.labels.get(finest)!;
  const own = stride.get(finest)!;
  const every = recentMultiples.get(labels, [own], () => multiples(labels.length, own));
  const adds = others.length === 0 ? every : every.slice();
  for (const name of others) addCoarser(adds, codes, group.codes.get(name)!, stride.get(name)!);
  return { projection: isIdentity(codes) ? null : codes, adds };
}

/** Eight bytes a label. */
const recentMultiples = new Recent<Float64Array>(4);

function addCoarser(adds: Float64Array, codes: Uint32Array, coarser: Uint32Array, stride: number): void {
  const isDone = new Uint8Array(adds.length);
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry]!;
    if (isDone[code] === 1) continue;
    adds[code]! += coarser[entry]! * stride;
    isDone[code] = 1;
  }
}

const identities = new WeakMap<Uint32Array, boolean>();

/** Whether each entry is its own code; found out once. */
function isIdentity(codes: Uint32Array): boolean {
  return madeOnce(identities, codes, () => codes.every((code, entry) => code === entry));
}

function multiples(length: number, stride: number): Float64Array {
  const adds = new Float64Array(length);
  for (let code = 0; code < length; code++) adds[code] = code * stride;
  return adds;
}

function checkDimension(caller: string, name: Dimension, isRepeated: boolean): void {
  if (!DIMENSIONS.includes(name)) {
    const near = nearest(name, DIMENSIONS);
    throw new RangeError(`${caller}: unknown dimension: "${name}"${near === null ? '' : `; did you mean "${near}"?`}`);
  }
  if (isRepeated) throw new RangeError(`${caller}: invalid dimensions: "${name}" twice; name each once.`);
}
