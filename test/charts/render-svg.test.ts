import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enterpriseChart } from '../../src/charts/enterprise-chart.js';
import { landscapeCharts } from '../../src/charts/landscape-charts.js';
import { renderSvg } from '../../src/charts/render-svg.js';
import { textWidth } from '../../src/charts/text-width.js';
import { emptyResult, hostileResult, sampleResult } from '../report/sample-result.js';
import { xmlTrouble } from './well-formed.js';

const LANDSCAPES = { sample: sampleResult(), empty: emptyResult(), hostile: hostileResult() };

describe.each(Object.entries(LANDSCAPES))('pictures of the %s landscape', (_, result) => {
  test.each(['zh', 'en'] as const)('are well-formed, finite and the same every time (%s)', (lang) => {
    for (const chart of Object.values(landscapeCharts(result, { lang }))) {
      const svg = renderSvg(chart);
      expect(xmlTrouble(svg)).toBeNull();
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(renderSvg(JSON.parse(JSON.stringify(chart)))).toBe(svg);
    }
  });

  test('keep every label inside the picture', () => {
    for (const chart of Object.values(landscapeCharts(result, { lang: 'zh' }))) {
      expect(labelsOutside(renderSvg(chart), chart.width)).toEqual([]);
    }
  });
});

test('title and description come first, the heading can be left out', () => {
  const chart = landscapeCharts(sampleResult()).industries;
  expect(renderSvg(chart)).toMatch(/^<svg [^>]*><title>专利申请的产业分布<\/title><desc>/);
  expect(renderSvg(chart, { heading: false })).not.toContain('font-weight="bold"');
});

test('any name is escaped and well-formed', () => {
  const enterprises = sampleResult().advantageEnterprises;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
      const list = [{ ...enterprises.list[0]!, name }];
      return xmlTrouble(renderSvg(enterpriseChart({ ...enterprises, list }))) === null;
    }),
    { numRuns: 200 },
  );
});

test('bars have the length of their value', () => {
  const svg = renderSvg(landscapeCharts(sampleResult()).overall);
  const heights = [...svg.matchAll(/<rect x="[^"]*" y="[^"]*" width="[^"]*" height="([\d.]+)" fill="#(?:2f6690|b9d0e0)"/g)].map(
    ([, h]) => Number(h),
  );
  const counts = sampleResult().overall.rows.map((row) => row.count);
  const bars = heights.slice(-counts.length);
  const ratios = bars.map((height) => height / bars[0]!);
  for (const [i, ratio] of ratios.entries()) expect(ratio).toBeCloseTo(counts[i]! / counts[0]!, 1);
});

function labelsOutside(svg: string, width: number): string[] {
  const texts = svg.matchAll(/<text ([^>]*)>(?:<title>[^<]*<\/title>)?([^<]*)<\/text>/g);
  return [...texts].flatMap(([, attributes, escaped]) => {
    const text = escaped!.replace(/&(?:amp|lt|gt|quot|#39);/g, '&');
    const x = Number(/(?:^| )x="([-\d.]+)"/.exec(attributes!)![1]);
    const size = Number(/font-size="(\d+)"/.exec(attributes!)?.[1] ?? 12);
    const length = textWidth(text, size);
    const anchor = /text-anchor="(\w+)"/.exec(attributes!)?.[1] ?? 'start';
    const left = x - { start: 0, middle: length / 2, end: length }[anchor]!;
    return left < -0.5 || left + length > width + 0.5 ? [text] : [];
  });
}
