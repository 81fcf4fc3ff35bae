import type { LorenzPoint } from '../analyse/concentration/lorenz.js';
import type { Conventions } from '../analyse/conventions.js';
import { checkListGiven } from '../util/check-given.js';
import type { Chart, ChartLayer, PositionChannel } from './chart.js';
import { basisText, type ChartOptions, chartOf, seriesChannels } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { THEME } from './theme.js';

/** One curve of {@link lorenzChart}. */
export interface LorenzSeries {
  readonly name: string;
  /** What `lorenz` returns; a series of null has nothing to draw and is left out. */
  readonly points: readonly LorenzPoint[] | null;
}

/** Options of {@link lorenzChart}. */
export interface LorenzChartOptions extends ChartOptions {
  /** Applications behind the chart, for the caption. */
  readonly n: number;
  /** How they were counted, for the caption. */
  readonly conventions: Conventions;
}

/**
 * Lorenz curves: the share of applications that the smallest applicants hold together; the diagonal would be equal shares. Long curves are thinned to
 * 200 points, ends kept.
 *
 * @example lorenzChart([{ name: 'all', points: lorenz([3, 1]) }], { n: 4, conventions: conventionsOf(engine), lang: 'en' }).layer.length //=> 2
 */
export function lorenzChart(series: readonly LorenzSeries[], options: LorenzChartOptions): Chart {
  checkListGiven('lorenzChart', series, ['name', 'points'], 'series', 'give a list such as [{ name, points: lorenz(counts) }]');
  checkChartOptions('lorenzChart', options, { n: 'needed', conventions: 'needed' });
  const { lang = 'zh', n, conventions } = options;
  const zh = lang === 'zh';
  const title = zh ? '申请人洛伦兹曲线' : 'Lorenz curves of applicants';
  const drawn = series.flatMap(({ name, points }) => (points === null ? [] : [{ name, points }]));
  const place = {
    x: ratioChannel('holders', zh ? '申请人累计占比（由少到多）' : 'Share of applicants, smallest first'),
    y: ratioChannel('total', zh ? '申请量累计占比' : 'Share of applications'),
  };
  const equal = [0, 1].map((share) => ({ holders: share, total: share }));
  const curves = drawn.flatMap(({ name, points }) =>
    thinned(points).map(({ holders, total }) => ({ series: name, holders, total })),
  );
  const names = drawn.map(({ name }) => name);
  const list = drawn.map(({ name, points }) => `${name} ${formatValue(topTenth(points), '.1%')}`);
  const layer: ChartLayer[] = [
    {
      data: { values: equal },
      mark: { type: 'line', color: THEME.domain, strokeWidth: 1, strokeDash: [4, 4] },
      encoding: place,
    },
    {
      data: { values: curves },
      mark: { type: 'line', strokeWidth: 2 },
      encoding: { ...place, color: seriesChannels('series', names).color },
    },
  ];
  return chartOf({
    title,
    subtitle: [
      basisText(n, conventions.asOf, lang),
      zh ? '虚线为均匀分布' : 'Dashed: equal shares',
      ...conventionLines(conventions, lang),
    ],
    description: zh
      ? `${title}。申请量最多的十分之一申请人所占份额：${list.join('，')}。`
      : `${title}. Held by the largest tenth of applicants: ${list.join(', ')}.`,
    height: 380,
    layer,
  });
}

const MOST_POINTS = 200;

function ratioChannel(field: string, title: string): PositionChannel {
  const axis = { title, grid: true, format: '.0%', tickCount: 5 };
  return { field, type: 'quantitative', stack: null, scale: { domain: [0, 1] }, axis };
}

function thinned(points: readonly LorenzPoint[]): readonly LorenzPoint[] {
  if (points.length <= MOST_POINTS) return points;
  const at = (k: number) => points[Math.round((k * (points.length - 1)) / (MOST_POINTS - 1))]!;
  return Array.from({ length: MOST_POINTS }, (_, k) => at(k));
}

/** What the largest tenth holds, by straight lines between the points. */
function topTenth(points: readonly LorenzPoint[]): number {
  const at = 0.9 * (points.length - 1);
  const below = points[Math.floor(at)]!;
  const above = points[Math.ceil(at)]!;
  return 1 - (below.total + (at - Math.floor(at)) * (above.total - below.total));
}
