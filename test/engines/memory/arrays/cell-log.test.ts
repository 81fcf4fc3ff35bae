import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellCollector } from '../../../../src/engines/memory/arrays/cell-collector.js';
import { CellLog } from '../../../../src/engines/memory/arrays/cell-log.js';

function summed(log: CellLog, least = 0): (readonly [number, number])[] {
  const cells = new CellCollector(least, true);
  log.visit(cells.visitor(log.part));
  const { keys, counts } = cells.finish();
  return Array.from(keys, (key, k) => [key, counts[k]!] as const);
}

test.each([
  ['parts of one array', 1000],
  ['many parts', 2 ** 30],
  ['sorting, beyond any parting', 2 ** 53],
])('by %s, cells sum like a Map, keys ascending', (_, size) => {
  const key = fc.oneof(
    fc.nat({ max: 20 }),
    fc.maxSafeNat().map((n) => n % size),
    fc.nat({ max: 20 }).map((n) => size - 1 - n),
  );
  const amount = fc.oneof(fc.constant(1), fc.constantFrom(0.5, 0.25, 2));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, amount)), fc.constantFrom(0, 1.5), (cells, least) => {
      const log = new CellLog(size);
      const expected = new Map<number, number>();
      for (const [k, one] of cells) {
        log.add(k, one);
        expected.set(k, (expected.get(k) ?? 0) + one);
      }
      const wanted = [...expected].filter(([, sum]) => sum >= least).sort((a, b) => a[0] - b[0]);
      expect(summed(log, least)).toEqual(wanted);
    }),
  );
});

test('no cell is lost when the log grows', () => {
  const log = new CellLog(2 ** 40);
  for (let i = 0; i < 200_000; i++) log.add((i % 100_000) * 10_000_019, i < 100_000 ? 1 : 0.5);
  const cells = summed(log);
  expect(cells.length).toBe(100_000);
  expect(cells.at(-1)).toEqual([99_999 * 10_000_019, 1.5]);
  expect(new Set(cells.map(([, sum]) => sum))).toEqual(new Set([1.5]));
});
