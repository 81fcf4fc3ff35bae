import type { Target } from '../../taxonomy/targets.js';
import { dayText } from '../../util/day-text.js';
import { isYearComplete } from '../trend/lag.js';
import { type Measure, type MeasureContext, notComputable } from './measure.js';
import type { ScorecardAnswers } from './scorecard-queries.js';
import { figure } from './scorecard-text.js';

/**
 * Annual applications (年专利申请): applications of the industry filed in the target year, all patent types; one in two industries counts in both.
 *
 * Not computable when the target year lies outside the filing years of the data. While the year is not fully published, the figure is a lower bound and
 * the row says so.
 */
export function measureAnnualApplications(
  { industry, year }: Target,
  answers: ScorecardAnswers,
  context: MeasureContext,
): Measure {
  const years = (answers['years'] ?? []).map(({ key }) => key[0]).filter((value) => typeof value === 'number');
  if (years.length === 0) return notComputable({ zh: '数据中没有申请日', en: 'The data hold no filing dates' });
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (year < first || year > last) {
    return notComputable({
      zh: `数据的申请年份为${first}年至${last}年，不含${year}年`,
      en: `The filing years of the data are ${first} to ${last} and do not include ${year}`,
    });
  }
  const rows = industry === null ? answers['filings']! : answers['filingsByIndustry']!.filter(({ key }) => key[0] === industry);
  const actual = rows.find(({ key }) => key.at(-1) === year)?.count ?? 0;
  const complete = isYearComplete(year, context.asOf, context.lag.months);
  const count = figure(actual);
  const basis = { zh: `${year}年申请的专利${count}件`, en: `${count} applications were filed in ${year}` };
  return { actual, year, complete, basis, note: complete === false ? lowerBound(year, context) : null };
}

function lowerBound(year: number, { asOf, lag }: MeasureContext): Measure['note'] {
  const { zh, en } = dayText(asOf!);
  return {
    zh: `${year}年的申请到${zh}尚未全部公开（公开滞后按${lag.months}个月计），此数为下限，低于目标不等于未完成`,
    en: `Applications of ${year} were not all published by ${en} (lag ${lag.months} months): the figure is a lower bound, below the goal is not yet missed`,
  };
}
