import { describe, expect, test } from 'vitest';
import { type ScorecardOptions, scorecard } from '../../../src/analyse/targets/scorecard.js';
import { scorecardQueries, yearLimit } from '../../../src/analyse/targets/scorecard-queries.js';
import { loadIndicators } from '../../../src/taxonomy/indicators.js';
import { loadTargets, type TargetSet } from '../../../src/taxonomy/targets.js';
import { FAKE_TAXONOMY, type FakeApplication, fakeEngine } from '../fake-engine.js';

const TARGETS = targetSet([
  ['light-annual', 'light', 'annualApplications', 100],
  ['light-areas', 'light', 'areasWithCorePatents', 2],
  ['light-enterprises', 'light', 'advantageEnterprises', 1],
  ['growth', null, 'ownedGrowth', 0.3],
  ['share', null, 'inventionShare', 0.4],
  ['standards', null, 'technicalStandards', 20],
]);

/** A cut-off by which 2016 is complete. */
const LATE = { asOf: '2018-12-31' };

describe('annual applications', () => {
  const filed = (year: number, times: number): FakeApplication => ({ filing: year, times, areas: ['light/lamp', 'light/laser'] });

  test('are the applications of the industry filed in the target year, with the arithmetic', async () => {
    const row = await rowOf('light-annual', [filed(2015, 80), filed(2016, 120)], LATE);
    expect(row).toMatchObject({ actual: 120, ratio: 1.2, state: 'met', year: 2016, complete: true });
    expect(row.arithmetic).toEqual({
      zh: '2016年申请的专利120件。120÷100=120.0%。',
      en: '120 applications were filed in 2016. 120 / 100 = 120.0%.',
    });
  });

  test('of a year not fully published are a lower bound, and say so', async () => {
    const row = await rowOf('light-annual', [filed(2016, 40)]);
    expect(row).toMatchObject({ actual: 40, state: 'open', complete: false });
    expect(row.arithmetic.zh).toContain(
      '2016年的申请到2016年12月31日尚未全部公开（公开滞后按18个月计），此数为下限，低于目标不等于未完成。',
    );
    expect(row.arithmetic.en).toContain('the figure is a lower bound');
  });

  test('are not computable when the data do not reach the year', async () => {
    const row = await rowOf('light-annual', [filed(2010, 40), filed(2014, 40)]);
    expect(row).toMatchObject({ actual: null, ratio: null, state: 'notComputable', year: null, complete: null });
    expect(row.arithmetic.zh).toBe('数据的申请年份为2010年至2014年，不含2016年。');
    expect((await rowOf('light-annual', [{ areas: ['light/lamp'] }])).arithmetic.zh).toBe('数据中没有申请日。');
  });

  test('of a year that has not begun are open, without a number', async () => {
    const row = await rowOf('light-annual', [filed(2012, 40)], { asOf: '2014-12-31' });
    expect(row).toMatchObject({ actual: null, state: 'open', arithmetic: { zh: '2016年尚未开始。' } });
  });

  test('of an industry that the taxonomy does not have cannot be computed', async () => {
    const targets = targetSet([['typo', 'ligth', 'annualApplications', 10]]);
    const row = await rowOf('typo', [filed(2016, 40)], LATE, { targets });
    expect(row).toMatchObject({ state: 'notComputable', arithmetic: { zh: '分类体系中没有该产业。' } });
  });

  test('are 0, not unknown, when other industries filed in that year', async () => {
    expect(await rowOf('light-annual', [{ filing: 2016, areas: ['water/pump'] }], LATE)).toMatchObject({
      actual: 0,
      ratio: 0,
      state: 'behind',
    });
  });

  test('of the whole city count an application in two industries once', async () => {
    const city = targetSet([['city', null, 'annualApplications', 10]]);
    const both = { filing: 2016, times: 8, areas: ['light/lamp', 'water/pump'] };
    expect(await rowOf('city', [both, { filing: 2016, times: 5 }], LATE, { targets: city })).toMatchObject({
      actual: 8,
      state: 'behind',
    });
  });
});

