import { checkNames } from '../util/check-names.js';
import { type AreaJumpOptions, type AreaJumps, areaJumps } from './area-jumps.js';
import { type CoreLapse, coreLapses, type IsCore, isGrantedInvention } from './core-lapses.js';
import { type ForeignEntrant, foreignEntrants } from './foreign-entrants.js';
import { type LineCrossing, lineCrossings } from './line-crossings.js';
import type { Snapshot } from './snapshot.js';
import { type SnapshotHead, snapshotHead } from './snapshot-head.js';

/** Thresholds of {@link earlyWarnings}. */
export interface EarlyWarningOptions {
  /** What a core patent is. Default {@link isGrantedInvention}. */
  readonly isCore?: IsCore;
  /** Countries that are not abroad. Default CN with HK, MO and TW, which CNIPA counts as 国内, as `layoutAbroad` does. */
  readonly home?: readonly string[];
  /** New applications in an area from which an entrant is named. Default 1. */
  readonly fewestOfEntrant?: number;
  /** When an area has jumped. Default: rate 0.05, ratio 1.5, fewest 10. */
  readonly jump?: Partial<AreaJumpOptions>;
  /** Applications from which an enterprise is on the line. Default 50. */
  readonly threshold?: number;
}

/** What is worth knowing early, each with the application numbers behind it. */
export interface EarlyWarnings {
  readonly before: SnapshotHead;
  readonly after: SnapshotHead;
  readonly lapses: readonly CoreLapse[];
  /** Null when names are harmonised at another level, the taxonomy changed or the earlier cut-off is unknown: then an entrant may have been there. */
  readonly entrants: readonly ForeignEntrant[] | null;
  /** Null when a cut-off is unknown or the later one is not later. */
  readonly jumps: AreaJumps | null;
  /** Null when names are harmonised at another level. */
  readonly crossings: readonly LineCrossing[] | null;
}

/**
 * Early warnings from two snapshots: core patents that ended, applicants from abroad that are new to an area, areas whose share of the publications jumped, and enterprises
 * that crossed the line.
 *
 * @throws RangeError for an unknown option, or when a threshold makes no sense; TypeError for what is no snapshot.
 * @example earlyWarnings(snapshotOf(landscape), snapshotOf(landscape)).crossings //=> []
 */
export function earlyWarnings(a: Snapshot, b: Snapshot, options: EarlyWarningOptions = {}): EarlyWarnings {
  checkNames(options, OPTION_NAMES, 'earlyWarnings');
  checkNames(options.jump ?? {}, Object.keys(JUMP), 'earlyWarnings');
  const { isCore = isGrantedInvention, home = HOME, fewestOfEntrant = 1, threshold = 50 } = options;
  const jump = { ...JUMP, ...options.jump };
  if (!(jump.rate > 0 && jump.rate < 1))
    throw new RangeError(`earlyWarnings: invalid rate: ${jump.rate}; give a share between 0 and 1.`);
  const sameNames = a.harmonisation === b.harmonisation;
  return {
    before: snapshotHead(a),
    after: snapshotHead(b),
    lapses: coreLapses(a, b, isCore),
    entrants:
      sameNames && a.taxonomy === b.taxonomy && a.asOf !== null ? foreignEntrants(a, b, { home, fewest: fewestOfEntrant }) : null,
    jumps: areaJumps(a, b, jump),
    crossings: sameNames ? lineCrossings(a, b, threshold) : null,
  };
}

const HOME = ['CN', 'HK', 'MO', 'TW'];
const JUMP: AreaJumpOptions = { rate: 0.05, ratio: 1.5, fewest: 10 };

const OPTION_NAMES = Object.keys({ isCore: 0, home: 0, fewestOfEntrant: 0, jump: 0, threshold: 0 } satisfies Record<
  keyof EarlyWarningOptions,
  0
>);
