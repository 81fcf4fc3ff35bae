import { isOffice } from './offices.js';

/**
 * The ST.3 code of the country in which a canonical application number was given; of an international application that of its receiving office, `WO` for the
 * International Bureau. Null where the number tells none.
 *
 * @example countryOfNumber('US2010657848') //=> 'US'
 * @example countryOfNumber('PCT/JP2004/001234') //=> 'JP'
 * @example countryOfNumber('PCT/IB2004/001234') //=> 'WO'
 * @example countryOfNumber('ITMI2009A000123') //=> 'IT'
 */
export function countryOfNumber(text: string): string | null {
  const international = /^PCT\/([A-Z]{2})/.exec(text)?.[1];
  if (international !== undefined) return international === 'IB' ? 'WO' : international;
  const country = text.slice(0, 2);
  return isOffice(country) ? country : null;
}
