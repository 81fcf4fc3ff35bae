/** What counts as home when applications abroad and applicants from abroad are told apart. */
export interface Home {
  /** ST.3 code of the office. */
  readonly office: string;
  /** Countries of applicants that are at home. */
  readonly countries: readonly string[];
}

/** Options of analyses that need a home. */
export interface HomeOptions {
  /** ST.3 code of the home office. Default: the office with the most applications, international ones (WO) apart. */
  readonly home?: string;
  /** Countries whose applicants are at home. Default: that of the office; for CN also HK, MO and TW, which CNIPA counts as 国内. */
  readonly homeCountries?: readonly string[];
}

/**
 * The home of a landscape; null when its data name no office.
 *
 * @param offices By descending count.
 * @example homeOf(['WO', 'CN', 'US']) //=> { office: 'CN', countries: ['CN', 'HK', 'MO', 'TW'] }
 * @example homeOf(['US'], { home: 'EP', homeCountries: ['DE', 'FR'] }).office //=> 'EP'
 */
export function homeOf(offices: readonly string[], { home, homeCountries }: HomeOptions = {}): Home | null {
  const office = home ?? offices.find((one) => one !== INTERNATIONAL);
  if (office === undefined) return null;
  return { office, countries: homeCountries ?? (office === 'CN' ? ['CN', 'HK', 'MO', 'TW'] : [office]) };
}

/**
 * The office code of international applications under the PCT, which are no right in any country yet.
 *
 * @example INTERNATIONAL //=> 'WO'
 */
export const INTERNATIONAL = 'WO';
