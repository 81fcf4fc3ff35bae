import type { Target } from '../../taxonomy/targets.js';
import { isUpTo, isYearOver, type Measure, type MeasureContext, momentText } from './measure.js';
import { type ScorecardAnswers, yearLimit } from './scorecard-queries.js';

/**
 * Key areas with core patents (掌握核心技术专利的关键技术领域): areas of the industry that are the primary area of at least one granted invention.
 *
 * The 2013 policy does not define a core patent; this is the plainest reading that records can answer, and a generous one: a composite of citations,
 * claims and family size would count fewer.
 */
export function measureCoreAreas(
  { industry, year }: Target,
  answers: ScorecardAnswers,
  { asOf, taxonomy }: MeasureContext,
): Measure {
  const industries = taxonomy.industries.filter(({ id }) => industry === null || id === industry);
  const areas = new Set(industries.flatMap((one) => one.areas.map(({ id }) => id)));
  const limit = yearLimit(year, asOf);
  const held = answers['core']!.filter(({ key }) => isUpTo(key[1]!, limit)).map(({ key }) => key[0] as string);
  const actual = new Set(held.filter((area) => areas.has(area))).size;
  const { zh, en } = momentText(limit);
  return {
    actual,
    year: limit,
    complete: null,
    settled: isYearOver(year, asOf),
    mayFall: false,
    basis: {
      zh: `${zh}，${areas.size}个重点技术领域中有${actual}个拥有已授权发明专利（每件专利只计入其主要领域）`,
      en: `${actual} of ${areas.size} key areas held a granted invention ${en} (each in its primary area only)`,
    },
    note: {
      zh: '政策未定义核心技术专利，此处以已授权发明专利代替',
      en: 'The policy does not define a core patent; a granted invention stands for it here',
    },
  };
}