describe('areas with core patents', () => {
  test('are those with a granted invention in its primary area', async () => {
    const row = await rowOf('light-areas', [
      { filing: 2010, grant: 2012, areas: ['light/lamp', 'light/laser'] },
      { filing: 2010, grant: 2012, type: 'utilityModel', areas: ['light/laser'] },
      { filing: 2010, areas: ['light/laser'] },
      { filing: 2010, grant: 2012, areas: ['water/pump'] },
    ]);
    expect(row).toMatchObject({ actual: 1, goal: 2, ratio: 0.5, state: 'behind', year: null, complete: null });
    expect(row.arithmetic.zh).toBe(
      '截至数据截止日，2个重点技术领域中有1个拥有已授权发明专利（每件专利只计入其主要领域）。1÷2=50.0%。政策未定义核心技术专利，此处以已授权发明专利代替。',
    );
  });

  test('stop at the end of the target year when the data go beyond it', async () => {
    const applications: FakeApplication[] = [
      { filing: 2010, grant: 2016, areas: ['light/lamp'] },
      { filing: 2010, grant: 2017, areas: ['light/laser'] },
      { filing: 2010, granted: true, areas: ['light/laser'] },
    ];
    expect(await rowOf('light-areas', applications, LATE)).toMatchObject({ actual: 1, year: 2016 });
    expect(await rowOf('light-areas', applications.slice(0, 2), LATE)).toMatchObject({ actual: 1, state: 'behind' });
    expect(await rowOf('light-areas', applications)).toMatchObject({ actual: 2, year: null, state: 'met' });
  });

  test('give no verdict while areas have grants of unknown day only', async () => {
    const undated = { filing: 2010, granted: true, areas: ['light/laser'] };
    const row = await rowOf('light-areas', [{ filing: 2010, grant: 2016, areas: ['light/lamp'] }, undated], LATE);
    expect(row).toMatchObject({ actual: 1, state: 'open' });
    expect(row.arithmetic.zh).toContain('；另有1个领域只有授权日不明的，未计入。');
  });
});

describe('advantage enterprises', () => {
  const applications: FakeApplication[] = [
    { filing: 2015, times: 50, areas: ['light/lamp'], applicants: ['enterprise:a'] },
    { filing: 2015, times: 60, areas: ['water/pump'], applicants: ['enterprise:b'] },
    { filing: 2015, times: 70, areas: ['light/lamp'], applicants: ['university:c'] },
    { filing: 2017, times: 80, areas: ['light/lamp'], applicants: ['enterprise:d'] },
  ];

  test('count within the industry, up to the target year', async () => {
    expect(await rowOf('light-enterprises', applications)).toMatchObject({ actual: 2, year: null, state: 'met' });
    const row = await rowOf('light-enterprises', applications, LATE);
    expect(row).toMatchObject({ actual: 1, year: 2016, state: 'met' });
    expect(row.arithmetic.zh).toBe(
      '截至2016年底，在该产业内申请50件以上（含）的企业有1家，联合申请对各申请人各计一件。1÷1=100.0%。',
    );
    expect(row.arithmetic.en).toContain('1 enterprise had 50 or more applications in the industry by the end of 2016');
  });

  test.each([0, -50, 1.5, '50'])('refuse a threshold of %j', async (threshold) => {
    const options = { targets: TARGETS, threshold: threshold as number };
    await expect(scorecard(fakeEngine([]), options)).rejects.toThrow(
      /^scorecard: invalid threshold: .*; give a whole number from 1\.$/,
    );
  });

  test('leave open what applications of unknown filing day could decide', async () => {
    const dated = (key: string, times: number): FakeApplication => ({
      filing: 2015,
      times,
      areas: ['light/lamp'],
      applicants: [`enterprise:${key}`],
    });
    const undated = (key: string, times: number): FakeApplication => ({
      times,
      areas: ['light/lamp'],
      applicants: [`enterprise:${key}`],
    });
    const few = [dated('a', 45), undated('a', 4), dated('b', 20), { ...dated('b', 40), filing: 2018 }];
    expect(await rowOf('light-enterprises', few, LATE)).toMatchObject({ actual: 0, state: 'behind' });
    const row = await rowOf('light-enterprises', [...few, undated('a', 1)], LATE);
    expect(row).toMatchObject({ actual: 0, state: 'open' });
    expect(row.arithmetic.zh).toContain('另有1家计入申请日不明的专利后或可达到');
    expect(row.arithmetic.en).toContain('so many more may reach the line: 1');
    const met = [...few, dated('a', 6), undated('a', 5)];
    expect(await rowOf('light-enterprises', met, LATE)).toMatchObject({ actual: 1, state: 'met' });
    const city = targetSet([['city', null, 'advantageEnterprises', 1]]);
    expect(await rowOf('city', [...few, undated('a', 1)], LATE, { targets: city })).toMatchObject({ actual: 0, state: 'open' });
    expect(await rowOf('light-enterprises', [...few, undated('a', 1)])).toMatchObject({ actual: 2, year: null, state: 'met' });
  });

  test('cannot be counted where the data name no applicant', async () => {
    const row = await rowOf('light-enterprises', [{ filing: 2015, areas: ['light/lamp'] }], LATE);
    expect(row).toMatchObject({ actual: null, state: 'notComputable', arithmetic: { zh: '数据中没有申请人。' } });
  });

  test('follow the threshold, and the whole city counts all fields', async () => {
    expect(await rowOf('light-enterprises', applications, LATE, { threshold: 51 })).toMatchObject({ actual: 0, state: 'behind' });
    const city = targetSet([['city', null, 'advantageEnterprises', 3]]);
    expect(await rowOf('city', applications, LATE, { targets: city })).toMatchObject({ actual: 2 });
  });
});

