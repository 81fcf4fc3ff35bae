/** A day as days since 1970-01-01, so that lags are plain sums. */
export type DayNumber = number;

/** Nothing published after this day is in the files: the day the invented exports were made. */
export const CUT_OFF: DayNumber = dayNumber(2017, 6, 30);

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function dateParts(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO text, `2013-02-07`; `separator` replaces the hyphens. */
export function isoDate(day: DayNumber, separator = '-'): string {
  const { year, month, day: date } = dateParts(day);
  return [year, pad(month), pad(date)].join(separator);
}

/** Unpadded text with slashes, `2013/2/7`. */
export function slashDate(day: DayNumber): string {
  const { year, month, day: date } = dateParts(day);
  return `${year}/${month}/${date}`;
}

/** The first gazette day on or after `day`: Wednesdays until 2016, Tuesdays and Fridays from 2017. */
export function gazetteDay(day: DayNumber): DayNumber {
  for (let candidate = day; ; candidate++) {
    const weekday = new Date(candidate * 86_400_000).getUTCDay();
    const published = dateParts(candidate).year < 2017 ? weekday === 3 : weekday === 2 || weekday === 5;
    if (published) return candidate;
  }
}

/** The first day on or after `day` that is no Saturday or Sunday. */
export function workingDay(day: DayNumber): DayNumber {
  const weekday = new Date(day * 86_400_000).getUTCDay();
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
