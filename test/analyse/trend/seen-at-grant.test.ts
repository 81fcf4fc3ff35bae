import { describe, expect, test } from 'vitest';
import { publicationLag } from '../../../src/analyse/delay/publication-lag.js';
import { hangsOnGrant } from '../../../src/analyse/trend/lag.js';
import { trend } from '../../../src/analyse/trend/trend.js';
import type { Where } from '../../../src/engines/engine.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

const asOf = '2024-12-31';
const YEARS = Array.from({ length: 16 }, (_, k) => 2007 + k);

/** Filed steadily, a part granted evenly over one to four and a half years: what is seen of each year at the cut-off by its grants. */
const GRANTED: Readonly<Record<number, number>> = { 2020: 24, 2021: 19, 2022: 15 };

/** A large office that publishes applications after 18 months, and a small one that publishes grants alone; both constant. */
const MIXED: readonly FakeApplication[] = YEARS.flatMap((filing) => [
  { filing, office: 'CN', country: 'CN', applicants: ['enterprise:cn'], times: 400 },
  {
    filing,
    office: 'US',
    country: 'US',
    firstStage: 'grant',
    applicants: ['enterprise:us'],
    times: GRANTED[filing] ?? 25,
  },
]);

const engine = fakeEngine(MIXED, { asOf });

async function verdictsBy(dimension: 'office' | 'country' | 'applicant', applications = MIXED) {
  const { summaries } = await trend(fakeEngine(applications, { asOf }), { dimension });
  return Object.fromEntries(summaries.map(({ value, verdict, reason }) => [String(value), reason ?? verdict]));
}

describe('a small office of grants alone among applications published early', () => {
  test('does not decide the lag of all', async () => expect((await publicationLag(engine)).months).toBe(18));

  test('does not fall, neither by office nor by country nor by applicant', async () => {
    expect(await verdictsBy('office')).toEqual({ CN: 'flat', US: 'outstanding' });
    expect(await verdictsBy('country')).toEqual({ CN: 'flat', US: 'outstanding' });
    expect(await verdictsBy('applicant')).toEqual({ cn: 'flat', us: 'outstanding' });
  });

  test('does not fall where a condition leaves it alone', async () => {
    const { summaries } = await trend(engine, { where: { country: 'US' } });
    expect(summaries[0]).toMatchObject({ verdict: 'cannotSay', reason: 'outstanding' });
  });

  test('says nothing of a series with few inventions among its utility models', async () => {
    const models = YEARS.flatMap((filing): FakeApplication[] => [
      { filing, office: 'CN', times: 4000 },
      { filing, office: 'DE', type: 'utilityModel', firstStage: 'grant', times: 30 * (2024 - filing) },
      { filing, office: 'DE', firstStage: 'grant', times: 1 },
    ]);
    expect(await verdictsBy('office', models)).toEqual({ CN: 'flat', DE: 'down' });
  });
});

describe('years of a state or a first stage', () => {
  const states = YEARS.flatMap((filing): FakeApplication[] => {
    const active = Math.min(300, 100 * (2022.5 - filing));
    return [
      { filing, status: 'active', firstStage: 'application', times: Math.max(50, active) },
      { filing, status: 'pending', firstStage: 'application', times: 300 - Math.max(50, active) },
    ];
  });

  test('wait for grants, as they do where a condition is on them', async () => {
    const byStatus = await trend(fakeEngine(states, { asOf }), { dimension: 'status' });
    expect([byStatus.lagMonths, byStatus.lastCompleteYear]).toEqual([60, 2019]);
    expect(byStatus.summaries.find(({ value }) => value === 'active')!.verdict).toBe('flat');
    const ofStatus = await trend(fakeEngine(states, { asOf }), { where: { status: 'active' } });
    expect([ofStatus.lagMonths, ofStatus.summaries[0]!.verdict]).toEqual([60, 'flat']);
    expect((await trend(fakeEngine(states, { asOf }), { dimension: 'firstStage' })).lagMonths).toBe(60);
    expect((await trend(fakeEngine(states, { asOf }), { dimension: 'type' })).lagMonths).toBe(18);
  });

  test.each<[Where, boolean]>([
    [{ granted: false }, true],
    [{ firstStage: 'application' }, true],
    [{ measured: { inForce: { from: 1 } } }, true],
    [{ measured: { foreignGrants: null } }, true],
    [{ measured: { claims: { from: 10 } }, office: 'CN', industry: 'light' }, false],
  ])('of a condition %j wait for grants: %s', (where, waits) => {
    expect(hangsOnGrant(where)).toBe(waits);
  });
});
