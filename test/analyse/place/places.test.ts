import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellQuery } from '../../../src/analyse/cell-query.js';
import { places } from '../../../src/analyse/place/places.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { applications } from '../../engines/memory/arbitrary-queries.js';
import { sampleStore } from '../../engines/memory/sample-store.js';
import { type FakeApplication, fakeEngine } from '../fake-engine.js';

const AT: FakeApplication[] = [
  { times: 2, city: '北京市', district: '朝阳区', province: '北京市', country: 'CN' },
  { times: 3, city: '长春市', district: '朝阳区', province: '吉林省', country: 'CN' },
  { times: 1, country: 'JP' },
  { times: 4 },
];

describe('places', () => {
  test('tell districts of one name apart by their city, the unknown last', async () => {
    const { rows, total, unknown } = await places(fakeEngine(AT));
    expect(rows.map(({ place, within, count }) => [place, within, count])).toEqual([
      ['朝阳区', '长春市', 3],
      ['朝阳区', '北京市', 2],
      [null, null, 5],
    ]);
    expect([total, unknown]).toEqual([10, 5]);
    expect(rows.map(({ share, shareOfKnown }) => [share, shareOfKnown])).toEqual([
      [0.3, 0.6],
      [0.2, 0.4],
      [0.5, null],
    ]);
  });

  test('are cities, provinces and countries too', async () => {
    const of = async (level: 'city' | 'province' | 'country') =>
      (await places(fakeEngine(AT), { level })).rows.map(({ place, count }) => [place, count]);
    expect(await of('province')).toEqual([
      ['吉林省', 3],
      ['北京市', 2],
      [null, 5],
    ]);
    expect(await of('country')).toEqual([
      ['CN', 5],
      ['JP', 1],
      [null, 4],
    ]);
    expect((await of('city')).length).toBe(3);
  });

  test('have no unknown row where all are known, and no row without applications', async () => {
    expect((await places(fakeEngine(AT.slice(0, 1)))).rows.map(({ place }) => place)).toEqual(['朝阳区']);
    expect(await places(fakeEngine([]))).toMatchObject({ rows: [], total: 0, unknown: 0 });
  });

  test('every application is in one row, and each row lists as many as it counts', async () => {
    await fc.assert(
      fc.asyncProperty(applications, fc.constantFrom('district', 'country'), async (list, level) => {
        const engine = memoryEngine(sampleStore(list));
        const { rows, total } = await places(engine, { level });
        expect(total).toBe(list.length);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        for (const { place, count } of rows) expect((await engine.list(cellQuery({}, { [level]: place }))).total).toBe(count);
      }),
      { numRuns: 50 },
    );
  });
});
