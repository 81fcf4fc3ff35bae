import { describe, expect, test } from 'vitest';
import { estimateParts } from '../../../src/analyse/delay/delay-estimate.js';
import { delayModel } from '../../../src/analyse/delay/delay-model.js';
import { delayStrata } from '../../../src/analyse/delay/delay-strata.js';
import { yearToDate } from '../../../src/analyse/delay/year-to-date.js';
import { seededRandom } from '../../../src/util/random.js';

const YEAR = 2016;
/** The cut-off is the end of the year. */
const THROUGH = YEAR * 4 + 3;

describe('a year under way, of which utility models tell one quarter more than inventions', () => {
  test('is estimated as all data are where the field is all data', () => {
    const { known, model } = landscapeOf(1);
    const found = yearToDate(countsOf(known.filter(isOfYear)), YEAR, model);
    if (typeof found === 'string') throw new Error(found);
    const [from, to] = [YEAR * 4, YEAR * 4 + found.quarters - 1];
    const all = model.strata.map(({ stratum, cells }) => estimateParts(cells, model.laws.get(stratum)!, from, to));
    const [seen, value] = (['seen', 'value'] as const).map((name) => all.reduce((sum, part) => sum + part[name], 0)) as [
      number,
      number,
    ];
    expect(found.quarters).toBeLessThan(4);
    expect(found.seen).toBeGreaterThan(1.1 * seen);
    expect(found.filed.value).toBe(Math.round(value));
    expect(found.visible).toBeCloseTo(seen / value, 12);
  });

  test('of a part of the data is met to 3 % on average, and the 80 % interval covers 72 to 88 of 100', () => {
    const outcomes = Array.from({ length: 150 }, (_, seed) => {
      const { all, known, model } = landscapeOf(seed);
      const own = (one: Application): boolean => one.isOwn && isOfYear(one);
      const found = yearToDate(countsOf(known.filter(own)), YEAR, model);
      if (typeof found === 'string') throw new Error(found);
      const filed = all.filter((one) => own(one) && one.from < YEAR * 4 + found.quarters).length;
      const { value, low80, high80 } = found.filed;
      return { ratio: value / filed, isInside: filed >= low80 && filed <= high80 };
    });
    const mean = outcomes.reduce((sum, { ratio }) => sum + ratio, 0) / outcomes.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.03);
    const inside = outcomes.filter(({ isInside }) => isInside).length / outcomes.length;
    expect(inside).toBeGreaterThan(0.72);
    expect(inside).toBeLessThan(0.88);
  });
});

interface Application {
  readonly type: 'invention' | 'utilityModel';
  /** Quarters of filing and publication. */
  readonly from: number;
  readonly to: number;
  readonly isOwn: boolean;
}

function isOfYear({ from }: Application): boolean {
  return from >= YEAR * 4 && from <= THROUGH;
}

function countsOf(applications: readonly Application[]) {
  return (['invention', 'utilityModel'] as const).map((type) => ({
    type,
    count: applications.filter((one) => one.type === type).length,
  }));
}

/** Eleven years of 600 applications, a third of them of the field: utility models are published after 3 to 8 months, half of the inventions after 7 to 13, the others after 18. */
function landscapeOf(seed: number) {
  const random = seededRandom(seed * 7919 + 1);
  const all = Array.from({ length: 6600 }, (): Application => {
    const type = random() < 0.5 ? 'utilityModel' : 'invention';
    const filed = YEAR - 10 + 11 * random();
    const months = type === 'utilityModel' ? 3 + 5 * random() : random() < 0.5 ? 7 + 6 * random() : 18 + random() / 2;
    return { type, from: Math.floor(filed * 4), to: Math.floor((filed + months / 12) * 4), isOwn: random() < 1 / 3 };
  });
  const known = all.filter(({ to }) => to <= THROUGH);
  const model = delayModel(delayStrata(known.map(({ type, from, to }) => ({ type, from, to, count: 1 }))), THROUGH);
  if (typeof model === 'string') throw new Error(model);
  return { all, known, model };
}
