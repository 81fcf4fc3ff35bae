import type { Concentration, ConcentrationRow } from '../analyse/concentration/concentration.js';
import { checkGiven } from '../util/check-given.js';
import { bandsHeight, distinctNames, nameChannel } from './bar-axis.js';
import type { Chart, ChartLayer, Datum, PositionChannel } from './chart.js';
import { basisText, type ChartNames, type ChartOptions, chartOf, nameIn } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import { THEME } from './theme.js';

/** Options of {@link concentrationChart}. */
export interface ConcentrationChartOptions extends ChartOptions {
  readonly names?: ChartNames;
  /** Applications behind the chart, for the caption. */
  readonly n: number;
}

/**
 * CR4 as bars and HHI as points for the applicants of each industry, both on a scale from 0 to 1. Industries with fewer than 30 applications are
 * marked, because their indices say little. The label of the HHI carries the interval of the corrected one and stands lower than that of CR4, so that small
 * indices can be read.
 *
 * @example concentrationChart({ conventions: conventionsOf(engine), labelSet: 'US merger guidelines 2010', rows: [] }, { n: 0, lang: 'en' }).layer.length //=> 4
 */
export function concentrationChart(concentration: Concentration, options: ConcentrationChartOptions): Chart {
  checkGiven('concentrationChart', concentration, ['rows', 'labelSet'], 'concentration', 'give what concentration returned');
  checkChartOptions('concentrationChart', options, { names: 'optional', n: 'needed' });
  const { lang = 'zh', names = {}, n } = options;
  const zh = lang === 'zh';
  const title = zh ? '各产业申请人集中度' : 'Concentration of applicants by industry';
  const rows = concentration.rows.filter((row) => row.scope === 'industry' && row.of === 'applicant');
  const label = (row: ConcentrationRow) => nameIn(names, row.id, lang) + (row.small ? (zh ? '（样本少）' : ' (few)') : '');
  const shown = distinctNames(rows.map(label));
  const axis = { title: zh ? '比值（0—1）' : 'Ratio (0 to 1)', grid: true, format: '.1f', tickCount: 5 };
  const x = { field: 'value', type: 'quantitative', stack: null, scale: { domain: [0, 1] }, axis } satisfies PositionChannel;
  const points = (measure: 'CR4' | 'HHI', pick: (row: ConcentrationRow) => number | null) =>
    rows.flatMap((row, i): Datum[] => {
      const value = pick(row);
      if (value === null) return [];
      const text = measure === 'HHI' ? formatValue(value, '.3f') + intervalText(row, zh) : formatValue(value, '.2f');
      return [{ name: shown[i]!, value, measure, label: text }];
    });
  const cr4 = points('CR4', (row) => row.cr4);
  const hhi = points('HHI', (row) => row.hhi);
  const list = [...cr4, ...hhi].map((point) => `${point['name']} ${point['measure']} ${point['label']}`);
  return chartOf({
    title,
    subtitle: [
      basisText(n, concentration.conventions.asOf, lang),
      ...intervalNote(rows, zh),
      ...conventionLines(concentration.conventions, lang, names),
    ],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: bandsHeight(rows.length, 38),
    layer: layers(cr4, hhi, { y: nameChannel(shown), x }),
  });
}

function intervalNote(rows: readonly ConcentrationRow[], zh: boolean): string[] {
  if (rows.every(({ hhiInterval }) => hhiInterval === null)) return [];
  return [zh ? '括号内为校正HHI的区间' : 'In brackets: interval of the corrected HHI'];
}

/** The interval of the corrected HHI in brackets, when there is one. */
function intervalText({ hhiInterval }: ConcentrationRow, zh: boolean): string {
  if (hhiInterval === null) return '';
  const ends = [hhiInterval.low, hhiInterval.high].map((end) => formatValue(end, '.3f')).join('–');
  return zh ? `（${ends}）` : ` (${ends})`;
}

function layers(cr4: readonly Datum[], hhi: readonly Datum[], place: { x: PositionChannel; y: PositionChannel }): ChartLayer[] {
  const color = {
    field: 'measure',
    type: 'nominal',
    scale: { domain: ['CR4', 'HHI'], range: [THEME.light, THEME.accent] },
    legend: { orient: 'top', title: null, columns: 2 },
  } as const;
  const text = { field: 'label', type: 'nominal' } as const;
  const label = { type: 'text', align: 'left', baseline: 'middle' } as const;
  return [
    { data: { values: cr4 }, mark: { type: 'bar', height: { band: 0.62 } }, encoding: { ...place, color } },
    { data: { values: hhi }, mark: { type: 'point', filled: true, size: 70, opacity: 1 }, encoding: { ...place, color } },
    { data: { values: cr4 }, mark: { ...label, dx: 6, dy: -8, color: THEME.text }, encoding: { ...place, text } },
    { data: { values: hhi }, mark: { ...label, dx: 8, dy: 8, color: THEME.accent }, encoding: { ...place, text } },
  ];
}
