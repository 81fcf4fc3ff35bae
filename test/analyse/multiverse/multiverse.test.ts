import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysisOptions } from '../../../src/analyse/analysis-options.js';
import { CHOICE_AXES, type Combination } from '../../../src/analyse/multiverse/choice-axes.js';
import type { Headline, Measurement } from '../../../src/analyse/multiverse/headline.js';
import { type MultiverseOptions, multiverse, summarizeMultiverse } from '../../../src/analyse/multiverse/multiverse.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { applications } from '../../engines/memory/arbitrary-queries.js';
import { sampleStore } from '../../engines/memory/sample-store.js';
import { ONE } from './one-application.js';

/** Families, twins and all types, so that every choice but the harmonisation and the days of priority and grant is open. */
const RICH = sampleStore([
  { ...ONE, twin: 'CN2' },
  { ...ONE, number: 'CN2', type: 'utilityModel', twin: 'CN1', family: 2 },
  { ...ONE, number: 'CN3', type: 'design', family: 3 },
  { ...ONE, number: 'CN4', family: 1 },
]);
const engine = memoryEngine(RICH);
const resolved = { level: 'resolved', engine: memoryEngine({ ...RICH, harmonisation: 'resolved' }) } as const;

const headline = (measure: Measurement, own: Partial<Headline> = {}): Headline => ({
  id: 'h',
  name: { zh: '数', en: 'number' },
  kind: 'count',
  measure,
  ...own,
});

/** Number of the value that an option has, 0 for the baseline. */
const step = (value: string | undefined, ...others: string[]): number => 1 + others.indexOf(value ?? '');

const additive: Measurement = async ({ facts }, { unit, dateBasis, counting, twins, where }) =>
  1000 +
  100 * step(unit, 'family', 'publication') +
  20 * step(dateBasis, 'publication') +
  5 * step(counting, 'fractional', 'primary') +
  50 * step(twins, 'once') -
  (where?.type === undefined ? 0 : where.type.length) +
  (facts.harmonisation === 'resolved' ? 7 : 0);

describe('the combinations', () => {
  test('are all that make sense, the one asked for first', async () => {
    const { rows, values, selection } = await multiverse(engine, headline(additive), { levels: [resolved], cap: 4096 });
    expect(values).toEqual({
      unit: ['application', 'family', 'publication'],
      dateBasis: ['filing', 'publication'],
      counting: ['whole', 'fractional', 'primary'],
      twins: ['each', 'once'],
      types: ['asAsked', 'withoutDesign', 'withoutUtilityModel', 'inventionOnly'],
      harmonisation: ['normalised', 'resolved'],
    });
    // twins count once only where utility models count: six of the eight pairs of twins and types
    expect(selection).toMatchObject({ possible: 3 * 2 * 3 * 6 * 2, computed: 216, rule: 'all' });
    expect(rows[0]).toMatchObject({ changed: [], agrees: true, value: 1000 });
    expect(new Set(rows.map(({ choices }) => JSON.stringify(choices))).size).toBe(216);
  });

  test('leave out by name what has no effect, no data or no sense', async () => {
    const { leftOut } = await multiverse(engine, headline(additive, { axes: ['unit', 'dateBasis', 'harmonisation', 'twins'] }));
    const left = (reason: string) =>
      leftOut.filter((one) => one.reason === reason).map(({ choices }) => Object.values(choices).join(' x '));
    expect(left('notInData')).toEqual(['priority', 'grant']);
    expect(left('notGiven')).toEqual(['exact', 'resolved']);
    expect(left('noEffect')).toEqual(['fractional', 'primary', 'withoutDesign', 'withoutUtilityModel', 'inventionOnly']);
    expect(left('noSense')).toEqual([]);
  });

  test('have no publications or families by day of grant', async () => {
    const dated = memoryEngine({ ...RICH, priorityDay: RICH.filingDay, grantDay: RICH.firstPublicationDay });
    const { rows, leftOut } = await multiverse(dated, headline(additive), { cap: 4096 });
    const met = new Set(rows.map(({ choices: { unit, dateBasis } }) => `${unit} ${dateBasis}`));
    expect([...met].sort()).toEqual([
      'application filing',
      'application grant',
      'application priority',
      'application publication',
      'family filing',
      'family priority',
      'family publication',
      'publication filing',
      'publication publication',
    ]);
    expect(leftOut.filter(({ reason }) => reason === 'noSense')).toHaveLength(3);
  });

  test('keep to the condition asked for', async () => {
    const { values, leftOut } = await multiverse(engine, headline(additive), { where: { type: 'invention' } });
    expect(values.types).toEqual(['asAsked']);
    expect(leftOut.filter(({ reason }) => reason === 'asked')).toHaveLength(3);
  });

  test('start from a combination that would otherwise make no sense, when it is asked for', async () => {
    const { rows } = await multiverse(engine, headline(additive), { unit: 'publication', dateBasis: 'grant' });
    expect(rows[0]!.choices).toMatchObject({ unit: 'publication', dateBasis: 'grant' });
    expect(rows.filter(({ choices }) => choices.dateBasis === 'grant' && choices.unit !== 'application')).toHaveLength(
      rows.filter(({ choices, changed }) => choices.dateBasis === 'grant' && changed.length === 0).length,
    );
  });

  test('beyond the cap are drawn with the seed, single changes first', async () => {
    const options: MultiverseOptions = { cap: 30, seed: 5 };
    const sample = await multiverse(engine, headline(additive), options);
    expect(sample.selection).toEqual({ possible: 108, computed: 30, cap: 30, rule: 'sample', seed: 5 });
    expect(sample.rows.map(({ changed }) => Math.min(2, changed.length))).toEqual([0, ...Array(9).fill(1), ...Array(20).fill(2)]);
    expect(await multiverse(engine, headline(additive), options)).toEqual(sample);
    expect((await multiverse(engine, headline(additive), { ...options, seed: 6 })).rows).not.toEqual(sample.rows);
  });

  test.each([
    [{ cap: 0 }, 'multiverse: invalid cap: 0'],
    [{ cap: 5000 }, 'multiverse: invalid cap: 5000'],
    [{ tolerance: Number.NaN }, 'multiverse: invalid tolerance: NaN'],
    [{ seed: 0.5 }, 'multiverse: invalid seed: 0.5'],
  ])('%o is refused', async (options, message) => {
    await expect(multiverse(engine, headline(additive), options)).rejects.toThrow(message);
  });
});

