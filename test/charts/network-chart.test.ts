import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoApplicants } from '../../src/analyse/network/co-applicants.js';
import { networkChart } from '../../src/charts/network-chart.js';
import { networkLayout } from '../../src/charts/network-layout.js';
import { renderNetworkSvg } from '../../src/charts/render-network-svg.js';
import { sampleResult } from '../report/sample-result.js';
import { xmlTrouble } from './well-formed.js';

function network(names: readonly string[], links: CoApplicants['links']): CoApplicants {
  const node = (name: string, i: number) => ({
    key: `k${i}`,
    name,
    type: 'enterprise',
    count: 10 + i,
    partners: 1,
    joint: i,
    community: i % 3,
    betweenness: 0,
  });
  return {
    conventions: sampleResult().conventions,
    minimum: 2,
    applicants: names.length,
    pairs: links.length,
    nodes: names.map(node),
    links,
    communities: [],
    modularity: null,
    brokers: [],
  };
}

describe('networkChart', () => {
  const shown = network(['甲公司', '<script>&"\'', '\u0000丙'], [{ a: 0, b: 1, weight: 3 }]);

  test('is plain JSON with a caption of what was counted, in both languages', () => {
    const chart = networkChart(shown);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(chart.title.subtitle[0]).toBe('联合申请2件及以上的申请人3个，图中为3个、连线1条、社群0个；数据截至2016年12月31日');
    expect(networkChart(shown, { lang: 'en' }).title.subtitle[0]).toMatch(
      /^3 applicants with 2 or more joint applications, 3 shown/,
    );
  });

  test('names at most 25, those with the most joint applications', () => {
    const names = Array.from({ length: 40 }, (_, i) => `n${i}`);
    const labels = networkChart(network(names, []))
      .data[1].values.map(({ label }) => label)
      .filter((label) => label !== '');
    expect(labels).toEqual(names.slice(15));
  });

  test('as SVG is well formed whatever the names, and the same every time', () => {
    const svg = renderNetworkSvg(networkChart(shown));
    expect(xmlTrouble(svg)).toBeNull();
    expect(renderNetworkSvg(networkChart(shown))).toBe(svg);
    expect(svg).not.toContain('<script');
  });

  test('an empty network is drawn as an empty picture', () => {
    expect(xmlTrouble(renderNetworkSvg(networkChart(network([], []))))).toBeNull();
  });
});

test('a layout keeps every node in the picture, and linked nodes closer than strangers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29))), (size, pairs) => {
      const links = pairs.filter(([a, b]) => a < size && b < size).map(([a, b]) => ({ a, b, weight: 1 }));
      const places = networkLayout(size, links);
      expect(places.length).toBe(size);
      for (const { x, y } of places) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
    }),
  );
  const triangles = [0, 3].flatMap((at) => [
    { a: at, b: at + 1, weight: 1 },
    { a: at + 1, b: at + 2, weight: 1 },
    { a: at, b: at + 2, weight: 1 },
  ]);
  const places = networkLayout(6, triangles);
  const distance = (a: number, b: number): number => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);
  expect(Math.max(distance(0, 1), distance(1, 2), distance(3, 4))).toBeLessThan(
    Math.min(distance(0, 3), distance(1, 4), distance(2, 5)),
  );
});
