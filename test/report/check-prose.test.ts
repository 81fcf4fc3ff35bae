import { describe, expect, test } from 'vitest';
import { checkProse } from '../../src/report/check-prose.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { expectBorneOut } from './expect-borne-out.js';
import { emptyResult, hostileResult, sampleResult } from './sample-result.js';

describe.each(Object.entries({ sample: sampleResult(), empty: emptyResult(), hostile: hostileResult() }))(
  'checkProse of the %s landscape',
  (_, result) => {
    test.each(['zh', 'en'] as const)('bears out every number of the report (%s)', (lang) => {
      expectBorneOut(renderMarkdown(situationSection(result, lang)), result);
    });
  },
);

describe('checkProse finds a tampered', () => {
  const result = sampleResult();
  const markdown = renderMarkdown(situationSection(result, 'zh'));
  const tampered = (from: string, to: string) => {
    expect(markdown).toContain(from);
    return checkProse(markdown.replace(from, to), result).map(({ number, problem }) => `${number} ${problem}`);
  };

  test('total in a sentence', () => {
    expect(tampered('专利申请5,545件', '专利申请5,546件')).toEqual(['5,546 unknownNumber']);
  });

  test('share in a sentence', () => {
    expect(tampered('占89.8%', '占98.8%')).toEqual(['98.8% unknownNumber']);
  });

  test('rate of growth', () => {
    expect(tampered('年均增长10.6%', '年均增长16.6%')).toEqual(['16.6% unknownNumber']);
  });

  test('count in a table, by the number and by its total', () => {
    expect(tampered('| 2,000 | 30 |', '| 2,001 | 30 |')).toEqual(['2,001 unknownNumber', '2,310 wrongTotal']);
  });

  test('count that is another number of the chapter, by the total', () => {
    expect(tampered('| 2014 | 620 |', '| 2014 | 579 |')).toEqual(['5,545 wrongTotal']);
  });

  test('index', () => {
    expect(tampered('0.165', '0.156')).toEqual(['0.156 unknownNumber']);
  });
});

test('checkProse names line and text', () => {
  const result = sampleResult();
  const [issue] = checkProse('# 标题\n\n共有77,777件。', result);
  expect(issue).toEqual({ line: 3, number: '77,777', problem: 'unknownNumber', text: '共有77,777件。' });
});

test('checkProse finds most single wrong digits among the numbers of four digits and more', () => {
  const result = sampleResult();
  const markdown = renderMarkdown(situationSection(result, 'en'));
  const places = [...markdown.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d%])/g)];
  const found = places.filter(({ 0: number, index }) => {
    const wrong = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
    return checkProse(markdown.slice(0, index) + wrong + markdown.slice(index + number.length), result).length > 0;
  });
  expect(found.length / places.length).toBeGreaterThan(0.95);
});

test('checkProse refuses what is no Markdown: a report as a whole, or its HTML', () => {
  const result = sampleResult();
  for (const given of [{ markdown: '', html: '' }, '<!DOCTYPE html><html></html>'])
    expect(() => checkProse(given as string, result)).toThrow(
      'checkProse: invalid report: give the Markdown of it, such as renderReport(result, lang).markdown.',
    );
});
