import { nearest } from '../../util/suggest.js';
import type { Dimension, DimensionValue } from '../engine.js';
import type { Dimensions, Group, SingleDimension } from './dimensions.js';

/** One factor of the packed key of a row. */
export interface Axis {
  /** Number of codes, "has none" included. */
  readonly size: number;
  /** The dimensions it stands for: position of the label by code, and the labels. */
  readonly parts: readonly {
    readonly name: Dimension;
    readonly position: (code: number) => number;
    readonly labels: readonly DimensionValue[];
  }[];
}

/** An axis with one code for each application, or for each unit in the case of the year. */
export interface SingleAxis extends Axis {
  readonly codes: ArrayLike<number>;
  readonly isYear: boolean;
}

/** An axis whose codes come from the entries of a group. */
export interface GroupAxis extends Axis {
  readonly projection: Uint32Array;
}

/** The axes of a query: single values first, then one for each group that is asked for (null for the others). */
export interface Axes {
  readonly singles: readonly SingleAxis[];
  readonly groups: readonly (GroupAxis | null)[];
}

/** @throws RangeError on an unknown or repeated dimension. */
export function axesOf(by: readonly Dimension[], dimensions: Dimensions, year: SingleDimension): Axes {
  by.forEach((name, k) => checkDimension(name, by.indexOf(name) !== k));
  const inGroups = new Set(dimensions.groups.flatMap((group) => group.dimensions));
  return {
    singles: by
      .filter((name) => !inGroups.has(name))
      .map((name) => singleAxis(name, name === 'year' ? year : dimensions.single(name, 'filing'))),
    groups: dimensions.groups.map((group) => groupAxis(group, by)),
  };
}

function singleAxis(name: Dimension, { codes, labels }: SingleDimension): SingleAxis {
  return { codes, isYear: name === 'year', size: labels.length, parts: [{ name, position: (code) => code, labels }] };
}

/** With one dimension asked for its codes are the axis; with both the entries themselves are, for they decide both. */
function groupAxis(group: Group, by: readonly Dimension[]): GroupAxis | null {
  const names = group.dimensions.filter((name) => by.includes(name));
  if (names.length === 0) return null;
  if (names.length === 1) {
    const name = names[0]!;
    const labels = group.labels.get(name)!;
    return { projection: group.codes.get(name)!, size: labels.length, parts: [{ name, position: (code) => code, labels }] };
  }
  return {
    projection: Uint32Array.from({ length: group.size + 1 }, (_, entry) => entry),
    size: group.size + 1,
    parts: names.map((name) => {
      const codes = group.codes.get(name)!;
      return { name, position: (entry) => codes[entry]!, labels: group.labels.get(name)! };
    }),
  };
}

const DIMENSIONS: readonly Dimension[] = [
  'industry',
  'area',
  'applicant',
  'applicantType',
  'subclass',
  'year',
  'type',
  'firstStage',
  'office',
  'status',
  'province',
  'city',
  'district',
];

function checkDimension(name: Dimension, isRepeated: boolean): void {
  if (!DIMENSIONS.includes(name)) {
    const near = nearest(name, DIMENSIONS);
    throw new RangeError(`count: unknown dimension: "${name}"${near === null ? '' : `; did you mean "${near}"?`}`);
  }
  if (isRepeated) throw new RangeError(`count: invalid dimensions: "${name}" twice; name each once.`);
}
