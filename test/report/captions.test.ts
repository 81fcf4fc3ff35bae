import { describe, expect, test } from 'vitest';
import { conventionText } from '../../src/charts/convention-text.js';
import { landscapeCharts } from '../../src/charts/landscape-charts.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import { sampleResult } from './sample-result.js';

/** A part of the caption for each of the nine conventions. */
const PARTS = {
  zh: [
    /(专利申请|简单同族)按/,
    '计数',
    '一案双申',
    '专利类型',
    '受理局',
    '申请人名称',
    'sei-2013 2.0.0',
    /无剔除|仅计/,
    '数据截至2016年12月31日',
  ],
  en: [
    /(applications|simple families) by [a-z ]+ year/,
    'counts',
    'twins',
    'types',
    'offices',
    'names',
    'sei-2013 2.0.0',
    /nothing left out|only/,
    '2016-12-31',
  ],
} as const;

/** Tables that count the rows of files, or their lines, and not applications, and the one that is itself the conventions. */
const OF_ROWS = ['files', 'completeness', 'issues'];

describe.each(['zh', 'en'] as const)('in the report (%s)', (lang) => {
  const section = situationSection(sampleResult(), lang);
  const tables = section.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const counting = tables.filter(({ id }) => id !== 'conventions' && !OF_ROWS.includes(id) && id !== 'passed-over');

  test('there are tables of every chapter that counts', () => expect(counting.length).toBeGreaterThan(15));

  test.each(counting.map((table) => [table.id, table.basis] as const))('table %s names every convention', (_, basis) => {
    for (const part of PARTS[lang]) expect(basis).toMatch(part);
  });

  test.each(OF_ROWS)('table %s says that it counts rows, and up to which day', (id) => {
    const { basis } = tables.find((table) => table.id === id)!;
    expect(basis).toContain(
      lang === 'zh' ? '按读入的记录逐行统计，数据截至2016年12月31日' : 'rows read, one by one, data up to 2016-12-31',
    );
  });

  test('the table of lines that are no rows says that it counts lines', () => {
    expect(tables.find(({ id }) => id === 'passed-over')!.basis).toContain(
      lang === 'zh' ? '按读入文件的文字行统计，数据截至2016年12月31日' : 'lines of the files, one by one, data up to 2016-12-31',
    );
  });

  test.each(Object.entries(landscapeCharts(sampleResult(), { lang })))('chart %s names every convention', (_, { title }) => {
    for (const part of PARTS[lang]) expect(title.subtitle.join('\n')).toMatch(part);
  });

  test('both forms print the basis of every table', () => {
    const [markdown, html] = [renderMarkdown(section), renderHtml(section)];
    const separator = lang === 'zh' ? '口径：' : 'Counted: ';
    expect(markdown.split(`** ${separator}`).length - 1).toBe(tables.length - 1);
    expect(html.split(`<small>${separator}`).length - 1).toBe(tables.length - 1);
  });
});

test('a table by another basis of years says so', () => {
  const tables = situationSection(sampleResult(), 'zh').chapters.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'table'),
  );
  const { enterprisePipeline } = sampleResult();
  expect(tables.find(({ id }) => id === 'enterprises-on-course')!.basis).toBe(
    `口径：${conventionText(enterprisePipeline.conventions, 'zh')}`,
  );
});
