import { expect, test } from 'vitest';
import { valueAt } from '../../src/report/figures.js';
import { jsonPointer } from '../../src/report/json-pointer.js';
import { landscapeJson } from '../../src/report/landscape-json.js';
import { renderHtml } from '../../src/report/render-html.js';
import { situationSection } from '../../src/report/section.js';
import { sampleResult } from './sample-result.js';

const result = sampleResult();
const json = landscapeJson(result);

test('every figure of the HTML report leads to its place in landscape.json', () => {
  const html = renderHtml(situationSection(result, 'en'));
  const pointers = [...html.matchAll(/data-from="([^"]+)"/g)].flatMap(([, from]) => from!.split(' '));
  const own = new Set(pointers.filter((pointer) => pointer !== '...'));
  expect(own.size).toBeGreaterThan(500);
  for (const pointer of own) expect(valueAt(json, pointer), pointer).not.toBeUndefined();
});

test.each([
  '/trend/rows/3/count',
  '/trend/summaries/1/cagr',
  '/concentration/rows/2/hhi',
  '/concentration/bootstrap/draws',
  '/scorecard/rows/5/goal',
  '/attainment/rows/5/goal',
  '/robustness/headlines/0/share',
  '/overall/rows/0/count',
  '/ingest/rows',
])('%s of the result is the same number there', (pointer) => {
  expect(valueAt(result, pointer)).toBeTypeOf('number');
  expect(valueAt(json, jsonPointer(pointer))).toBe(valueAt(result, pointer));
});

test('a list is the list there', () => {
  expect(valueAt(json, jsonPointer('/scorecard/rows'))).toHaveLength(result.scorecard.rows.length);
});
