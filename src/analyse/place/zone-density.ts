import type { Indicator } from '../../taxonomy/indicators.js';

/** Applications for each unit of something a user's table gives of a place, such as its population, area or product. */
export interface ZoneDensity {
  /** Name of the denominator as the table has it. */
  readonly indicator: string;
  readonly unit: string;
  /** Year of the figure; null like the others where the table has none of this place. */
  readonly year: number | null;
  readonly figure: number | null;
  /** count / figure. */
  readonly density: number | null;
}

/**
 * Density of a count in a place, for each denominator of the table, in the order in which the table first names them. Of several years the latest counts. A
 * place is looked up by its full name, a district also as city and district in one (`天津市滨海新区`), which goes first.
 *
 * @example zoneDensities(30, ['滨海新区'], [{ indicator: 'population', year: 2015, value: 297, unit: '万人', source: '', industry: null, place: '滨海新区' }])[0].year //=> 2015
 */
export function zoneDensities(count: number, names: readonly string[], table: readonly Indicator[]): readonly ZoneDensity[] {
  const ofPlaces = table.filter(({ place }) => place !== null);
  return [...new Set(ofPlaces.map(({ indicator }) => indicator))].map((indicator) => {
    const rows = ofPlaces.filter((row) => row.indicator === indicator);
    const own = names.map((name) => latest(rows.filter(({ place }) => place === name))).find((row) => row !== undefined);
    const unit = own?.unit ?? rows[0]!.unit;
    if (own === undefined) return { indicator, unit, year: null, figure: null, density: null };
    const { year, value } = own;
    return { indicator, unit, year, figure: value, density: value > 0 ? count / value : null };
  });
}

function latest(rows: readonly Indicator[]): Indicator | undefined {
  return rows.reduce<Indicator | undefined>((best, row) => (best === undefined || row.year > best.year ? row : best), undefined);
}
