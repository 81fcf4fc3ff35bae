import { expect, test } from 'vitest';
import { scoreClusters } from '../../bench/evaluate/cluster-scores.js';

test('the worked example: one cluster of three with a stranger, one name left out', () => {
  const { precision, recall, bCubedPrecision, bCubedRecall } = scoreClusters(['x', 'x', 'x', 'y'], ['a', 'a', 'b', 'a']);
  expect([precision.count, precision.of, recall.count, recall.of]).toEqual([1, 3, 1, 3]);
  expect(bCubedPrecision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, 12);
  expect(bCubedRecall).toBeCloseTo((2 / 3 + 2 / 3 + 1 + 1 / 3) / 4, 12);
});

test('is null where nothing was put together or nothing belongs together', () => {
  expect(scoreClusters([], [])).toMatchObject({ names: 0, bCubedPrecision: null, bCubedRecall: null });
  expect(scoreClusters([1, 2], ['a', 'b']).precision.share).toBeNull();
});
