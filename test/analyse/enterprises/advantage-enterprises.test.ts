import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advantageEnterprises, advantageEnterprisesQueries } from '../../../src/analyse/enterprises/advantage-enterprises.js';
import { fakeEngine } from '../fake-engine.js';

const engine = fakeEngine([
  { filing: 2014, times: 60, areas: ['light/lamp', 'light/laser', 'water/pump'], applicants: ['enterprise:big'] },
  { filing: 2015, times: 30, areas: ['water/filter'], applicants: ['enterprise:big', 'enterprise:partner'] },
  { filing: 2015, times: 20, areas: ['light/lamp'], applicants: ['enterprise:partner'] },
  { filing: 2014, times: 90, areas: ['light/lamp'], applicants: ['university:school'] },
  { filing: 2014, times: 49, areas: ['light/lamp'], applicants: ['enterprise:nearly'] },
  { filing: 2014, times: 45, applicants: ['enterprise:just'] },
  { filing: 2014, times: 44, applicants: ['enterprise:below'] },
  { times: 50, applicants: ['enterprise:atoz', 'person:someone'] },
  { times: 80 },
]);

describe('advantageEnterprises', () => {
  test('lists the enterprises on or above the line, by count, then key, with joint applications counted for each', async () => {
    const { threshold, total, list } = await advantageEnterprises(engine);
    expect([threshold, total]).toEqual([50, 3]);
    expect(list.map(({ key, name, type, count }) => [key, name, type, count])).toEqual([
      ['big', 'big公司', 'enterprise', 90],
      ['atoz', 'atoz公司', 'enterprise', 50],
      ['partner', 'partner公司', 'enterprise', 50],
    ]);
  });

  test('gives the industries of each, most first, ties in taxonomy order, none left in with 0', async () => {
    const { list } = await advantageEnterprises(engine);
    expect(list.map(({ industries }) => industries)).toEqual([
      [
        { id: 'water', count: 90 },
        { id: 'light', count: 60 },
      ],
      [],
      [
        { id: 'water', count: 30 },
        { id: 'light', count: 20 },
      ],
    ]);
  });

  test('by industry counts only the applications within it, zeros included', async () => {
    expect((await advantageEnterprises(engine)).byIndustry).toEqual([
      { industry: 'light', count: 1 },
      { industry: 'water', count: 1 },
    ]);
    expect((await advantageEnterprises(engine, { threshold: 70 })).byIndustry).toEqual([
      { industry: 'light', count: 0 },
      { industry: 'water', count: 1 },
    ]);
  });

  test('near the line are those from 90 % of it, rounded up, to one below', async () => {
    const { nearThreshold } = await advantageEnterprises(engine);
    expect(nearThreshold.map(({ key, count }) => [key, count])).toEqual([
      ['nearly', 49],
      ['just', 45],
    ]);
    expect((await advantageEnterprises(engine, { threshold: 54 })).nearThreshold.map(({ key }) => key)).toEqual([
      'atoz',
      'partner',
      'nearly',
    ]);
  });

  test('a window counts its years only, and leaves out applications without a year', async () => {
    const { window, list } = await advantageEnterprises(engine, { window: { from: 2015, to: 2015 }, threshold: 30 });
    expect(window).toEqual({ from: 2015, to: 2015 });
    expect(list.map(({ key, count }) => [key, count])).toEqual([
      ['partner', 50],
      ['big', 30],
    ]);
  });

  test('nobody reaches the line in an empty landscape', async () => {
    expect(await advantageEnterprises(fakeEngine([]))).toMatchObject({ total: 0, list: [], nearThreshold: [], window: null });
  });

  test('a whole number of thirds is not lost to rounding', async () => {
    const thirds = fakeEngine(new Array(150).fill({ applicants: ['enterprise:a', 'enterprise:b', 'person:c'] }));
    expect((await advantageEnterprises(thirds, { counting: 'fractional' })).total).toBe(2);
  });

  test('a lower line never lists fewer', async () => {
    const line = fc.integer({ min: 1, max: 120 });
    await fc.assert(
      fc.asyncProperty(line, line, async (a, b) => {
        const [low, high] = await Promise.all(
          [Math.min(a, b), Math.max(a, b)].map((threshold) => advantageEnterprises(engine, { threshold })),
        );
        expect(low!.total).toBeGreaterThanOrEqual(high!.total);
        expect(low!.list.map(({ key }) => key)).toEqual(expect.arrayContaining(high!.list.map(({ key }) => key)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('advantageEnterprisesQueries', () => {
  test('keeps to enterprises whatever the condition', () => {
    const where = { applicantType: 'person', city: '天津' };
    expect(advantageEnterprisesQueries({ where, window: { from: 2012, to: 2016 } }, ['a']).byIndustry).toEqual({
      by: ['industry', 'applicant'],
      where: { applicantType: 'enterprise', applicant: ['a'], city: '天津', year: { from: 2012, to: 2016 } },
    });
  });

  test('throws on a line that is no whole number and on a window upside down', () => {
    expect(() => advantageEnterprisesQueries({ threshold: 0.5 })).toThrow(
      'advantageEnterprises: invalid threshold: 0.5; give a whole number from 1.',
    );
    expect(() => advantageEnterprisesQueries({ window: { from: 2, to: 1 } })).toThrow(
      'advantageEnterprises: invalid window: 2..1',
    );
    expect(() => advantageEnterprisesQueries({ threshold: '50' as never })).toThrow(
      'invalid threshold: "50"; give a whole number',
    );
    expect(() => advantageEnterprisesQueries({ window: [2010, 2012] as never })).toThrow(
      'advantageEnterprises: unknown window: [2010,2012]; use "all", a year, { from, to } or { trailing }.',
    );
  });
});
