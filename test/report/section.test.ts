import { describe, expect, test } from 'vitest';
import type { TrendSummary } from '../../src/analyse/trend/trend.js';
import { PRESETS } from '../../src/ingest/preset-list.js';
import { ISSUE_CODES } from '../../src/records/issue.js';
import { isOffice, parseOffice } from '../../src/records/offices.js';
import { valueAt } from '../../src/report/figures.js';
import { ISSUE_WORDS } from '../../src/report/issue-words.js';
import type { LandscapeResult } from '../../src/report/landscape-result.js';
import { OFFICE_WORDS } from '../../src/report/office-words.js';
import { partsOfReport } from '../../src/report/prose-scope.js';
import { renderMarkdown } from '../../src/report/render-markdown.js';
import { plainText } from '../../src/report/say.js';
import { situationSection } from '../../src/report/section.js';
import type { Cell, Figure, Section, TableBlock } from '../../src/report/section-model.js';
import { PRESET_WORDS } from '../../src/report/source-words.js';
import { emptyResult, hostileResult, sampleResult } from './sample-result.js';

const LANDSCAPES = { sample: sampleResult(), empty: emptyResult(), hostile: hostileResult() };
const LANGS = ['zh', 'en'] as const;

describe.each(Object.entries(LANDSCAPES))('situationSection of the %s landscape', (name, result) => {
  test.each(LANGS)(
    'has its numbered chapters, those on value and robustness where the data tell of them, and prints no NaN, null or undefined (%s)',
    (lang) => {
      const section = situationSection(result, lang);
      expect(section.chapters.map(({ id }) => id)).toEqual([
        'sources',
        'overview',
        'industries',
        'areas',
        'concentration',
        'enterprises',
        'applicants',
        ...(name === 'empty' ? [] : ['value']),
        'targets',
        ...(name === 'empty' ? [] : ['robustness']),
        'quality',
        'limits',
      ]);
      expect(section.chapters.map(({ id }) => id)).toEqual(partsOfReport(result).slice(1));
      expect(renderMarkdown(section)).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
    },
  );

  test.each(LANGS)('has as many cells in each row as columns (%s)', (lang) => {
    for (const { columns, rows, total } of tables(situationSection(result, lang))) {
      for (const row of [...rows, ...(total === null ? [] : [total])]) expect(row).toHaveLength(columns.length);
    }
  });

  test.each(LANGS)('points every figure at cells that exist, and single ones at their value (%s)', (lang) => {
    for (const { value, from } of figures(situationSection(result, lang))) {
      const cells = from.map((pointer) => valueAt(result, pointer));
      if (from.length !== 1) continue;
      const [cell] = cells;
      if (typeof cell === 'number' && value !== null && value > 1 && Number.isInteger(value)) expect(value).toBe(cell);
    }
  });

  test.each(LANGS)('has totals that are the sums of their columns (%s)', (lang) => {
    for (const table of tables(situationSection(result, lang))) expectSums(table);
  });
});

test('the Chinese text holds no Latin words but those of the data and of the field', () => {
  const sample = sampleResult();
  const own = [
    ...sample.ingest.files.map(({ file }) => file),
    ...sample.topApplicants.map(({ name }) => name),
    sample.conventions.taxonomy,
  ];
  let text = texts(situationSection(sample, 'zh')).join('\n');
  for (const name of own) text = text.replaceAll(name, '');
  const words = new Set(text.match(/[A-Za-z][A-Za-z-]*\d*/g) ?? []);
  const allowed = new Set(['HHI', 'CR4', 'CR8', 'CN', 'WO', 'US', 'GB18030', 'UTF-8', 'incoPat', 'Lens', 'PCT']);
  expect([...words].filter((word) => !allowed.has(word))).toEqual([]);
  expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
});

/** Names of the data in the tables of places and zones. */
const OF_PLACES = ['天津市', '北京市', '常住人口', '万人'];

