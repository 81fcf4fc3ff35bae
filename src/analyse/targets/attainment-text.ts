import type { Bilingual } from '../../util/bilingual.js';
import { nearCertainty } from '../../util/near-certainty.js';
import type { AttainmentRow, Light, NoProjection } from './attainment-row.js';
import type { Pace } from './pace.js';
import { figure, percent, sentences } from './scorecard-text.js';

/** The light of a row with the arithmetic that leads to it, each step a sentence. */
export function attainmentText(row: Omit<AttainmentRow, 'arithmetic'>): Bilingual {
  return sentences(levelText(row), requiredText(row), paceText(row.pace), projectionText(row), lightText(row));
}

function levelText({ last, needed, year }: Omit<AttainmentRow, 'arithmetic'>): Bilingual | null {
  if (last === null || needed === null) return null;
  const [level, goal] = [figure(last.level), neededText(needed)];
  return {
    zh: `最近的完整年份${last.year}年为${level}，${year}年需达到${goal}`,
    en: `The last complete year, ${last.year}, has ${level}; ${goal} are needed in ${year}`,
  };
}

function requiredText({ last, needed, year, required, recent }: Omit<AttainmentRow, 'arithmetic'>): Bilingual | null {
  if (last === null || needed === null || required === null) return null;
  const years = year - last.year;
  const past =
    recent === null
      ? { zh: '', en: '' }
      : { zh: `，此前年均增长${percent(recent)}%`, en: `, against ${percent(recent)}% a year so far` };
  const goal = neededText(needed);
  if (required <= 0) {
    const fall = percent(-required);
    return {
      zh: `已高于所需，今后每年下降不超过${fall}%即可${past.zh}`,
      en: `It is above that already: a fall of up to ${fall}% a year would still do${past.en}`,
    };
  }
  return {
    zh: `（${goal}÷${figure(last.level)}）的${years}次方根减一，今后须年均增长${percent(required)}%${past.zh}`,
    en: `(${goal} / ${figure(last.level)}) to the power 1/${years}, minus 1: ${percent(required)}% a year from there${past.en}`,
  };
}

/** As exact as the growth that is computed from it, so that the reader gets the same. */
function neededText(needed: number): string {
  const whole = Math.round(needed);
  return figure(Math.abs(needed - whole) < 1e-6 ? whole : needed);
}

function paceText(pace: Pace | null): Bilingual | null {
  if (pace === null) return null;
  const { year, elapsed, quarters, seen, visible, filed, due, ratio, probability } = pace;
  const [value, low80, high80] = [filed.value, filed.low80, filed.high80].map(figure);
  const passed =
    elapsed === 1
      ? { zh: `${year}年已经结束`, en: `${year} is over` }
      : { zh: `${year}年已过去${percent(elapsed)}%`, en: `${percent(elapsed)}% of ${year} has passed` };
  const wanted = figure(Math.round(due));
  const share = ratio === null ? { zh: '', en: '' } : { zh: `，为其${percent(ratio)}%`, en: `, ${percent(ratio)}% of that` };
  const chance =
    probability === null
      ? { zh: '', en: '' }
      : { zh: `；达到的概率${chanceText(probability).zh}`, en: `; probability of reaching it: ${chanceText(probability).en}` };
  return {
    zh: `${passed.zh}，已公开${figure(seen)}件；前${quarters}个季度提交的，按公开延迟约有${percent(visible)}%已公开，即约${value}件（80%区间${low80}至${high80}）；均匀进度应为${wanted}件${share.zh}${chance.zh}`,
    en: `${passed.en}; ${figure(seen)} applications are published; of those filed up to quarter ${quarters} about ${percent(visible)}% are by the publication delay, which makes about ${value} (80% interval ${low80} to ${high80}); an even pace would be ${wanted}${share.en}${chance.en}`,
  };
}

function projectionText({ projection, noProjection, year }: Omit<AttainmentRow, 'arithmetic'>): Bilingual | null {
  if (projection === null) return noProjection === null ? null : NO_PROJECTION_WORDS[noProjection];
  const { from, to, growth, value, low80, high80 } = projection;
  const chance = chanceText(projection.probability);
  return {
    zh: `按${from}年至${to}年的趋势（每年${percent(growth)}%）推算，${year}年约为${figure(value)}（80%区间${figure(low80)}至${figure(high80)}），达到的概率${chance.zh}`,
    en: `By the trend of ${from} to ${to} (${percent(growth)}% a year) it will be about ${figure(value)} in ${year} (80% interval ${figure(low80)} to ${figure(high80)}); probability of reaching it: ${chance.en}`,
  };
}

/** In per cent. */
function chanceText(probability: number): Bilingual {
  return nearCertainty(probability) ?? { zh: `为${percent(probability)}%`, en: `${percent(probability)}%` };
}

const LIGHT_WORDS: Readonly<Record<Light, Bilingual>> = {
  green: { zh: '绿灯', en: 'green' },
  amber: { zh: '黄灯', en: 'amber' },
  red: { zh: '红灯', en: 'red' },
  open: { zh: '未定', en: 'open' },
};

const NO_PROJECTION_WORDS: Readonly<Record<NoProjection, Bilingual | null>> = {
  decided: null,
  filed: {
    zh: '该年的申请已经提交，只待公开，以按公开延迟的估计为准，不再按趋势推算',
    en: 'Its applications are filed and only wait for publication: the estimate by the delay stands, and no trend is drawn on',
  },
  noSeries: { zh: '没有可以推算的完整年度数列', en: 'There is no series of complete years to project' },
  tooFewYears: { zh: '完整年份不足五年，不作推算', en: 'Fewer than five complete years: nothing is projected' },
  tooFewRecords: { zh: '完整年份合计不足30件，不作推算', en: 'Fewer than 30 in the complete years: nothing is projected' },
  tooUneven: { zh: '各年数量起伏过大，不作推算', en: 'The years vary too much: nothing is projected' },
  tooFar: { zh: '距目标年份过远，不作推算', en: 'The target year is too far off: nothing is projected' },
};

function lightText({ light, state, year }: Omit<AttainmentRow, 'arithmetic'>): Bilingual {
  const word = LIGHT_WORDS[light];
  const why = WHY[state === 'met' || state === 'behind' ? state : light === 'open' ? 'open' : 'toCome'];
  return {
    zh: `信号灯：${word.zh}（${why.zh.replace('{year}', String(year))}）`,
    en: `Light: ${word.en} (${why.en.replace('{year}', String(year))})`,
  };
}

const WHY: Readonly<Record<'met' | 'behind' | 'open' | 'toCome', Bilingual>> = {
  met: { zh: '已经达到', en: 'reached' },
  behind: { zh: '{year}年已经结束，没有达到', en: '{year} is over, and it was not reached' },
  open: {
    zh: '{year}年尚未公开完整或无从推算，不下结论',
    en: '{year} is not fully published or cannot be projected: no verdict',
  },
  toCome: { zh: '按达到的概率', en: 'by the probability of reaching it' },
};
