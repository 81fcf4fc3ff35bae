import type { Bilingual, Lang } from '../util/bilingual.js';
import { dayText } from '../util/day-text.js';
import type { Chart, ChartLayer, SeriesChannel } from './chart.js';
import { formatValue } from './format-value.js';
import { SERIES_COLORS, SERIES_SHAPES, THEME, THEME_CONFIG } from './theme.js';

/** Options of every chart. */
export interface ChartOptions {
  /** Default `zh`. */
  readonly lang?: Lang;
}

/** Names of ids in both languages; an id without a name is shown as it is. */
export type ChartNames = Readonly<Record<string, Bilingual>>;

/** What differs from chart to chart. */
export interface ChartParts {
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly height: number;
  readonly layer: readonly ChartLayer[];
}

/** A whole specification around the parts. */
export function chartOf({ title, subtitle, description, height, layer }: ChartParts): Chart {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    title: { text: title, subtitle, anchor: 'start' },
    description,
    autosize: { type: 'fit-x', contains: 'padding' },
    width: THEME.width,
    height,
    layer,
    config: THEME_CONFIG,
  };
}

/** How many were counted and up to which day; `conventionLines` say the rest of what a caption must. */
export function basisText(n: number, asOf: string | null, lang: Lang): string {
  const count = formatValue(n, ',d');
  if (lang === 'en') return `n = ${count}; ${cutOffText(asOf, lang)}`;
  return `统计对象${count}件；${cutOffText(asOf, lang)}`;
}

/** Up to which day the data reach, as a clause. */
export function cutOffText(asOf: string | null, lang: Lang): string {
  if (lang === 'en') return `data up to ${asOf ?? 'an unknown day'}`;
  return asOf === null ? '数据截止日不明' : `数据截至${dayText(asOf).zh}`;
}

/** Name of an id, or the id; null is the class of those without a value. */
export function nameIn(names: ChartNames, id: string | number | null, lang: Lang): string {
  if (id === null) return lang === 'zh' ? '未归入' : 'none';
  const key = String(id);
  return Object.hasOwn(names, key) ? names[key]![lang] : key;
}

/** Colour (and shape) channels for series in a fixed order. */
export function seriesChannels(field: string, domain: readonly string[]): { color: SeriesChannel; shape: SeriesChannel } {
  const legend = { orient: 'top', title: null, columns: 4 } as const;
  const range = (all: readonly string[]) => domain.map((_, i) => all[i % all.length]!);
  return {
    color: { field, type: 'nominal', scale: { domain, range: range(SERIES_COLORS) }, legend },
    shape: { field, type: 'nominal', scale: { domain, range: range(SERIES_SHAPES) }, legend },
  };
}
