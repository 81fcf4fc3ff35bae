import { expect, test } from 'vitest';
import { applicationAmountsOf } from '../../../../src/engines/memory/amounts/application-amounts.js';
import { Scratch } from '../../../../src/engines/memory/arrays/scratch.js';
import type { AskedList, Plan } from '../../../../src/engines/memory/plan/plan.js';

interface Asked {
  /** By application; default: all do. */
  readonly fits?: readonly number[];
  /** Application of each publication; default: units are applications. */
  readonly publications?: readonly number[];
  /** Number of values of each application in each list; default: nothing is divided. */
  readonly lists?: readonly (readonly number[])[];
}

function amountsOf(applications: number, { fits, publications, lists }: Asked): readonly number[] | null {
  const selection = { applications: fits === undefined ? null : Uint8Array.from(fits), lists: null, year: null };
  const application = publications === undefined ? null : Int32Array.from(publications);
  const units = { size: application?.length ?? applications, application, applications };
  const weighed = lists?.map((lengths) => ({ lists: { start: startsOf(lengths) } }) as unknown as AskedList) ?? null;
  const cells = Uint32Array.from({ length: applications }, (_, i) => i);
  const made = applicationAmountsOf({ units, selection, weighed, scratch: new Scratch() } as unknown as Plan, cells);
  if (made === null) return null;
  const { amounts, counted } = made;
  return Array.from(cells, (i) => {
    const isCounted = counted === null || ((counted[i >>> 5]! >>> (i & 31)) & 1) === 1;
    return isCounted ? amounts!.amounts[amounts!.codes[i]!]! / amounts!.parts : 0;
  });
}

function startsOf(lengths: readonly number[]): Uint32Array {
  return Uint32Array.from([0, ...lengths.map((_, i) => lengths.slice(0, i + 1).reduce((sum, n) => sum + n))]);
}

test('an application is divided by its values, none of them counting as one', () => {
  expect(amountsOf(3, { lists: [[0, 1, 4]] })).toEqual([1, 1, 1 / 4]);
  expect(
    amountsOf(3, {
      lists: [
        [0, 2, 3],
        [5, 0, 2],
      ],
    }),
  ).toEqual([1 / 5, 1 / 2, 1 / 6]);
});

test('an application counts as often as it has publications', () => {
  expect(amountsOf(3, { publications: [0, 2, 2, 2] })).toEqual([1, 0, 3]);
  expect(amountsOf(3, { publications: [0, 2, 2, 2], fits: [0, 1, 1], lists: [[1, 1, 4]] })).toEqual([0, 0, 3 / 4]);
});

test('an application that does not fit counts nothing', () => {
  expect(amountsOf(2, { fits: [1, 0], lists: [[2, 2]] })).toEqual([1 / 2, 0]);
});

test('as many cells, publications and amounts as a byte can tell, and no more', () => {
  expect(amountsOf(1, { lists: [[51], [5]] })).toEqual([1 / 255]);
  expect(amountsOf(1, { lists: [[64], [4]] })).toBeNull();
  expect(amountsOf(1, { publications: new Array<number>(255).fill(0) })).toEqual([255]);
  expect(amountsOf(1, { publications: new Array<number>(256).fill(0) })).toBeNull();
  const publications = Array.from({ length: 300 }, (_, i) => new Array<number>(1 + (i % 2)).fill(i)).flat();
  const lengths = Array.from({ length: 300 }, (_, i) => 1 + (i >> 1));
  expect(amountsOf(300, { publications, lists: [lengths] })).toBeNull();
});
