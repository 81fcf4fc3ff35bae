import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { plainText } from '../../src/report/say.js';
import { situationSection } from '../../src/report/section.js';
import { summarizeLandscape } from '../../src/summarize.js';
import { expectBorneOut } from './expect-borne-out.js';

const HEAD = '申请号,公开（公告）号,申请日,公开（公告）日,授权公告日,标题,申请人,分类号,专利类型,申请人国别\n';

interface Row {
  readonly year: number;
  readonly kind?: 'A' | 'B' | 'U';
  readonly applicant?: string;
  readonly symbol?: string;
  readonly office?: string;
  readonly country?: string;
}

/** Rows of invented applications, one a row, published in the year after the filing. */
function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ year, kind = 'A', applicant = '', symbol = '', office = 'CN', country = '' }, i) => {
    const type = kind === 'U' ? 2 : 1;
    const serial = String(100001 + i);
    const number = office === 'CN' ? `CN${year}${type}0${serial}` : `${office}${year}${serial}`;
    const day = `${year + 1}-06-01`;
    const words = kind === 'U' ? '实用新型' : '发明';
    const grant = kind === 'A' ? '' : day;
    return [
      number,
      `${office}10${serial}${kind}`,
      `${year}-03-01`,
      day,
      grant,
      '一种装置',
      applicant,
      symbol,
      words,
      country,
    ].join();
  });
  return HEAD + lines.join('\n');
}

async function resultOf(rows: readonly Row[]): Promise<LandscapeResult> {
  return summarizeLandscape(await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(csvOf(rows)))]));
}

const times = (n: number, row: (i: number) => Row): Row[] => Array.from({ length: n }, (_, i) => row(i));
const COMPANY = '甲乙传感技术有限公司';

const DATA: Readonly<Record<string, readonly Row[]>> = {
  'without applicants': times(60, (i) => ({ year: 2005 + (i % 8), symbol: 'H01M 10/0525' })),
  'without an industry': times(60, (i) => ({ year: 2005 + (i % 8), applicant: COMPANY })),
  'of five rows': times(5, (i) => ({ year: 2010 + i, applicant: COMPANY, symbol: 'H01M 10/0525' })),
  'of one year': times(70, () => ({ year: 2012, applicant: COMPANY, symbol: 'A61K 31/00' })),
  'of utility models': times(60, (i) => ({ year: 2008 + (i % 6), kind: 'U', applicant: COMPANY, symbol: 'F16K 1/00' })),
  'of grants': times(60, (i) => ({ year: 2004 + (i % 8), kind: 'B', applicant: COMPANY, symbol: 'H04L 9/00' })),
  'that leap by whole numbers of times': [
    ...[1, 6, 6, 30, 30, 30].flatMap((count, y) => times(count, () => ({ year: 2009 + y, symbol: 'H01M 10/0525' }))),
    { year: 2014, symbol: 'H04L 9/00' },
    { year: 2016, symbol: 'H04L 9/00' },
  ],
  'that end before the cut-off': [
    ...times(60, (i) => ({ year: 2004 + (i % 8), applicant: COMPANY, symbol: 'H01M 10/0525' })),
    { year: 2016 },
  ],
  'from abroad': times(60, (i) => ({
    year: 2004 + (i % 8),
    applicant: 'Example Corp',
    symbol: 'H04L 9/00',
    office: i % 4 === 0 ? 'US' : 'KR',
    country: 'KR',
  })),
  'of two offices without countries': times(60, (i) => ({
    year: 2004 + (i % 8),
    applicant: COMPANY,
    office: i % 4 === 0 ? 'US' : 'CN',
  })),
};

describe.each(Object.entries(DATA))('the report of data %s', (_, rows) => {
  test.each(['zh', 'en'] as const)(
    'names no range of one number, has no table of dashes, and its numbers are borne out (%s)',
    async (lang) => {
      const result = await resultOf(rows);
      const section = situationSection(result, lang);
      const markdown = renderMarkdown(section);
      expect(markdown).not.toMatch(/(?<![\d,.])([\d,]+)[家个]?至\1[家个]/);
      expect(markdown).not.toMatch(/(?:between|lies) ([\d,]+) (?:and|to) \1(?![\d,]|\.\d)/);
      const tables = section.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
      const empty = tables.filter((table) => table.rows.every((row) => row.slice(1).every((cell) => plainText(cell) === '—')));
      expect(empty.map(({ id }) => id)).toEqual([]);
      expectBorneOut(markdown, result);
    },
  );
});