describe('patents owned', () => {
  const granted = (grant: number, times: number, type = 'invention'): FakeApplication => ({
    filing: 2009,
    grant,
    times,
    type,
    areas: ['light/lamp'],
  });

  test('grow from the end of 2012 to the end of 2016 by the fourth root', async () => {
    const row = await rowOf(
      'growth',
      [granted(2011, 1000), granted(2015, 1000), granted(2016, 856.1), granted(2017, 9999)],
      LATE,
    );
    expect(row).toMatchObject({ state: 'met', year: 2016, complete: true });
    expect(row.actual).toBeCloseTo(0.3, 10);
    expect(row.arithmetic.zh).toContain(
      '2012年底1,000件，2016年底2,856.1件，（2,856.1÷1,000）的4次方根减一。实际30.0%，目标30.0%。',
    );
  });

  test('grow to the last full year of the data, and from another base when asked', async () => {
    const applications = [granted(2012, 100), granted(2014, 300), granted(2016, 900)];
    expect(await rowOf('growth', applications, { asOf: '2016-11-30' })).toMatchObject({ year: 2015, actual: 4 ** (1 / 3) - 1 });
    expect(await rowOf('growth', applications, { asOf: '2014-12-31' }, { growthFrom: 2013 })).toMatchObject({
      year: 2014,
      actual: 3,
    });
  });

  test('have no growth from 0, without a full year or without a cut-off', async () => {
    for (const [applications, facts] of [
      [[granted(2014, 5)], {}],
      [[granted(2012, 5)], { asOf: '2013-06-30' }],
      [[granted(2012, 5)], { asOf: null }],
    ] as const) {
      expect(await rowOf('growth', applications, facts)).toMatchObject({ actual: null, state: 'notComputable' });
    }
  });

  test('are inventions by their share among the granted patents of the industries', async () => {
    const outside = { grant: 2014, times: 90 };
    const row = await rowOf('share', [granted(2014, 45), granted(2015, 50, 'utilityModel'), granted(2015, 5, 'design'), outside]);
    expect(row).toMatchObject({ actual: 0.45, state: 'met', year: null });
    expect(row.arithmetic.zh).toContain('产业内授权专利100件，其中发明45件，45÷100。实际45.0%，目标40.0%。');
    const none = await rowOf('share', [{ filing: 2010 }]);
    expect(none).toMatchObject({ actual: null, state: 'notComputable', arithmetic: { zh: '产业内没有已授权专利。' } });
  });

  test('of grants whose day is not known keep the verdict that these cannot change', async () => {
    const seen = (type: string): FakeApplication[] => [
      granted(2012, 200),
      granted(2016, 300, 'design'),
      { filing: 2009, granted: true, times: 2, type, areas: ['light/lamp'] },
    ];
    expect(await rowOf('share', seen('invention'), LATE)).toMatchObject({ actual: 0.4, state: 'met' });
    expect(await rowOf('share', seen('design'), LATE)).toMatchObject({ actual: 0.4, state: 'open' });
    expect(await rowOf('growth', seen('design'), LATE)).toMatchObject({ actual: 2.5 ** (1 / 4) - 1, state: 'behind' });
  });

  test('of grants whose day is not known give no verdict at the end of a year where these could change it, and say so', async () => {
    const undated: FakeApplication = { filing: 2009, granted: true, times: 20, type: 'invention', areas: ['light/lamp'] };
    const seen = [granted(2012, 10, 'design'), granted(2016, 10, 'design'), undated];
    expect(await rowOf('share', seen, LATE)).toMatchObject({ actual: 0, state: 'open' });
    expect((await rowOf('share', seen, LATE)).arithmetic.zh).toContain('；另有20件授权日不明，未计入。');
    expect(await rowOf('growth', seen, LATE)).toMatchObject({ actual: 2 ** (1 / 4) - 1, state: 'open' });
    const row = await rowOf('share', [undated], LATE);
    expect(row).toMatchObject({ actual: null, state: 'notComputable' });
    expect(row.arithmetic.zh).toBe('产业内没有授权日已知的专利；另有20件授权日不明，未计入。');
  });

  test('can be asked for one industry', async () => {
    const own = targetSet([['water-share', 'water', 'inventionShare', 0.5]]);
    const water: FakeApplication[] = [
      { grant: 2014, times: 3, areas: ['water/pump'] },
      { grant: 2014, type: 'design', areas: ['water/pump', 'light/lamp'] },
    ];
    expect(await rowOf('water-share', [...water, granted(2014, 5)], {}, { targets: own })).toMatchObject({ actual: 0.75 });
  });
});

