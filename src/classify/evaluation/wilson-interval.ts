import { Z_975 } from '../../util/normal-quantiles.js';

/** A share with its 95 % interval; share and bounds are null when nothing was counted. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * A share of counted things with Wilson's 95 % score interval, which stays within 0 and 1 and is meaningful for 0 of n, n of n and
 * small n.
 *
 * Definition, with p = count / of, n = of and z = 1.96: (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n).
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209-212; without
 * continuity correction, as method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.
 *
 * @throws RangeError when the counts are no whole numbers with 0 <= count <= of.
 * @example wilsonInterval(0, 0).share //=> null
 * @example Number(wilsonInterval(81, 263).lower.toFixed(4)) //=> 0.2553
 */
export function wilsonInterval(count: number, of: number): Share {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of) {
    throw new RangeError(`wilsonInterval: invalid count: ${count} of ${of}; give whole numbers, the first not above the second`);
  }
  if (of === 0) return { count, of, share: null, lower: null, upper: null };
  const share = count / of;
  const centre = share + Z_975 ** 2 / (2 * of);
  const spread = Z_975 * Math.sqrt((share * (1 - share)) / of + Z_975 ** 2 / (4 * of ** 2));
  const scale = 1 + Z_975 ** 2 / of;
  return {
    count,
    of,
    share,
    lower: count === 0 ? 0 : (centre - spread) / scale,
    upper: count === of ? 1 : (centre + spread) / scale,
  };
}