async function markdownOf(name: keyof typeof DATA, lang: 'zh' | 'en' = 'zh'): Promise<string> {
  return renderMarkdown(situationSection(await resultOf(DATA[name]!), lang));
}

describe('what the data cannot tell is said to be so', () => {
  test('no applicants: no number of advantage enterprises', async () => {
    const markdown = await markdownOf('without applicants');
    expect(markdown).toContain('数据中没有申请人，优势企业无法统计。');
    expect(markdown).not.toMatch(/优势企业共0家|达到50件的企业有0家/);
  });

  test('one year: no comparison with years before the data', async () => {
    expect(await markdownOf('of one year')).not.toContain('分段比较');
    expect(await markdownOf('of one year')).toContain('优势企业家数均为1家');
  });

  test('no application in two industries: the sums are not said to differ', async () => {
    expect(await markdownOf('without an industry')).not.toContain('合计大于申请件数');
  });

  test('no countries: applicants are not said to be at home', async () => {
    const markdown = await markdownOf('of two offices without countries');
    expect(markdown).not.toContain('境内申请人');
    expect(markdown).toContain('申请人的国别均不明');
  });

  test('an office abroad: nobody comes to China', async () => {
    const markdown = await markdownOf('from abroad');
    expect(markdown).not.toMatch(/来华|境内/);
    expect(markdown).toContain('向韩国（KR）提出的申请中，第一申请人来自本国的');
  });

  test('the last days by their year only: no pace of a year of which the first day is the cut-off', async () => {
    const csv = csvOf(times(30, (i) => ({ year: 2010 + (i % 5), applicant: COMPANY })));
    const ofYears = csv.replaceAll(/(\d{4})-\d\d-\d\d/g, '$1');
    const landscape = async (options = {}) =>
      summarizeLandscape(await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(ofYears))], options));
    const result = await landscape();
    expect(result.conventions.asOf).toBe('2015-01-01');
    expect(result.enterprisePipeline).toMatchObject({ cannotSay: 'partialDays', onCourse: null });
    expect(renderMarkdown(situationSection(result, 'zh'))).toContain('最近的公开日只知年份或月份，本年已过多少天无从得知');
    expect((await landscape({ asOf: '2015-06-30' })).enterprisePipeline.cannotSay).toBeNull();
  });

  test('no day at all: not that a year is not published yet', async () => {
    const csv = csvOf(times(5, () => ({ year: 2010, applicant: COMPANY }))).replaceAll(/\d{4}-\d\d-\d\d/g, '');
    const result = await summarizeLandscape(await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(csv))]));
    const markdown = renderMarkdown(situationSection(result, 'en'));
    expect(markdown).toContain('The cut-off of the data is unknown, so nothing is said of who will reach the line');
    expect(markdown).not.toContain('not published yet');
  });
});

test('applications by office leave nobody out where no country is known, and their caption names no condition', async () => {
  const result = await resultOf(DATA['of two offices without countries']!);
  const blocks = situationSection(result, 'zh').chapters.flatMap((chapter) => chapter.blocks);
  const offices = blocks.find((block) => block.kind === 'table' && block.id === 'offices');
  expect(offices).toMatchObject({ caption: expect.stringMatching(/　申请所在受理局$/) });
  expect(offices?.kind === 'table' && offices.basis).toContain('，无剔除，');
});

test('lower bounds are explained where no year carries an asterisk', async () => {
  const markdown = renderMarkdown(situationSection(await resultOf(DATA['of five rows']!), 'zh'));
  expect(markdown).toContain('| ≥0 | ≥0.0% | — | 暂无结论 |');
  expect(markdown).toContain('有数值而年份为“—”的，目标年份尚未结束，为截至数据截止日的数值。');
});
