import { dispersionOf } from '../analyse/dispersion.js';
import { standingFindings } from '../analyse/false-discoveries.js';
import { higherRateProbability } from '../analyse/higher-rate.js';
import { dayNumber, isoDay, isWholeDay, latestDay } from '../records/day.js';
import { mirroredDay } from '../records/mirrored-day.js';
import type { Snapshot, SnapshotApplication } from './snapshot.js';

/** An area whose share of what is published jumped. */
export interface AreaJump {
  readonly area: string;
  /** First publications in the area in the window before the earlier cut-off, and between the cut-offs. */
  readonly before: number;
  readonly after: number;
  /** (after / all after) / (before / all before); null from a base of 0. */
  readonly ratio: number | null;
  /** One-sided probability of `after` or more at the earlier share. */
  readonly p: number;
  /** Those of `after`. */
  readonly applications: readonly string[];
}

/** Options of {@link areaJumps}. */
export interface AreaJumpOptions {
  /** Share of the jumps named that may be by chance. */
  readonly rate: number;
  /** Smallest ratio of shares that is worth naming. */
  readonly ratio: number;
  /** First publications in both windows together from which an area is looked at. */
  readonly fewest: number;
}

/** Areas that jumped, and between which days. */
export interface AreaJumps {
  /** Windows of equal length: after `from` up to `middle`, and after it up to `to`. */
  readonly window: { readonly from: number; readonly middle: number; readonly to: number };
  /** Areas looked at. */
  readonly tested: number;
  readonly jumps: readonly AreaJump[];
}

/**
 * Areas with a significantly larger share of the first publications between the two cut-offs than in a window of the same length before them. Both windows are counted in the
 * later snapshot, so that neither a new taxonomy nor a wider export makes a jump; a month or year known by itself counts where all of it lies in one window. Test: {@link higherRateProbability}, the scatter of areas within the windows
 * taken into account ({@link dispersionOf}); over all areas looked at at
 * most a share of `rate` of the jumps named is by chance (Benjamini and Hochberg). Null when a cut-off is unknown or the later one is not later.
 *
 * @example areaJumps(snapshotOf(landscape), { ...snapshotOf(landscape), asOf: '2014-12-31' }, { rate: 0.05, ratio: 1.5, fewest: 10 }).window //=> { from: 20121231, middle: 20131231, to: 20141231 }
 */
export function areaJumps(a: Snapshot, b: Snapshot, { rate, ratio, fewest }: AreaJumpOptions): AreaJumps | null {
  if (a.asOf === null || b.asOf === null || b.asOf <= a.asOf) return null;
  const window = { from: mirroredDay(a.asOf, b.asOf), middle: isoDay(a.asOf), to: isoDay(b.asOf) };
  const early = b.applications.filter(({ publicationDay: day }) => day > window.from && latestDay(day) <= window.middle);
  const late = b.applications.filter(({ publicationDay: day }) => day > window.middle && latestDay(day) <= window.to);
  const [countsBefore, countsAfter] = [early, late].map(({ length }) => length) as [number, number];
  const before = byArea(early);
  const after = byArea(late);
  const areas = b.industries.flatMap((industry) => industry.areas);
  const dispersion = dispersionBy([...early, ...late], areas, window);
  const looked = areas
    .map((area) => ({ area, before: before.get(area)?.length ?? 0, applications: after.get(area) ?? [] }))
    .filter((one) => one.before + one.applications.length >= fewest)
    .map(({ area, before: was, applications }): AreaJump => {
      const is = applications.length;
      const p = higherRateProbability({ count: is, total: countsAfter }, { count: was, total: countsBefore }, dispersion);
      return { area, before: was, after: is, ratio: was === 0 ? null : is / countsAfter / (was / countsBefore), p, applications };
    });
  const standing = standingFindings(
    looked.map(({ p }) => p),
    rate,
  );
  const jumps = looked.filter((one, i) => standing[i] && (one.ratio === null || one.ratio >= ratio));
  return { window, tested: looked.length, jumps: jumps.sort((x, y) => x.p - y.p) };
}

/** How much the counts of areas scatter over a dozen periods of the same length, from publications of a known day. */
function dispersionBy(
  applications: readonly SnapshotApplication[],
  areas: readonly string[],
  { from, to }: AreaJumps['window'],
): number {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const whole = new Array<number>(PERIODS).fill(0);
  const counts = new Map(areas.map((area) => [area, new Array<number>(PERIODS).fill(0)]));
  for (const { publicationDay, areas: own } of applications) {
    if (!isWholeDay(publicationDay)) continue;
    const period = Math.floor(((dayNumber(publicationDay) - start - 1) / (end - start)) * PERIODS);
    whole[period]!++;
    for (const area of own) if (counts.has(area)) counts.get(area)![period]!++;
  }
  return dispersionOf([...counts.values()], whole);
}

const PERIODS = 12;

function byArea(applications: Snapshot['applications']): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { areas, number } of applications) {
    for (const area of areas) {
      const known = found.get(area);
      if (known === undefined) found.set(area, [number]);
      else known.push(number);
    }
  }
  return found;
}
