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
      const got = new Map<number, number>();
      table.forEach((k, sum) => got.set(k, sum));
      expect([...got].sort((a, b) => a[0] - b[0])).toEqual([...expected].sort((a, b) => a[0] - b[0]));
    }),
  );
});

test('a hashed table keeps every key through growth', () => {
  const table = countTable(2 ** 40);
  for (let i = 0; i < 100_000; i++) table.add(i * 10_000_019, 1);
  let seen = 0;
  table.forEach((key, sum) => {
    expect(key % 10_000_019).toBe(0);
    expect(sum).toBe(1);
    seen++;
  });
  expect(seen).toBe(100_000);
});
