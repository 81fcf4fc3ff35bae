import { expect, test } from 'vitest';
import { scorecardChart } from '../../src/charts/scorecard-chart.js';
import { sampleResult } from '../report/sample-result.js';

test.each(['zh', 'en'] as const)('every state drawn as a bar has its colour and its word in the legend (%s)', (lang) => {
  const [bars] = scorecardChart(sampleResult().scorecard, { lang }).layer;
  const states = bars!.data!.values.map((row) => row['state']);
  const domain = bars!.encoding.color?.scale?.domain;
  expect(new Set(states).size).toBeGreaterThan(1);
  expect(states.filter((state) => !domain?.includes(String(state)))).toEqual([]);
});
