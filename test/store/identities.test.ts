import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Identities } from '../../src/store/identities.js';

function identifyAll(rows: readonly (readonly [string, string])[]) {
  const identities = new Identities();
  const found = rows.map(([application, publication]) => ({
    ...identities.identify(application, publication),
  }));
  return { identities, found };
}

describe('identify', () => {
  test('folds the publications of one application number', () => {
    const { found } = identifyAll([
      ['CN1', 'CN101000001A'],
      ['CN1', 'CN100900001C'],
      ['CN2', 'CN101000002A'],
    ]);
    expect(found.map(({ application }) => application)).toEqual([0, 0, 1]);
    expect(found.map(({ outcome }) => outcome)).toEqual(['created', 'same-application', 'created']);
  });

  test('tells the same publication again from another publication', () => {
    const { found } = identifyAll([
      ['CN1', 'CN101000001A'],
      ['CN1', 'CN101000001A'],
      ['', 'CN101000001A'],
      ['CN1', ''],
    ]);
    expect(found.map(({ outcome }) => outcome)).toEqual([
      'created',
      'duplicate-publication',
      'duplicate-publication',
      'same-application',
    ]);
    expect(found.map(({ publication, isNewPublication }) => [publication, isNewPublication])).toEqual([
      [0, true],
      [0, false],
      [0, false],
      [-1, false],
    ]);
  });

  test('a row without application number joins by its serial, and a later row gives the number', () => {
    const { identities, found } = identifyAll([
      ['', 'CN101000001A'],
      ['', 'CN101000001B'],
      ['CN1', 'CN101000001B'],
      ['CN1', 'CN101000007A'],
    ]);
    expect(found.map(({ application }) => application)).toEqual([0, 0, 0, 0]);
    expect(identities.text(0)).toBe('CN1');
  });

  test('a row without application number joins an application read before', () => {
    const { found } = identifyAll([
      ['CN1', 'CN101000001A'],
      ['', 'CN101000001B'],
    ]);
    expect(found[1]).toMatchObject({ application: 0, outcome: 'same-application', publication: 1, isNewPublication: true });
  });

  test('an application known by a publication only is absorbed when that publication turns out to belong to another', () => {
    const { identities, found } = identifyAll([
      ['', 'US8000001B2'],
      ['US1', 'US20090000001A1'],
      ['US1', 'US8000001B2'],
    ]);
    expect(found[2]).toMatchObject({ application: 1, absorbs: 0, outcome: 'same-application' });
    expect(identities.live(0)).toBe(1);
    expect(identities.identify('', 'US8000001B9')).toMatchObject({ application: 1, outcome: 'same-application' });
  });

  test('one publication number against two application numbers is a conflict and merges nothing', () => {
    const { found } = identifyAll([
      ['CN1', 'CN101000001B'],
      ['CN2', 'CN101000001B'],
    ]);
    expect(found[1]).toMatchObject({ application: 1, conflictsWith: 0, takesPublication: false, outcome: 'created' });
  });

  test('a publication goes to the first by number of those that claim it, and each claim is told once', () => {
    const { identities, found } = identifyAll([
      ['CN2', 'CN101000001B'],
      ['CN1', 'CN101000001B'],
      ['CN2', 'CN101000001B'],
      ['CN1', 'CN101000001B'],
      ['CN3', 'CN101000001B'],
    ]);
    expect(found.map(({ conflictsWith }) => conflictsWith)).toEqual([-1, 0, -1, -1, 1]);
    expect(found.map(({ takesPublication }) => takesPublication)).toEqual([false, true, false, false, false]);
    expect(identities.text(identities.identify('', 'CN101000001B').application)).toBe('CN1');
  });

  test('a serial shared by two numbered applications merges nothing', () => {
    const { found } = identifyAll([
      ['CN1', 'CN101000001A'],
      ['CN2', 'CN101000001B'],
    ]);
    expect(found.map(({ application, conflictsWith }) => [application, conflictsWith])).toEqual([
      [0, -1],
      [1, -1],
    ]);
  });
});

test('whatever the order of rows, the same rows end in one application', () => {
  const truth = fc.record({
    application: fc.integer({ min: 0, max: 4 }),
    kind: fc.constantFrom('A', 'B', 'B8'),
    numbered: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(truth, { minLength: 1, maxLength: 12 }), fc.array(fc.nat()), (rows, shuffle) => {
      const inputs = rows.map(
        ({ application, kind, numbered }) => [numbered ? `N${application}` : '', `CN${101000000 + application}${kind}`] as const,
      );
      const order = inputs.map((_, i) => i).sort((a, b) => (shuffle[a] ?? 0) - (shuffle[b] ?? 0) || a - b);
      expect(liveApplications(order.map((i) => inputs[i]!))).toBe(new Set(rows.map(({ application }) => application)).size);
    }),
  );
});

function liveApplications(rows: readonly (readonly [string, string])[]): number {
  const { identities, found } = identifyAll(rows);
  return identities.size - found.filter(({ absorbs }) => absorbs !== -1).length;
}
