import type { DelayRefusal } from '../../analyse/delay/delay-refusal.js';
import type { Bilingual } from '../../util/bilingual.js';
import type { Context } from '../context.js';
import { joined } from '../say.js';
import type { Cell, Text } from '../section-model.js';

/** Whether any year of all applications together carries an estimate. */
export function hasEstimates({ result }: Context): boolean {
  return result.overall.rows.some(({ estimate }) => estimate !== undefined);
}

/** The sentences on estimated years, or on why there are none; null when there is nothing to estimate. */
export function estimateText(context: Context): Text | null {
  const { result, say, figures, lang } = context;
  const { estimates, rows } = result.overall;
  if (estimates === undefined) return null;
  if (estimates.refusal !== null) return say(REFUSED, { why: REFUSALS[estimates.refusal][lang] });
  const years = rows.flatMap(({ estimate }, i): Text[] => {
    const at = (key: string) => figures.cell(`/overall/rows/${i}/estimate/${key}`);
    if (estimate === undefined) return [];
    const bounds = { low80: at('low80'), high80: at('high80'), low95: at('low95'), high95: at('high95') };
    return [say(ONE_YEAR, { year: figures.cell(`/overall/rows/${i}/year`, 'year'), value: at('value'), ...bounds })];
  });
  if (years.length === 0) return null;
  const test =
    estimates.meanError === null
      ? say(NO_TEST)
      : say(TEST, {
          n: figures.size('/overall/estimates/backTest'),
          error: figures.cell('/overall/estimates/meanError', 'percent'),
        });
  return [...say(ESTIMATED, { years: joined(years, lang === 'zh' ? '；' : '; ') }), ...test];
}

/** The estimate of one year for a table, with its 80 % interval. */
export function estimateCell({ result, figures, lang }: Context, row: number): Cell {
  if (result.overall.rows[row]!.estimate === undefined) return '';
  const at = (key: string) => figures.cell(`/overall/rows/${row}/estimate/${key}`);
  const [open, dash, close] = lang === 'zh' ? ['（', '—', '）'] : [' (', '–', ')'];
  return [at('value'), open!, at('low80'), dash!, at('high80'), close!];
}

/** Under a table with estimates. */
export const ESTIMATE_NOTE: Bilingual = {
  zh: '“推算”为按数据自身的公开延迟推算的最终申请量，括号内为80%区间，不计入合计。',
  en: '“Estimate”: applications to be expected once all are published, from the delays in the data, with the 80% interval; not part of the total.',
};

const ESTIMATED: Bilingual = {
  zh: '按本数据集自身的公开延迟推算，{years}。推算值仅供参考，不计入合计，也不作为升降判断的依据。',
  en: 'By the publication delays in the data themselves, {years}. Estimates are for reference: they are in no total, and no rise or fall rests on them.',
};

const ONE_YEAR: Bilingual = {
  zh: '{year}年的申请最终约为{value}件（80%区间{low80}—{high80}件，95%区间{low95}—{high95}件）',
  en: 'about {value} applications are to be expected for {year} (80% interval {low80}–{high80}, 95% interval {low95}–{high95})',
};

const TEST: Bilingual = {
  zh: '用同样方法回推以往{n}个年份，平均误差为{error}。',
  en: ' The same method missed {n#past year|past years} by {error} on average.',
};

const NO_TEST: Bilingual = {
  zh: '没有足够的以往年份可以检验推算误差。',
  en: ' There are not enough past years to test the estimates on.',
};

const REFUSED: Bilingual = {
  zh: '尚未公开完整的年份未作推算，原因是：{why}。',
  en: 'Years that are not complete were not estimated: {why}.',
};

const REFUSALS: Readonly<Record<DelayRefusal, Bilingual>> = {
  unit: { zh: '所选统计单位没有公开延迟可言', en: 'the chosen unit has no publication delay' },
  noCutOff: { zh: '数据截止日不明', en: 'the cut-off is unknown' },
  noDelays: { zh: '统计引擎不提供公开延迟', en: 'the engine does not tell publication delays' },
  grantsOnly: {
    zh: '发明专利（全部，或申请较多的某一局的）几乎只见授权文本，公开延迟过长且不稳定',
    en: 'inventions, all or those of an office with many, are hardly seen before they are granted, too late and too unevenly',
  },
  grantRows: {
    zh: '较多发明专利只见授权文本，首次公开的时间不明',
    en: 'many inventions appear with their grant only, so that their first publication is unknown',
  },
  noDays: { zh: '数据中没有可用的申请日和公开日', en: 'no application has both a filing and a publication day' },
  tooFewRecords: { zh: '近年申请过少，公开延迟无从估计', en: 'too few recent applications to tell the delay' },
  shortHistory: { zh: '公开记录的年限过短，公开延迟无从估计', en: 'the publications span too few years to tell the delay' },
  gap: {
    zh: '近年有季度几乎没有公开记录，数据可能不全',
    en: 'a recent quarter has hardly any publications: data may be missing',
  },
  unreliable: {
    zh: '用同样方法回推以往年份，误差过大',
    en: 'the same method missed past years by too much',
  },
  longTail: { zh: '公开延迟超出可观察的范围', en: 'publications still come after the longest delay that can be seen' },
};