describe('figures from outside', () => {
  test('are no data until they are supplied', async () => {
    const row = await rowOf('standards', [{ filing: 2016 }]);
    expect(row).toMatchObject({ actual: null, ratio: null, state: 'noData', year: null, complete: null });
    expect(row.arithmetic.zh).toBe('该指标须由外部资料提供，本次未提供。');
  });

  test('are compared and named with their source, and replace what the data would give', async () => {
    const indicators = {
      standards: { value: 25, source: { zh: '市质监局', en: 'Quality bureau' }, year: 2016 },
      'light-annual': { value: 90, source: '统计年报' },
    };
    const row = await rowOf('standards', [], {}, { indicators });
    expect(row).toMatchObject({ actual: 25, ratio: 1.25, state: 'met', year: 2016 });
    expect(row.arithmetic).toEqual({
      zh: '外部资料，来源：市质监局。25÷20=125.0%。',
      en: 'Supplied from outside, source: Quality bureau. 25 / 20 = 125.0%.',
    });
    expect(await rowOf('light-annual', [], {}, { indicators })).toMatchObject({ actual: 90, state: 'behind' });
  });

  test('without a year are a state at the cut-off: below the goal is no miss before the target year is over', async () => {
    const indicators = { standards: { value: 15, source: '统计年报' } };
    const stateAt = async (asOf: string | null) => (await rowOf('standards', [], { asOf }, { indicators })).state;
    expect(await Promise.all(['2016-12-30', '2016-12-31', null].map(stateAt))).toEqual(['open', 'behind', 'open']);
  });

  test('reproduce the published attainment 16 of 12 = 133.3% (T16)', async () => {
    const targets = targetSet([['value', null, 'highValueInventionsPer10000', 12]]);
    const row = await rowOf('value', [], {}, { targets, indicators: { value: { value: 16, source: '国新办2026年1月23日' } } });
    expect(row.arithmetic.zh).toContain('16÷12=133.3%');
  });

  test('throws on an id that is no target and on a value that is no number', async () => {
    const supplied = (id: string) =>
      scorecard(fakeEngine([]), { targets: TARGETS, indicators: { [id]: { value: 1, source: '' } } });
    await expect(supplied('standard')).rejects.toThrow('scorecard: unknown target: "standard"; did you mean "standards"?');
    await expect(supplied('toString')).rejects.toThrow(
      'scorecard: unknown target: "toString"; give the id of a target of the set.',
    );
    const broken = { standards: { value: Number.NaN, source: '' } };
    await expect(scorecard(fakeEngine([]), { targets: TARGETS, indicators: broken })).rejects.toThrow(
      'scorecard: invalid value of "standards": NaN',
    );
  });

  test('of another form is refused', async () => {
    const answer = (options: object) => scorecard(fakeEngine([]), options);
    await expect(answer({ targets: {} })).rejects.toThrow('scorecard: invalid targets: give a set such as TARGETS_2013');
    await expect(answer({ indicators: 3 })).rejects.toThrow('scorecard: invalid indicators: 3; give figures by target id');
    await expect(answer({ growthFrom: '2010x' })).rejects.toThrow('scorecard: invalid growthFrom: 2010x; give a whole year.');
  });
});

