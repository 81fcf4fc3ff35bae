import type { DateBasis, DimensionValue } from '../engines/engine.js';
import type { ChangeCause } from './causes.js';
import { arrivalCause } from './causes.js';
import { type Facets, facetReader, type SnapshotDimension } from './facets.js';
import { matchApplications } from './match-applications.js';
import type { Snapshot } from './snapshot.js';

/** What cells are. */
export interface CellOptions {
  readonly by: readonly SnapshotDimension[];
  /** Which day gives the year. Default `filing`. */
  readonly dateBasis?: DateBasis;
}

/** Told what every application adds to or takes from a cell, and why. */
export interface ChangeVisitor {
  /** An application counts in a cell of the earlier snapshot. */
  readonly before?: (cell: readonly DimensionValue[], number: string) => void;
  readonly change: (cell: readonly DimensionValue[], cause: ChangeCause, amount: 1 | -1, number: string) => void;
}

/**
 * Walks from the earlier snapshot to the later one, application by application and cause by cause. Of an application that is in both, what differs is taken over in
 * the order of its causes (days, applicants, areas, status, type and office), each step charged with the cells it opens and closes: so the parts of a
 * change always sum to it, and where two attributes changed together the earlier cause in this order is charged first.
 *
 * @throws RangeError like `decompose`.
 */
export function visitChanges(a: Snapshot, b: Snapshot, { by, dateBasis }: CellOptions, visitor: ChangeVisitor): void {
  checkDimensions(by);
  const [readA, readB] = [facetReader(a, by, dateBasis), facetReader(b, by, dateBasis)];
  const { pairs, arrivals, vanished, merged, split } = matchApplications(a, b);
  const each = (facets: Facets, tell: (cell: readonly DimensionValue[]) => void): void => cellsOf(facets, by).forEach(tell);
  const leave = (facets: Facets, cause: ChangeCause, number: string): void =>
    each(facets, (cell) => {
      visitor.before?.(cell, number);
      visitor.change(cell, cause, -1, number);
    });
  for (const one of vanished) leave(readA(one), 'vanished', one.number);
  for (const { before } of merged) leave(readA(before), 'merged', before.number);
  for (const { after } of split) each(readB(after), (cell) => visitor.change(cell, 'split', 1, after.number));
  for (const one of arrivals) each(readB(one), (cell) => visitor.change(cell, arrivalCause(one, a), 1, one.number));
  const steps = STEPS.map(([cause, names]) => [cause, names.filter((name) => by.includes(name))] as const).filter(
    ([, names]) => names.length > 0,
  );
  for (const { before, after } of pairs) {
    let facets = readA(before);
    const target = readB(after);
    each(facets, (cell) => visitor.before?.(cell, before.number));
    for (const [cause, names] of steps) {
      if (names.every((name) => isSame(facets[name]!, target[name]!))) continue;
      const next: Facets = { ...facets, ...Object.fromEntries(names.map((name) => [name, target[name]!])) };
      each(facets, (cell) => visitor.change(cell, cause, -1, after.number));
      each(next, (cell) => visitor.change(cell, cause, 1, after.number));
      facets = next;
    }
  }
}

const STEPS: readonly (readonly [ChangeCause, readonly SnapshotDimension[]])[] = [
  ['redated', ['year']],
  ['reassigned', ['applicant', 'applicantType']],
  ['reclassified', ['industry', 'area']],
  ['statusChange', ['status']],
  ['corrected', ['type', 'office']],
];

/** Dimensions of one list of values, which cannot be crossed. */
const LINKED: readonly (readonly SnapshotDimension[])[] = [
  ['industry', 'area'],
  ['applicant', 'applicantType'],
];

function checkDimensions(by: readonly SnapshotDimension[]): void {
  const clash = LINKED.find((names) => names.every((name) => by.includes(name)));
  if (clash !== undefined || new Set(by).size < by.length)
    throw new RangeError(
      `decompose: unsupported dimensions: ${by.join(', ')}; name each once, and one of industry and area, applicant and applicantType.`,
    );
  const unknown = by.find((name) => !STEPS.some(([, names]) => names.includes(name)));
  if (unknown !== undefined)
    throw new RangeError(`decompose: unknown dimension: "${unknown}"; use ${STEPS.flatMap(([, names]) => names).join(', ')}.`);
}

/** Every combination of the values. */
function cellsOf(facets: Facets, by: readonly SnapshotDimension[]): readonly (readonly DimensionValue[])[] {
  return by.reduce<readonly (readonly DimensionValue[])[]>(
    (cells, name) => cells.flatMap((cell) => facets[name]!.map((value) => [...cell, value])),
    [[]],
  );
}

function isSame(a: readonly DimensionValue[], b: readonly DimensionValue[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
