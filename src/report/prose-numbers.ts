import { type NumberKind, numberText } from './number-text.js';

/** Numbers that a text may name, as they may be printed. */
export type AllowedNumbers = Set<string>;

/**
 * Adds every number in the values as it may be printed, and what follows from its lists: lengths, sums, shares (rounded down and up to a tenth of
 * a per cent, because shares are made to add up), and how many entries are not zero.
 */
export function addNumbers(allowed: AllowedNumbers, ...values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value === 'number') addForms(allowed, value);
    else if (Array.isArray(value)) addList(allowed, value);
    else if (typeof value === 'object' && value !== null) addNumbers(allowed, ...Object.values(value));
  }
}

/** Adds the number of entries that are not zero, the sum, and the share of each. */
export function addCounts(allowed: AllowedNumbers, counts: readonly number[]): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const positive = counts.filter((count) => count > 0).length;
  addForms(allowed, total);
  addForms(allowed, positive);
  addShare(allowed, positive, counts.length);
  for (const count of counts) addShare(allowed, count, total);
}

/** Adds the share of a part in a whole in its printed forms. */
export function addShare(allowed: AllowedNumbers, part: number, whole: number): void {
  if (!(whole > 0)) return;
  const tenths = (part * 1000) / whole;
  for (const one of [Math.floor(tenths), Math.round(tenths), Math.ceil(tenths)]) allowed.add(numberText(one / 1000, 'percent'));
}

/** Adds rates as percentages, those of a whole number of times among them: 5 is 500.0%. */
export function addRates(allowed: AllowedNumbers, ...rates: readonly (number | null | undefined)[]): void {
  for (const rate of rates) {
    if (typeof rate !== 'number') continue;
    allowed.add(numberText(rate, 'percent'));
    allowed.add(numberText(Math.abs(rate), 'percent'));
  }
}

/** Whole numbers are counts or years, unless they are so small that they may be a share or an index of exactly 0, 1 or more. */
function kindsOf(value: number): readonly NumberKind[] {
  if (!Number.isInteger(value)) return ['percent', 'index', 'decimal'];
  return Math.abs(value) > 3 ? ['count', 'year'] : ['count', 'percent', 'index', 'decimal'];
}

function addForms(allowed: AllowedNumbers, value: number): void {
  for (const kind of kindsOf(value)) {
    allowed.add(numberText(value, kind));
    allowed.add(numberText(Math.abs(value), kind));
  }
}

function addList(allowed: AllowedNumbers, list: readonly unknown[]): void {
  addForms(allowed, list.length);
  for (const key of ['count', 'primary']) {
    const counts = list.map((entry) =>
      typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>)[key] : null,
    );
    if (counts.length > 0 && counts.every((count) => typeof count === 'number')) addCounts(allowed, counts as number[]);
  }
  addNumbers(allowed, ...list);
}
