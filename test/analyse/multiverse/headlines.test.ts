import { describe, expect, test } from 'vitest';
import { concentration } from '../../../src/analyse/concentration/concentration.js';
import { advantageEnterprises } from '../../../src/analyse/enterprises/advantage-enterprises.js';
import { outcomeOf } from '../../../src/analyse/multiverse/headline.js';
import {
  applicationsHeadline,
  concentrationHeadline,
  enterprisesHeadline,
  growthHeadline,
  industryShareHeadline,
  leaderHeadline,
} from '../../../src/analyse/multiverse/headlines.js';
import { multiverse } from '../../../src/analyse/multiverse/multiverse.js';
import { trend } from '../../../src/analyse/trend/trend.js';
import { FAKE_TAXONOMY, type FakeApplication, fakeEngine } from '../fake-engine.js';

const [light] = FAKE_TAXONOMY.industries as [(typeof FAKE_TAXONOMY.industries)[number]];

/** Ten years that grow, two enterprises, joint applications, applications in both industries. */
const APPLICATIONS: readonly FakeApplication[] = Array.from({ length: 10 }, (_, k) => ({
  filing: 2003 + k,
  publication: 2004 + k,
  k,
})).flatMap(({ k, ...days }): FakeApplication[] => [
  { ...days, times: 4 + 2 * k, areas: ['light/lamp'], applicants: ['enterprise:a'] },
  { ...days, times: 3, areas: ['light/laser', 'water/pump'], applicants: ['enterprise:b', 'university:u'] },
  { ...days, times: 2, areas: ['water/pump'], applicants: ['enterprise:b'], type: 'utilityModel' },
  { ...days, areas: [] },
]);
const engine = fakeEngine(APPLICATIONS);

describe.each(['whole', 'fractional', 'primary'] as const)('with %s counts', (counting) => {
  test('growth is that of the trend', async () => {
    const outcome = outcomeOf(await growthHeadline({ industry: light }).measure(engine, { counting }));
    const [summary] = (await trend(engine, { dimension: 'industry', counting })).summaries.filter(
      ({ value }) => value === 'light',
    );
    expect(outcome).toEqual({ value: summary!.cagr, verdict: 'up' });
  });

  test('concentration is that of its table', async () => {
    const { rows } = await concentration(engine, { counting });
    const row = rows.find(({ id, of }) => id === 'light' && of === 'applicant')!;
    expect(await concentrationHeadline({ industry: light }).measure(engine, { counting })).toEqual({
      value: row.hhi,
      verdict: row.label,
    });
    expect(outcomeOf(await concentrationHeadline({ index: 'cr4' }).measure(engine, { counting })).value).toBe(rows[0]!.cr4);
  });

  test('enterprises on the line are those of their table', async () => {
    const { total, byIndustry } = await advantageEnterprises(engine, { counting });
    expect(await enterprisesHeadline().measure(engine, { counting })).toBe(total);
    expect(await enterprisesHeadline({ industry: light }).measure(engine, { counting })).toBe(
      byIndustry.find(({ industry }) => industry === 'light')!.count,
    );
  });
});

test('shares of an industry: 160 of 180 in any, or what falls to it', async () => {
  const headline = industryShareHeadline(light);
  expect(await headline.measure(engine, {})).toBeCloseTo(160 / 180, 12);
  expect(await headline.measure(engine, { counting: 'fractional' })).toBeCloseTo(145 / 180, 12);
  expect(await headline.measure(fakeEngine([]), {})).toBeNull();
});

test('applications in all and in an industry', async () => {
  expect(await applicationsHeadline().measure(engine, {})).toBe(190);
  expect(await applicationsHeadline({ industry: light }).measure(engine, { counting: 'fractional' })).toBe(145);
});

