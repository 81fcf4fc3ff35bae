import { describe, expect, test } from 'vitest';
import { landscapeCharts } from '../../src/charts/landscape-charts.js';
import { renderSvg } from '../../src/charts/render-svg.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { situationSection } from '../../src/report/section.js';
import type { Section, TableBlock } from '../../src/report/section-model.js';
import { emptyResult, hostileResult, sampleResult } from './sample-result.js';

const LANDSCAPES = { sample: sampleResult(), empty: emptyResult(), hostile: hostileResult() };

function page(result = sampleResult(), lang: 'zh' | 'en' = 'zh'): string {
  const charts = Object.fromEntries(
    Object.entries(landscapeCharts(result, { lang })).map(([id, chart]) => [id, renderSvg(chart, { heading: false })]),
  );
  return renderHtml(situationSection(result, lang), { charts });
}

describe.each(Object.entries(LANDSCAPES))('renderHtml of the %s landscape', (_, result) => {
  test.each(['zh', 'en'] as const)('nests its tags and lets no markup of the data through (%s)', (lang) => {
    const html = page(result, lang);
    expect(unbalanced(html)).toEqual([]);
    expect(html.match(/<(?:script|img|iframe|object|link|a [^>]*href="(?!#))/gi)).toBeNull();
    expect(html).not.toMatch(/<[^>]* on\w+\s*=/i);
    expect(html).toContain(`<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`);
  });

  test('is the same every time', () => {
    expect(page(result)).toBe(page(result));
  });
});

test('renderHtml carries a policy that forbids scripts and everything from outside', () => {
  expect(page()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(page()).not.toMatch(/(?:src|url)\s*[=(]\s*["']?https?:/i);
});

test('renderHtml shows every chart and links every chapter', () => {
  const html = page();
  expect(html.match(/<figure class="chart">/g)).toHaveLength(7);
  for (const [, id] of html.matchAll(/<a href="#([\w-]+)">/g)) expect(html).toContain(`<section id="${id}">`);
});

test('renderHtml leaves out a chart that is not given', () => {
  expect(renderHtml(situationSection(sampleResult()))).not.toContain('<figure class="chart">');
});

test('renderHtml names the cells behind each figure', () => {
  expect(page()).toContain('<span data-from="/ingest/rows">7,893</span>');
});

test('renderHtml puts explanations below their rows where many columns would leave them no room', () => {
  const drawn = (columns: number, last: string, total: boolean) => {
    const row = [...Array.from({ length: columns - 1 }, (_, k) => `cell ${k}`), last];
    const titles = [...Array.from({ length: columns - 1 }, (_, k) => `column ${k}`), 'Why'];
    const html = renderHtml({
      ...EMPTY_SECTION,
      chapters: [{ id: 'one', heading: 'One', blocks: [table(titles, [row, row], total ? row : null)] }],
    });
    return {
      explanations: html.match(/<tr class="explanation"><td colspan="\d+"><b>Why<\/b> [^<]*<\/td>/g) ?? [],
      columns: html.match(/<th scope/g)?.length,
      rows: html.match(/cell 0/g)?.length,
    };
  };
  const why = 'because 3 of 4 are 75 % and not 80 %';
  const below = `<tr class="explanation"><td colspan="6"><b>Why</b> ${why}</td>`;
  expect(drawn(7, why, false)).toEqual({ explanations: [below, below], columns: 6, rows: 2 });
  expect(drawn(7, 'because', false)).toEqual({ explanations: [], columns: 7, rows: 2 });
  expect(drawn(6, why, false)).toEqual({ explanations: [], columns: 6, rows: 2 });
  expect(drawn(7, why, true)).toEqual({ explanations: [], columns: 7, rows: 3 });
});

const EMPTY_SECTION: Section = { lang: 'en', title: 'T', subtitle: 'S', summary: { heading: 'K', entries: [] }, chapters: [] };

function table(titles: readonly string[], rows: TableBlock['rows'], total: TableBlock['total']): TableBlock {
  const columns = titles.map((title) => ({ title, align: 'left' as const }));
  return { kind: 'table', id: 'own', caption: 'C', basis: null, columns, rows, total, notes: [] };
}

describe.each(Object.entries(LANDSCAPES))('renderMarkdown of the %s landscape', (_, result) => {
  test.each(['zh', 'en'] as const)('keeps every table rectangular whatever the names hold (%s)', (lang) => {
    const lines = renderMarkdown(situationSection(result, lang)).split('\n');
    let width = 0;
    lines.forEach((line, i) => {
      if (!line.startsWith('|')) return;
      const cells = line.split(/(?<!\\)\|/).length;
      if (!lines[i - 1]!.startsWith('|')) width = cells;
      expect([line, cells]).toEqual([line, width]);
    });
  });

  test('holds no markup of the data', () => {
    const markdown = renderMarkdown(situationSection(result, 'zh'));
    expect(markdown).not.toMatch(/<script|<img|:\/\/|(?<!\\)\]\(/);
    expect(markdown.match(/^#+ .*$/gm)!.filter((line) => !/^#{1,3} [^#]/.test(line))).toEqual([]);
  });
});

test('renderMarkdown links pictures where it is told to', () => {
  const markdown = renderMarkdown(situationSection(sampleResult()), { chartHref: (id) => `charts/${id}.svg` });
  expect(markdown).toContain('![图1　专利申请量年度走势](<charts/overall.svg>)');
});

function unbalanced(html: string): string[] {
  const open: string[] = [];
  const trouble: string[] = [];
  for (const [tag, slash, name, self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gi)) {
    if (self === '/' || name === 'meta') continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) trouble.push(tag);
  }
  return [...trouble, ...open];
}
