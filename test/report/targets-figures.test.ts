import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { sampleResult } from './sample-result.js';

test('small measures of targets are printed with two decimals, so that goal and actual differ as their ratio says', () => {
  const sample = sampleResult();
  const at = sample.scorecard.rows.findIndex(({ kind }) => kind === 'stock');
  const measure = { goal: 0.4, actual: 0.36, ratio: 0.9 };
  const rows = sample.scorecard.rows.map((row, i) => (i === at ? { ...row, ...measure, complete: null } : row));
  const place = sample.attainment.rows.findIndex(({ required }) => required !== null);
  const level = { last: { year: 2015, level: 0.36 }, needed: 0.4 };
  const result = {
    ...sample,
    scorecard: { ...sample.scorecard, rows },
    attainment: {
      ...sample.attainment,
      rows: sample.attainment.rows.map((row, i) => (i === place ? { ...row, ...level } : row)),
    },
  };
  const text = renderMarkdown(situationSection(result, 'zh'));
  expect(text).toContain('| 0.40 | 0.36 | 90.0% |');
  expect(text).toMatch(/\| 2015 \| 0\.36 \| 0\.40 \|/);
  expectBorneOut(text, result);
});

test.each([
  [0.0004, '不足0.1%', 'below 0.1%'],
  [0.9996, '超过99.9%', 'above 99.9%'],
])('a probability of %d is told in the table as in the prose', (probability, zh, en) => {
  const sample = sampleResult();
  const rows = sample.attainment.rows.map((row) =>
    row.projection === null ? row : { ...row, projection: { ...row.projection, probability } },
  );
  const result = { ...sample, attainment: { ...sample.attainment, rows } };
  for (const [lang, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const text = renderMarkdown(situationSection(result, lang));
    expect(text).toContain(`| ${words} |`);
    expectBorneOut(text, result);
  }
});
