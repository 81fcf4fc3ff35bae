import type { TrendRow } from '../analyse/trend/trend.js';
import type { Lang } from '../util/bilingual.js';
import type { PositionChannel } from './chart.js';

/** A year as it is shown: with an asterisk when it is not fully published. */
export function yearLabel({ year, complete }: Pick<TrendRow, 'year' | 'complete'>): string {
  return complete === false ? `${year}*` : String(year);
}

/** The x channel of years; every year between the first and the last has its place. */
export function yearChannel(rows: readonly Pick<TrendRow, 'year' | 'complete'>[], lang: Lang): PositionChannel {
  const labels = new Map(rows.map((row) => [row.year, yearLabel(row)]));
  const years = [...labels.keys()].sort((a, b) => a - b);
  const domain: string[] = [];
  for (let year = years[0] ?? 0; year <= (years.at(-1) ?? -1); year++) domain.push(labels.get(year) ?? String(year));
  return {
    field: 'year',
    type: 'ordinal',
    sort: null,
    scale: { domain },
    axis: { title: lang === 'zh' ? '年份' : 'Year', grid: false, labelAngle: 0, labelOverlap: true },
  };
}

/** The y channel of applications counted; without any rows it still needs a domain. */
export function countChannel(lang: Lang, rows: number): PositionChannel {
  const flat = { titleAngle: 0, titleAlign: 'left', titleBaseline: 'bottom', titleX: -24, titleY: -10 } as const;
  const title = lang === 'zh' ? '申请量（件）' : 'Applications';
  return {
    field: 'count',
    type: 'quantitative',
    stack: null,
    axis: { title, grid: true, format: ',d', tickMinStep: 1, tickCount: 5, ...flat },
    ...(rows === 0 ? { scale: { domain: [0, 1] } } : {}),
  };
}

/** Sentence on incomplete years; empty when there are none. */
export function incompleteNote(
  rows: readonly Pick<TrendRow, 'year' | 'complete'>[],
  lang: Lang,
  looks: { readonly zh: string; readonly en: string },
): string[] {
  if (!rows.some((row) => row.complete === false)) return [];
  return [
    lang === 'zh'
      ? `${looks.zh}及带*的年份尚未全部公开，仅供参考，不作升降判断`
      : `${looks.en} and years with * are not fully published yet: for reference only, no verdict`,
  ];
}
