import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossTable } from '../../src/analyse/cross-table.js';
import { memoryEngine } from '../../src/engines/memory/memory-engine.js';
import { applications } from '../engines/memory/arbitrary-queries.js';
import { sampleStore } from '../engines/memory/sample-store.js';
import { fakeEngine } from './fake-engine.js';

const at = (filing: number, country?: string) => ({ filing, areas: ['light/lamp', 'water/pump'], ...(country && { country }) });
const engine = fakeEngine([at(2010, 'CN'), at(2013, 'CN'), at(2013, 'JP'), at(2013)]);

describe('country by year', () => {
  test('has a column for each year, rows by total, the unknown among them', async () => {
    const { columns, rows, columnTotals, total } = await crossTable(engine);
    expect(columns).toEqual([2010, 2011, 2012, 2013]);
    expect(rows).toEqual([
      { value: 'CN', counts: [1, 0, 0, 1], total: 2 },
      { value: 'JP', counts: [0, 0, 0, 1], total: 1 },
      { value: null, counts: [0, 0, 0, 1], total: 1 },
    ]);
    expect([columnTotals, total]).toEqual([[1, 0, 0, 3], 4]);
  });

  test('totals count each application once, whatever the number of its values, and `top` leaves them as they are', async () => {
    const { rows, columnTotals, total } = await crossTable(engine, { rows: 'area', top: 1 });
    expect(rows).toEqual([{ value: 'lamp', counts: [1, 0, 0, 3], total: 4 }]);
    expect([columnTotals, total]).toEqual([[1, 0, 0, 3], 4]);
  });

  test('of nothing is empty', async () => {
    expect(await crossTable(fakeEngine([]))).toMatchObject({ columns: [], rows: [], columnTotals: [], total: 0 });
  });
});

test('rows and columns of one value each add up to the total, whatever is counted', async () => {
  const unit = fc.constantFrom('application', 'publication' as const);
  const basis = fc.constantFrom('filing', 'publication', 'grant' as const);
  await fc.assert(
    fc.asyncProperty(applications, unit, basis, async (list, counted, dateBasis) => {
      const table = await crossTable(memoryEngine(sampleStore(list)), { rows: 'country', unit: counted, dateBasis });
      const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
      expect(sum(table.rows.map(({ total }) => total))).toBe(table.total);
      expect(sum(table.columnTotals)).toBe(table.total);
      for (const { counts, total } of table.rows) expect(sum(counts)).toBe(total);
      table.columns.forEach((_, i) => {
        expect(sum(table.rows.map(({ counts }) => counts[i]!))).toBe(table.columnTotals[i]);
      });
    }),
  );
});
