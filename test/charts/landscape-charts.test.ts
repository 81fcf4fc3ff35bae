import { describe, expect, test } from 'vitest';
import { LANDSCAPE_CHARTS, landscapeCharts } from '../../src/charts/landscape-charts.js';
import { emptyResult, hostileResult, sampleResult } from '../report/sample-result.js';

const FORBIDDEN = new Set([
  'expr',
  'calculate',
  'filter',
  'signal',
  'href',
  'url',
  'params',
  'transform',
  'tooltip',
  'parameter',
]);

describe.each([
  ['sample', sampleResult()],
  ['empty', emptyResult()],
  ['hostile', hostileResult()],
])('charts of the %s landscape', (_, result) => {
  test.each(['zh', 'en'] as const)('are plain JSON without expressions or links (%s)', (lang) => {
    const charts = landscapeCharts(result, { lang });
    expect(Object.keys(charts)).toEqual([...LANDSCAPE_CHARTS]);
    expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
    expect([...keysOf(charts)].filter((key) => FORBIDDEN.has(key))).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('have a title, a description and plain field names (%s)', (lang) => {
    for (const chart of Object.values(landscapeCharts(result, { lang }))) {
      expect(chart.title.text).not.toBe('');
      expect(chart.description).toContain(chart.title.text);
      for (const { encoding, data } of chart.layer) {
        const fields = Object.values(encoding).flatMap(({ field }) => field ?? []);
        for (const field of fields) expect(field).toMatch(/^[a-z]+$/);
        for (const row of data.values) expect(Object.keys(row)).toEqual(expect.arrayContaining(fields));
      }
    }
  });
});

test('every caption names how many were counted, or which, and the cut-off', () => {
  for (const chart of Object.values(landscapeCharts(sampleResult(), { lang: 'zh' }))) {
    expect(chart.title.subtitle.join('')).toMatch(/\d/);
    expect(chart.title.subtitle.join('')).toContain('数据截至2016年12月31日');
  }
});

test('input is not changed', () => {
  const result = sampleResult();
  const before = JSON.stringify(result);
  landscapeCharts(result);
  expect(JSON.stringify(result)).toBe(before);
});

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const entry of value) keysOf(entry, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) keysOf(entry, keys.add(key));
  }
  return keys;
}
