import type { CountRow, DimensionValue } from '../../engines/engine.js';
import type { Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { reachesThreshold } from '../enterprises/advantage-enterprises.js';
import { isYearComplete } from '../trend/lag.js';
import { isCertain, joinedNote, lowerBound, type Measure, type MeasureContext, momentText, notComputable } from './measure.js';
import { enterprisesQuery, type ScorecardAnswers, undatedQuery, yearLimit } from './scorecard-queries.js';
import { counted, figure } from './scorecard-text.js';

/**
 * Advantage enterprises (知识产权优势企业): enterprises with at least `threshold` applications within the industry, all years up to the target year.
 *
 * Not computable when the data name no applicant. Applications whose filing day is not known count only where no year limits; else nothing is settled while they could
 * decide. An enterprise that has any is taken to reach the line at most where all its applications together do, whenever they were filed.
 *
 * The line of 50 applications is the one the policy writes for several industries; it is a count, not the official list of recognised enterprises.
 */
export function measureEnterprises(target: Target, answers: ScorecardAnswers, context: MeasureContext): Measure {
  const { industry, year } = target;
  const { asOf, threshold } = context;
  if (answers['applicantTypes']!.every(({ key }) => key[0] === null)) return notComputable(NOBODY);
  const limit = yearLimit(year, asOf);
  const onTheLine = reaching(answers[enterprisesQuery(industry, limit)]!, industry, threshold);
  const undated =
    limit === null ? 0 : perhapsReaching(answers, industry, threshold).filter((key) => !onTheLine.includes(key)).length;
  const actual = onTheLine.length;
  const { zh, en } = momentText(limit);
  const scope = industry === null ? { zh: '', en: '' } : { zh: '在该产业内', en: ' in the industry' };
  const basis = {
    zh: `${zh}，${scope.zh}申请${threshold}件以上（含）的企业有${figure(actual)}家，联合申请对各申请人各计一件`,
    en: `${counted(actual, 'enterprise', 'enterprises')} had ${threshold} or more applications${scope.en} ${en}, joint ones counting for each applicant`,
  };
  const complete = isYearComplete(year, asOf, context.lag.months);
  const settled = complete === true && isCertain(target.goal, [actual, actual + undated]);
  const lower = complete === false && asOf !== null ? lowerBound(year, asOf, context.lag) : null;
  return { actual, year: limit, complete, settled, mayFall: false, basis, note: joinedNote(lower, undatedNote(undated)) };
}

/** Keys of the enterprises on the line, of the whole or of an industry. */
function reaching(rows: readonly CountRow[], industry: string | null, threshold: number): readonly DimensionValue[] {
  const own = rows.filter(({ key, count }) => key.at(-1) !== null && reachesThreshold(count, threshold));
  return own.filter(({ key }) => industry === null || key[0] === industry).map(({ key }) => key.at(-1)!);
}

/** Those that all their applications together bring to the line, some of them of unknown filing day. */
function perhapsReaching(answers: ScorecardAnswers, industry: string | null, threshold: number): readonly DimensionValue[] {
  const undated = new Set(reaching(answers[undatedQuery(industry)]!, industry, 0));
  return reaching(answers[enterprisesQuery(industry, null)]!, industry, threshold).filter((key) => undated.has(key));
}

function undatedNote(enterprises: number): Bilingual | null {
  if (enterprises === 0) return null;
  return {
    zh: `另有${enterprises}家计入申请日不明的专利后或可达到`,
    en: `With applications whose filing day is unknown, so many more may reach the line: ${enterprises}`,
  };
}

const NOBODY = { zh: '数据中没有申请人', en: 'The data name no applicant' };