test('the English text holds no Chinese but names of the data', () => {
  const {
    ingest,
    topApplicants,
    districts,
    advantageEnterprises: { list, nearThreshold },
    enterpriseGroups,
    enterpriseChanges,
    enterpriseSensitivity: { merges },
  } = sampleResult();
  const changed = [...enterpriseChanges!.entrants!, ...enterpriseChanges!.leavers!];
  const members = merges!.crossing.flatMap((one) => one.members);
  const rows = [...topApplicants, ...list, ...enterpriseGroups!.list, ...nearThreshold, ...changed, ...members].map(
    ({ name }) => name,
  );
  const files = ingest.files.flatMap(({ file, passedOver }) => [file, ...passedOver.above.first, ...passedOver.below.first]);
  const own = [...files, ...rows, ...districts.map(({ district }) => district ?? ' '), ...OF_PLACES];
  let text = texts(situationSection(sampleResult(), 'en')).join('\n');
  for (const name of own) text = text.replaceAll(name, '');
  expect(text.match(/[\u4e00-\u9fff]+/g)).toBeNull();
});

describe('the trend sentence', () => {
  const say = (summary: Partial<TrendSummary>, lang: 'zh' | 'en' = 'zh') => {
    const sample = sampleResult();
    const first = { ...sample.overall.summaries[0]!, ...summary };
    const section = situationSection({ ...sample, overall: { ...sample.overall, summaries: [first] } }, lang);
    return plainText(section.summary.entries[1]!);
  };

  test('says up, down and flat with the rate and its sign', () => {
    expect(say({ verdict: 'up', cagr: 0.105 })).toContain('总体呈上升趋势，年均增长10.5%');
    expect(say({ verdict: 'down', cagr: -0.105 })).toContain('总体呈下降趋势，年均下降10.5%');
    expect(say({ verdict: 'flat', cagr: -0.004 })).toContain('总体平稳，首末两年相比年均变化−0.4%');
    expect(say({ verdict: 'down', cagr: -0.2 }, 'en')).toContain('fell, on average by 20.0% a year');
  });

  test('is about the years that were tested, and the rate about its own', () => {
    const evidence = { from: 2005, to: 2014, total: 4000, p: 0.4, slope: 1 };
    expect(say({ verdict: 'flat', cagr: 0.058, from: 1915, to: 2014, evidence })).toBe(
      '在公开完整的2005—2014年，专利申请量没有显著的升降趋势，总体平稳；自1915年（205件）至2014年（620件），年均变化5.8%。',
    );
    expect(say({ verdict: 'down', cagr: 0.058, from: 1915, to: 2014, evidence }, 'en')).toBe(
      'Over the complete years 2005 to 2014, patent applications fell; from 1915 (205) to 2014 (620) the change is 5.8% a year.',
    );
  });

  test('tells no rate of a series that ends at nothing, which is −100 % a year whatever its length', () => {
    expect(say({ verdict: 'down', cagr: -1 })).toBe(
      '在公开完整的2003—2014年，专利申请量总体呈下降趋势；最近的完整年份没有申请，不计算年均增长率。',
    );
    expect(say({ verdict: 'flat', cagr: -1 }, 'en')).toContain('; the last complete year has none, so that no yearly rate is');
  });

  test('names a rate against the direction as such', () => {
    expect(say({ verdict: 'up', cagr: -0.02 })).toContain('总体呈上升趋势，但首末两年相比年均变化为−2.0%');
    expect(say({ verdict: 'down', cagr: 0.02 })).not.toContain('年均下降');
  });

  test('refuses a verdict with its reason', () => {
    expect(say({ verdict: 'cannotSay', reason: 'tooFewRecords', cagr: 0.3 })).toBe('专利申请量的走势无法判断：申请量过少。');
    expect(say({ verdict: 'cannotSay', reason: 'noCompleteYear', from: null, to: null, cagr: null }, 'en')).toContain(
      'no complete year',
    );
  });
});

