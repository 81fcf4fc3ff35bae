import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RunCells, sumRuns, tallyRuns } from '../../../../src/engines/memory/spread/sum-runs.js';

const APPLICATIONS = 70;

/** A cell: of which application, the code of its amount, whether another family begins with it. */
const cell = fc.record({ application: fc.nat({ max: APPLICATIONS - 1 }), code: fc.nat({ max: 3 }), isOther: fc.boolean() });
const given = fc.record({
  runs: fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
  hasFamilies: fc.boolean(),
  fits: fc.option(fc.array(fc.boolean(), { minLength: APPLICATIONS, maxLength: APPLICATIONS })),
  amounts: fc.option(fc.constantFrom([0, 1, 2, 3], [0, 60, 30, 20], [0, 12, 4000, 5000])),
  before: fc.nat({ max: 3 }),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

test('each run has the sum of its cells that count, those of one family once', () => {
  fc.assert(
    fc.property(given, (one) => {
      const { cells, from, to, own } = columnsOf(one);
      const sums = new Float64Array(one.runs.length);
      sumRuns(cells, from, to, own, sums);
      expect([...sums]).toEqual(plainSums(one));
    }),
  );
});

test('runs are tallied by the same sums, the great ones one by one', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(1, 3, 64, 20_000), (one, size) => {
      const { cells, from, to, own } = columnsOf(one);
      const times = new Uint32Array(size);
      const others = tallyRuns(cells, from, to, own, times);
      const tallied = [...times].flatMap((alike, sum) => (sum === 0 ? [] : new Array<number>(alike).fill(sum)));
      const expected = plainSums(one).filter((sum) => sum > 0);
      expect([...tallied, ...others].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      expect(others.every((sum) => sum >= size)).toBe(true);
    }),
  );
});

/** The columns, with some cells of another value before. */
function columnsOf({ runs, hasFamilies, fits, amounts, before }: Given) {
  const lead = new Array<number>(before).fill(1);
  const every = runs.flat();
  const again = runs.flatMap((run) => run.map(({ isOther }, k) => (k === 0 || isOther ? 0 : 1)));
  const cells: RunCells = {
    lasts: Uint8Array.from([...lead, ...runs.flatMap((run) => run.map((_, k) => (k + 1 === run.length ? 1 : 0)))]),
    applications: Uint32Array.from([...lead, ...every.map(({ application }) => application)]),
    again: hasFamilies ? Uint8Array.from([...lead, ...again]) : null,
  };
  const counted = fits && new Uint32Array((APPLICATIONS >> 5) + 1);
  fits?.forEach((does, i) => {
    if (does) counted![i >> 5]! |= 1 << (i & 31);
  });
  const codes = Uint8Array.from([...lead, ...every.map(({ code }) => code)]);
  const own = {
    amounts: amounts && { codes, amounts: Float64Array.from(amounts), parts: 1, most: Math.max(...amounts) },
    counted,
  };
  return { cells, own, from: before, to: before + every.length };
}

function plainSums({ runs, hasFamilies, fits, amounts }: Given): number[] {
  return runs.map((run) => {
    let sum = 0;
    let isMet = false;
    for (const [k, { application, code, isOther }] of run.entries()) {
      if (!hasFamilies || k === 0 || isOther) isMet = false;
      if (isMet || (fits && !fits[application])) continue;
      isMet = true;
      sum += amounts ? amounts[code]! : 1;
    }
    return sum;
  });
}
