import type { CountRow } from '../../engines/engine.js';
import type { Target } from '../../taxonomy/targets.js';
import type { Bilingual } from '../../util/bilingual.js';
import { cagr } from '../trend/cagr.js';
import { isYearComplete } from '../trend/lag.js';
import { baseYearOf } from './external-figure.js';
import {
  countUndated,
  countUpTo,
  isCertain,
  isYearOver,
  type Measure,
  type MeasureContext,
  momentText,
  notComputable,
} from './measure.js';
import { type ScorecardAnswers, yearLimit } from './scorecard-queries.js';
import { counted, figure } from './scorecard-text.js';

/**
 * Average annual growth of the patents owned (自主知识产权拥有量年均增长): compound growth of the stock of granted patents in the industries between two year
 * ends, from {@link MeasureContext.growthFrom} to the target year, or to the last year the data cover fully if that is earlier.
 *
 * The stock counts every patent granted up to the day, by grant year; patents that have lapsed since are not taken out, because exports rarely say when.
 * Not computable without a cut-off, without a full year after the base, or from a base of 0. Grants whose day is not known are in no stock, and nothing is
 * settled while they could decide.
 */
export function measureOwnedGrowth(target: Target, answers: ScorecardAnswers, { asOf, growthFrom }: MeasureContext): Measure {
  if (asOf === null) return notComputable({ zh: '数据截止日不明', en: 'The cut-off of the data is unknown' });
  const base = baseYearOf(target, growthFrom);
  const covered = Number(asOf.slice(0, 4));
  const end = Math.min(target.year, isYearComplete(covered, asOf, 0) ? covered : covered - 1);
  if (end <= base) return notComputable({ zh: `数据未覆盖${base}年之后的整年`, en: `The data cover no full year after ${base}` });

  const rows = holdingsOf(target, answers);
  const [from, to] = [countUpTo(rows, 1, base), countUpTo(rows, 1, end)];
  const undated = countUndated(rows, 1, end);
  const actual = cagr(from, to, end - base);
  const stocks = {
    zh: `授权专利累计：${base}年底${figure(from)}件，${end}年底${figure(to)}件`,
    en: `Patents granted: ${figure(from)} by the end of ${base}, ${figure(to)} by the end of ${end}`,
  };
  if (actual === null) {
    if (undated > 0) return notComputable(undatedText(undated, stocks));
    return notComputable({ zh: `${stocks.zh}，基数为零`, en: `${stocks.en}; the base is zero` });
  }
  const basis = {
    zh: `${stocks.zh}，（${figure(to)}÷${figure(from)}）的${end - base}次方根减一`,
    en: `${stocks.en}; (${figure(to)} / ${figure(from)}) to the power 1/${end - base}, minus 1`,
  };
  const most = cagr(from, to + undated, end - base)!;
  const least = cagr(from + undated, to + undated, end - base)!;
  const settled = end === target.year && isCertain(target.goal, [least, actual, most]);
  return { actual, year: end, complete: true, settled, mayFall: true, basis, note: stockNote(undated) };
}

/**
 * Share of inventions in the patents owned (发明专利拥有量比重): granted inventions of the industries / all granted patents of the industries.
 *
 * The policy relates them to the patents of the whole city; a data set of the industries alone cannot give that base, so both sides are the
 * industries here. Not computable when nothing was granted.
 */
export function measureInventionShare(target: Target, answers: ScorecardAnswers, { asOf }: MeasureContext): Measure {
  const limit = yearLimit(target.year, asOf);
  const rows = holdingsOf(target, answers);
  const all = countUpTo(rows, 1, limit);
  const ofInventions = rows.filter(({ key }) => key[0] === 'invention');
  const inventions = countUpTo(ofInventions, 1, limit);
  const undated = countUndated(rows, 1, limit);
  if (!(all > 0)) return notComputable(undated > 0 ? undatedText(undated, NO_DATED_GRANTS) : NO_GRANTS);
  const { zh, en } = momentText(limit);
  const basis = {
    zh: `${zh}，产业内授权专利${figure(all)}件，其中发明${figure(inventions)}件，${figure(inventions)}÷${figure(all)}`,
    en: `Of ${figure(all)} patents of the industries granted ${en}, ${figure(inventions)} are inventions: ${figure(inventions)} / ${figure(all)}`,
  };
  const undatedInventions = countUndated(ofInventions, 1, limit);
  const least = inventions / (all + undated - undatedInventions);
  const most = (inventions + undatedInventions) / (all + undatedInventions);
  const settled = isYearOver(target.year, asOf) && isCertain(target.goal, [least, most]);
  return { actual: inventions / all, year: limit, complete: null, settled, mayFall: true, basis, note: stockNote(undated) };
}