describe('the main effects', () => {
  test('are those of an additive number, to the digit', async () => {
    const { effects } = await multiverse(engine, headline(additive), { levels: [resolved], cap: 4096 });
    expect(effects.map(({ axis, value, difference }) => [axis, value, difference])).toEqual([
      ['unit', 'family', 100],
      ['unit', 'publication', 200],
      ['dateBasis', 'publication', 20],
      ['counting', 'fractional', 5],
      ['counting', 'primary', 10],
      ['twins', 'once', 50],
      ['types', 'withoutDesign', -4],
      ['types', 'withoutUtilityModel', -4],
      ['types', 'inventionOnly', -1],
      ['harmonisation', 'resolved', 7],
    ]);
  });

  test('are ratios of a number that choices multiply', async () => {
    const double: Measurement = async (_, { unit, counting }) =>
      8 * (unit === 'family' ? 0.5 : 1) * (counting === 'primary' ? 4 : 1);
    const { effects } = await multiverse(engine, headline(double), { cap: 4096 });
    const relative = (value: string) => effects.find((effect) => effect.value === value)!.relative;
    expect([relative('family'), relative('primary'), relative('once')]).toEqual([-0.5, 3, 0]);
  });

  test('rise where the number rises, below 0 too', async () => {
    const falling: Measurement = async (_, { unit }) => (unit === 'family' ? -0.01 : -0.02);
    const { effects } = await multiverse(engine, headline(falling), { cap: 4096 });
    const family = effects.find(({ value }) => value === 'family')!;
    expect(family.difference).toBeCloseTo(0.01, 12);
    expect(family.relative).toBeCloseTo(0.5, 12);
  });
});

