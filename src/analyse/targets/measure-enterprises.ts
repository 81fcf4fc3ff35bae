import type { Target } from '../../taxonomy/targets.js';
import { enterprisesByIndustry, reachesThreshold } from '../enterprises/advantage-enterprises.js';
import { isYearComplete } from '../trend/lag.js';
import { lowerBound, type Measure, type MeasureContext, momentText, notComputable } from './measure.js';
import { enterprisesQuery, type ScorecardAnswers, yearLimit } from './scorecard-queries.js';

/**
 * Advantage enterprises (知识产权优势企业): enterprises with at least `threshold` applications within the industry, all years up to the target year.
 *
 * Not computable when the data name no applicant.
 *
 * The line of 50 applications is the one the policy writes for several industries; it is a count, not the official list of recognised enterprises.
 */
export function measureEnterprises({ industry, year }: Target, answers: ScorecardAnswers, context: MeasureContext): Measure {
  const { asOf, taxonomy, threshold } = context;
  if (answers['applicantTypes']!.every(({ key }) => key[0] === null)) return notComputable(NOBODY);
  const limit = yearLimit(year, asOf);
  const rows = answers[enterprisesQuery(industry, limit)]!;
  const actual =
    industry === null
      ? rows.filter(({ key, count }) => key[0] !== null && reachesThreshold(count, threshold)).length
      : enterprisesByIndustry(rows, taxonomy, threshold).find((one) => one.industry === industry)!.count;
  const { zh, en } = momentText(limit);
  const scope = industry === null ? { zh: '', en: '' } : { zh: '在该产业内', en: ' in the industry' };
  const basis = {
    zh: `${zh}，${scope.zh}申请${threshold}件以上（含）的企业有${actual}家，联合申请对各申请人各计一件`,
    en: `${actual} enterprises had ${threshold} or more applications${scope.en} ${en}, joint ones counting for each applicant`,
  };
  const complete = isYearComplete(year, asOf, context.lag.months);
  const note = complete === false && asOf !== null ? lowerBound(year, asOf, context.lag) : null;
  return { actual, year: limit, complete, settled: complete === true, mayFall: false, basis, note };
}

const NOBODY = { zh: '数据中没有申请人', en: 'The data name no applicant' };
