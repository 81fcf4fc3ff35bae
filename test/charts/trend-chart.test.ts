import { describe, expect, test } from 'vitest';
import { overallTrendChart } from '../../src/charts/overall-trend-chart.js';
import { trendChart } from '../../src/charts/trend-chart.js';
import { sampleResult } from '../report/sample-result.js';

describe('trendChart', () => {
  const { trend } = sampleResult();
  const chart = trendChart(trend, { lang: 'zh' });

  test('draws complete years solid and incomplete ones dashed', () => {
    const lines = chart.layer.filter(({ mark }) => mark.type === 'line');
    const years = (dashed: boolean) =>
      new Set(
        lines
          .filter(({ mark }) => (mark.strokeDash !== undefined) === dashed)
          .flatMap(({ data }) => data.values.map((row) => row['year'])),
      );
    expect([...years(false)]).not.toContain('2015*');
    expect([...years(true)]).toEqual(['2014', '2015*', '2016*']);
  });

  test('says that incomplete years carry no verdict', () => {
    expect(chart.title.subtitle.join()).toContain('不作升降判断');
  });

  test('has no dashed line and no such sentence when all years are complete', () => {
    const complete = trendChart({ ...trend, rows: trend.rows.filter((row) => row.complete === true) });
    expect(complete.layer.every(({ mark }) => mark.strokeDash === undefined)).toBe(true);
    expect(complete.title.subtitle.join()).not.toContain('尚未');
  });

  test('keeps a place for a year without rows', () => {
    const gap = trendChart({ ...trend, rows: trend.rows.filter((row) => row.year !== 2005) });
    expect(gap.layer[0]!.encoding.x!.scale!.domain).toContain('2005');
  });

  test('keeps the ten largest of many series', () => {
    const rows = Array.from({ length: 14 }, (_, i) => ({ value: `s${i}`, year: 2010, count: i, complete: true, growth: null }));
    const many = trendChart({ ...trend, rows });
    expect(many.layer[0]!.encoding.color!.scale.domain).toEqual(Array.from({ length: 10 }, (_, i) => `s${i + 4}`));
  });

  test.each([
    ['industry', '各产业专利申请量年度走势', 'Patent applications by industry and year'],
    ['country', '各申请人国别专利申请量年度走势', 'Patent applications by country of the applicant and year'],
    ['all', '专利申请量年度走势', 'Patent applications by year'],
  ])('is titled by what it was counted by: %s', (dimension, zh, en) => {
    const titles = (['zh', 'en'] as const).map((lang) => trendChart({ ...trend, dimension }, { lang }).title.text);
    expect(titles).toEqual([zh, en]);
  });

  test('calls all applications together so, and not those without a value', () => {
    const { overall } = sampleResult();
    expect(trendChart(overall, { lang: 'en' }).layer[0]!.encoding.color!.scale.domain).toEqual(['all']);
  });

  test('has words for the values that the library itself names', () => {
    const row = { value: 'utilityModel', year: 2010, count: 1, complete: true, growth: null };
    const types = trendChart({ ...trend, dimension: 'type', rows: [row] }, { lang: 'zh' });
    expect(types.layer[0]!.encoding.color!.scale.domain).toEqual(['实用新型']);
  });

  test('names series by id, and by the id itself where no name is given', () => {
    const named = trendChart(trend, { lang: 'en', names: { biomedicine: { zh: '生物医药', en: 'Biomedicine' } } });
    expect(named.layer[0]!.encoding.color!.scale.domain.slice(0, 2)).toEqual(['Biomedicine', 'new-materials']);
  });
});

test('overallTrendChart marks incomplete years in data and colour', () => {
  const { layer } = overallTrendChart(sampleResult().overall, { lang: 'en' });
  const open = layer[0]!.data.values.filter((row) => String(row['year']).endsWith('*'));
  expect(open.map((row) => row['state'])).toEqual(['Years not fully published', 'Years not fully published']);
});

test('overallTrendChart shows an estimate as a pale bar behind the year, with its own place in the legend', () => {
  const { overall } = sampleResult();
  const estimate = { value: 900, low80: 880, high80: 930, low95: 860, high95: 950 };
  const rows = overall.rows.map((row) => (row.year === 2015 ? { ...row, estimate } : row));
  const { layer } = overallTrendChart({ ...overall, rows }, { lang: 'zh' });
  expect(layer.map(({ mark }) => mark.type)).toEqual(['bar', 'bar', 'text']);
  expect(layer[0]!.data.values).toEqual([{ year: '2015*', count: 900, state: '按公开延迟推算' }]);
  expect(layer[1]!.encoding.color?.scale.domain).toHaveLength(3);
});

test('a trend of several series is refused by the chart of one', () => {
  expect(() => overallTrendChart(sampleResult().trend)).toThrow(
    new RangeError('overallTrendChart: unsupported dimension: "industry"; trendChart draws a line for each value.'),
  );
});
