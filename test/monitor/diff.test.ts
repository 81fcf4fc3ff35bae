import { describe, expect, test } from 'vitest';
import { arrivalCause } from '../../src/monitor/causes.js';
import { diff } from '../../src/monitor/diff.js';
import { snapshotOf } from '../../src/monitor/snapshot-of.js';
import { applicationOf, snapshot } from './snapshots.js';

const before = snapshot([
  applicationOf('CN01'),
  applicationOf('CN02', { areas: ['x2'] }),
  applicationOf('CN03'),
  applicationOf('CN04', { publications: ['P4'] }),
  applicationOf('P5~invention', { publications: ['P5'] }),
  applicationOf('CN06', { publications: ['P6', 'P7'] }),
  applicationOf('CN08', { applicants: ['g'] }),
  applicationOf('CN09', { applicants: ['g'] }),
]);
const after = snapshot(
  [
    applicationOf('CN01', { status: 'active', grantDay: 20170501, isGranted: true, type: 'utilityModel', filingDay: 20100401 }),
    applicationOf('CN02', { areas: ['x2', 'y1'], publications: ['CN02A', 'P4'] }),
    applicationOf('CN05', { publications: ['P5'] }),
    applicationOf('CN06', { publications: ['P6'] }),
    applicationOf('CN07', { publications: ['P7'] }),
    applicationOf('CN08', { applicants: ['f'] }),
    applicationOf('CN09', { applicants: ['f'] }),
    applicationOf('CN20', { filingDay: 20170105, publicationDay: 20170606 }),
    applicationOf('CN21', { filingDay: 20150105, publicationDay: 20170606 }),
    applicationOf('CN22', { filingDay: 20161231, publicationDay: 20170101 }),
    applicationOf('CN23', { filingDay: 20090105, publicationDay: 20161231 }),
    applicationOf('CN24', { filingDay: 0, publicationDay: 20170606 }),
    applicationOf('CN25', { filingDay: 20090105, publicationDay: 0 }),
  ],
  { asOf: '2017-06-30', parties: before.parties.filter(({ key }) => key !== 'g') },
);
const found = diff(before, after);

describe('what changed', () => {
  test('new filings, late publications and what was overlooked are told apart by the earlier cut-off', () => {
    expect(found.arrivals).toEqual({
      newFiling: ['CN20'],
      latePublication: ['CN21', 'CN22'],
      backfill: ['CN23'],
      undated: ['CN24', 'CN25'],
    });
    expect(diff({ ...before, asOf: null }, after).arrivals.undated).toHaveLength(6);
  });

  test('a month or year with the cut-off in it does not tell on which side of it a day lies', () => {
    const causeOf = (filingDay: number, publicationDay: number, asOf = '2016-06-30') =>
      arrivalCause({ filingDay, publicationDay }, { asOf });
    expect(causeOf(20100301, 20160000)).toBe('undated');
    expect(causeOf(20100301, 20160600)).toBe('backfill');
    expect(causeOf(20100301, 20160600, '2016-06-29')).toBe('undated');
    expect(causeOf(20100000, 20160700)).toBe('latePublication');
    expect(causeOf(20160000, 20170101)).toBe('undated');
    expect(causeOf(20160700, 0)).toBe('newFiling');
    expect(causeOf(20160000, 20160000, '2016-12-31')).toBe('backfill');
  });

  test('vanished, merged, split and renumbered applications are known by their publications', () => {
    expect(found.vanished).toEqual(['CN03']);
    expect(found.merged).toEqual([{ before: 'CN04', into: 'CN02' }]);
    expect(found.split).toEqual([{ after: 'CN07', from: 'CN06' }]);
    expect(found.renumbered).toEqual([{ before: 'P5~invention', after: 'CN05' }]);
  });

  test('areas, applicants, states, days and corrections of applications that stayed', () => {
    expect(found.reclassified).toEqual([{ application: 'CN02', gained: ['y1'], lost: [] }]);
    expect(found.reassigned.map(({ application }) => application)).toEqual(['CN08', 'CN09']);
    expect(found.partyMoves).toEqual([{ kind: 'merged', from: 'g', into: 'f', applications: ['CN08', 'CN09'] }]);
    expect(found.statusChanges).toEqual([{ application: 'CN01', what: 'status', before: 'pending', after: 'active' }]);
    expect(found.dateChanges).toEqual([
      { application: 'CN01', what: 'filing', before: 20100301, after: 20100401 },
      { application: 'CN01', what: 'grant', before: 0, after: 20170501 },
    ]);
    expect(found.corrections).toEqual([{ application: 'CN01', what: 'type', before: 'invention', after: 'utilityModel' }]);
  });

  test('the total is decomposed', () => {
    expect(found.total).toMatchObject({
      before: 8,
      after: 13,
      change: 5,
      parts: { newFiling: 1, latePublication: 2, backfill: 1, undated: 2, vanished: -1, merged: -1, split: 1, reclassified: 0 },
    });
  });

  test('both sides say how they were counted', () => {
    expect(found.before).toMatchObject({
      applications: 8,
      asOf: '2016-12-31',
      unit: 'application',
      offices: ['CN'],
      exclusions: [],
    });
    expect(found.after).toMatchObject({ applications: 13, asOf: '2017-06-30' });
    expect([found.taxonomyChanged, found.harmonisationChanged]).toEqual([false, false]);
    expect(diff(before, { ...after, taxonomy: 'sample 2', harmonisation: 'resolved' })).toMatchObject({
      taxonomyChanged: true,
      harmonisationChanged: true,
    });
  });
});

