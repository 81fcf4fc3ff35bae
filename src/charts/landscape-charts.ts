import type { Concentration } from '../analyse/concentration/concentration.js';
import type { Exclusion } from '../analyse/conventions.js';
import type { AdvantageEnterprises } from '../analyse/enterprises/advantage-enterprises.js';
import type { Scorecard } from '../analyse/targets/scorecard.js';
import type { Trend } from '../analyse/trend/trend.js';
import { checkGiven } from '../util/check-given.js';
import { areaChart, type IndustryWithAreas } from './area-chart.js';
import type { Chart } from './chart.js';
import type { ChartNames, ChartOptions } from './chart-base.js';
import { checkChartOptions } from './check-chart-options.js';
import { concentrationChart } from './concentration-chart.js';
import { enterpriseChart } from './enterprise-chart.js';
import { type IndustryBar, industryChart } from './industry-chart.js';
import { overallTrendChart } from './overall-trend-chart.js';
import { scorecardChart } from './scorecard-chart.js';
import { trendChart } from './trend-chart.js';

/** What the charts need of a landscape result. */
export interface ChartMaterial {
  readonly classified: number;
  readonly industries: readonly (IndustryBar & IndustryWithAreas & { readonly id: string })[];
  readonly overall: Trend;
  readonly trend: Trend;
  readonly concentration: Concentration;
  readonly advantageEnterprises: AdvantageEnterprises;
  readonly scorecard: Scorecard;
}

/**
 * Ids of the charts of the situation section, in its order.
 *
 * @example LANDSCAPE_CHARTS[0] //=> 'overall'
 */
export const LANDSCAPE_CHARTS = ['overall', 'industries', 'trend', 'areas', 'concentration', 'enterprises', 'scorecard'] as const;

/** One of {@link LANDSCAPE_CHARTS}. */
export type LandscapeChartId = (typeof LANDSCAPE_CHARTS)[number];

const MATERIAL = Object.keys({
  classified: 0,
  industries: 0,
  overall: 0,
  trend: 0,
  concentration: 0,
  advantageEnterprises: 0,
  scorecard: 0,
} satisfies Record<keyof ChartMaterial, 0>) as (keyof ChartMaterial)[];

/** Fields hold none of the applications that are in no industry. */
const CLASSIFIED: readonly Exclusion[] = [{ by: 'classified', kept: true }];

/**
 * All charts of the situation section by id.
 *
 * @example LANDSCAPE_CHARTS[0] //=> 'overall'
 */
export function landscapeCharts(result: ChartMaterial, options: ChartOptions = {}): Readonly<Record<LandscapeChartId, Chart>> {
  checkGiven('landscapeCharts', result, MATERIAL, 'result', 'give what summarizeLandscape returned');
  checkChartOptions('landscapeCharts', options, {});
  const { lang = 'zh' } = options;
  const { industries, overall, trend, concentration, classified } = result;
  const names: ChartNames = Object.fromEntries(industries.map(({ id, name }) => [id, name]));
  const field = { lang, n: classified, conventions: { ...overall.conventions, exclusions: CLASSIFIED } };
  return {
    overall: overallTrendChart(overall, { lang }),
    industries: industryChart(industries, field),
    trend: trendChart(trend, { lang, names, n: classified }),
    areas: areaChart(industries, field),
    concentration: concentrationChart(concentration, { lang, names, n: classified }),
    enterprises: enterpriseChart(result.advantageEnterprises, { lang }),
    scorecard: scorecardChart(result.scorecard, { lang, names }),
  };
}
