import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summarizeApplicantTiers } from '../../../src/analyse/concentration/applicant-tiers.js';
import { countGroups } from '../../../src/analyse/concentration/count-groups.js';
import { conventionsOf } from '../../../src/analyse/conventions.js';
import { fakeEngine } from '../fake-engine.js';

const conventions = conventionsOf(fakeEngine([]));
const tiersOf = (counts: readonly number[], tiers?: readonly number[]) =>
  summarizeApplicantTiers([countGroups(counts)], { conventions, ...(tiers && { tiers }) });

describe('tiers of applicants', () => {
  test('one, 2 to 5, 6 to 10 and more than 10, with what each holds', () => {
    const { rows, applicants, applications } = tiersOf([20, 11, 10, 6, 5, 2, 1, 1]);
    expect(rows.map((row) => [row.from, row.below, row.applicants, row.applications])).toEqual([
      [1, 2, 2, 2],
      [2, 6, 2, 7],
      [6, 11, 2, 16],
      [11, null, 2, 31],
    ]);
    expect([applicants, applications, rows[3]!.shareOfApplications]).toEqual([8, 56, 31 / 56]);
  });

  test('a third three times is one', () => {
    expect(tiersOf([1 / 3 + 1 / 3 + 1 / 3, 2 - 1e-12]).rows.map((row) => row.applicants)).toEqual([1, 1, 0, 0]);
  });

  test('without any applicant there are no shares', () => {
    expect(summarizeApplicantTiers([], { conventions })).toMatchObject({ applicants: 0, applications: 0 });
    expect(tiersOf([]).rows[0]).toMatchObject({ applicants: 0, shareOfApplicants: null, shareOfApplications: null });
  });

  test.each([[[]], [[0, 1]], [[2, 2]], [[5, 1]], [[Number.NaN]]])('tiers %j are refused', (tiers) => {
    expect(() => tiersOf([1], tiers)).toThrow(RangeError);
  });

  test('from 1 on, whole counts are in one tier each, in whatever order they come', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 60 });
    const steps = fc.uniqueArray(fc.integer({ min: 2, max: 200 }), { maxLength: 5 });
    fc.assert(
      fc.property(counts, steps, (own, borders) => {
        const tiers = [1, ...borders.toSorted((a, b) => a - b)];
        const { rows, applicants, applications } = tiersOf(own, tiers);
        expect(rows.reduce((sum, row) => sum + row.applicants, 0)).toBe(own.length);
        expect(rows.reduce((sum, row) => sum + row.applications, 0)).toBe(applications);
        expect(applicants).toBe(own.length);
        expect(tiersOf(own.toReversed(), tiers).rows).toEqual(rows);
      }),
    );
  });
});
