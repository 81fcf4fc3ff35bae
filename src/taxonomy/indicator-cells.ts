/**
 * The number of a cell: commas between thousands and a per cent sign are read, words are not (`12万` belongs into the unit). Null when it is no number.
 *
 * @example figureOfCell('1,204.5') //=> 1204.5
 * @example figureOfCell('12.5％') //=> 0.125
 * @example figureOfCell('12万') //=> null
 */
export function figureOfCell(cell: string): number | null {
  const found = FIGURE.exec(cell.normalize('NFKC').trim());
  if (found === null) return null;
  const value = Number(found[1]!.replaceAll(',', '').replace('−', '-'));
  if (!Number.isFinite(value)) return null;
  return found[2] === '%' ? Number((value / 100).toPrecision(15)) : value;
}

/**
 * The year of a cell (`2016`, `2016年`, `2016.0`); null when it is none from 1900 to 2999.
 *
 * @example yearOfCell('２０１６年') //=> 2016
 */
export function yearOfCell(cell: string): number | null {
  const found = YEAR.exec(cell.normalize('NFKC').trim());
  return found === null ? null : Number(found[1]);
}

const FIGURE = /^([-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d{1,3})?) ?(%)?$/i;
const YEAR = /^((?:19|2\d)\d\d)(?:\.0)? ?年?$/;
