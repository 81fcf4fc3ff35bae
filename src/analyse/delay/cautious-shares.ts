import type { DelayRow } from '../../engines/engine.js';
import { delayStrata, lastFullQuarter } from './delay-strata.js';
import { publicationDelay } from './publication-delay.js';
import { publishedShares } from './published-share.js';

/**
 * The least share of a year that is published k quarters after its end, where the delays in the data are too few or too uneven to estimate anything from them:
 * enough to keep a fall from being told of years that may still fill up, and for nothing else. Undefined where not even that can be said.
 *
 * One law for all rights, from every quarter of filing and delays of up to twenty years: an export that shows each application by its last document seems to be published
 * as late as its grants come, and whoever cuts it at a day loses the applications granted later. Where publications still come after the longest delay that the
 * data reach back to, they are taken to go on at the rate of its last year.
 *
 * @example cautiousShares([], '2016-12-31') //=> undefined
 */
export function cautiousShares(rows: readonly DelayRow[], asOf: string): readonly number[] | undefined {
  const through = lastFullQuarter(asOf);
  const strata = delayStrata(rows.map((row) => ({ ...row, type: 'invention' })));
  const [all] = strata;
  if (all === undefined) return undefined;
  const law = publicationDelay(all.cells, { through, first: all.first, window: LONGEST, longest: LONGEST });
  if (law === null) return undefined;
  const shares = publishedShares({ through, strata, laws: new Map([[all.stratum, law]]), widened: 1 });
  const outside = beyond(law.hazards);
  return shares.every(Number.isFinite) ? shares.map((share) => share * outside) : undefined;
}

/** Share of all that is published within the longest delay of a law, if what came in its last year comes in each year up to twenty. */
function beyond(hazards: readonly number[]): number {
  const lastYear = hazards.slice(-4).reduce((sum, hazard) => sum + hazard, 0);
  return lastYear > TAIL_SHARE ? Math.max(0, 1 - lastYear) ** Math.max(0, (LONGEST - hazards.length) / 4) : 1;
}

const TAIL_SHARE = 0.02;

const LONGEST = 80;