describe('flows, stocks and their growth', () => {
  const filed = (filing: number, times: number): FakeApplication => ({ filing, times, areas: ['light/lamp'] });
  const one = (indicator: string, goal: number, more: object = {}) => targetSet([['one', 'light', indicator, goal, more]]);
  const row = (targets: TargetSet, applications: readonly FakeApplication[], asOf: string, options: ScorecardOptions = {}) =>
    rowOf('one', applications, { asOf }, { targets, ...options });

  test('growth of applications is compound, from the base year, over complete years only', async () => {
    const applications = [filed(2012, 100), filed(2014, 121), filed(2016, 40)];
    const growth = one('applicationsGrowth', 0.1);
    expect(await row(growth, applications, '2016-12-31')).toMatchObject({
      actual: Math.sqrt(1.21) - 1,
      year: 2014,
      state: 'open',
    });
    expect(await row(growth, [...applications, filed(2016, 106.41)], '2018-06-30')).toMatchObject({ year: 2016, state: 'met' });
    expect((await row(growth, applications, '2018-06-30')).state).toBe('behind');
    expect(await row(one('applicationsGrowth', 0.1, { baseYear: 2010 }), applications, '2018-06-30')).toMatchObject({
      actual: null,
      state: 'notComputable',
    });
  });

  test('a stock below the goal is no miss before the end of the target year, above it is met already', async () => {
    const granted: FakeApplication[] = [{ filing: 2009, grant: 2013, times: 80, areas: ['light/lamp'] }];
    const owned = (goal: number, asOf: string) => row(one('patentsOwned', goal), granted, asOf);
    expect(await owned(100, '2014-12-31')).toMatchObject({ actual: 80, kind: 'stock', state: 'open', year: null });
    expect((await owned(100, '2016-12-31')).state).toBe('behind');
    expect((await owned(80, '2014-12-31')).state).toBe('met');
    const areas = await row(one('areasWithCorePatents', 2), granted, '2014-12-31');
    expect(areas).toMatchObject({ actual: 1, state: 'open' });
  });

  test('a share or growth reached before the end of the target year is not met yet', async () => {
    const share = one('inventionShare', 0.4);
    const granted: FakeApplication[] = [{ filing: 2009, grant: 2013, times: 8, areas: ['light/lamp'] }];
    const early = await row(share, granted, '2014-12-31');
    expect(early).toMatchObject({ actual: 1, state: 'open' });
    expect(early.arithmetic.en).toContain('The target year is not over or not all known yet: no verdict.');
    expect((await row(share, granted, '2016-12-31')).state).toBe('met');
  });

  test('enterprises below the line may still reach it by applications not published yet', async () => {
    const few: FakeApplication[] = [{ filing: 2015, times: 49, areas: ['light/lamp'], applicants: ['enterprise:a'] }];
    expect(await row(one('advantageEnterprises', 1), few, '2016-12-31')).toMatchObject({
      actual: 0,
      complete: false,
      state: 'open',
    });
    expect(await row(one('advantageEnterprises', 1), few, '2018-06-30')).toMatchObject({ complete: true, state: 'behind' });
  });

  test('applications of unknown filing day are named, and leave open what they could decide', async () => {
    const seen = [filed(2012, 100), filed(2016, 95), { times: 5, areas: ['light/lamp'] }];
    const annual = (goal: number) => row(one('annualApplications', goal), seen, '2018-06-30');
    expect((await annual(95)).state).toBe('met');
    expect(await annual(100)).toMatchObject({ actual: 95, state: 'open' });
    expect((await annual(101)).state).toBe('behind');
    expect((await annual(101)).arithmetic).toEqual({
      zh: '2016年申请的专利95件。95÷101=94.1%。另有5件申请日不明，未计入。',
      en: '95 applications were filed in 2016. 95 / 101 = 94.1%. Left out because their filing day is unknown: 5.',
    });
    const grown = [...seen, filed(2016, 51)];
    const growth = async (goal: number) => (await row(one('applicationsGrowth', goal), grown, '2018-06-30')).state;
    const limits = [(146 / 105) ** (1 / 4) - 1.001, 0.09, 0.1, 1.51 ** (1 / 4) - 0.999];
    expect(await Promise.all(limits.map(growth))).toEqual(['met', 'open', 'open', 'behind']);
  });

  test('patents in force are counted between what is certain and what is possible', async () => {
    const engineOf = (ends: readonly (number | null)[], undated: number) => ({
      ...fakeEngine([], { asOf: '2016-12-31' }),
      delays: async () => [
        ...ends.map((to) => ({ type: 'invention', from: 2010, to, count: 10 })),
        ...(undated === 0 ? [] : [{ type: 'invention', from: null, to: 2030, count: undated }]),
      ],
    });
    const stateOf = async (goal: number, ends: readonly (number | null)[], undated = 0) => {
      const { rows } = await scorecard(engineOf(ends, undated), { targets: one('patentsInForce', goal) });
      return [rows[0]!.actual, rows[0]!.state];
    };
    expect(await stateOf(20, [2030, 2030, 2012])).toEqual([20, 'met']);
    expect(await stateOf(25, [2030, 2030, 2012])).toEqual([20, 'behind']);
    expect(await stateOf(25, [2030, 2030, null])).toEqual([20, 'open']);
    expect(await stateOf(25, [2030, 2030], 4)).toEqual([20, 'behind']);
    expect(await stateOf(25, [2030, 2030], 5)).toEqual([20, 'open']);
    expect(await row(one('patentsInForce', 1), [], '2016-12-31')).toMatchObject({ state: 'notComputable' });
  });

  test('intensive zones are the districts that pass the limits in the industry', async () => {
    const at = (district: string, area: string, times: number): FakeApplication => {
      return { filing: 2012, city: '津海市', district, areas: [area], times };
    };
    const applications = [at('东埠区', 'light/lamp', 80), at('东埠区', 'water/pump', 20), at('西岸区', 'water/pump', 100)];
    const found = await row(one('intensiveZones', 1), applications, '2018-06-30');
    expect(found).toMatchObject({ actual: 1, state: 'met' });
    expect(found.arithmetic.zh).toContain('占产业申请量10.0%以上、区位商1.25以上且显著大于一的区县有1个');
    const city = targetSet([['one', null, 'intensiveZones', 3]]);
    expect(await row(city, applications, '2018-06-30')).toMatchObject({ actual: 2, state: 'behind' });
    expect(await row(city, [filed(2012, 9)], '2018-06-30')).toMatchObject({ actual: null, state: 'notComputable' });
  });
});

