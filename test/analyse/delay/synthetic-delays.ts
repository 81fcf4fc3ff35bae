import type { DelayRow } from '../../../src/engines/engine.js';
import { seededRandom } from '../../../src/util/random.js';

/** Applications of a made-up office up to a cut-off, as quarters of filing and publication, and how many there truly are by year. */
export interface SyntheticDelays {
  readonly rows: readonly DelayRow[];
  readonly truth: ReadonlyMap<number, number>;
}

/** What the made-up office is like. */
export interface SyntheticOptions {
  /** Applications in 2008. */
  readonly base?: number;
  /** Growth a year. Default 8 %. */
  readonly growth?: number;
  /** Whether the number of a year varies by chance. Default true. */
  readonly varies?: boolean;
  /** Years with a fraction: 2024.5 is the middle of 2024. */
  readonly cutOff?: number;
  /** Share published early, after 0.4 years on average. By year of filing. */
  readonly early?: (year: number) => number;
  /** Delay of the others in years. Default: 18 months and at most two weeks. */
  readonly late?: (random: () => number) => number;
  readonly type?: string;
}

/** The made-up data of one seed; applications a year follow a Poisson law by its normal approximation. */
export function syntheticDelays(seed: number, options: SyntheticOptions = {}): SyntheticDelays {
  const { base = 600, growth = 0.08, varies = true, cutOff = 2024.5, early = () => 0.45, type = 'invention' } = options;
  const random = seededRandom(seed * 7919 + 1);
  const { late = () => 1.5 + 0.04 * random() } = options;
  const cells = new Map<string, number>();
  const truth = new Map<number, number>();
  for (let year = 2008; year < Math.ceil(cutOff); year++) {
    const mean = base * (1 + growth) ** (year - 2008);
    const gauss = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    truth.set(year, Math.round(varies ? mean + Math.sqrt(mean) * gauss : mean));
    for (let k = truth.get(year)!; k > 0; k--) {
      const filed = year + random();
      const delay = random() < early(year) ? gamma4(random) / 10 : late(random);
      if (filed + delay >= cutOff) continue;
      const key = `${Math.floor(filed * 4)} ${Math.floor((filed + delay) * 4)}`;
      cells.set(key, (cells.get(key) ?? 0) + 1);
    }
  }
  const rows = [...cells].map(([key, count]) => {
    const [from = 0, to = 0] = key.split(' ').map(Number);
    return { type, from, to, count };
  });
  return { rows, truth };
}

/** A gamma variate of shape 4 and scale 1: the sum of four exponential ones. */
function gamma4(random: () => number): number {
  return [0, 0, 0, 0].reduce((sum) => sum - Math.log(1 - random()), 0);
}
