import type { Engine } from '../../engines/engine.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { DEFAULT_THRESHOLD } from '../enterprises/advantage-enterprises.js';
import type { Headline } from './headline.js';
import {
  concentrationHeadline,
  enterprisesHeadline,
  growthHeadline,
  type HeadlineIndustry,
  industryShareHeadline,
} from './headlines.js';
import { type Multiverse, type MultiverseOptions, multiverse } from './multiverse.js';

/** Options of {@link robustness}. */
export interface RobustnessOptions extends MultiverseOptions {
  /** Applications that make an advantage enterprise. Default 50. */
  readonly threshold?: number;
}

/** The conclusions of a report under many conventions. */
export interface Robustness {
  /** The conventions asked for. */
  readonly conventions: Conventions;
  readonly headlines: readonly Multiverse[];
}

/**
 * Whether the main conclusions of a report survive other ways of counting: growth, the share of the largest industry, concentration over applicants and
 * the number of advantage enterprises, each by {@link multiverse}. What the data have nothing of is left out.
 *
 * @throws RangeError as `multiverse` and `enterprisesHeadline` do.
 * @example (await robustness(engine)).headlines.map(({ headline }) => headline.id) //=> ['growth', 'industryShare new-energy', 'hhi', 'advantageEnterprises']
 */
export async function robustness(engine: Engine, options: RobustnessOptions = {}): Promise<Robustness> {
  checkAsked('robustness', engine, options, { threshold: null, levels: null, cap: null, tolerance: null, seed: null });
  const { threshold = DEFAULT_THRESHOLD, ...asked } = options;
  const headlines: Multiverse[] = [];
  for (const headline of await headlinesOf(engine, threshold)) headlines.push(await multiverse(engine, headline, asked));
  return { conventions: conventionsOf(engine, asked), headlines };
}

async function headlinesOf(engine: Engine, threshold: number): Promise<Headline[]> {
  if (engine.facts.size === 0) return [];
  const largest = await largestIndustry(engine);
  return [
    growthHeadline(),
    ...(largest === undefined ? [] : [industryShareHeadline(largest)]),
    ...((await namesApplicants(engine)) ? [concentrationHeadline(), enterprisesHeadline({ threshold })] : []),
  ];
}

async function namesApplicants(engine: Engine): Promise<boolean> {
  return (await engine.count({ by: ['applicantType'] })).some(({ key: [type] }) => type !== null);
}

async function largestIndustry(engine: Engine): Promise<HeadlineIndustry | undefined> {
  const [first] = await engine.count({ by: ['industry'], where: { classified: true }, top: 1 });
  return engine.facts.taxonomy.industries.find(({ id }) => id === first?.key[0]);
}
