import type { CoApplicants } from '../analyse/network/co-applicants.js';
import type { Lang } from '../util/bilingual.js';
import { checkGiven } from '../util/check-given.js';
import { type ChartOptions, cutOffText } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { networkLayout } from './network-layout.js';
import { SERIES_COLORS, THEME } from './theme.js';

/** One applicant as it is drawn, in pixels. */
export interface NetworkDot {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly count: number;
  readonly joint: number;
  readonly community: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** Name that is written beside it; '' for all but the strongest. */
  readonly label: string;
}

/** One link as it is drawn. */
export interface NetworkLine {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
  readonly width: number;
}

/**
 * A network as a Vega 6 specification with everything computed (places, sizes, colours): plain JSON, no expressions, no links. Vega, not Vega-Lite,
 * because that has no networks.
 */
export interface NetworkChart {
  readonly $schema: 'https://vega.github.io/schema/vega/v6.json';
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly padding: number;
  readonly background: '#ffffff';
  readonly title: { readonly text: string; readonly subtitle: readonly string[]; readonly anchor: 'start' };
  readonly data: readonly [
    { readonly name: 'links'; readonly values: readonly NetworkLine[] },
    { readonly name: 'nodes'; readonly values: readonly NetworkDot[] },
  ];
  readonly marks: readonly Readonly<Record<string, unknown>>[];
}

/**
 * The network of co-applicants: dots sized by applications and coloured by community, lines as wide as there are joint applications. The same network is
 * always drawn the same.
 *
 * @example networkChart(await coApplicants(engine), { lang: 'en' }).title.text //=> 'Applicants that file together'
 */
export function networkChart(network: CoApplicants, options: ChartOptions = {}): NetworkChart {
  checkGiven('networkChart', network, ['nodes', 'links', 'conventions'], 'network', 'give what coApplicants returned');
  checkChartOptions('networkChart', options, {});
  const { lang = 'zh' } = options;
  const title = lang === 'zh' ? '联合申请网络' : 'Applicants that file together';
  const dots = dotsOf(network);
  const lines = linesOf(network, dots);
  const subtitle = subtitleOf(network, lang);
  const named = dots.filter(({ label }) => label !== '').map(({ label }) => label);
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    description:
      lang === 'zh'
        ? `${title}。${subtitle}。联合申请较多的有：${named.join('、')}。`
        : `${title}. ${subtitle}. Strongest: ${named.join(', ')}.`,
    width: WIDTH,
    height: HEIGHT,
    padding: 8,
    background: '#ffffff',
    title: { text: title, subtitle: [subtitle, ...conventionLines(network.conventions, lang)], anchor: 'start' },
    data: [
      { name: 'links', values: lines },
      { name: 'nodes', values: dots },
    ],
    marks: MARKS,
  };
}

const WIDTH: number = THEME.width - 16;
const HEIGHT = 520;
/** Room around the dots, for the names at the border. */
const MARGIN = 60;
const NAMED = 25;

const field = (name: string): { readonly field: string } => ({ field: name });
const value = (own: string | number): { readonly value: string | number } => ({ value: own });

const MARKS: NetworkChart['marks'] = [
  {
    type: 'rule',
    from: { data: 'links' },
    encode: {
      enter: {
        x: field('x'),
        y: field('y'),
        x2: field('x2'),
        y2: field('y2'),
        strokeWidth: field('width'),
        stroke: value(THEME.domain),
        strokeOpacity: value(0.5),
      },
    },
  },
  {
    type: 'symbol',
    from: { data: 'nodes' },
    encode: { enter: { x: field('x'), y: field('y'), size: field('size'), fill: field('color'), tooltip: field('name') } },
  },
  {
    type: 'text',
    from: { data: 'nodes' },
    encode: {
      enter: {
        x: field('x'),
        y: field('y'),
        dy: value(-9),
        text: field('label'),
        align: value('center'),
        fontSize: value(11),
        fill: value(THEME.text),
      },
    },
  },
];

function dotsOf({ nodes, links }: CoApplicants): readonly NetworkDot[] {
  const places = networkLayout(nodes.length, links);
  const most = nodes.reduce((top, { count }) => Math.max(top, count), 1);
  const named = new Set([...nodes].sort((a, b) => b.joint - a.joint).slice(0, NAMED));
  return nodes.map((node, i): NetworkDot => {
    const { key, name, type, count, joint, community } = node;
    return {
      key,
      name,
      type,
      count,
      joint,
      community,
      x: MARGIN + Math.round(places[i]!.x * (WIDTH - 2 * MARGIN)),
      y: MARGIN / 2 + Math.round(places[i]!.y * (HEIGHT - MARGIN)),
      size: Math.round(40 + (460 * count) / most),
      color: SERIES_COLORS[community % SERIES_COLORS.length]!,
      label: named.has(node) ? name : '',
    };
  });
}

function linesOf({ links }: CoApplicants, dots: readonly NetworkDot[]): readonly NetworkLine[] {
  return links.map(({ a, b, weight }) => {
    const [from, to] = [dots[a]!, dots[b]!];
    const width = Math.round(10 * (0.6 + Math.log2(1 + weight) / 2)) / 10;
    return { x: from.x, y: from.y, x2: to.x, y2: to.y, weight, width };
  });
}

function subtitleOf({ nodes, links, applicants, minimum, communities, conventions }: CoApplicants, lang: Lang): string {
  const n = (count: number): string => formatValue(count, ',d');
  return lang === 'zh'
    ? `联合申请${n(minimum)}件及以上的申请人${n(applicants)}个，图中为${n(nodes.length)}个、连线${n(links.length)}条、社群${n(communities.length)}个；${cutOffText(conventions.asOf, lang)}`
    : `${n(applicants)} applicants with ${n(minimum)} or more joint applications, ${n(nodes.length)} shown with ${n(links.length)} links in ${n(communities.length)} communities; ${cutOffText(conventions.asOf, lang)}`;
}