describe('a table of figures from outside', () => {
  const { indicators } = loadIndicators([
    ['指标', '年份', '数值', '来源', '产业'],
    ['technicalStandards', '2015', '18', '年报', ''],
    ['technicalStandards', '2016', '21', '年报', ''],
    ['technicalStandards', '2017', '40', '年报', ''],
    ['alliances', '2014', '9', '', '光电'],
    ['marks', '2012', '100', '商标局', ''],
    ['marks', '2016', '400', '商标局', ''],
  ]);
  const targets = targetSet([
    ['standards', null, 'technicalStandards', 20],
    ['light-alliances', 'light', 'alliances', 10],
    ['mark-growth', null, 'trademarkGrowth', 0.3, { level: 'marks' }],
    ['water-alliances', 'water', 'alliances', 10],
  ]);

  test('gives the latest figure up to the target year, by industry and by level of growth', async () => {
    const taxonomy = { ...FAKE_TAXONOMY, industries: FAKE_TAXONOMY.industries.map((one) => ({ ...one })) };
    taxonomy.industries[0] = { ...taxonomy.industries[0]!, name: { zh: '光电', en: 'Light' } };
    const { rows } = await scorecard(fakeEngine([], { taxonomy }), { targets, indicators });
    expect(rows.map(({ actual, year, state }) => [actual, year, state])).toEqual([
      [21, 2016, 'met'],
      [9, 2014, 'open'],
      [4 ** (1 / 4) - 1, 2016, 'met'],
      [null, null, 'noData'],
    ]);
    expect(rows[1]!.arithmetic.zh).toBe('外部资料，来源：未注明。9÷10=90.0%。');
    expect(rows[2]!.arithmetic.en).toContain('100 in 2012, 400 in 2016; (400 / 100) to the power 1/4, minus 1.');
  });

  test('reproduces the published shares of the stock of high-value inventions (T16)', async () => {
    // 2.292 million high-value inventions are 43.1% of 5.318 million; of them 1.534 million in strategic industries, 1.764 million of enterprises.
    const published = targetSet([
      ['perHead', null, 'highValueInventionsPer10000', 12, { year: 2025 }],
      ['ofAll', null, 'highValueShare', 0.431, { year: 2025 }],
      ['industries', null, 'industryShare', 0.669, { year: 2025 }],
      ['enterprises', null, 'enterpriseShare', 0.77, { year: 2025 }],
    ]);
    const figures: readonly (readonly [string, number])[] = [
      ['perHead', 16],
      ['ofAll', 229.2 / 531.8],
      ['industries', 153.4 / 229.2],
      ['enterprises', 176.4 / 229.2],
    ];
    const rows = figures.map(([indicator, value]) => ({ indicator, value, year: 2025, source: '国新办2026年1月23日' }));
    const card = await scorecard(fakeEngine([], { asOf: '2026-01-23' }), {
      targets: published,
      indicators: loadIndicators(rows).indicators,
    });
    expect(card.rows.map(({ ratio }) => `${(ratio! * 100).toFixed(1)}%`)).toEqual(['133.3%', '100.0%', '100.0%', '100.0%']);
    expect(card.rows[0]!.state).toBe('met');
  });
});