describe('the leading industries', () => {
  const lead = (primaries: readonly number[], lang: 'zh' | 'en' = 'zh') => {
    const sample = sampleResult();
    const industries = sample.industries.map((one, i) => ({ ...one, primary: primaries[i] ?? 0 }));
    return plainText(situationSection({ ...sample, industries }, lang).summary.entries[2]!);
  };

  test('are one before the other only where one has more', () => {
    expect(lead([6, 5])).toMatch(/申请最多的是“.*”产业6件（占.*），其次是“.*”产业5件/);
    expect(lead([6, 6])).toMatch(/“.*”产业6件（占.*）和“.*”产业6件（占.*）并列最多。/);
    expect(lead([6, 5, 5])).toMatch(/申请最多的是“.*”产业6件（占.*），其次并列的有“.*”产业5件（占.*）等产业。/);
    expect(lead([6, 5, 5], 'en')).toMatch(/followed by .* with 5 .* and others, equal in number\./);
    expect(lead([6, 5, 4], 'en')).not.toContain('equal in number');
    expect(lead([6, 6, 6], 'en')).toMatch(/with 6 .* and others, equal in number\./);
    expect(lead([6, 6])).not.toContain('其次');
  });
});

test('a share of none is said in words', () => {
  const sample = sampleResult();
  const suspicions = (['few-symbols', 'few-abstracts', 'few-applicants', 'few-filing-days', 'no-places'] as const).map(
    (code) => ({
      code,
      file: null,
      value: 0,
      touches: ['trend' as const],
    }),
  );
  const quality = { ...sample.quality, suspicions };
  const [zh, en] = LANGS.map((lang) => renderMarkdown(situationSection({ ...sample, quality }, lang)));
  expect(zh!.match(/- 没有记录带有/g)).toHaveLength(5);
  expect(en!.match(/- No record /g)).toHaveLength(5);
});

test('the concentration of an export of one applicant comes with a caution', () => {
  const sample = sampleResult();
  const suspicions = [{ code: 'one-applicant' as const, file: null, value: 0.97, touches: ['concentration' as const] }];
  const markdown = renderMarkdown(situationSection({ ...sample, quality: { ...sample.quality, suspicions } }, 'zh'));
  expect(markdown).toContain('不说明整个领域的集中程度');
  expect(markdown).toContain('97.0%的申请属于同一个申请人');
  expect(renderMarkdown(situationSection(sample, 'zh'))).not.toContain('不说明整个领域的集中程度');
});

test('where no country is known, nothing is said of layout abroad', () => {
  const sample = sampleResult();
  const unknownCountry = sample.layoutAbroad.offices.reduce((sum, { applications }) => sum + applications, 0);
  const result: LandscapeResult = { ...sample, layoutAbroad: { ...sample.layoutAbroad, foreign: 0, unknownCountry } };
  const markdown = renderMarkdown(situationSection(result, 'zh'));
  expect(markdown).toContain('海外布局无从说明');
  expect(markdown).not.toContain('各产业的海外布局（');
  expect(renderMarkdown(situationSection(sample, 'zh'))).toContain('各产业的海外布局（');
});

test('where nothing could be classified, no number of 0 is told as a finding', () => {
  const sample = sampleResult();
  const suspicions = [{ code: 'nothing-to-classify' as const, file: null, value: 0, touches: ['areas' as const] }];
  const result: LandscapeResult = {
    ...sample,
    industries: sample.industries.map((one) => ({ ...one, primary: 0 })),
    quality: { ...sample.quality, suspicions },
  };
  const [zh, en] = LANGS.map((lang) => renderMarkdown(situationSection(result, lang)));
  expect(zh!.match(/没有可供归类的分类号和文字/g)).toHaveLength(2);
  expect(zh!.match(/“未达到”不说明实际没有达到/g)).toHaveLength(2);
  expect(en).not.toContain('No application belongs to any');
  expect(en!.match(/“not met” says nothing about the targets/g)).toHaveLength(2);
});

test('incomplete years carry an asterisk, no growth and no verdict', () => {
  const markdown = renderMarkdown(situationSection(sampleResult(), 'zh'));
  expect(markdown).toContain('| 2015\\* | 455 | — |');
  expect(markdown).toContain('2015年及以后的申请尚未全部公开');
  expect(markdown.match(/下降/g)).toEqual(['下降']);
});

