import { Z_95 } from '../../util/normal-quantiles.js';

/** Applications filed in one calendar quarter and published in another. A quarter is year x 4 + 0 to 3. */
export interface DelayCell {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** How long after filing publication comes, estimated from the data themselves. Lists run over the delay in quarters, from 0. */
export interface DelayLaw {
  /** Last quarter whose publications are all in the data. */
  readonly through: number;
  /** Share of applications that are published by the end of the quarter that many quarters after the one of filing; the last is 1. */
  readonly published: readonly number[];
  /** Of the applications published within a delay, the share published at just that delay, and how many applications this share rests on. */
  readonly hazards: readonly number[];
  readonly exposures: readonly number[];
  /** Variance of the cells over that of chance alone; 1 where they do not differ. */
  readonly dispersion: number;
}

/** What {@link publicationDelay} may use. */
export interface DelayOptions {
  readonly through: number;
  /** First quarter of filing that is whole in the data. */
  readonly first: number;
  /** Latest quarters of filing that decide each share. Default 12. */
  readonly window?: number;
  /** Longest delay looked for, in quarters. Default 20. */
  readonly longest?: number;
}

/**
 * The delay law by chain ladder on calendar quarters: right-truncated data, so that it needs no application that is not published yet.
 *
 * With n(i, j) applications filed in quarter i and published j quarters later, and C(i, j) = n(i, 0) + ... + n(i, j):
 * g(j) = sum of n(i, j) / sum of C(i, j) over the latest `window` quarters i whose delay j is over, and F(j) = product of (1 - g(k)) over k > j. Calendar
 * quarters make the triangle exact; whole quarters elapsed would not. The dispersion is Pearson's statistic of the cells over its degrees of freedom, where that is above 1 by more than
 * chance (5 %): what it is above 1 by chance would make every interval too wide.
 * Longest delay: as far as four quarters of filing reach. Null with less than 8 quarters of delay, or without any application.
 *
 * Source: reverse-time hazard of Kalbfleisch and Lawless 1989 (JASA 84, 360-372) and Lawless 1994 (Can. J. Statist. 22, 15-31), which is the chain ladder of
 * Mack 1993 (ASTIN Bulletin 23, 213-225) on counts.
 *
 * @example publicationDelay([{ from: 0, to: 6, count: 9 }], { through: 30, first: 0, window: 40 }).published.slice(5, 7) //=> [0, 1]
 */
export function publicationDelay(cells: readonly DelayCell[], options: DelayOptions): DelayLaw | null {
  const { through, first, window = 12, longest = 20 } = options;
  const most = Math.min(longest, through - first - 3);
  if (most < 8) return null;
  const triangle = triangleOf(cells, first, through, most);
  const hazards: number[] = [];
  const exposures: number[] = [];
  let pearson = 0;
  let freedom = 0;
  for (let j = 0; j <= most; j++) {
    const column = cohortsAt(triangle, j, window);
    const exposure = column.reduce((sum, { within }) => sum + within, 0);
    const hazard = exposure === 0 ? 0 : column.reduce((sum, { at }) => sum + at, 0) / exposure;
    hazards.push(hazard);
    exposures.push(exposure);
    if (hazard === 0 || hazard === 1) continue;
    for (const { at, within } of column) {
      if (within > 0) pearson += (at - within * hazard) ** 2 / (within * hazard * (1 - hazard));
    }
    freedom += column.filter(({ within }) => within > 0).length - 1;
  }
  if (exposures.every((exposure) => exposure === 0)) return null;
  return {
    through,
    hazards,
    exposures,
    published: hazards.map((_, j) => hazards.slice(j + 1).reduce((share, hazard) => share * (1 - hazard), 1)),
    dispersion: dispersionOf(pearson, freedom),
  };
}

/** Pearson's statistic over its degrees of freedom where chance alone would exceed it in one of twenty at the most; else 1. */
function dispersionOf(pearson: number, freedom: number): number {
  return pearson > freedom + Z_95 * Math.sqrt(2 * freedom) ? pearson / freedom : 1;
}

/** Counts by quarter of filing (rows, from `first`) and delay. */
interface Triangle {
  readonly rows: readonly Float64Array[];
  /** Row whose delay 0 is the last quarter seen. */
  readonly last: number;
}

function triangleOf(cells: readonly DelayCell[], first: number, through: number, most: number): Triangle {
  const rows = Array.from({ length: through - first + 1 }, () => new Float64Array(most + 1));
  for (const { from, to, count } of cells) {
    if (from < first || to < from || to > through || to - from > most) continue;
    rows[from - first]![to - from]! += count;
  }
  return { rows, last: through - first };
}

/** Cells at delay j and what was published within it, for the latest quarters of filing whose delay j is over. */
function cohortsAt({ rows, last }: Triangle, j: number, window: number): { readonly at: number; readonly within: number }[] {
  const end = last - j;
  return rows.slice(Math.max(0, end - window + 1), end + 1).map((row) => ({
    at: row[j]!,
    within: row.subarray(0, j + 1).reduce((sum, count) => sum + count, 0),
  }));
}