test('who leads, with its share of the counts of all applicants', async () => {
  const headline = leaderHeadline({ industry: light, keyOf: (name) => name.replace('公司', '') });
  expect(await headline.measure(engine, {})).toEqual({ value: 130 / 190, verdict: 'a', label: 'a公司' });
  const shares = [
    { areas: ['light/lamp'], applicants: ['enterprise:b'] },
    { areas: ['light/lamp'], applicants: ['enterprise:c'] },
  ];
  expect(await headline.measure(fakeEngine([...shares, { areas: ['light/lamp'], times: 9 }]), {})).toEqual({
    value: 0.5,
    verdict: 'cannotSay',
  });
  expect(await headline.measure(fakeEngine([{ areas: ['light/lamp'] }]), {})).toEqual({ value: null, verdict: 'cannotSay' });
});

test('few applications and no years cannot say', async () => {
  const few = fakeEngine([{ filing: 2010, areas: ['light/lamp'], applicants: ['enterprise:a'] }]);
  expect(await concentrationHeadline().measure(few, {})).toEqual({ value: 1, verdict: 'cannotSay' });
  expect(outcomeOf(await growthHeadline().measure(few, {})).verdict).toBe('cannotSay');
  expect(await growthHeadline().measure(fakeEngine([]), {})).toEqual({ value: null, verdict: 'cannotSay' });
});

test('growth survives the choices there are: rising inventions, level utility models', async () => {
  const { flips, survives, values } = await multiverse(engine, growthHeadline(), { where: { classified: true } });
  // without utility models there are inventions only: one choice stands for both
  expect(values.types).toEqual(['asAsked', 'inventionOnly']);
  expect([survives, flips]).toEqual(['always', []]);
});

test('a threshold is a whole number from 1', () => {
  expect(() => enterprisesHeadline({ threshold: 0 })).toThrow(
    new RangeError('enterprisesHeadline: invalid threshold: 0; give a whole number from 1.'),
  );
});

test('an industry by its id alone is refused with what to give', () => {
  expect(() => growthHeadline({ industry: 'light' as never })).toThrow(
    new TypeError('growthHeadline: invalid industry: "light"; give one of a taxonomy, such as SEI_2013.industries[0].'),
  );
});

describe('every headline', async () => {
  const library = (await import('../../../src/index.js')) as Record<string, unknown>;
  const factories = Object.keys(library).filter((name) => name.endsWith('Headline'));
  const made = (name: string, given: unknown) => (library[name] as (given: unknown) => unknown)(given);

  test('is among these', () => expect(factories.length).toBeGreaterThan(5));

  test.each(factories)('%s refuses what is no industry', (name) => {
    const isIndustryAlone = name === 'industryShareHeadline';
    for (const other of ['light', { id: 'light' }, { id: 'light', name: 'Light' }]) {
      expect(() => made(name, isIndustryAlone ? other : { industry: other })).toThrow(TypeError);
      expect(() => made(name, isIndustryAlone ? other : { industry: other })).toThrow(
        new RegExp(`^${name}: invalid .*industry: .*; give one of a taxonomy`),
      );
    }
  });

  test.each(factories.filter((name) => name !== 'industryShareHeadline'))('%s refuses an option it does not know', (name) => {
    expect(() => made(name, { industri: null })).toThrow(
      new RangeError(`${name}: unknown option: "industri"; did you mean "industry"?`),
    );
  });
});

test('an option of a headline that cannot be meant is refused', async () => {
  expect(() => concentrationHeadline({ index: 'hh' as never })).toThrow(
    new RangeError('concentrationHeadline: unknown index: "hh"; use hhi or cr4.'),
  );
  expect(() => concentrationHeadline({ labels: 'us2020' as never })).toThrow(
    /^concentrationHeadline: unknown labels: "us2020"; use us1992 or /,
  );
  expect(() => leaderHeadline({ keyOf: 'name' as never })).toThrow(
    new TypeError('leaderHeadline: invalid keyOf: "name"; give a function of a name.'),
  );
  await expect(multiverse(engine, 'growth' as never)).rejects.toThrow(
    new TypeError('multiverse: invalid headline: "growth"; give one such as growthHeadline(), or a function.'),
  );
});