const NO_GRANTS = { zh: '产业内没有已授权专利', en: 'The industries hold no granted patents' };

const NO_DATED_GRANTS = {
  zh: '产业内没有授权日已知的专利',
  en: 'The industries hold no patents whose day of grant is known',
};

function stockNote(undated: number): Bilingual {
  return undated === 0 ? STOCK_NOTE : undatedText(undated, STOCK_NOTE);
}

const STOCK_NOTE = {
  zh: '按授权累计，未扣除已失效的专利',
  en: 'Grants are accumulated; patents that have lapsed are not taken out',
};

/** A statement with the grants that it leaves out because their day is not known. */
function undatedText(undated: number, { zh, en }: Bilingual): Bilingual {
  return {
    zh: `${zh}；另有${figure(undated)}件授权日不明，未计入`,
    en: `${en}; left out because their day of grant is unknown: ${figure(undated)}`,
  };
}

/**
 * Patents owned (专利拥有量) as a stock: every patent of the industries granted by the end of the target year, lapsed ones included.
 */
export function measureOwned(target: Target, answers: ScorecardAnswers, { asOf }: MeasureContext): Measure {
  const limit = yearLimit(target.year, asOf);
  const rows = holdingsOf(target, answers);
  const actual = countUpTo(rows, 1, limit);
  const undated = countUndated(rows, 1, limit);
  const { zh, en } = momentText(limit);
  const basis = {
    zh: `${zh}，授权专利累计${figure(actual)}件`,
    en: `${counted(actual, 'patent was', 'patents were')} granted ${en}`,
  };
  const settled = isYearOver(target.year, asOf) && isCertain(target.goal, [actual, actual + undated]);
  return { actual, year: limit, complete: null, settled, mayFall: false, basis, note: stockNote(undated) };
}

/**
 * Patents in force (有效专利量) as a stock at the end of the target year, or of the last year that the data cover. Rights whose end or whose day of grant is unknown may or
 * may not be in force: the certain ones count, and the row is settled only when the others make no difference to the goal.
 */
export function measureInForce(
  { industry, goal, year }: Target,
  _: ScorecardAnswers,
  { inForce, asOf }: MeasureContext,
): Measure {
  const held = inForce?.[industry ?? 'all'];
  const row = held?.rows.findLast((one) => one.year <= year);
  if (held === undefined || row === undefined)
    return notComputable({ zh: '数据不能说明有效专利', en: 'The data cannot tell which patents are in force' });
  const most = row.inForceAtMost + held.withoutGrantDay;
  return {
    actual: row.inForce,
    year: row.year,
    complete: null,
    settled: isYearOver(year, asOf) && row.year === year && isCertain(goal, [row.inForce, most]),
    mayFall: true,
    basis: {
      zh: `${row.year}年底有效专利${figure(row.inForce)}件`,
      en: `${counted(row.inForce, 'patent was', 'patents were')} in force at the end of ${row.year}`,
    },
    note: unsureText(most - row.inForce, most, held.withoutGrantDay),
  };
}

/** How many more may be in force, and why that is not known. */
function unsureText(unsure: number, most: number, undated: number): Bilingual | null {
  if (unsure === 0) return null;
  const [unknown, open] = undated === 0 ? ['终止日', 'end'] : ['授权日或终止日', 'day of grant or the end'];
  return {
    zh: `另有${figure(unsure)}件${unknown}不明，至多${figure(most)}件有效`,
    en: `Of ${figure(unsure)} more the ${open} is unknown: at most ${figure(most)} were in force`,
  };
}

/** Rows with the key (type, year). */
export function holdingsOf({ industry }: Target, answers: ScorecardAnswers): readonly CountRow[] {
  if (industry === null) return answers['holdings']!;
  const own = answers['holdingsByIndustry']!.filter(({ key }) => key[0] === industry);
  return own.map(({ key, count }) => ({ key: key.slice(1), count }));
}
