import { checkGiven } from '../util/check-given.js';
import { checkOptions } from '../util/check-options.js';
import type { Chart } from './chart.js';
import type { SpecificationChart } from './multiverse-chart.js';
import { type RenderSvgOptions, svgPicture } from './render-svg.js';
import { svgAxes } from './svg-axes.js';
import { svgLayout } from './svg-layout.js';
import { svgMarks } from './svg-marks.js';
import { THEME } from './theme.js';

/**
 * A specification curve as a self-contained SVG picture, its two plots one above the other with their left and right ends aligned.
 *
 * @example renderSpecificationSvg(multiverseChart(await multiverse(engine, applicationsHeadline()))).startsWith('<svg xmlns="http://www.w3.org/2000/svg"') //=> true
 */
export function renderSpecificationSvg(chart: SpecificationChart, options: RenderSvgOptions = {}): string {
  checkGiven('renderSpecificationSvg', chart, ['vconcat', 'title'], 'chart', 'give what multiverseChart returned');
  checkOptions<RenderSvgOptions>('renderSpecificationSvg', options, { heading: null });
  const { vconcat, title, description, $schema, config } = chart;
  const { heading = true } = options;
  const shared = { $schema, description, config, autosize: { type: 'fit-x', contains: 'padding' }, width: THEME.width } as const;
  const [outcomes, choices] = vconcat;
  const above: Chart = { ...shared, title, height: outcomes.height, layer: outcomes.layer };
  const below: Chart = { ...shared, title: { ...title, subtitle: [] }, height: choices.height, layer: choices.layer };
  const [first, second] = [svgLayout(above, heading), svgLayout(below, false)];
  const left = Math.max(first.left, second.left);
  const width = Math.min(first.left + first.width, second.left + second.width) - left;
  const top = { ...first, left, width };
  const bottom = { ...second, left, width, top: first.outerHeight };
  const outerHeight = first.outerHeight + second.outerHeight - second.top;
  return svgPicture(above, { ...top, outerHeight }, [
    ...svgAxes(top),
    ...above.layer.flatMap((layer) => svgMarks(layer, top)),
    ...svgAxes(bottom),
    ...below.layer.flatMap((layer) => svgMarks(layer, bottom)),
  ]);
}
