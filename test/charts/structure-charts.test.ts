import { describe, expect, test } from 'vitest';
import { concentrationRow } from '../../src/analyse/concentration/concentration.js';
import { lorenz } from '../../src/analyse/concentration/lorenz.js';
import type { Convergence } from '../../src/analyse/structure/convergence.js';
import { concentrationChart } from '../../src/charts/concentration-chart.js';
import { convergenceChart } from '../../src/charts/convergence-chart.js';
import { lorenzChart } from '../../src/charts/lorenz-chart.js';
import { renderSvg } from '../../src/charts/render-svg.js';
import { THEME } from '../../src/charts/theme.js';
import { sampleResult } from '../report/sample-result.js';
import { xmlTrouble } from './well-formed.js';

const { concentration, conventions } = sampleResult();

describe('the Lorenz chart', () => {
  test('draws the diagonal and every series, and leaves out those of nothing', () => {
    const chart = lorenzChart(
      [
        { name: '甲', points: lorenz([3, 1]) },
        { name: '空', points: lorenz([]) },
      ],
      { n: 4, conventions },
    );
    expect(chart.layer[1]!.data.values).toEqual([
      { series: '甲', holders: 0, total: 0 },
      { series: '甲', holders: 0.5, total: 0.25 },
      { series: '甲', holders: 1, total: 1 },
    ]);
    expect(chart.title.subtitle[0]).toContain('数据截至2016年12月31日');
    expect(xmlTrouble(renderSvg(chart))).toBeNull();
  });

  test('thins a long curve and keeps its ends', () => {
    const points = lorenz(Array.from({ length: 5000 }, (_, i) => i + 1))!;
    const { values } = lorenzChart([{ name: 'a', points }], { n: 1, conventions }).layer[1]!.data;
    expect(values.length).toBe(200);
    expect([values[0], values.at(-1)]).toEqual([
      { series: 'a', holders: 0, total: 0 },
      { series: 'a', holders: 1, total: 1 },
    ]);
  });

  test('says what the largest tenth holds', () => {
    const { description } = lorenzChart([{ name: 'a', points: lorenz([91, 1, 1, 1, 1, 1, 1, 1, 1, 1]) }], {
      n: 100,
      conventions,
      lang: 'en',
    });
    expect(description).toBe('Lorenz curves of applicants. Held by the largest tenth of applicants: a 91.0%.');
  });
});

describe('the convergence chart', () => {
  const row = (year: number, several: number, complete: boolean) => ({
    year,
    classified: 10,
    several,
    share: several / 10,
    complete,
  });
  const convergence: Convergence = {
    conventions: concentration.conventions,
    rows: [row(2013, 1, true), row(2014, 2, true), row(2015, 1, false)],
    verdict: 'cannotSay',
    lagMonths: 18,
    windows: null,
    pairs: [],
  };

  test('dashes what is incomplete from the last complete year on, and says so', () => {
    const chart = convergenceChart(convergence);
    expect(chart.layer[0]!.data.values).toEqual([
      { year: '2013', share: 0.1 },
      { year: '2014', share: 0.2 },
    ]);
    expect(chart.layer[2]!.data.values).toEqual([
      { year: '2014', share: 0.2 },
      { year: '2015*', share: 0.1 },
    ]);
    expect(chart.title.subtitle.join('')).toContain('不作升降判断');
    expect(xmlTrouble(renderSvg(chart))).toBeNull();
  });

  test('leaves out years without a classified application', () => {
    const empty = { ...row(2012, 0, true), classified: 0, share: null };
    const chart = convergenceChart({ ...convergence, rows: [empty, ...convergence.rows] });
    expect(chart.layer[0]!.data.values.length).toBe(2);
  });
});

test('labels of small indices stand one above the other', () => {
  const row = concentrationRow({ scope: 'industry', id: 'x', of: 'applicant' }, Array(300).fill(1), { bootstrap: {} });
  const chart = concentrationChart({ ...concentration, rows: [row] }, { n: 300, lang: 'en' });
  const [cr4, hhi] = chart.layer.filter(({ mark }) => mark.type === 'text').map(({ mark }) => mark.dy!);
  expect(hhi! - cr4!).toBeGreaterThanOrEqual(THEME.fontSize);
  const svg = renderSvg(chart);
  const heights = ['0.01', '0.003'].map((label) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${label}`).exec(svg)![1]));
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(THEME.fontSize);
});

test('the concentration chart writes the interval beside the HHI and explains the brackets', () => {
  const row = concentrationRow({ scope: 'industry', id: 'x', of: 'applicant' }, [90, 60, 50], { bootstrap: {} });
  const chart = concentrationChart({ ...concentration, rows: [row] }, { n: 200, lang: 'en' });
  expect(chart.layer[1]!.data.values[0]!['label']).toMatch(/^0\.355 \(0\.3\d\d–0\.3\d\d\)$/);
  expect(chart.title.subtitle[1]).toBe('In brackets: interval of the corrected HHI');
  const plain = concentrationChart({ ...concentration, rows: [concentrationRow(row, [90, 60, 50])] }, { n: 200, lang: 'en' });
  expect(plain.layer[1]!.data.values[0]!['label']).toBe('0.355');
  expect(plain.title.subtitle.join()).not.toContain('In brackets');
});
