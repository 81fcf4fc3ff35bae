import type { Scorecard, ScorecardRow } from '../analyse/targets/scorecard.js';
import type { Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import { bandsHeight, distinctNames, endLabels, nameChannel } from './bar-axis.js';
import type { Chart, ChartLayer, Datum, PositionChannel } from './chart.js';
import { type ChartNames, type ChartOptions, chartOf, cutOffText, nameIn } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { STATE_WORDS } from './state-words.js';
import { THEME } from './theme.js';

/** Options of {@link scorecardChart}. */
export interface ScorecardChartOptions extends ChartOptions {
  readonly names?: ChartNames;
}

/**
 * Bars of actual / goal against the line at 100 %. Targets without a number keep their line with the reason; bars beyond 200 % end there and carry
 * their true number.
 *
 * @example scorecardChart({ conventions: conventionsOf(engine), targets: { zh: '', en: '' }, rows: [] }, { lang: 'en' }).title.text //=> 'Progress against the targets'
 */
export function scorecardChart(scorecard: Scorecard, options: ScorecardChartOptions = {}): Chart {
  checkGiven('scorecardChart', scorecard, ['rows', 'targets'], 'scorecard', 'give what scorecard returned');
  checkChartOptions('scorecardChart', options, { names: 'optional' });
  const { lang = 'zh', names = {} } = options;
  const zh = lang === 'zh';
  const title = zh ? '目标完成情况' : 'Progress against the targets';
  const city = zh ? '全市' : 'City';
  const labels = scorecard.rows.map(
    (row) => `${row.industry === null ? city : nameIn(names, row.industry, lang)}${zh ? '·' : ': '}${row.name[lang]}`,
  );
  const shown = distinctNames(labels);
  const values = scorecard.rows.map((row, i) => datum(row, shown[i]!, lang));
  const list = values.map((bar) => `${bar['name']} ${bar['label']}`);
  return chartOf({
    title,
    subtitle: [subtitle(scorecard, lang), ...conventionLines(scorecard.conventions, lang, names)],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join('; ')}.`,
    height: bandsHeight(values.length, 24),
    layer: layers(values, shown, lang),
  });
}

const WIDEST = 2;

function datum(row: ScorecardRow, name: string, lang: Lang): Datum {
  const bound = row.complete === false ? '≥' : '';
  const label = row.ratio === null ? STATE_WORDS[row.state][lang] : `${bound}${formatValue(row.ratio, '.1%')}`;
  return { name, ratio: Math.min(row.ratio ?? 0, WIDEST), state: STATE_WORDS[row.state][lang], label };
}

function layers(values: readonly Datum[], names: readonly string[], lang: Lang): ChartLayer[] {
  const axis = { title: lang === 'zh' ? '完成率' : 'Actual / goal', grid: true, format: '.0%', tickCount: 5 };
  const x = {
    field: 'ratio',
    type: 'quantitative',
    stack: null,
    axis,
    scale: { domain: [0, WIDEST], clamp: true },
  } satisfies PositionChannel;
  const place = { y: nameChannel(names), x };
  const color = {
    field: 'state',
    type: 'nominal',
    scale: {
      domain: [STATE_WORDS.met[lang], STATE_WORDS.behind[lang], STATE_WORDS.open[lang]],
      range: [THEME.main, THEME.light, THEME.grid],
    },
    legend: { orient: 'top', title: null, columns: 3 },
  } as const;
  const computed = values.filter((bar) => bar['ratio'] !== 0);
  return [
    { data: { values: computed }, mark: { type: 'bar', height: { band: 0.68 } }, encoding: { ...place, color } },
    {
      data: { values: [{ line: 1 }] },
      mark: { type: 'rule', color: THEME.accent, strokeWidth: 1.5, strokeDash: [5, 3] },
      encoding: { x: { datum: 1, type: 'quantitative', axis, scale: x.scale } },
    },
    endLabels(values, place),
  ];
}

function subtitle({ targets, conventions }: Scorecard, lang: Lang): string {
  const cutOff = cutOffText(conventions.asOf, lang);
  return lang === 'zh'
    ? `${targets.zh}；红色虚线为100%，超过200%的按200%绘制；${cutOff}`
    : `${targets.en}; dashed red line at 100%, bars beyond 200% are cut; ${cutOff}`;
}
