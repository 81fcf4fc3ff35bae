import type { TrendSummary } from '../../analyse/trend/trend.js';
import type { Bilingual } from '../../util/bilingual.js';
import type { Context } from '../context.js';
import { numberText } from '../number-text.js';
import type { Figure, Text } from '../section-model.js';
import { REASON_WORDS, wordFor } from '../words.js';

/** The sentence on the direction of a series; it says only what the summary at the pointer says. */
export function trendText(context: Context, pointer: string, summary: TrendSummary, subject: Bilingual): Text {
  const { say, figures, lang } = context;
  const { verdict, reason, from, to } = summary;
  const subjectCell = subject[lang];
  if (verdict === 'cannotSay' || from === null || to === null) {
    const why = wordFor(REASON_WORDS, reason ?? 'tooFewYears', lang);
    return say(
      { zh: '{subject}的走势无法判断：{why}。', en: 'No trend of {subject} can be stated: {why}.' },
      { subject: subjectCell, why },
    );
  }
  const isTestedWhole = !testsLess(summary);
  const yearsAt = (at: string) => ({ from: figures.cell(`${at}/from`, 'year'), to: figures.cell(`${at}/to`, 'year') });
  const rate = figures.cell(`${pointer}/cagr`, 'percent');
  const head = say(HEADS[verdict], { subject: subjectCell, ...yearsAt(isTestedWhole ? pointer : `${pointer}/evidence`) });
  if (summary.cagr === null) return [...head, ...say(NO_RATE)];
  if (endsAtNothing(summary)) return [...head, ...say(NO_LAST)];
  const tail = isTestedWhole
    ? rateText(context, verdict, summary.cagr, { ...endsOf(context), rate })
    : say(RATE_OF_ALL, { ...yearsAt(pointer), ...endsOf(context), rate });
  return [...head, ...tail];
}

/** Whether the direction was tested on fewer years than the rate is of: a verdict is of the years tested alone. */
export function testsLess({ evidence, from }: TrendSummary): boolean {
  return evidence !== undefined && evidence.from !== from;
}

/** Whether a series has nothing in its last complete year: a fall to 0 is −100 % a year, however many years it took. */
export function endsAtNothing({ cagr }: Pick<TrendSummary, 'cagr'>): boolean {
  return cagr === -1;
}

/** The sentence on years that are not fully published; none when there are none. */
export function incompleteText({ result, say, figures }: Context): Text | null {
  const { rows } = result.overall;
  const open = rows.findIndex((row) => row.complete === false);
  if (open === -1) return rows.some((row) => row.complete === null) ? say(NO_CUT_OFF) : null;
  const first = rows.reduce((best, row, i) => (row.complete === false && row.year < rows[best]!.year ? i : best), open);
  return say(
    {
      zh: '{year}年及以后的申请尚未全部公开，图表中以*标注，数值只是下限，仅供参考，不作升降判断。',
      en: 'Applications from {year} on are not all published yet: these years carry an asterisk, their numbers are lower bounds for reference only, and no rise or fall is read from them.',
    },
    { year: figures.cell(`/overall/rows/${first}/year`, 'year') },
  );
}

const HEADS = {
  up: {
    zh: '在公开完整的{from}—{to}年，{subject}总体呈上升趋势',
    en: 'Over the complete years {from} to {to}, {subject} rose',
  },
  down: {
    zh: '在公开完整的{from}—{to}年，{subject}总体呈下降趋势',
    en: 'Over the complete years {from} to {to}, {subject} fell',
  },
  flat: {
    zh: '在公开完整的{from}—{to}年，{subject}没有显著的升降趋势，总体平稳',
    en: 'Over the complete years {from} to {to}, {subject} showed no significant rise or fall',
  },
} as const satisfies Record<string, Bilingual>;

const NO_RATE: Bilingual = { zh: '，年均增长率无法计算。', en: '; a yearly rate cannot be computed.' };

const NO_LAST: Bilingual = {
  zh: '；最近的完整年份没有申请，不计算年均增长率。',
  en: '; the last complete year has none, so that no yearly rate is computed.',
};

const RATE_OF_ALL: Bilingual = {
  zh: '；自{from}年（{first}件）至{to}年（{last}件），年均变化{rate}。',
  en: '; from {from} ({first}) to {to} ({last}) the change is {rate} a year.',
};

/** The two numbers of a rate between the ends: of one application any rate is possible. */
function endsOf({ result, figures }: Context): Readonly<Record<'first' | 'last', Figure>> {
  const { rows } = result.overall;
  const count = (i: number) => figures.cell(`/overall/rows/${i}/count`);
  return {
    first: count(rows.findIndex((row) => row.complete !== false && row.count > 0)),
    last: count(rows.findLastIndex((row) => row.complete !== false)),
  };
}

const NO_CUT_OFF: Bilingual = {
  zh: '数据截止日不明，无法区分公开完整与不完整的年份，因此不作升降判断。',
  en: 'Without a cut-off day complete and incomplete years cannot be told apart; no rise or fall is stated.',
};

type Told = Readonly<Record<'first' | 'last' | 'rate', Figure>>;

/** Words and sign always agree: a rate against the direction is named as such. */
function rateText({ say }: Context, verdict: 'up' | 'down' | 'flat', cagr: number, told: Told): Text {
  const size: Figure = { ...told.rate, text: numberText(Math.abs(cagr), 'percent') };
  if (verdict === 'up' && cagr > 0)
    return say(
      {
        zh: '，年均增长{rate}（首年{first}件，末年{last}件）。',
        en: ', on average by {rate} a year (first year {first}, last {last}).',
      },
      told,
    );
  if (verdict === 'down' && cagr < 0)
    return say(
      {
        zh: '，年均下降{rate}（首年{first}件，末年{last}件）。',
        en: ', on average by {rate} a year (first year {first}, last {last}).',
      },
      { ...told, rate: size },
    );
  if (verdict === 'flat')
    return say(
      {
        zh: '，首末两年相比年均变化{rate}（首年{first}件，末年{last}件）。',
        en: ' ({rate} a year between the first, {first}, and the last, {last}).',
      },
      told,
    );
  return say(
    {
      zh: '，但首末两年相比年均变化为{rate}（首年{first}件，末年{last}件），个别年份波动较大。',
      en: ', although the first ({first}) and the last year ({last}) alone differ by {rate} a year: single years vary widely.',
    },
    told,
  );
}
