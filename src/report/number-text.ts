import { withThousands } from '../util/thousands.js';

/** How a number is printed: `count` whole (one decimal when fractional), `percent` one decimal, `index` three, `ratio` two, `decimal` one, `year` plain. */
export type NumberKind = 'count' | 'percent' | 'index' | 'ratio' | 'decimal' | 'year';

/**
 * A number as the report prints it, the same on every machine: thousands separated by commas, U+2212 as minus sign. Null, NaN and infinity become a dash.
 *
 * @example numberText(12345, 'count') //=> '12,345'
 * @example numberText(-0.034, 'percent') //=> '−3.4%'
 * @example numberText(null, 'count') //=> '—'
 */
export function numberText(value: number | null, kind: NumberKind): string {
  if (value === null || !Number.isFinite(value)) return '—';
  const text = sizeText(Math.abs(value), kind);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * How figures of one row are printed that may be counts or measures: two decimals where a small one has a fraction, so that 0.36 and 0.4 are not the same.
 *
 * @example figureKind(12, 11.6) //=> 'count'
 * @example figureKind(0.4, 0.36) //=> 'ratio'
 */
export function figureKind(...values: readonly (number | null)[]): NumberKind {
  const isSmall = values.some((value) => value !== null && Math.abs(value) < 10 && !Number.isInteger(value));
  return isSmall ? 'ratio' : 'count';
}

function sizeText(size: number, kind: NumberKind): string {
  switch (kind) {
    case 'count':
      return withThousands(Number.isInteger(size) ? String(size) : size.toFixed(1));
    case 'percent':
      return `${withThousands((size * 100).toFixed(1))}%`;
    case 'index':
      return size.toFixed(3);
    case 'ratio':
      return withThousands(size.toFixed(2));
    case 'decimal':
      return withThousands(size.toFixed(1));
    case 'year':
      return String(size);
  }
}