describe('the card', () => {
  test('has one row a target in the order of the set, is JSON, and its Chinese holds no Latin letter', async () => {
    const card = await scorecard(fakeEngine([{ filing: 2016, grant: 2016, areas: ['light/lamp'] }]), { targets: TARGETS });
    expect(card.rows.map(({ target }) => target)).toEqual(TARGETS.targets.map(({ id }) => id));
    expect(card.targets).toBe(TARGETS.name);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
    for (const { arithmetic } of card.rows) {
      expect(arithmetic.zh).not.toMatch(/[A-Za-z,;:()]/);
      expect(arithmetic.en).not.toMatch(/[^\x20-\x7e]/);
    }
  });

  test('the 2016 targets of the 2013 policy are the default, and an empty landscape meets none', async () => {
    const { rows } = await scorecard(fakeEngine([]));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ state }) => state === 'met')).toEqual([]);
  });

  test('targets that share a query ask it once', () => {
    const queries = scorecardQueries(TARGETS, { where: { city: '天津' } }, '2018-12-31');
    expect(Object.keys(queries)).toEqual([
      'years',
      'filingsByIndustry',
      'allYears',
      'grants',
      'applicantTypes',
      'enterprisesByIndustryAll',
      'enterprisesByIndustry2016',
      'undatedEnterprisesByIndustry',
      'holdings',
    ]);
    expect(queries['holdings']).toEqual({
      by: ['type', 'year'],
      dateBasis: 'grant',
      where: { city: '天津', granted: true, classified: true },
    });
    expect([yearLimit(2016, '2016-12-31'), yearLimit(2016, '2017-01-01'), yearLimit(2016, null)]).toEqual([null, 2016, null]);
  });
});

async function rowOf(
  id: string,
  applications: readonly FakeApplication[],
  facts: { readonly asOf?: string | null } = {},
  options: ScorecardOptions = {},
) {
  const { rows } = await scorecard(fakeEngine(applications, facts), { targets: TARGETS, ...options });
  return rows.find(({ target }) => target === id)!;
}

function targetSet(
  targets: readonly (readonly [id: string, industry: string | null, indicator: string, goal: number, more?: object])[],
): TargetSet {
  const name = { zh: '虚构目标', en: 'Fake targets' };
  const common = { year: 2016, name, unit: { zh: '件', en: 'applications' } };
  return loadTargets({
    id: 'fake',
    name,
    source: 'invented',
    targets: targets.map(([id, industry, indicator, goal, more]) => ({ id, industry, indicator, goal, ...common, ...more })),
  });
}
