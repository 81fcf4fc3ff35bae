import type { Target } from '../../taxonomy/targets.js';
import { summarizeDenseZones } from '../place/dense-zones.js';
import { isYearComplete } from '../trend/lag.js';
import { type Measure, type MeasureContext, momentText, notComputable } from './measure.js';
import { type ScorecardAnswers, yearLimit, zonesQuery } from './scorecard-queries.js';
import { counted, figure, percent } from './scorecard-text.js';

/**
 * Intellectual-property-intensive zones (知识产权密集区) of an industry: districts that pass the limits of `denseZones` on the applications up to the target year;
 * of the whole city, districts that do so in any industry.
 *
 * The policy names zones and sets a number, but no measure; recognised bases (专利产业化基地), which it counts with them, must come from outside.
 */
export function measureZones({ industry, year }: Target, answers: ScorecardAnswers, context: MeasureContext): Measure {
  const { asOf, lag, conventions } = context;
  const limit = yearLimit(year, asOf);
  const { rows, limits } = summarizeDenseZones(answers[zonesQuery(limit)]!, { conventions });
  if (rows.length === 0)
    return notComputable({ zh: '数据中没有第一申请人所在区县', en: 'The data do not say in which districts applicants are' });
  const dense = rows.filter((row) => row.dense && (industry === null || row.field === industry));
  const actual = new Set(dense.map(({ within, place }) => JSON.stringify([within, place]))).size;
  const settled = isYearComplete(year, asOf, lag.months) === true;
  const { zh, en } = momentText(limit);
  const [share, quotient] = [percent(limits.share), String(limits.quotient)];
  return {
    actual,
    year: limit,
    complete: null,
    settled,
    mayFall: true,
    basis: {
      zh: `${zh}，占产业申请量${share}%以上、区位商${quotient}以上且显著大于一的区县有${figure(actual)}个`,
      en: `${counted(actual, 'district', 'districts')} held ${share}% or more of the industry's applications with a location quotient of ${quotient} or more, clearly above 1, ${en}`,
    },
    note: {
      zh: '政策未规定密集区的标准，此处按上述界限计；专利产业化基地须由外部资料提供',
      en: 'The policy sets no measure of a zone, these limits stand for it; recognised bases must come from outside',
    },
  };
}