test('an unknown cut-off is named and no year is called incomplete', () => {
  const sample = sampleResult();
  const rows = sample.overall.rows.map((row) => ({ ...row, complete: null, growth: null }));
  const result: LandscapeResult = {
    ...sample,
    conventions: { ...sample.conventions, asOf: null },
    overall: { ...sample.overall, rows, lastCompleteYear: null },
  };
  const markdown = renderMarkdown(situationSection(result, 'zh'));
  expect(markdown).toContain('数据截止日不明');
  expect(markdown).toContain('因此不作升降判断');
  expect(markdown).not.toContain('| 2015\\* | 455');
});

test('the rule of advantage enterprises is printed and set apart from the official list', () => {
  const markdown = renderMarkdown(situationSection(sampleResult(), 'zh'));
  expect(markdown).toContain('专利申请达到50件及以上的企业');
  expect(markdown).toContain('与国家知识产权局认定的“国家知识产权优势企业”名单无关');
});

test('unknown districts are a counted class, and many districts are summed up', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ district: `区${i}`, within: null, count: 2 }));
  const districts = [{ district: null, within: null, count: 5 }, ...many];
  const section = situationSection({ ...sampleResult(), districts }, 'zh');
  const table = tables(section).find(({ id }) => id === 'districts')!;
  expect(table.rows.slice(-2).map((row) => row.slice(0, 2).map(plainText))).toEqual([
    ['其他区县', '20'],
    ['地址不明', '5'],
  ]);
  expect(plainText(table.total![1]!)).toBe('85');
});

test('districts of one name are told apart by their city', () => {
  const districts = [
    { district: '鼓楼区', within: '南京市', count: 9 },
    { district: '鼓楼区', within: '福州市', count: 8 },
    { district: '鼓楼区', within: null, count: 7 },
    { district: '南开区', within: '天津市', count: 6 },
  ];
  const names = (lang: 'zh' | 'en') => {
    const section = situationSection({ ...sampleResult(), districts }, lang);
    return tables(section)
      .find(({ id }) => id === 'districts')!
      .rows.map(([name]) => plainText(name!));
  };
  expect(names('zh')).toEqual(['南京市鼓楼区', '福州市鼓楼区', '鼓楼区（城市不明）', '南开区']);
  expect(names('en')[2]).toBe('鼓楼区 (city unknown)');
});

test('missing places are said to be missing', () => {
  expect(renderMarkdown(situationSection({ ...emptyResult(), ingest: sampleResult().ingest }, 'zh'))).toContain('未作地区统计');
});

test('every issue code has its words, with the action of the records room', () => {
  expect(
    Object.keys(ISSUE_WORDS).sort(),
    'codes of src/records/issue.ts that ISSUE_WORDS of src/report/issue-words.ts lacks, or names in vain',
  ).toEqual(Object.keys(ISSUE_CODES).sort());
  for (const [code, { action }] of Object.entries(ISSUE_CODES)) expect([code, ISSUE_WORDS[code]!.action]).toEqual([code, action]);
});

test('a file without an encoding shows what it is instead', () => {
  const sample = sampleResult();
  const files = sample.ingest.files.map((file, i) => (i === 0 ? { ...file, format: 'xlsx', encoding: '' } : file));
  const shown = LANGS.map((lang) => {
    const section = situationSection({ ...sample, ingest: { ...sample.ingest, files } }, lang);
    return tables(section)
      .find(({ id }) => id === 'files')!
      .rows.map((row) => row[2]);
  });
  expect(shown).toEqual([
    ['Excel 工作簿（.xlsx）', 'UTF-8'],
    ['Excel workbook (.xlsx)', 'UTF-8'],
  ]);
});

test('every office and country has its words in both languages', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isOffice);
  expect(codes.length).toBeGreaterThan(100);
  expect(codes.filter((code) => !/^\p{Script=Han}+$/u.test(OFFICE_WORDS[code]?.zh ?? ''))).toEqual([]);
  expect(codes.filter((code) => parseOffice(OFFICE_WORDS[code]?.zh ?? '') !== code)).toEqual([]);
});

test('every preset has its words', () => {
  const names = PRESETS.map(({ name }) => name);
  expect(
    names.filter((name) => !(name in PRESET_WORDS)),
    'presets without words: add them to PRESET_WORDS of src/report/source-words.ts',
  ).toEqual([]);
});

