import type { Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { isCertain, isUpTo, isYearOver, type Measure, type MeasureContext, momentText } from './measure.js';
import { type ScorecardAnswers, yearLimit } from './scorecard-queries.js';

/**
 * Key areas with core patents (掌握核心技术专利的关键技术领域): areas of the industry that are the primary area of at least one core patent, as `corePatents` defines it,
 * granted by the end of the year. Areas that only have core patents whose day of grant is not known, or granted inventions that cannot be judged, are left out, and
 * nothing is settled while these could decide.
 */
export function measureCoreAreas(
  { industry, goal, year }: Target,
  answers: ScorecardAnswers,
  { asOf, taxonomy, coreRule = 'grantedInvention', coreUnjudged = [] }: MeasureContext,
): Measure {
  const industries = taxonomy.industries.filter(({ id }) => industry === null || id === industry);
  const areas = new Set(industries.flatMap((one) => one.areas.map(({ id }) => id)));
  const limit = yearLimit(year, asOf);
  const own = answers['core']!.filter(({ key }) => areas.has(key[0] as string));
  const held = new Set(own.filter(({ key }) => isUpTo(key[1]!, limit)).map(({ key }) => key[0]));
  const undated = new Set(
    own.filter(({ key }) => limit !== null && key[1] === null && !held.has(key[0]!)).map(({ key }) => key[0]),
  );
  const unjudged = coreUnjudged.filter((area) => areas.has(area) && !held.has(area) && !undated.has(area)).length;
  const actual = held.size;
  const { zh, en } = momentText(limit);
  const patent = PATENTS[coreRule];
  return {
    actual,
    year: limit,
    complete: null,
    settled: isYearOver(year, asOf) && isCertain(goal, [actual, actual + undated.size + unjudged]),
    mayFall: false,
    basis: {
      zh: `${zh}，${areas.size}个重点技术领域中有${actual}个拥有${patent.zh}（每件专利只计入其主要领域）`,
      en: `${actual} of ${areas.size} key areas held a ${patent.en} ${en} (each in its primary area only)`,
    },
    note: unjudgedText(unjudged, undatedText(undated.size, NOTES[coreRule])),
  };
}

function undatedText(areas: number, note: Bilingual): Bilingual {
  const { zh, en } = note;
  if (areas === 0) return note;
  return {
    zh: `${zh}；另有${areas}个领域只有授权日不明的，未计入`,
    en: `${en}; areas left out because the days of their grants are unknown: ${areas}`,
  };
}

function unjudgedText(areas: number, note: Bilingual): Bilingual {
  const { zh, en } = note;
  if (areas === 0) return note;
  return {
    zh: `${zh}；另有${areas}个领域的已授权发明因可比者过少或数据不全无法评定，未计入`,
    en: `${en}; areas left out because too few of the same year, or missing data, leave their granted inventions unjudged: ${areas}`,
  };
}

const PATENTS = {
  composite: { zh: '核心专利', en: 'core patent' },
  grantedInvention: { zh: '已授权发明专利', en: 'granted invention' },
};

const NOTES = {
  composite: {
    zh: '政策未定义核心技术专利，此处指被引证、权利要求和同族的综合位次居同年同产业前列的已授权发明专利',
    en: 'The policy does not define a core patent; here it is a granted invention that stands high among those of its year and industry in citations, claims and family',
  },
  grantedInvention: {
    zh: '政策未定义核心技术专利，此处以已授权发明专利代替',
    en: 'The policy does not define a core patent; a granted invention stands for it here',
  },
};