describe('survival', () => {
  const verdict = (of: (options: AnalysisOptions) => string | number | null) =>
    multiverse(engine, async (_, options) => of(options), { cap: 4096 });

  test('is always when no choice matters', async () => {
    expect(await verdict(() => 'up')).toMatchObject({ survives: 'always', share: 1, disagreeing: 0, flips: [], range: null });
  });

  test('names the choices that overturn it alone', async () => {
    const found = await verdict(({ twins, unit }) => (twins === 'once' ? 'down' : unit === 'publication' ? 'flat' : 'up'));
    expect(found.flips.map(({ axis, choice, verdict: other }) => [axis, choice, other])).toEqual([
      ['unit', 'publication', 'flat'],
      ['twins', 'once', 'down'],
    ]);
    // of 108: a third with twins once; of the 72 others a third as publications
    expect(found).toMatchObject({ survives: 'no', agreeing: 48, disagreeing: 60, undecided: 0 });
    expect(found.verdicts.map(({ verdict: one, count }) => [one, count])).toEqual([
      ['up', 48],
      ['down', 36],
      ['flat', 24],
    ]);
    expect(found.effects.find(({ value }) => value === 'once')).toMatchObject({ pairs: 36, flipped: 36 });
  });

  test('counts what cannot say neither for nor against', async () => {
    expect(await verdict(({ twins }) => (twins === 'once' ? 'cannotSay' : 'up'))).toMatchObject({
      survives: 'always',
      undecided: 36,
    });
    expect(await verdict(({ unit }) => (unit === 'application' ? 'up' : 'cannotSay'))).toMatchObject({
      survives: 'cannotSay',
      share: null,
    });
    expect(await verdict(() => null)).toMatchObject({ survives: 'cannotSay', agreeing: 0, range: null });
  });

  test('needs another combination that can say: a conclusion that agrees with itself alone has survived nothing', () => {
    const values = { unit: ['application', 'family'], dateBasis: [], counting: [], twins: [], types: [], harmonisation: [] };
    const rest = { dateBasis: 'filing', counting: 'whole', twins: 'each', types: 'asAsked', harmonisation: 'normalised' };
    const [asked, other] = ['application', 'family'].map((unit) => ({ ...rest, unit }));
    const survives = (...verdicts: string[]) =>
      summarizeMultiverse(
        [asked!, other!].slice(0, verdicts.length),
        verdicts.map((one) => ({ value: null, verdict: one })),
        { values, tolerance: 0.1 },
      );
    expect(survives('up')).toMatchObject({ survives: 'cannotSay', agreeing: 1, share: null });
    expect(survives('up', 'cannotSay')).toMatchObject({ survives: 'cannotSay', share: null });
    expect(survives('up', 'up')).toMatchObject({ survives: 'always', share: 1 });
  });

  test('of a sample is judged for all combinations: those drawn at random stand for those left out', () => {
    const values = { unit: [], dateBasis: [], counting: [], twins: [], types: [], harmonisation: [] };
    const asked = { unit: 'a', dateBasis: 'a', counting: 'a', twins: 'a', types: 'a', harmonisation: 'a' };
    const near = ['unit', 'dateBasis', 'counting'].map((axis) => ({ ...asked, [axis]: 'b' }));
    const far = ['twins', 'types'].map((axis) => ({ ...asked, unit: 'b', [axis]: 'b' }));
    const combinations = [asked, ...near, ...far];
    const outcomes = combinations.map((_, i) => ({ value: null, verdict: i === 5 ? 'down' : 'up' }));
    const found = summarizeMultiverse(combinations, outcomes, { values, tolerance: 0.1, possible: 20 });
    // The two drawn stand for 16: 4 + 8 of 20 agree, and not 5 of 6.
    expect(found).toMatchObject({ survives: 'no', share: 0.6, agreeing: 5, disagreeing: 1 });
    expect(summarizeMultiverse(combinations, outcomes, { values, tolerance: 0.1 })).toMatchObject({ survives: 'mostly' });
  });

  test('of a sample has the share of all combinations as its mean', async () => {
    const isNear = (options: AnalysisOptions) =>
      [options.dateBasis, options.counting, options.unit].filter(
        (one) => one === 'priority' || one === 'primary' || one === 'family',
      );
    const measure = async (_: unknown, options: AnalysisOptions) => (isNear(options).length === 0 ? 'up' : 'down');
    const all = (await multiverse(engine, measure, { cap: 4096 })).share!;
    let mean = 0;
    for (let seed = 0; seed < 60; seed++) mean += (await multiverse(engine, measure, { cap: 30, seed })).share! / 60;
    expect(Math.abs(mean - all)).toBeLessThan(0.03);
  });

  test('of a number is nearness to the one asked for', async () => {
    const near = await verdict(({ twins }) => (twins === 'once' ? 109 : 100));
    expect(near).toMatchObject({ survives: 'always', range: { low: 100, median: 100, high: 109 } });
    const far = await verdict(({ twins }) => (twins === 'once' ? 111 : 100));
    expect(far).toMatchObject({ survives: 'no', disagreeing: 36 });
    expect(far.share).toBeCloseTo(2 / 3, 12);
    expect(await verdict(({ counting }) => (counting === 'whole' ? 0 : Number.NaN))).toMatchObject({ undecided: 72 });
  });

  test('is mostly from four of five on', async () => {
    let n = 0;
    const every = async (times: number) => {
      n = 0;
      return multiverse(engine, async () => (++n % times === 0 ? 'down' : 'up'), { cap: 100 });
    };
    expect((await every(5)).survives).toBe('mostly');
    expect((await every(4)).survives).toBe('no');
  });
});

test('every row is what the headline gives when asked for alone, on any landscape', async () => {
  await fc.assert(
    fc.asyncProperty(applications, fc.integer({ min: 1, max: 40 }), async (list, cap) => {
      const own = memoryEngine(sampleStore(list));
      const measure: Measurement = async (one, options) =>
        (await one.count({ by: ['applicant'], ...options, atLeast: 2 })).length;
      const { rows, selection, agreeing, disagreeing, undecided } = await multiverse(own, headline(measure), { cap });
      expect(rows.length).toBe(Math.min(cap, selection.possible));
      expect(agreeing + disagreeing + undecided).toBe(rows.length);
      for (const { choices, value, changed } of rows) {
        expect(value).toBe(await measure(own, optionsOf(choices)));
        expect(changed).toEqual(CHOICE_AXES.filter((axis) => choices[axis] !== rows[0]!.choices[axis]));
      }
    }),
    { numRuns: 60 },
  );
});

const TYPES: Readonly<Record<string, readonly string[]>> = {
  withoutDesign: ['unknown', 'invention', 'utilityModel', 'other'],
  withoutUtilityModel: ['unknown', 'invention', 'design', 'other'],
  inventionOnly: ['invention'],
};

function optionsOf({ unit, dateBasis, counting, twins, types }: Combination): AnalysisOptions {
  const type = TYPES[types];
  return { unit, dateBasis, counting, twins, ...(type && { where: { type } }) } as AnalysisOptions;
}