describe('applicants', () => {
  const partiesOf = (...keys: string[]) => keys.map((key) => ({ key, name: key, type: 'enterprise' as const }));
  const moves = (was: Record<string, string>, is: Record<string, string>) => {
    const of = (owners: Record<string, string>) =>
      snapshot(
        Object.entries(owners).map(([number, key]) => applicationOf(number, { applicants: [key] })),
        { parties: partiesOf(...new Set(Object.values(owners))) },
      );
    return diff(of(was), of(is)).partyMoves.map(({ kind, from, into }) => `${kind} ${from} ${into}`);
  };

  test('under a new key are renamed, with others under it merged', () => {
    expect(moves({ A: 'p', B: 'p' }, { A: 'q', B: 'q' })).toEqual(['renamed p q']);
    expect(moves({ A: 'p', B: 'r' }, { A: 'q', B: 'q' })).toEqual(['merged p q', 'merged r q']);
  });

  test('that keep some of their applications are split', () => {
    expect(moves({ A: 'p', B: 'p' }, { A: 'p', B: 'q' })).toEqual(['split p q']);
  });

  test('that sold an application to one that was there moved nobody', () => {
    expect(moves({ A: 'p', B: 'p', C: 'q' }, { A: 'p', B: 'q', C: 'q' })).toEqual([]);
  });
});

test('a snapshot differs from itself in nothing', () => {
  const { total, byIndustry, byYear, before: _, after: __, ...lists } = diff(after, after);
  expect([total, ...byIndustry, ...byYear].every(({ change }) => change === 0)).toBe(true);
  expect(
    Object.values({ ...lists, ...lists.arrivals, arrivals: [] }).filter((list) => Array.isArray(list) && list.length > 0),
  ).toEqual([]);
});

test('what is no snapshot is refused with what makes one', () => {
  const message = 'monitor: invalid snapshot; give what snapshotOf, readSnapshot or readSnapshotBytes made.';
  for (const other of [undefined, {}, { store: {} }]) expect(() => diff(before, other as never)).toThrow(new TypeError(message));
  expect(() => snapshotOf({} as never)).toThrow(/^snapshotOf: invalid landscape; /);
});
