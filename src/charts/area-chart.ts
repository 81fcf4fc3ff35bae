import type { Bilingual } from '../util/bilingual.js';
import { checkListGiven } from '../util/check-given.js';
import { bandsHeight, countAxis, distinctNames, endLabels, nameChannel } from './bar-axis.js';
import type { Chart } from './chart.js';
import { basisText, chartOf, seriesChannels } from './chart-base.js';
import { conventionLines } from './chart-caption.js';
import { checkChartOptions } from './check-chart-options.js';
import { formatValue } from './format-value.js';
import type { FieldChartOptions } from './industry-chart.js';

/** What the area chart needs of an industry. */
export interface IndustryWithAreas {
  readonly name: Bilingual;
  readonly areas: readonly { readonly name: Bilingual; readonly count: number }[];
}

/**
 * Bars of the 20 key areas with the most applications, coloured by industry. Areas without any are left out; ties keep the order of the taxonomy.
 *
 * @example areaChart([], { n: 0, conventions: conventionsOf(engine), lang: 'en' }).title.text //=> 'Key technology areas with the most applications'
 */
export function areaChart(industries: readonly IndustryWithAreas[], options: FieldChartOptions): Chart {
  checkListGiven('areaChart', industries, ['name', 'areas'], 'industries', 'give those of a landscape result');
  checkChartOptions('areaChart', options, { n: 'needed', conventions: 'needed' });
  const { lang = 'zh', n, conventions } = options;
  const zh = lang === 'zh';
  const title = zh ? '申请量居前的重点技术领域' : 'Key technology areas with the most applications';
  const top = industries
    .flatMap((industry) => industry.areas.map(({ name, count }) => ({ name: name[lang], count, industry: industry.name[lang] })))
    .filter((area) => area.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 20);
  const names = distinctNames(top.map((area) => area.name));
  const values = top.map((area, i) => ({ ...area, name: names[i]!, label: formatValue(area.count, ',d') }));
  const { color } = seriesChannels(
    'industry',
    industries.map((industry) => industry.name[lang]),
  );
  const place = { y: nameChannel(names), x: countAxis(lang, names.length) };
  const list = values.map((bar) => `${bar.name} ${bar.label}`);
  return chartOf({
    title,
    subtitle: [basisText(n, conventions.asOf, lang), ...conventionLines(conventions, lang)],
    description: zh ? `${title}。${list.join('，')}。` : `${title}. ${list.join(', ')}.`,
    height: bandsHeight(values.length, 24),
    layer: [
      { data: { values }, mark: { type: 'bar', height: { band: 0.7 } }, encoding: { ...place, color } },
      endLabels(values, place),
    ],
  });
}
