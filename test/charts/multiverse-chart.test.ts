import { describe, expect, test } from 'vitest';
import { CHOICE_AXES, type Combination } from '../../src/analyse/multiverse/choice-axes.js';
import type { HeadlineOutcome } from '../../src/analyse/multiverse/headline.js';
import { type Multiverse, summarizeMultiverse } from '../../src/analyse/multiverse/multiverse.js';
import { multiverseChart } from '../../src/charts/multiverse-chart.js';
import { renderSpecificationSvg } from '../../src/charts/render-specification-svg.js';
import { multiverseText } from '../../src/report/multiverse-text.js';
import { sampleResult } from '../report/sample-result.js';
import { xmlTrouble } from './well-formed.js';

const values = {
  unit: ['application', 'family'],
  dateBasis: ['filing', 'grant'],
  counting: ['whole'],
  twins: ['each'],
  types: ['asAsked'],
  harmonisation: ['normalised'],
};
const baseline = Object.fromEntries(CHOICE_AXES.map((axis) => [axis, values[axis][0]])) as Combination;

/** Outcomes of: as asked; by family; by grant; and both. */
function multiverseOf(outcomes: readonly HeadlineOutcome[], own: Partial<Multiverse> = {}): Multiverse {
  const combinations = [
    baseline,
    { ...baseline, unit: 'family' },
    { ...baseline, dateBasis: 'grant' },
    { ...baseline, unit: 'family', dateBasis: 'grant' },
  ];
  return {
    conventions: sampleResult().conventions,
    headline: { id: 'growth', name: { zh: '走势', en: 'growth' }, kind: 'percent' },
    values,
    leftOut: [],
    selection: { possible: 4, computed: 4, cap: 64, rule: 'all', seed: 1 },
    ...summarizeMultiverse(combinations, outcomes, { values, tolerance: 0.1 }),
    ...own,
  };
}

const growth = multiverseOf([
  { value: 0.05, verdict: 'up' },
  { value: 0.11, verdict: 'up' },
  { value: -0.02, verdict: 'down' },
  { value: null, verdict: 'cannotSay' },
]);

describe('the specification curve', () => {
  test('puts combinations in the order of their values, those without a number last', () => {
    const [outcomes, choices] = multiverseChart(growth, { lang: 'en' }).vconcat;
    expect(outcomes.layer[0]!.data.values).toEqual([
      { rank: 1, value: -0.02, state: 'Another conclusion' },
      { rank: 2, value: 0.05, state: 'Same conclusion' },
      { rank: 3, value: 0.11, state: 'Same conclusion' },
    ]);
    expect(choices.layer[0]!.data.values.filter(({ rank }) => rank === 4)).toEqual([
      { rank: 4, state: 'Cannot say', choice: 'Unit: simple families' },
      { rank: 4, state: 'Cannot say', choice: 'Year by: grant' },
    ]);
  });

  test('has a row for every choice of the conventions that were varied, and no others', () => {
    const [, choices] = multiverseChart(growth, { lang: 'zh' }).vconcat;
    expect(choices.layer[0]!.encoding.y!.scale!.domain).toEqual([
      '单位：专利申请',
      '单位：简单同族',
      '年份依据：申请日',
      '年份依据：授权公告日',
    ]);
  });

  test('marks what was asked for by rules in both plots', () => {
    const [outcomes, choices] = multiverseChart(growth).vconcat;
    expect(outcomes.layer.slice(1).map(({ encoding: { x, y } }) => [x?.datum, y?.datum])).toEqual([
      [2, undefined],
      [undefined, 0.05],
    ]);
    expect(choices.layer[1]!.encoding.x!.datum).toBe(2);
  });

  test('has an axis that reaches below zero when values do', () => {
    expect(multiverseChart(growth).vconcat[0].layer[0]!.encoding.y!.scale!.domain).toEqual([-0.02, 0.12]);
  });

  test.each(['zh', 'en'] as const)('is drawn well-formed, with as many dots as the specification has (%s)', (lang) => {
    const chart = multiverseChart(growth, { lang });
    const svg = renderSpecificationSvg(chart);
    expect(xmlTrouble(svg)).toBeNull();
    expect(svg.match(/<circle/g)).toHaveLength(3 + 8);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  test('aligns both plots', () => {
    const svg = renderSpecificationSvg(multiverseChart(growth));
    const rules = [...svg.matchAll(/<line x1="([\d.]+)" y1="[\d.]+" x2="\1"[^>]*stroke-dasharray/g)].map(([, x]) => x);
    expect(rules).toHaveLength(2);
    expect(rules[0]).toBe(rules[1]);
  });

  test('of nothing computable is still a picture', () => {
    const nothing = multiverseOf(Array<HeadlineOutcome>(4).fill({ value: null, verdict: null }));
    expect(xmlTrouble(renderSpecificationSvg(multiverseChart(nothing)))).toBeNull();
  });
});

describe('the sentences', () => {
  test('name the conclusion, its support, the range and what overturns it', () => {
    expect(multiverseText(growth, 'zh')).toBe(
      '“走势”按所用口径的结论为“上升”（5.0%）；共计算4种口径组合，能够判断的3种中有2种结论相同（66.7%），结论取决于口径。取值在−2.0%至11.0%之间。只改变一项即改变结论的有：年份依据改为授权公告日（下降）。',
    );
    expect(multiverseText(growth, 'en')).toBe(
      'The conclusion on the growth is “Up” (5.0%) as counted here; of 4 combinations of conventions 3 can say, and 2 of them (66.7%) conclude the same: it depends on the conventions. Values lie between −2.0% and 11.0%. Changing one convention alone changes it: year by “grant” (down).',
    );
  });

  test('of a number tell how near the others are', () => {
    const numbers = multiverseOf(
      [100, 105, 109, 120].map((value) => ({ value, verdict: null })),
      { headline: { id: 'n', name: { zh: '申请量', en: 'number' }, kind: 'count' } },
    );
    expect(multiverseText(numbers, 'zh')).toBe(
      '“申请量”按所用口径为100；共计算4种口径组合，可以比较的4种中有3种与之相差不超过10.0%（75.0%），结论取决于口径。取值在100至120之间。',
    );
  });

  test('say when nothing can be said', () => {
    const open = multiverseOf([
      { value: null, verdict: 'cannotSay' },
      ...Array<HeadlineOutcome>(3).fill({ value: 1, verdict: 'up' }),
    ]);
    expect(multiverseText(open, 'zh')).toContain('能够判断的只有0种，稳健与否无法判断。');
    expect(multiverseText(open, 'zh')).not.toMatch(/[A-Za-z]/);
  });
});
