import type { Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { cagr } from '../trend/cagr.js';
import { isYearComplete } from '../trend/lag.js';
import { baseYearOf } from './external-figure.js';
import { isCertain, joinedNote, lowerBound, type Measure, type MeasureContext, notComputable } from './measure.js';
import type { ScorecardAnswers } from './scorecard-queries.js';
import { counted, figure } from './scorecard-text.js';

/**
 * Annual applications (年专利申请): applications of the industry filed in the target year, all patent types; one in two industries counts in both.
 *
 * Not computable when the target year lies outside the filing years of the data. While the year is not fully published, the figure is a lower bound and
 * the row says so. Applications whose filing day is not known are in no year, and nothing is settled while they could decide.
 */
export function measureAnnualApplications(target: Target, answers: ScorecardAnswers, context: MeasureContext): Measure {
  const { year } = target;
  const series = filingsOf(target, answers);
  if (series === null) return notComputable({ zh: '数据中没有申请日', en: 'The data hold no filing dates' });
  const { first, last } = series;
  if (context.asOf !== null && year > Number(context.asOf.slice(0, 4)))
    return { ...notComputable({ zh: `${year}年尚未开始`, en: `${year} has not begun` }), isToCome: true };
  if (year < first || year > last) {
    return notComputable({
      zh: `数据的申请年份为${first}年至${last}年，不含${year}年`,
      en: `The filing years of the data are ${first} to ${last} and do not include ${year}`,
    });
  }
  const actual = series.counts.get(year) ?? 0;
  const complete = isYearComplete(year, context.asOf, context.lag.months);
  const count = figure(actual);
  const basis = {
    zh: `${year}年申请的专利${count}件`,
    en: `${counted(actual, 'application was', 'applications were')} filed in ${year}`,
  };
  return {
    actual,
    year,
    complete,
    settled: complete === true && isCertain(target.goal, [actual, actual + series.undated]),
    mayFall: false,
    basis,
    note: joinedNote(complete === false ? lowerBound(year, context.asOf!, context.lag) : null, undatedNote(series.undated)),
  };
}

/**
 * Average annual growth of the applications (专利申请量年均增长): compound growth from the base year to the target year, or to the last complete year
 * if that is earlier. Years that are not fully published are never an end of it. Nothing is settled while applications whose filing day is not known could decide.
 */
export function measureApplicationsGrowth(target: Target, answers: ScorecardAnswers, context: MeasureContext): Measure {
  const base = baseYearOf(target, context.growthFrom);
  const series = filingsOf(target, answers);
  if (series === null || base < series.first)
    return notComputable({ zh: `数据中没有${base}年的申请`, en: `The data hold no applications of ${base}` });
  const end = lastCompleteYear(target.year, series.last, context);
  if (end <= base)
    return notComputable({ zh: `${base}年之后没有公开完整的年份`, en: `No year after ${base} is fully published` });
  const [from, to] = [series.counts.get(base) ?? 0, series.counts.get(end) ?? 0];
  const counts = {
    zh: `申请量：${base}年${figure(from)}件，${end}年${figure(to)}件`,
    en: `Applications: ${figure(from)} in ${base}, ${figure(to)} in ${end}`,
  };
  const actual = cagr(from, to, end - base);
  if (actual === null) return notComputable({ zh: `${counts.zh}，基数为零`, en: `${counts.en}; the base is zero` });
  const basis = {
    zh: `${counts.zh}，（${figure(to)}÷${figure(from)}）的${end - base}次方根减一`,
    en: `${counts.en}; (${figure(to)} / ${figure(from)}) to the power 1/${end - base}, minus 1`,
  };
  const { undated } = series;
  const [least, most] = [cagr(from + undated, to, end - base)!, cagr(from, to + undated, end - base)!];
  const settled = end === target.year && isCertain(target.goal, [least, actual, most]);
  return { actual, year: end, complete: null, settled, mayFall: true, basis, note: undatedNote(undated) };
}

/** The applications that are in no year. */
function undatedNote(undated: number): Bilingual | null {
  if (undated === 0) return null;
  return {
    zh: `另有${figure(undated)}件申请日不明，未计入`,
    en: `Left out because their filing day is unknown: ${figure(undated)}`,
  };
}

/** Applications by filing year. */
export interface Filings {
  readonly first: number;
  readonly last: number;
  readonly counts: ReadonlyMap<number, number>;
  /** Those of the industry whose year is not known. */
  readonly undated: number;
}

/**
 * Applications of the industry of a target by year, with the first and last year of all data; null without any filing date.
 */
export function filingsOf({ industry }: Target, answers: ScorecardAnswers): Filings | null {
  const years = (answers['years'] ?? []).map(({ key }) => key[0]).filter((value) => typeof value === 'number');
  if (years.length === 0) return null;
  const rows = industry === null ? answers['filings']! : answers['filingsByIndustry']!.filter(({ key }) => key[0] === industry);
  const dated = rows.flatMap(({ key, count }) =>
    typeof key.at(-1) === 'number' ? [[key.at(-1) as number, count] as const] : [],
  );
  const undated = rows.reduce((sum, { key, count }) => (typeof key.at(-1) === 'number' ? sum : sum + count), 0);
  return { first: Math.min(...years), last: Math.max(...years), counts: new Map(dated), undated };
}

/** The last year up to both bounds that is fully published; before all years when none is. */
export function lastCompleteYear(year: number, last: number, { asOf, lag }: Pick<MeasureContext, 'asOf' | 'lag'>): number {
  for (let end = Math.min(year, last); end >= 1900; end--) if (isYearComplete(end, asOf, lag.months) === true) return end;
  return Number.NEGATIVE_INFINITY;
}
