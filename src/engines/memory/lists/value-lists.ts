import { madeOnce } from '../arrays/made-once.js';
import type { Group } from '../columns/groups.js';

/** The values of an application as a query counts them. */
export interface ValueLists {
  /** Values of application i: `codes[start[i] .. start[i + 1])`, each once; where that is empty, the one value `none`. */
  readonly start: Uint32Array;
  readonly codes: Uint32Array;
  /** The same with the codes of values that do not fit still in place. */
  readonly every: Uint32Array;
  readonly none: number;
  /** By code, 1 = the value fits the conditions; null = all do. */
  readonly mask: Uint8Array | null;
}

/**
 * The lists of a group under a projection of its entries.
 *
 * @param projection Code of each entry, "has none" last; entries of one code count as one value. Null = the entries themselves.
 * @param mask By entry, which fit; null = all. A value fits when any entry of that code does.
 * @param isPrimary Only the first entry of each application, if that one fits.
 */
export function valueLists(
  group: Group,
  projection: Uint32Array | null,
  mask: Uint8Array | null,
  isPrimary: boolean,
): ValueLists {
  if (isPrimary) return firstValues(group, projection, mask);
  if (projection === null) return { start: group.start, codes: group.values, every: group.values, none: group.size, mask };
  const none = projection[group.size]!;
  const codeMask = mask === null ? null : maskByCode(projection, mask);
  if (codeMask === undefined) return markedLists(group, projection, mask!);
  const { start, codes } = distinctLists(group, projection);
  return { start, codes, every: codes, none, mask: codeMask };
}

/** The lists of one value each; made for this query only where a value fits in one application and not in another. */
function firstValues(group: Group, projection: Uint32Array | null, mask: Uint8Array | null): ValueLists {
  const codeMask = mask === null || projection === null ? mask : maskByCode(projection, mask);
  if (codeMask === undefined) return markedFirsts(group, projection, mask);
  const ofLists = madeOnce(knownFirsts, group.values, (): ByProjection<ValueLists> => new Map());
  return { ...madeOnce(ofLists, projection, () => markedFirsts(group, projection, null)), mask: codeMask };
}

/** By projection. Merged applicants have lists of their own under the same one. */
type ByProjection<Lists> = Map<Uint32Array | null, Lists>;

const knownFirsts = new WeakMap<Uint32Array, ByProjection<ValueLists>>();

function markedFirsts({ start, values, size }: Group, projection: Uint32Array | null, mask: Uint8Array | null): ValueLists {
  const none = projection === null ? size : projection[size]!;
  const unfit = none + 1;
  const codes = new Uint32Array(start.length - 1);
  for (let i = 0; i < codes.length; i++) {
    const entry = start[i] === start[i + 1] ? size : values[start[i]!]!;
    const fits = mask === null || mask[entry] === 1;
    codes[i] = fits ? (projection === null ? entry : projection[entry]!) : unfit;
  }
  const byCode = mask === null ? null : new Uint8Array(unfit + 1).fill(1, 0, unfit);
  return { start: identity(start.length), codes, every: codes, none, mask: byCode };
}

function identity(length: number): Uint32Array {
  const positions = new Uint32Array(length);
  for (let i = 0; i < length; i++) positions[i] = i;
  return positions;
}

/** The mask by code, when all entries of a code agree; else undefined. */
function maskByCode(projection: Uint32Array, mask: Uint8Array): Uint8Array | undefined {
  const byCode = new Uint8Array(greatest(projection) + 1).fill(2);
  for (let entry = 0; entry < projection.length; entry++) {
    const code = projection[entry]!;
    if (byCode[code] === 2) byCode[code] = mask[entry]!;
    else if (byCode[code] !== mask[entry]) return undefined;
  }
  return byCode;
}

function greatest(codes: Uint32Array): number {
  let most = 0;
  for (let k = 0; k < codes.length; k++) if (codes[k]! > most) most = codes[k]!;
  return most;
}

type DistinctLists = Pick<ValueLists, 'start' | 'codes'>;

const known = new WeakMap<Uint32Array, ByProjection<DistinctLists>>();

/** Distinct codes of each application, in the order of its entries; made once for each projection of the lists. */
function distinctLists(group: Group, projection: Uint32Array): DistinctLists {
  const ofLists = madeOnce(known, group.values, (): ByProjection<DistinctLists> => new Map());
  return madeOnce(ofLists, projection, () => distinctOf(group, projection));
}

function distinctOf({ start, values }: Group, projection: Uint32Array): DistinctLists {
  const size = start.length - 1;
  const from = new Uint32Array(size + 1);
  const codes = new Uint32Array(values.length);
  let at = 0;
  for (let i = 0; i < size; i++) {
    const first = at;
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const code = projection[values[k]!]!;
      if (!isAmong(codes, first, at, code)) codes[at++] = code;
    }
    from[i + 1] = at;
  }
  return { start: from, codes: codes.slice(0, at) };
}

/** Lists in which values that do not fit are one code more, so that how many there are stays known. */
function markedLists(group: Group, projection: Uint32Array, mask: Uint8Array): ValueLists {
  const { start, codes } = distinctLists(group, projection);
  const none = projection[group.size]!;
  const unfit = none + 1;
  const marked = codes.slice();
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      if (!anyFits(group, i, projection, mask, codes[k]!)) marked[k] = unfit;
    }
  }
  const byCode = new Uint8Array(unfit + 1).fill(1, 0, unfit);
  byCode[none] = mask[group.size]!;
  return { start, codes: marked, every: codes, none, mask: byCode };
}

function anyFits({ start, values }: Group, i: number, projection: Uint32Array, mask: Uint8Array, code: number): boolean {
  for (let k = start[i]!; k < start[i + 1]!; k++) {
    if (mask[values[k]!] === 1 && projection[values[k]!] === code) return true;
  }
  return false;
}

function isAmong(codes: Uint32Array, from: number, to: number, code: number): boolean {
  for (let k = from; k < to; k++) if (codes[k] === code) return true;
  return false;
}
