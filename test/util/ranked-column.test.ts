import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedColumn } from '../../src/util/ranked-column.js';

test.each([
  ['small', 9],
  ['large', 2 ** 50],
])('codes lead back to %s values, and rise with them', (_, greatest) => {
  const value = fc.oneof(
    fc.nat({ max: 3 }),
    fc.maxSafeNat().map((one) => one % greatest),
  );
  fc.assert(
    fc.property(fc.array(value), (list) => {
      const { codes, distinct } = rankedColumn(Float64Array.from(list));
      expect([...distinct]).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect(Array.from(codes, (code) => distinct[code])).toEqual(list);
    }),
  );
});
