import { applicationsHeadline } from '../../src/analyse/multiverse/headlines.js';
import { multiverse } from '../../src/analyse/multiverse/multiverse.js';
import { coApplicants } from '../../src/analyse/network/co-applicants.js';
import { convergence } from '../../src/analyse/structure/convergence.js';
import { fakeEngine } from '../analyse/fake-engine.js';
import { sampleResult } from '../report/sample-result.js';

/** What a function that draws is given, and the options it cannot do without. */
export interface ToDraw {
  readonly given: unknown;
  readonly needed: Readonly<Record<string, unknown>>;
}

const engine = fakeEngine([{ filing: 2010, areas: ['light/lamp'], applicants: ['enterprise:a'] }]);
const result = sampleResult();
const { conventions } = result;

/** Every exported function that draws a chart of a result, by its name. */
export const CHARTS: Readonly<Record<string, ToDraw>> = {
  areaChart: { given: result.industries, needed: { n: 0, conventions } },
  concentrationChart: { given: result.concentration, needed: { n: 0 } },
  convergenceChart: { given: await convergence(engine), needed: {} },
  enterpriseChart: { given: result.advantageEnterprises, needed: {} },
  industryChart: { given: result.industries, needed: { n: 0, conventions } },
  lorenzChart: { given: [], needed: { n: 0, conventions } },
  multiverseChart: { given: await multiverse(engine, applicationsHeadline()), needed: {} },
  networkChart: { given: await coApplicants(engine), needed: {} },
  overallTrendChart: { given: result.overall, needed: {} },
  scorecardChart: { given: result.scorecard, needed: {} },
  trendChart: { given: result.trend, needed: {} },
};

const library = (await import('../../src/index.js')) as Record<string, unknown>;

/** Draws as one does without types. */
export function draw(name: string, given: unknown, options?: object): unknown {
  return (library[name] as (given: unknown, options?: object) => unknown)(given, options);
}
