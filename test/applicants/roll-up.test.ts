import { describe, expect, test } from 'vitest';
import { harmonise } from '../../src/applicants/harmonise.js';
import { rollUp } from '../../src/applicants/roll-up.js';

const { parties } = harmonise(['甲集团有限公司', '乙科技有限公司', '丙科技有限公司', '丁大学'], [1, 1, 1, 1]);
const parentsOf = (result: ReturnType<typeof rollUp>): Record<string, unknown> =>
  Object.fromEntries(result.parties.map(({ key, parent }) => [key, parent]));

describe('rollUp', () => {
  test('gives each party its parent or null, and the groups that come of it', () => {
    const result = rollUp(parties, [
      { name: '乙科技有限责任公司', parent: '甲集团公司' },
      { name: '丙科技有限公司', parent: '乙科技有限公司' },
    ]);
    expect(parentsOf(result)).toEqual({
      甲集团有限公司: null,
      乙科技有限公司: '甲集团有限公司',
      丙科技有限公司: '乙科技有限公司',
      丁大学: null,
    });
    expect(result.groups).toEqual([
      {
        key: '甲集团有限公司',
        name: '甲集团有限公司',
        type: 'enterprise',
        members: ['甲集团有限公司', '丙科技有限公司', '乙科技有限公司'],
      },
    ]);
    expect(result.unused).toEqual([]);
  });

  test('a parent need not be a party', () => {
    const { groups } = rollUp(parties, [{ name: '乙科技有限公司', parent: '戊控股有限公司' }]);
    expect(groups).toEqual([{ key: '戊控股有限公司', name: '戊控股有限公司', type: 'enterprise', members: ['乙科技有限公司'] }]);
  });

  test('counts the relation that holds on the day, without a day the one without an end', () => {
    const rows = [
      { name: '乙科技有限公司', parent: '甲集团有限公司', to: '2012-12-31' },
      { name: '乙科技有限公司', parent: '戊控股有限公司', from: '2013-01-01', to: '' },
    ];
    expect(parentsOf(rollUp(parties, rows))['乙科技有限公司']).toBe('戊控股有限公司');
    expect(parentsOf(rollUp(parties, rows, { on: '2010-06-30' }))['乙科技有限公司']).toBe('甲集团有限公司');
  });

  test('hands back rows that name nobody, make a circle or have no days', () => {
    const circle = { name: '甲集团有限公司', parent: '乙科技有限公司' };
    const nobody = { name: '无名公司', parent: '甲集团有限公司' };
    const dayless = { name: '丁大学', parent: '甲集团有限公司', from: '2013' };
    const { unused, groups } = rollUp(parties, [{ name: '乙科技有限公司', parent: '甲集团有限公司' }, circle, nobody, dayless]);
    expect(unused).toEqual([circle, nobody, dayless]);
    expect(groups).toHaveLength(1);
  });

  test('changes no party otherwise', () => {
    expect(rollUp(parties, []).parties.map(({ parent: _, ...party }) => party)).toEqual(parties);
  });
});
