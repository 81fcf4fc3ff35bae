import type { ChoiceAxis } from '../analyse/multiverse/choice-axes.js';
import type { Multiverse } from '../analyse/multiverse/multiverse.js';
import type { MultiverseRow } from '../analyse/multiverse/multiverse-row.js';
import type { Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import type { Chart, ChartLayer, ChartMark, Datum, PositionChannel, SeriesChannel } from './chart.js';
import { type ChartOptions, cutOffText } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { CHOICES } from './convention-words.js';
import { formatValue } from './format-value.js';
import { niceTicks } from './nice-ticks.js';
import { THEME, THEME_CONFIG } from './theme.js';

/** One of the two plots of a {@link SpecificationChart}: inner width and height in pixels. */
export type SpecificationPanel = Pick<Chart, 'width' | 'height' | 'layer'>;

/** A specification curve as a Vega-Lite 5 specification: the outcomes above, the choices behind each below. Plain JSON, no expressions. */
export interface SpecificationChart extends Pick<Chart, '$schema' | 'title' | 'description' | 'config'> {
  readonly vconcat: readonly [outcomes: SpecificationPanel, choices: SpecificationPanel];
}

/**
 * The specification curve of a headline: its value under every combination of conventions in ascending order, coloured by whether the conclusion is the same,
 * and below each the choices that make the combination. The rules mark what was asked for. Combinations without a number stand last,
 * without a dot above. Source: Simonsohn, Simmons and Nelson 2020.
 *
 * @example multiverseChart(await multiverse(engine, applicationsHeadline()), { lang: 'en' }).vconcat.length //=> 2
 */
export function multiverseChart(result: Multiverse, options: ChartOptions = {}): SpecificationChart {
  checkGiven('multiverseChart', result, ['headline', 'rows'], 'result', 'give what multiverse returned');
  checkChartOptions('multiverseChart', options, {});
  const { lang = 'zh' } = options;
  const { headline, conventions, rows } = result;
  const zh = lang === 'zh';
  const sorted = [...rows].sort((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY) || 0);
  const ranked = sorted.map((row, i) => ({ ...row, rank: i + 1, state: stateWords(lang)[stateOf(row)]! }));
  const rank = ranked.find(({ changed }) => changed.length === 0)?.rank ?? null;
  const title = zh
    ? `${headline.name.zh}：各种口径组合下的结果`
    : `Outcomes under each combination of conventions: ${headline.name.en}`;
  const drawing = { lang, rank, color: stateChannel(lang) };
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: {
      text: title,
      subtitle: [summaryLine(result, lang), ...conventionLines(conventions, lang)],
      anchor: 'start',
    },
    description: zh ? `${title}。${summaryLine(result, lang)}。` : `${title}. ${summaryLine(result, lang)}.`,
    vconcat: [outcomePanel(result, ranked, drawing), choicePanel(result, ranked, drawing)],
    config: THEME_CONFIG,
  };
}

interface Ranked extends MultiverseRow {
  readonly rank: number;
  readonly state: string;
}

interface Drawing {
  readonly lang: Lang;
  /** Place of what was asked for. */
  readonly rank: number | null;
  readonly color: SeriesChannel;
}

const WIDTH = 600;
const ROW = 20;
const RULE: ChartMark = { type: 'rule', color: THEME.domain, strokeWidth: 1, strokeDash: [4, 4] };

function outcomePanel({ headline }: Multiverse, rows: readonly Ranked[], { lang, rank, color }: Drawing): SpecificationPanel {
  const x = rankChannel(rows, null);
  const y = valueChannel(rows, headline.kind, headline.name[lang]);
  const values = rows.flatMap(({ rank: at, value, state }): Datum[] => (value === null ? [] : [{ rank: at, value, state }]));
  const asked = rows.find((row) => row.rank === rank)?.value ?? null;
  return {
    width: WIDTH,
    height: 220,
    layer: [
      { data: { values }, mark: { type: 'point', filled: true, size: 40 }, encoding: { x, y, color } },
      ...ruleAt('x', rank, x),
      ...ruleAt('y', asked, y),
    ],
  };
}