test('one of a thing is singular in English', () => {
  const sample = sampleResult();
  const section = situationSection(
    { ...sample, ingest: { ...sample.ingest, rows: 1, merged: 1, rejected: 1, files: sample.ingest.files.slice(1) } },
    'en',
  );
  expect(renderMarkdown(section)).toContain('1 file with 1 row, which');
});

function tables(section: Section): TableBlock[] {
  return section.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

function cells(section: Section): Cell[] {
  const blocks = section.chapters.flatMap((chapter) => chapter.blocks);
  const own = blocks.flatMap((block): Cell[] => {
    if (block.kind === 'table')
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flat(),
        ...(block.total ?? []),
        ...block.notes,
      ];
    if (block.kind === 'list') return [...block.entries];
    return [block.kind === 'chart' ? block.caption : block.text];
  });
  return [
    section.title,
    section.subtitle,
    section.summary.heading,
    ...section.summary.entries,
    ...section.chapters.map(({ heading }) => heading),
    ...own,
  ];
}

function texts(section: Section): string[] {
  return cells(section).map(plainText);
}

function figures(section: Section): Figure[] {
  return cells(section)
    .flat()
    .filter((piece): piece is Figure => typeof piece === 'object');
}

function expectSums({ id, rows, total }: TableBlock): void {
  total?.forEach((cell, column) => {
    const sum = (cell as Figure).value;
    if (typeof sum !== 'number' || (id === 'area-coverage' && column === 3)) return;
    const values = rows.map((row) => (row[column] as Figure).value ?? 0);
    expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 9);
  });
}

describe('places, zones and layout abroad', () => {
  const idsOf = (result: LandscapeResult) => tables(situationSection(result, 'zh')).map(({ id }) => id);

  test('have a table for each level with more than one known place', () => {
    const ids = idsOf(sampleResult());
    expect(ids).toEqual(expect.arrayContaining(['districts', 'cities', 'countries', 'dense-zones', 'layout-abroad', 'offices']));
    expect(ids).not.toContain('provinces');
  });

  test('are left out where the data do not hold them', () => {
    const ids = idsOf({ ...emptyResult(), ingest: sampleResult().ingest });
    expect(
      ids.filter((id) => ['districts', 'cities', 'countries', 'dense-zones', 'layout-abroad', 'offices'].includes(id)),
    ).toEqual([]);
  });

  test('zones that pass no limit are in the count of none, densities only where a table gave them', () => {
    const sample = sampleResult();
    const rows = sample.denseZones.rows.map((row) => ({ ...row, densities: null }));
    const table = tables(situationSection({ ...sample, denseZones: { ...sample.denseZones, rows } }, 'zh')).find(
      ({ id }) => id === 'dense-zones',
    )!;
    expect(table.rows.map((row) => plainText(row[1]!))).toEqual(['滨海新区']);
    expect(table.columns.length).toBe(6);
  });

  test('one office cannot tell a layout, and no family is said', () => {
    const sample = sampleResult();
    const { layoutAbroad } = sample;
    const one = { ...layoutAbroad, offices: layoutAbroad.offices.slice(0, 1) };
    expect(renderMarkdown(situationSection({ ...sample, layoutAbroad: one }, 'zh'))).toContain('不能说明海外布局');
    const none = { ...layoutAbroad, total: null, rows: [] };
    expect(renderMarkdown(situationSection({ ...sample, layoutAbroad: none }, 'zh'))).toContain('数据中没有同族和优先权信息');
  });
});

test('targets without any series have lights but no table of growth', () => {
  const sample = sampleResult();
  const rows = sample.attainment.rows.slice(2);
  const section = situationSection({ ...sample, attainment: { ...sample.attainment, rows } }, 'zh');
  expect(tables(section).some(({ id }) => id === 'attainment')).toBe(false);
  expect(renderMarkdown(section)).toContain('未定9项');
});

test('what is no result is refused with what gives one', () => {
  const given = {
    undefined: undefined,
    'an empty object': {},
    'a promise, which must be awaited': Promise.resolve(sampleResult()),
  };
  for (const [shown, other] of Object.entries(given))
    expect(() => situationSection(other as never)).toThrow(
      new TypeError(`situationSection: invalid result: ${shown}; give what summarizeLandscape returned.`),
    );
});
