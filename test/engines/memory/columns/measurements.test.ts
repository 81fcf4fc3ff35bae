import { describe, expect, test } from 'vitest';
import type { MeasuredNumber } from '../../../../src/engines/measurement.js';
import { UNKNOWN_VALUE } from '../../../../src/util/unknown-value.js';
import { type Planted, plantedEngine } from '../../../analyse/quality/planted.js';

async function measure(of: MeasuredNumber, planted: Planted, others: readonly Planted[] = []): Promise<number | null> {
  const engine = plantedEngine([{ ...planted, district: 'this' }, ...others]);
  const [row] = await engine.values!({ of: [of], where: { district: 'this' } });
  const value = row!.values[0]![0]!;
  return value === UNKNOWN_VALUE ? null : value;
}

const GRANTED: Planted = { filing: 20100301, grant: 20120301 };

describe('the life of a right, at the end of 2016', () => {
  test('pendency is in days, over leap days too', async () => {
    expect(await measure('pendency', { filing: 20120228, grant: 20120301 })).toBe(2);
    expect(await measure('pendency', GRANTED)).toBe(731);
    expect(await measure('pendency', { filing: 20100301 })).toBeNull();
    expect(await measure('pendency', { filing: 20130301, grant: 20120301 })).toBeNull();
  });

  test('age is in full years from the filing', async () => {
    expect(await measure('age', { filing: 20061231 })).toBe(10);
    expect(await measure('age', { filing: 20070101 })).toBe(9);
    expect(await measure('age', {})).toBeNull();
  });

  test('of days known to the year only neither spans of days nor, unless every day of the year gives the same, ages are known', async () => {
    expect(await measure('pendency', { filing: 20100000, grant: 20120301 })).toBeNull();
    expect(await measure('pendency', { filing: 20100301, grant: 20120000 })).toBeNull();
    expect(await measure('grantYear', { filing: 20100301, grant: 20120000 })).toBe(2012);
    expect(await measure('age', { filing: 20060000 })).toBe(10);
    expect(await measure('life', { filing: 20100000, grant: 20120000, lapse: 20140301 })).toBeNull();
  });

  test('life runs from the grant to the lapse, or to the cut-off while the right lasts', async () => {
    expect(await measure('life', { ...GRANTED, lapse: 20120311 })).toBe(10);
    expect(await measure('life', { filing: 20100301, grant: 20161221, status: 'active' })).toBe(10);
    expect(await measure('life', { ...GRANTED, status: 'lapsed' })).toBeNull();
    expect(await measure('life', { ...GRANTED, lapse: 20120101 })).toBeNull();
    expect(await measure('life', { filing: 20100301, granted: true, status: 'active' })).toBeNull();
  });

  test('ended tells rights cut short from those that last or ran their full term', async () => {
    expect(await measure('ended', { ...GRANTED, lapse: 20140301 })).toBe(1);
    expect(await measure('ended', { ...GRANTED, status: 'active' })).toBe(0);
    expect(await measure('ended', { filing: 20000101, grant: 20010101, type: 'utilityModel', status: 'expired' })).toBe(0);
    expect(await measure('ended', { filing: 20000101, grant: 20010101, type: 'utilityModel', lapse: 20100101 })).toBe(0);
    expect(await measure('ended', { ...GRANTED, status: 'lapsed' })).toBeNull();
  });

  test('inForce is known of living and of dead rights, and not of granted ones in an unknown state', async () => {
    expect(await measure('inForce', { ...GRANTED, status: 'active' })).toBe(1);
    expect(await measure('inForce', { ...GRANTED, lapse: 20200301 })).toBe(1);
    expect(await measure('inForce', { ...GRANTED, lapse: 20140301, status: 'active' })).toBe(0);
    expect(await measure('inForce', { ...GRANTED, status: 'lapsed' })).toBe(0);
    expect(await measure('inForce', { filing: 20100301, status: 'pending' })).toBe(0);
    expect(await measure('inForce', { filing: 20100301 })).toBe(0);
    expect(await measure('inForce', GRANTED)).toBeNull();
  });

  test('an expired right is not in force, though twenty years from its own filing are not over', async () => {
    const continuation: Planted = { filing: 20070301, grant: 20120301, status: 'expired' };
    expect(await measure('inForce', continuation)).toBe(0);
    expect(await measure('life', continuation)).toBeNull();
    expect(await measure('ended', continuation)).toBeNull();
  });

  test('grantYear is that of the grant', async () => {
    expect(await measure('grantYear', GRANTED)).toBe(2012);
    expect(await measure('grantYear', { filing: 20100301 })).toBeNull();
  });
});

describe('the family of an application', () => {
  const family: Planted[] = [
    { family: 1, office: 'US', grant: 20120101 },
    { family: 1, office: 'JP' },
    { family: 1, office: 'WO', grant: 20120101 },
    { family: 1, office: 'CN', grant: 20120101 },
    { family: 2, office: 'EP', grant: 20120101 },
  ];

  test('has a size and offices, and patents abroad only where another office granted one', async () => {
    const own: Planted = { family: 1, office: 'CN' };
    expect(await measure('familySize', own, family)).toBe(5);
    expect(await measure('familyOffices', own, family)).toBe(4);
    expect(await measure('foreignGrants', own, family)).toBe(1);
    expect(await measure('foreignGrants', { family: 1, office: 'JP' }, family)).toBe(2);
    expect(await measure('foreignGrants', { family: 1, office: null }, family)).toBeNull();
  });

  test('is not known where the data tell no family', async () => {
    expect(await measure('familySize', { office: 'CN' })).toBeNull();
    expect(await measure('foreignGrants', { office: 'CN' })).toBeNull();
  });
});

test('measurements must be named, known, and each once', async () => {
  const engine = plantedEngine([{}]);
  await expect(engine.values!({ of: [] })).rejects.toThrow('values: missing measurement');
  await expect(engine.values!({ of: ['claim' as MeasuredNumber] })).rejects.toThrow(
    'unknown measurement: "claim"; did you mean "claims"?',
  );
  await expect(engine.values!({ of: ['claims', 'claims'] })).rejects.toThrow('values: invalid measurements: "claims" twice');
  await expect(engine.list({ where: { measured: { cited: null } as never } })).rejects.toThrow(
    'list: unknown measurement: "cited"',
  );
});

test('an empty landscape has no rows', async () => {
  expect(await plantedEngine([]).values!({ of: ['claims', 'citedBy'], by: ['year'] })).toEqual([]);
});