function choicePanel({ values }: Multiverse, rows: readonly Ranked[], { lang, rank, color }: Drawing): SpecificationPanel {
  const label = (axis: ChoiceAxis, value: string): string =>
    `${CHOICES[axis].name[lang]}${lang === 'zh' ? '：' : ': '}${CHOICES[axis].values[value]?.[lang] ?? value}`;
  const tried = (Object.keys(CHOICES) as ChoiceAxis[]).filter((axis) => values[axis].length > 1);
  const domain = tried.flatMap((axis) => values[axis].map((value) => label(axis, value)));
  const x = rankChannel(rows, lang === 'zh' ? '口径组合（按数值由小到大）' : 'Combinations, by their value');
  const y: PositionChannel = {
    field: 'choice',
    type: 'ordinal',
    sort: null,
    scale: { domain: domain.length === 0 ? [''] : domain },
    axis: { title: null, grid: false, labelLimit: 240 },
  };
  const dots = rows.flatMap(({ rank: at, state, choices }): Datum[] =>
    tried.map((axis) => ({ rank: at, state, choice: label(axis, choices[axis]) })),
  );
  const quiet = { ...color, legend: null };
  return {
    width: WIDTH,
    height: Math.max(1, domain.length) * ROW,
    layer: [
      { data: { values: dots }, mark: { type: 'point', filled: true, size: 16 }, encoding: { x, y, color: quiet } },
      ...ruleAt('x', rank, x),
    ],
  };
}

function ruleAt(direction: 'x' | 'y', datum: number | null, { type, axis, scale }: PositionChannel): ChartLayer[] {
  if (datum === null) return [];
  return [
    {
      data: { values: [{ line: datum }] },
      mark: RULE,
      encoding: { [direction]: { datum, type, axis, ...(scale && { scale }) } },
    },
  ];
}

function rankChannel(rows: readonly Ranked[], title: string | null): PositionChannel {
  const { max } = niceTicks(rows.length + 1, 6, 1);
  return {
    field: 'rank',
    type: 'quantitative',
    stack: null,
    scale: { domain: [0, max] },
    axis: { title, grid: false, format: ',d', tickMinStep: 1, tickCount: 6 },
  };
}

function valueChannel(rows: readonly Ranked[], kind: Multiverse['headline']['kind'], title: string): PositionChannel {
  const values = rows.flatMap(({ value }) => value ?? []);
  const { max, ticks } = niceTicks(Math.max(...values, 0), 5, 0, values.length === 0 ? 0 : Math.min(...values));
  const flat = { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: -24, titleY: -10 } as const;
  return {
    field: 'value',
    type: 'quantitative',
    stack: null,
    scale: { domain: [ticks[0]!, max] },
    axis: { title, grid: true, format: FORMATS[kind], tickCount: 5, ...flat },
  };
}

const FORMATS = { count: ',d', percent: '.1%', index: '.3f' } as const;

function summaryLine({ rows, agreeing, disagreeing, undecided, conventions }: Multiverse, lang: Lang): string {
  const [all, same, other, open] = [rows.length, agreeing, disagreeing, undecided].map((n) => formatValue(n, ',d'));
  return lang === 'zh'
    ? `口径组合${all}种：结论相同${same}种，不同${other}种，无法判断${open}种；虚线为所用口径；${cutOffText(conventions.asOf, lang)}`
    : `${all} combinations: ${same} with the same conclusion, ${other} with another, ${open} cannot say; dashed: as asked; ${cutOffText(conventions.asOf, lang)}`;
}

function stateOf({ agrees }: MultiverseRow): number {
  return agrees === null ? 2 : agrees ? 0 : 1;
}

function stateWords(lang: Lang): readonly string[] {
  return lang === 'zh' ? ['结论相同', '结论不同', '无法判断'] : ['Same conclusion', 'Another conclusion', 'Cannot say'];
}

function stateChannel(lang: Lang): SeriesChannel {
  return {
    field: 'state',
    type: 'nominal',
    scale: { domain: stateWords(lang), range: [THEME.main, THEME.accent, THEME.domain] },
    legend: { orient: 'top', title: null, columns: 3 },
  };
}
