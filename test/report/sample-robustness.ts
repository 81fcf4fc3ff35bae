import type { Conventions } from '../../src/analyse/conventions.js';
import type { HeadlineOutcome } from '../../src/analyse/multiverse/headline.js';
import { type Multiverse, summarizeMultiverse } from '../../src/analyse/multiverse/multiverse.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';

/** Four conclusions under six combinations of conventions each: one robust, one mostly so, one that depends on them, one that cannot be told. Invented. */
export function sampleRobustness(conventions: Conventions): Pick<LandscapeResult, 'robustness'> {
  const verdicts = (values: readonly number[], words: readonly string[]): HeadlineOutcome[] =>
    values.map((value, i) => ({ value, verdict: words[i]! }));
  return {
    robustness: {
      conventions,
      headlines: [
        multiverseOf(
          conventions,
          ['growth', '专利申请量的走势', 'growth of patent applications', 'percent'],
          verdicts([0.12, 0.11, 0.1, 0.09, 0.11, 0.1], ['up', 'up', 'up', 'up', 'up', 'up']),
        ),
        multiverseOf(
          conventions,
          ['industryShare next-gen-it', '新一代信息技术占各产业专利申请的比重', 'share of next-generation IT', 'percent'],
          [0.31, 0.3, 0.29, 0.305, 0.312, 0.22].map((value) => ({ value, verdict: null })),
        ),
        multiverseOf(
          conventions,
          ['hhi', '申请人集中度HHI', 'concentration of applicants (HHI)', 'index'],
          verdicts(
            [0.16, 0.14, 0.13, 0.17, 0.12, 0.15],
            ['moderate', 'unconcentrated', 'unconcentrated', 'moderate', 'unconcentrated', 'unconcentrated'],
          ),
        ),
        multiverseOf(
          conventions,
          ['advantageEnterprises', '申请50件及以上的企业数', 'number of enterprises with 50 or more applications', 'count'],
          [7, null, null, 5, null, null].map((value) => ({ value, verdict: null })),
        ),
      ],
    },
  };
}

const VALUES: Multiverse['values'] = {
  unit: ['application', 'family'],
  dateBasis: ['filing'],
  counting: ['whole', 'fractional', 'primary'],
  twins: ['each'],
  types: ['asAsked'],
  harmonisation: ['normalised'],
};

const COMBINATIONS = VALUES.unit.flatMap((unit) =>
  VALUES.counting.map((counting) => ({
    unit,
    dateBasis: 'filing',
    counting,
    twins: 'each',
    types: 'asAsked',
    harmonisation: 'normalised',
  })),
);

function multiverseOf(
  conventions: Conventions,
  [id, zh, en, kind]: readonly [string, string, string, Multiverse['headline']['kind']],
  outcomes: readonly HeadlineOutcome[],
): Multiverse {
  return {
    conventions,
    headline: { id, name: { zh, en }, kind },
    values: VALUES,
    leftOut: [{ choices: { twins: 'once' }, reason: 'notInData' }],
    selection: { possible: 6, computed: 6, cap: 64, rule: 'all', seed: 1 },
    ...summarizeMultiverse(COMBINATIONS, outcomes, { values: VALUES, tolerance: 0.1 }),
  };
}
