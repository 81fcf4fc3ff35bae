import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dimension } from '../../../../src/engines/engine.js';
import { columnsOf } from '../../../../src/engines/memory/plan/columns-of.js';
import { planOf } from '../../../../src/engines/memory/plan/plan.js';
import { sumCells } from '../../../../src/engines/memory/sums/sum-cells.js';
import { sumsInOrder } from '../../../../src/engines/memory/sums/sums-in-order.js';
import { applications, measurements, where } from '../arbitrary-queries.js';
import { sampleStore } from '../sample-store.js';

const counting = fc.constantFrom('whole' as const, 'primary' as const);
const conditions = fc.record({
  counting,
  where: where.map(({ industry: _, area: __, ...others }) => ({ ...others, classified: true })),
});
const singles = fc.shuffledSubarray<Dimension>(['year', 'district', 'type'], { minLength: 1 });

test('cells in the order of their keys have the sums of one array, whatever was asked before', () => {
  fc.assert(
    fc.property(
      applications,
      fc.array(conditions, { minLength: 1, maxLength: 4 }),
      singles,
      measurements,
      (list, asked, others, of) => {
        const columns = columnsOf(sampleStore(list));
        for (const query of asked) {
          const plan = planOf(columns, query, ['area', ...others], 'values', columns.measurements(of, 'values'));
          expect(sumsInOrder(plan)).toEqual(sumCells(plan, 0, true, Infinity));
        }
      },
    ),
    { numRuns: 300 },
  );
});
