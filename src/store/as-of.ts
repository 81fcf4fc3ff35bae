import type { Day } from '../records/day.js';

/**
 * The latest publication or grant day of a data set, as far as it is known; mistyped days in the future left aside.
 *
 * Months are taken from the latest backwards; one that, together with all later ones, holds fewer than one day in 5,000 of the
 * data is taken for a slip and skipped. Without any such day the latest filing day serves. 0 when there is no date at all.
 *
 * @example lastDayKnown([[20160105, 20161231, 0]], [20150101]) //=> 20161231
 * @example lastDayKnown([[20160000, 20150000]], []) //=> 20160000
 */
export function lastDayKnown(published: readonly ArrayLike<number>[], filed: ArrayLike<number>): Day {
  return latestTrusted(published) || latestTrusted([filed]);
}

function latestTrusted(columns: readonly ArrayLike<number>[]): number {
  const months = new Map<number, { count: number; latest: number }>();
  let total = 0;
  for (const days of columns) {
    for (let i = 0; i < days.length; i++) {
      const day = days[i]!;
      if (day === 0) continue;
      total++;
      const month = months.get(Math.floor(day / 100));
      if (month === undefined) months.set(Math.floor(day / 100), { count: 1, latest: day });
      else {
        month.count++;
        if (day > month.latest) month.latest = day;
      }
    }
  }
  let seen = 0;
  for (const [, month] of [...months].sort((a, b) => b[0] - a[0])) {
    seen += month.count;
    if (seen * 5000 >= total) return month.latest;
  }
  return 0;
}
