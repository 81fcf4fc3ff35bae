import type { YearWindow } from '../trend/year-window.js';

/** Years in which enterprises are counted: all, with and without a year; one year; a range, inclusive; or the last n years up to the year of the cut-off. */
export type EnterpriseWindow = 'all' | number | YearWindow | { readonly trailing: number };

/**
 * The years of a window; null = all.
 *
 * @param asOf Cut-off of the data, ISO, from which `trailing` counts back; null when unknown.
 * @throws RangeError on another word than `all`, on years that are no whole numbers or upside down, and on `trailing` without a cut-off.
 * @example enterpriseWindow({ trailing: 3 }, '2016-12-31') //=> { from: 2014, to: 2016 }
 * @example enterpriseWindow(2015, null) //=> { from: 2015, to: 2015 }
 */
export function enterpriseWindow(window: EnterpriseWindow, asOf: string | null): YearWindow | null {
  if (window === 'all') return null;
  const { from, to } = yearsOf(window, asOf);
  if (!Number.isInteger(from) || !Number.isInteger(to) || from > to)
    throw new RangeError(`advantageEnterprises: invalid window: ${from}..${to}; give whole years, "from" not after "to".`);
  return { from, to };
}

function yearsOf(window: Exclude<EnterpriseWindow, 'all'>, asOf: string | null): YearWindow {
  if (typeof window === 'number') return { from: window, to: window };
  if (typeof window !== 'object' || window === null || !('from' in window || 'trailing' in window))
    throw new RangeError(
      `advantageEnterprises: unknown window: ${JSON.stringify(window)}; use "all", a year, { from, to } or { trailing }.`,
    );
  if (!('trailing' in window)) return window;
  if (asOf === null)
    throw new RangeError(
      `advantageEnterprises: unsupported window: trailing ${window.trailing}; the data have no cut-off, so give years.`,
    );
  const to = Number(asOf.slice(0, 4));
  return { from: to - window.trailing + 1, to };
}
