import { expect, test } from 'vitest';
import type { Conventions, Exclusion } from '../../src/analyse/conventions.js';
import { conventionLines } from '../../src/charts/chart-caption.js';
import { conventionText } from '../../src/charts/convention-text.js';
import { CONDITION_NAMES } from '../../src/charts/convention-words.js';
import { textWidth } from '../../src/charts/text-width.js';
import { THEME } from '../../src/charts/theme.js';
import { sampleResult } from '../report/sample-result.js';

const { conventions } = sampleResult();

test('names every convention in both languages', () => {
  expect(conventionText(conventions, 'zh')).toBe(
    '专利申请按申请日，全计数，一案双申各计，全部专利类型，受理局CN、WO、US，申请人名称按写法归并，sei-2013 2.0.0，无剔除，数据截至2016年12月31日',
  );
  expect(conventionText(conventions, 'en')).toBe(
    'applications by filing year, whole counts, twins each, all types, offices CN / WO / US, names normalised, sei-2013 2.0.0, nothing left out, data up to 2016-12-31',
  );
});

test.each<[string, Partial<Conventions>, string]>([
  ['unit', { unit: 'family' }, '简单同族按申请日'],
  ['date basis', { dateBasis: 'grant' }, '按授权公告日'],
  ['counting', { counting: 'fractional' }, '分数计数'],
  ['twins', { twins: 'once' }, '一案双申只计发明'],
  ['types', { types: ['invention', 'design'] }, '发明、外观设计'],
  ['offices', { offices: ['CN', 'US', 'EP', 'JP', 'KR', 'WO'] }, '受理局CN、US、EP、JP、KR等'],
  ['no office', { offices: [] }, '受理局不明'],
  ['harmonisation', { harmonisation: 'exact' }, '逐字比对'],
  ['groups', { groups: 'together' }, '集团各公司合并计'],
  ['merged', { merged: 2 }, '另合并申请人2组'],
  ['a country', { exclusions: [{ by: 'country', kept: ['US'] }] }, '仅计申请人国别US'],
  ['an industry', { exclusions: [{ by: 'industry', kept: ['i'] }] }, '仅计产业名称'],
  ['unknown values', { exclusions: [{ by: 'district', kept: [null, '河西区'] }] }, '仅计区县不明、河西区'],
  ['a closed set', { exclusions: [{ by: 'status', kept: ['lapsed'] }] }, '仅计法律状态终止'],
  ['a flag', { exclusions: [{ by: 'granted', kept: false }] }, '仅计无授权记录'],
  ['years', { exclusions: [{ by: 'year', kept: { from: 2010, to: 2012 } }] }, '仅计2010—2012年'],
  ['years from', { exclusions: [{ by: 'year', kept: { from: 2010 } }] }, '仅计2010年及以后'],
  ['years to', { exclusions: [{ by: 'year', kept: { to: 2012 } }] }, '仅计2012年及以前'],
  ['no cut-off', { asOf: null }, '数据截止日不明'],
])('says %s', (_, own, words) => {
  expect(conventionText({ ...conventions, ...own }, 'zh', { names: { i: { zh: '名称', en: 'Name' } } })).toContain(words);
});

const CONDITIONS = Object.keys(CONDITION_NAMES).filter((name) => !name.includes(' ')) as Exclusion['by'][];

test.each(CONDITIONS)('a condition on %s has a Chinese name', (by) => {
  expect(conventionText({ ...conventions, exclusions: [{ by, kept: ['甲'] }] }, 'zh')).toMatch(/仅计[^A-Za-z]*甲/);
});

test('lines are as wide as the picture at most and lose nothing', () => {
  const long = {
    ...conventions,
    exclusions: [{ by: 'applicant' as const, kept: Array.from({ length: 8 }, (_, i) => `样例企业${i}`) }],
  };
  for (const lang of ['zh', 'en'] as const) {
    const lines = conventionLines(long, lang);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, THEME.fontSize)).toBeLessThanOrEqual(THEME.width - 16);
    expect(lines.join(lang === 'zh' ? '，' : ', ')).toContain(conventionText(long, lang, { cutOff: false }));
  }
});
