import type { Lang } from '../util/bilingual.js';
import type { ChartLayer, Datum, PositionChannel } from './chart.js';
import { THEME } from './theme.js';

/** The y channel of horizontal bars, in the order of the names. */
export function nameChannel(domain: readonly string[]): PositionChannel {
  return {
    field: 'name',
    type: 'ordinal',
    sort: null,
    scale: { domain },
    axis: { title: null, grid: false, labelLimit: 380 },
  };
}

/** The x channel of counted applications in horizontal bars; without any bar it still needs a domain. */
export function countAxis(lang: Lang, bars: number): PositionChannel {
  const title = lang === 'zh' ? '申请量（件）' : 'Applications';
  return {
    field: 'count',
    type: 'quantitative',
    stack: null,
    axis: { title, grid: true, format: ',d', tickMinStep: 1, tickCount: 6 },
    ...(bars === 0 ? { scale: { domain: [0, 1] } } : {}),
  };
}

/** Height of a plot with so many horizontal bars; never nothing. */
export function bandsHeight(bars: number, step: number): number {
  return Math.max(1, bars) * step;
}

/** Numbers written at the end of horizontal bars, from the field `label`. */
export function endLabels(values: readonly Datum[], place: ChartLayer['encoding']): ChartLayer {
  return {
    data: { values },
    mark: { type: 'text', align: 'left', baseline: 'middle', dx: 6, color: THEME.text },
    encoding: { ...place, text: { field: 'label', type: 'nominal' } },
  };
}

/**
 * Names made distinct, because bars of one name would fall into one: a repeated name gets its number.
 *
 * @example distinctNames(['a', 'b', 'a']) //=> ['a', 'b', 'a (2)']
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let shown = name;
    for (let times = 2; taken.has(shown); times++) shown = `${name} (${times})`;
    taken.add(shown);
    return shown;
  });
}
