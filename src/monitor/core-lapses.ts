import { isoDay, latestDay } from '../records/day.js';
import type { LegalStatus } from '../records/legal-status.js';
import type { PatentType } from '../records/patent-type.js';
import { matchApplications } from './match-applications.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/** Says which patents are core patents, from the earlier snapshot. */
export type IsCore = (application: SnapshotApplication) => boolean;

/** A core patent that was alive and is not any more. */
export interface CoreLapse {
  /** Its number in the later snapshot. */
  readonly application: string;
  readonly before: LegalStatus;
  readonly after: LegalStatus;
  readonly applicants: readonly string[];
  readonly areas: readonly string[];
}

/**
 * The simplest rule of core patents: granted inventions. Any other rule is a function of the application.
 *
 * @example isGrantedInvention({ ...snapshotOf(landscape).applications.at(0), isGranted: true }) //=> true
 */
export function isGrantedInvention({ type, isGranted }: Pick<SnapshotApplication, 'type' | 'isGranted'>): boolean {
  return type === 'invention' && isGranted;
}

/**
 * Core patents that were in force or pending and have ended since, other than by the end of their full term. A right whose earlier state is unknown is passed over:
 * it may have ended before. A right that is dead without a word of the cause (失效) once its full term is over is taken to have run it.
 *
 * @example coreLapses(snapshotOf(landscape), snapshotOf(landscape), isGrantedInvention) //=> []
 */
export function coreLapses(a: Snapshot, b: Snapshot, isCore: IsCore): readonly CoreLapse[] {
  return matchApplications(a, b).pairs.flatMap(({ before, after }) => {
    if (!ALIVE.includes(before.status) || !ENDED.includes(after.status) || ranItsTerm(after, b) || !isCore(before)) return [];
    const { applicants, areas } = after;
    return [{ application: after.number, before: before.status, after: after.status, applicants, areas }];
  });
}

function ranItsTerm({ status, type, filingDay }: SnapshotApplication, { asOf }: Snapshot): boolean {
  const term = TERMS[type];
  if (status !== 'inactive' || term === undefined || filingDay === 0 || asOf === null) return false;
  return latestDay(filingDay) + term * 10_000 <= isoDay(asOf);
}

/** Years from filing; those of designs differ by office. */
const TERMS: Readonly<Partial<Record<PatentType, number>>> = { invention: 20, utilityModel: 10 };

const ALIVE: readonly LegalStatus[] = ['active', 'pending'];
const ENDED: readonly LegalStatus[] = ['refused', 'withdrawn', 'lapsed', 'revoked', 'inactive'];
