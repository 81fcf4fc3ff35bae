import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SERIES_BREAKS } from '../../src/analyse/trend/series-breaks.js';
import type { TrendEstimates } from '../../src/analyse/trend/trend.js';
import { checkProse } from '../../src/report/check-prose.js';
import { landscapeJson } from '../../src/report/landscape-json.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { numberText } from '../../src/report/number-text.js';
import { renderReport } from '../../src/report/render-report.js';
import { expectBorneOut } from './expect-borne-out.js';
import { sampleResult } from './sample-result.js';
import { schemaTroubles } from './schema-troubles.js';

const ESTIMATE = { value: 1437, low80: 1391, high80: 1489, low95: 1366, high95: 1522 };

const TESTED: TrendEstimates = {
  refusal: null,
  backTest: [
    { year: 2014, estimate: 1002, known: 1010, error: 1002 / 1010 - 1 },
    { year: 2013, estimate: 960, known: 901, error: 960 / 901 - 1 },
  ],
  meanError: 0.0367,
};

const REFUSALS = [
  ...['unit', 'noCutOff', 'noDelays', 'grantsOnly', 'grantRows', 'noDays'],
  ...['tooFewRecords', 'shortHistory', 'gap', 'longTail', 'unreliable'],
] as NonNullable<TrendEstimates['refusal']>[];

/** The sample whose year 2015 carries an estimate. */
function withEstimates(estimates: TrendEstimates = TESTED): LandscapeResult {
  const sample = sampleResult();
  const rows = sample.overall.rows.map((row) =>
    row.year === 2015 && estimates.refusal === null ? { ...row, estimate: ESTIMATE } : row,
  );
  return { ...sample, overall: { ...sample.overall, rows, estimates, breaks: SERIES_BREAKS.slice(0, 1) } };
}

describe.each(['zh', 'en'] as const)('a report with an estimated year (%s)', (lang) => {
  const result = withEstimates();
  const { markdown } = renderReport(result, lang);

  test('names the estimate with both intervals and the error of the past, as no count', () => {
    const sentence = markdown.split('\n').find((line) => line.includes('1,366'))!;
    for (const number of ['2015', '1,437', '1,391', '1,489', '1,366', '1,522', '80%', '95%', '3.7%', '2'])
      expect(sentence).toContain(number);
    expect(sentence).toMatch(lang === 'zh' ? /不作为升降判断的依据/ : /no rise or fall rests on them/);
  });

  test('gives it a column of the table of years, which enters no total', () => {
    const row = markdown.split('\n').find((line) => line.startsWith('| 2015\\*') && line.includes('1,437'))!;
    expect(row).toContain(lang === 'zh' ? '1,437（1,391—1,489）' : '1,437 (1,391–1,489)');
    const total = result.overall.rows.reduce((sum, { count }) => sum + count, 0) + result.overall.withoutYear;
    expect(markdown).toContain(numberText(total, 'count'));
  });

  test('the prose checker knows every number of it, and would notice a wrong one', () => {
    expectBorneOut(markdown, result);
    expect(checkProse(markdown.replaceAll('1,437', '1,438'), result).map(({ number }) => number)).toContain('1,438');
  });

  test('the chapter on limits says estimated, not “not extrapolated”', () => {
    expect(markdown).not.toMatch(/也未作推算|not extrapolated/);
    expect(renderReport(sampleResult(), lang).markdown).toMatch(/也未作推算|not extrapolated/);
  });

  test('names the break in the series', () => expect(markdown).toContain(SERIES_BREAKS[0]!.note[lang]));
});

describe('a report without an estimate', () => {
  test.each(REFUSALS)('says why: %s', (refusal) => {
    const result = withEstimates({ refusal, backTest: [], meanError: null });
    const [zh, en] = (['zh', 'en'] as const).map((lang) => renderReport(result, lang).markdown);
    expect(zh).toMatch(/尚未公开完整的年份未作推算，原因是：[^a-zA-Z]+。/);
    expect(en).toContain('Years that are not complete were not estimated: ');
    expectBorneOut(zh!, result);
  });

  test('says that the estimates could not be tested where past years are not enough', () => {
    const result = withEstimates({ ...TESTED, backTest: [], meanError: null });
    expect(renderReport(result, 'zh').markdown).toContain('没有足够的以往年份可以检验推算误差');
  });
});

test('landscape.json with estimates keeps to its schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/report/landscape.schema.json', import.meta.url), 'utf8'));
  const json = landscapeJson(withEstimates());
  expect(schemaTroubles(json, schema)).toEqual([]);
  expect(json.overall.rows.find(({ year }) => year === 2015)!.estimate).toEqual(ESTIMATE);
});
