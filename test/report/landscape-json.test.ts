import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { landscapeJson } from '../../src/report/landscape-json.js';
import { emptyResult, hostileResult, sampleResult } from './sample-result.js';
import { type JsonSchema, schemaTroubles } from './schema-troubles.js';

const schema = JSON.parse(readFileSync(new URL('../../src/report/landscape.schema.json', import.meta.url), 'utf8')) as JsonSchema;

describe.each(Object.entries({ sample: sampleResult(), empty: emptyResult(), hostile: hostileResult() }))(
  'landscapeJson of the %s landscape',
  (_, result) => {
    test('fits its schema and survives JSON', () => {
      const json = landscapeJson(result);
      expect(schemaTroubles(json, schema)).toEqual([]);
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    });
  },
);

test('the keys stand in the published order', () => {
  const json = landscapeJson(sampleResult());
  expect(Object.keys(json).slice(0, 7)).toEqual([
    'conventions',
    'ingest',
    'industries',
    'trend',
    'concentration',
    'advantageEnterprises',
    'scorecard',
  ]);
  expect(Object.keys(json.trend[0]!)).toEqual(['industry', 'year', 'count', 'complete', 'growth']);
  expect(Object.keys(json.advantageEnterprises).slice(0, 5)).toEqual([
    'threshold',
    'total',
    'byIndustry',
    'list',
    'nearThreshold',
  ]);
  expect(Object.keys(json.advantageEnterprises.list[0]!).slice(0, 4)).toEqual(['name', 'type', 'count', 'industries']);
});

test('the schema names every key and refuses a wrong type', () => {
  const json = landscapeJson(sampleResult());
  expect(Object.keys((schema as { properties: object }).properties)).toEqual(Object.keys(json));
  expect(schemaTroubles({ ...json, classified: 'many' }, schema)).toEqual(['/classified: not number']);
  const { scorecard: _, ...without } = json;
  expect(schemaTroubles(without, schema)).toEqual([': lacks scorecard']);
});

test('throws on a number that JSON cannot hold', () => {
  expect(() => landscapeJson({ ...sampleResult(), granted: Number.NaN })).toThrow(
    'landscapeJson: invalid number: NaN at "granted"',
  );
});

test('shares nothing with the result', () => {
  const result = sampleResult();
  expect(landscapeJson(result).conventions).not.toBe(result.conventions);
});
