import { Z_975 } from '../../util/normal-quantiles.js';
import type { PublicationLag } from '../trend/lag.js';
import type { DelayModel } from './delay-model.js';
import { lastFullQuarter } from './delay-strata.js';
import type { DelayLaw } from './publication-delay.js';

/**
 * Share of a year that is published k quarters after its end, k = 0, 1, 2 ..., by the delay laws of a data set, at the low end of its 95 % interval. The last
 * one is 1; where the law is unsure the shares before it are low.
 *
 * Mean of F(k), F(k + 1), F(k + 2) and F(k + 3) for the four quarters of filing, strata weighed by their publications of the last three years. Variance by the
 * delta method on the hazards, as in {@link estimateParts}, widened like the intervals of the estimates.
 *
 * @example publishedShares({ through: 30, strata: [{ stratum: 'design', members: ['design'], cells: [{ from: 29, to: 30, count: 9 }], first: 0 }], laws: new Map([['design', { through: 30, published: [0.5, 1], hazards: [1, 0.5], exposures: [0, 1e9], dispersion: 1 }]]), widened: 1 }).at(-1) //=> 1
 */
export function publishedShares({
  through,
  strata,
  laws,
  widened,
}: Pick<DelayModel, 'through' | 'strata' | 'laws' | 'widened'>): readonly number[] {
  const weights = strata.map(({ cells }) =>
    cells.reduce((sum, { to, count }) => sum + (to > through - RECENT && to <= through ? count : 0), 0),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const longest = Math.max(...strata.map(({ stratum }) => laws.get(stratum)!.published.length));
  let before = 0;
  return Array.from({ length: longest }, (_, k) => {
    let [share, variance] = [0, 0];
    strata.forEach(({ stratum }, s) => {
      const part = weights[s]! / all;
      const year = yearAt(laws.get(stratum)!, k);
      share += part * year.share;
      variance += part ** 2 * year.variance;
    });
    before = Math.max(before, share - Z_975 * Math.sqrt(variance) * widened);
    return before;
  });
}

/**
 * The least share of a year that is published at the cut-off by the delays in the data; 1 where they cannot be estimated.
 *
 * @example leastPublished(2015, { months: 24, because: 'delays', published: [0.5, 0.7, 0.9, 1] }, '2016-06-30') //=> 0.9
 */
export function leastPublished(year: number, { published }: PublicationLag, asOf: string | null): number {
  if (published === undefined || asOf === null) return 1;
  const quarters = lastFullQuarter(asOf) - (year * 4 + 3);
  return quarters < 0 ? 0 : (published[quarters] ?? 1);
}

const RECENT = 12;

function yearAt({ published, hazards, exposures, dispersion }: DelayLaw, k: number): { share: number; variance: number } {
  const at = [k, k + 1, k + 2, k + 3].map((age) => published[age] ?? 1);
  let variance = 0;
  for (let j = k + 1; j < hazards.length; j++) {
    const hazard = hazards[j]!;
    if (!(hazard > 0 && hazard < 1)) continue;
    const younger = at.reduce((sum, share, a) => sum + (k + a < j ? share / 4 : 0), 0);
    variance += ((dispersion * hazard) / ((1 - hazard) * exposures[j]!)) * younger ** 2;
  }
  return { share: at.reduce((sum, share) => sum + share / 4, 0), variance };
}
