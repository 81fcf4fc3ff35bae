import { expect, test } from 'vitest';
import { cellSharesOf } from '../../../src/engines/memory/cell-shares.js';
import type { AskedList, Plan } from '../../../src/engines/memory/plan.js';

/** A plan of applications of which nothing is asked, or those of a mask; and lists with so many values in each. */
function planOf(fits: readonly number[] | null, ...lists: readonly (readonly number[])[]): [Plan, AskedList[]] {
  const selection = { applications: fits === null ? null : Uint8Array.from(fits), lists: null, year: null };
  const plan = { units: { size: lists[0]!.length, application: null }, selection } as unknown as Plan;
  const asked = lists.map((lengths) => {
    const start = Uint32Array.from([0, ...lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, n) => sum + n))]);
    return { lists: { start } } as unknown as AskedList;
  });
  return [plan, asked];
}

const sharesOf = (...from: Parameters<typeof planOf>): readonly number[] | null => {
  const made = cellSharesOf(...planOf(...from));
  return made === null ? null : Array.from(made.codes, (code) => made.shares[code]!);
};

test('an application is divided by its values, none of them counting as one', () => {
  expect(sharesOf(null, [0, 1, 4])).toEqual([1, 1, 1 / 4]);
  expect(sharesOf(null, [0, 2, 3], [5, 0, 2])).toEqual([1 / 5, 1 / 2, 1 / 6]);
});

test('an application that does not fit counts nothing', () => {
  expect(sharesOf([1, 0], [2, 2])).toEqual([1 / 2, 0]);
});

test('as many cells as a byte can tell, and no more', () => {
  expect(sharesOf(null, [51], [5])).toEqual([1 / 255]);
  expect(sharesOf(null, [64], [4])).toBeNull();
  expect(sharesOf([0], [64], [4])).toBeNull();
});
