import type { SeiEdition } from '../../taxonomy/crosswalk.js';
import { parseSeiCell } from '../../taxonomy/sei-cell.js';
import type { Label } from './label.js';
import { policyLabels } from './policy-labels.js';

/**
 * The industries of the 2013 policy that a cell of a vendor's own column says (新兴产业分类, 战略新兴产业分类). Null when the cell is empty or
 * says nothing known: the record is not labelled, which is not the same as belonging nowhere. `readRecords` gives the cells (`batch.vendorIndustry`); with the labels
 * of `labelRecords` for the same records, `agreement` says how far the vendor and the taxonomy agree.
 *
 * @example vendorLabels('生物医药产业；4.3').map(({ industry }) => industry) //=> ['biomedicine']
 * @example vendorLabels('-') //=> null
 */
export function vendorLabels(cell: string, edition: SeiEdition = '2018'): Label[] | null {
  const { codes } = parseSeiCell(cell, edition);
  if (codes.length === 0) return null;
  return policyLabels(
    codes.map((code) => ({ industry: code.split('.', 1)[0]!, area: code })),
    edition,
  );
}
