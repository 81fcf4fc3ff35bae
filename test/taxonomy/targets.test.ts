import { describe, expect, test } from 'vitest';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';
import { loadTargets, TARGETS_2013 } from '../../src/taxonomy/targets.js';

const { targets } = TARGETS_2013;
const goals = (indicator: string) =>
  targets.filter((one) => one.indicator === indicator).map(({ industry, goal }) => [industry, goal]);

describe('the 2016 targets of the 2013 policy', () => {
  test('ask for 39,000 applications a year and 240 key areas, by industry', () => {
    const ids = SEI_2013.industries.map(({ id }) => id);
    expect(goals('annualApplications')).toEqual([5000, 5000, 10_000, 10_000, 2000, 5000, 2000].map((goal, i) => [ids[i], goal]));
    expect(goals('areasWithCorePatents')).toEqual([30, 30, 50, 50, 20, 50, 10].map((goal, i) => [ids[i], goal]));
  });

  test('ask as many areas as the taxonomy has', () => {
    expect(goals('areasWithCorePatents')).toEqual(SEI_2013.industries.map(({ id, areas }) => [id, areas.length]));
  });

  test('ask for advantage enterprises in six industries, leading ones in biomedicine', () => {
    expect(goals('advantageEnterprises')).toEqual([
      ['new-materials', 20],
      ['next-gen-it', 100],
      ['high-end-equipment', 100],
      ['energy-saving-environmental', 10],
      ['new-energy', 50],
      ['new-energy-vehicles', 20],
    ]);
    expect(goals('leadingEnterprises')).toEqual([['biomedicine', 15]]);
  });

  test('name the line of 50 applications only where the policy draws it', () => {
    const drawn = targets.filter(({ name }) => name.zh.includes('50件以上')).map(({ industry }) => industry);
    expect(drawn).toEqual(['biomedicine', 'new-materials', 'energy-saving-environmental', 'new-energy']);
  });

  test('give the city shares and growth as fractions', () => {
    const city = targets.filter(({ industry }) => industry === null).map(({ indicator, goal }) => [indicator, goal]);
    expect(city).toEqual([
      ['ownedGrowth', 0.3],
      ['inventionShare', 0.4],
      ['copyrightGrowth', 0.3],
      ['trademarkGrowth', 0.3],
      ['technicalStandards', 20],
    ]);
  });

  test('hold the other numbers of the text', () => {
    const others = ['productsOver100Million', 'alliances', 'technicalStandards', 'intensiveZones', 'keyProductsWithLayout'];
    expect(others.flatMap(goals)).toEqual([
      ['biomedicine', 50],
      ['new-materials', 10],
      [null, 20],
      ['next-gen-it', 10],
      ['high-end-equipment', 5],
      ['high-end-equipment', 50],
    ]);
  });

  test('have unique ids, known industries, year 2016 and a clause of the policy each', () => {
    const industries: (string | null)[] = [null, ...SEI_2013.industries.map(({ id }) => id)];
    expect(new Set(targets.map(({ id }) => id)).size).toBe(targets.length);
    for (const { industry, year, source } of targets) {
      expect(industries).toContain(industry);
      expect(year).toBe(2016);
      expect(source).toMatch(/^2013 policy, clause [13]\([1-7]\)$/);
    }
  });

  test('keep Chinese and English apart', () => {
    for (const { name, unit } of targets) {
      expect(name.zh + unit.zh).not.toMatch(/[A-Za-z]/);
      expect(name.en + unit.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test('are read back by loadTargets as they are', () => {
    expect(loadTargets(JSON.parse(JSON.stringify(TARGETS_2013)))).toEqual(TARGETS_2013);
  });
});

describe('loadTargets', () => {
  const target = { id: 'filings', indicator: 'annualApplications', goal: 100, year: 2025, name: '年申请', unit: '件' };
  const set = (...targets: object[]) => ({ id: 'city', name: '规划', source: '2021 plan', targets });

  test('fills in the whole city and the source of the set', () => {
    expect(loadTargets(set(target)).targets[0]).toEqual({
      ...target,
      industry: null,
      kind: 'flow',
      name: { zh: '年申请', en: '年申请' },
      unit: { zh: '件', en: '件' },
      source: '2021 plan',
    });
  });

  test('takes the kind from the indicator unless it is said', () => {
    const kind = (more: object) => loadTargets(set({ ...target, ...more })).targets[0]!.kind;
    expect(['salesGrowth', 'salesShare', 'alliances'].map((indicator) => kind({ indicator }))).toEqual([
      'growth',
      'share',
      'stock',
    ]);
    expect(kind({ indicator: 'alliances', kind: 'flow' })).toBe('flow');
    const growth = { indicator: 'salesGrowth', level: 'sales', baseYear: 2020 };
    expect(loadTargets(set({ ...target, ...growth })).targets[0]).toMatchObject({ ...growth, kind: 'growth' });
  });

  test('every target of 2013 says whether it is a flow, a stock, a growth or a share', () => {
    const kinds = targets.map(({ kind }) => kind);
    expect(['flow', 'stock', 'growth', 'share'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([7, 20, 3, 1]);
    expect(targets.filter(({ kind }) => kind === 'flow').every(({ indicator }) => indicator === 'annualApplications')).toBe(true);
  });

  test('finds a mistyped industry when it is told the taxonomy', () => {
    const industry = (name: string) => loadTargets(set({ ...target, industry: name }), SEI_2013).targets[0]!.industry;
    expect(industry('new-energy')).toBe('new-energy');
    expect(() => industry('new-enrgy')).toThrow(
      'loadTargets: invalid value: "new-enrgy" at targets[0].industry; did you mean "new-energy"?',
    );
  });

  test.each([
    [set({ ...target, kind: 'rate' }), RangeError, 'invalid value: "rate" at targets[0].kind; write flow, stock, growth, share'],
    [set({ ...target, baseYear: 2999 }), RangeError, 'invalid value: 2999 at targets[0].baseYear; a base year comes before'],
    [set({ ...target, goal: -1 }), RangeError, 'loadTargets: invalid value: -1 at targets[0].goal; a goal is not negative'],
    [
      set({ ...target, goal: '100' }),
      TypeError,
      'loadTargets: invalid value: "100" at targets[0].goal; it must be a finite number',
    ],
    [set({ ...target, year: 25 }), RangeError, 'invalid value: 25 at targets[0].year; write a year of four digits'],
    [set({ ...target, industry: 5 }), TypeError, 'invalid value: 5 at targets[0].industry; it must be a text'],
    [set({ ...target, name: undefined }), TypeError, 'missing value at targets[0].name; it must be an object'],
    [set(target, target), RangeError, 'invalid value: "filings" at targets[1].id; another target has this id'],
    [
      { id: 'city', name: '规划', source: 's', target: [] },
      RangeError,
      'unknown field: "target" at the top; did you mean "targets"?',
    ],
  ])('refuses %j', (json, kind, message) => {
    expect(() => loadTargets(json)).toThrow(kind);
    expect(() => loadTargets(json)).toThrow(message);
  });
});
