import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTable } from '../../../src/engines/memory/count-table.js';

test.each([
  ['dense', 1000],
  ['hashed', 2 ** 52],
])('a %s table sums like a Map', (_, keys) => {
  const key = fc.oneof(
    fc.nat({ max: 20 }),
    fc.maxSafeNat().map((n) => n % keys),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: 9 }))), (pairs) => {
      const table = countTable(keys);
      const expected = new Map<number, number>();
      for (const [k, amount] of pairs) {
        table.add(k, amount);
        expected.set(k, (expected.get(k) ?? 0) + amount);
      }
      const got = Array.from(table.keys(), (k) => [k, table.get(k)] as const);
      expect(got.sort((a, b) => a[0] - b[0])).toEqual([...expected].sort((a, b) => a[0] - b[0]));
    }),
  );
});

test('a hashed table keeps every key through growth', () => {
  const table = countTable(2 ** 40);
  for (let i = 0; i < 100_000; i++) table.add(i * 10_000_019, 1);
  expect(table.keys().length).toBe(100_000);
  for (let i = 0; i < 100_000; i += 991) expect(table.get(i * 10_000_019)).toBe(1);
  expect(table.get(1)).toBe(0);
});
