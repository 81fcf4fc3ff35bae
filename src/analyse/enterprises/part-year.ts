/** How much of a year has passed on a day of it. */
export interface PartYear {
  readonly year: number;
  /** Days from 1 January up to and with the day. */
  readonly elapsed: number;
  readonly days: number;
}

/**
 * The part of its year that has passed at the end of a day.
 *
 * @param day ISO.
 * @example partYear('2016-03-01') //=> { year: 2016, elapsed: 61, days: 366 }
 */
export function partYear(day: string): PartYear {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return {
    year,
    elapsed: (Date.UTC(year, month - 1, date) - start) / DAY + 1,
    days: (Date.UTC(year + 1, 0, 1) - start) / DAY,
  };
}

const DAY = 86_400_000;
