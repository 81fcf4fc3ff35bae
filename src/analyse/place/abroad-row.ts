import type { CountRow, DimensionValue } from '../../engines/engine.js';
import { INTERNATIONAL } from './home.js';

/** How far the families of one industry or applicant reach. */
export interface AbroadRow {
  /** Null = the families that have none; in `total` all together. */
  readonly value: DimensionValue;
  readonly families: number;
  /** With an application at another office than the home one, international applications apart. */
  readonly abroad: number;
  /** abroad / families; null without any family. */
  readonly share: number | null;
  /** With an international application under the PCT. */
  readonly pct: number;
  /** How many families are at how many offices, international applications as none. In ascending order, offices without any family left out. */
  readonly reach: readonly { readonly offices: number; readonly families: number }[];
  /** Mean number of offices of a family; null without any. */
  readonly meanOffices: number | null;
  /** Families of which no office is known: in `families`, but not abroad and in no `reach`. */
  readonly unknown: number;
}

/**
 * The row of one value from counts of families whose key ends in `familyOfficeList`.
 *
 * @example abroadRow(null, [{ key: ['CN'], count: 3 }, { key: ['CN;US;WO'], count: 1 }], 'CN').share //=> 0.25
 */
export function abroadRow(value: DimensionValue, rows: readonly CountRow[], home: string): AbroadRow {
  const sum = { families: 0, abroad: 0, pct: 0, unknown: 0, places: 0 };
  const reach = new Map<number, number>();
  for (const { key, count } of rows) {
    sum.families += count;
    const offices = officesOf(key.at(-1)!);
    if (offices.length === 0) {
      sum.unknown += count;
      continue;
    }
    const national = offices.filter((office) => office !== INTERNATIONAL);
    if (national.length < offices.length) sum.pct += count;
    if (national.some((office) => office !== home)) sum.abroad += count;
    sum.places += national.length * count;
    reach.set(national.length, (reach.get(national.length) ?? 0) + count);
  }
  const { families, abroad, pct, unknown, places } = sum;
  const known = families - unknown;
  return {
    value,
    families,
    abroad,
    share: families > 0 ? abroad / families : null,
    pct,
    reach: [...reach].map(([offices, count]) => ({ offices, families: count })).toSorted((a, b) => a.offices - b.offices),
    meanOffices: known > 0 ? places / known : null,
    unknown,
  };
}

/**
 * The offices of a value of `familyOfficeList`.
 *
 * @example officesOf('CN;US') //=> ['CN', 'US']
 */
export function officesOf(value: DimensionValue): readonly string[] {
  return value === null ? [] : String(value).split(';');
}
