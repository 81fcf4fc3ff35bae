import type { Curve } from './fit-curve.js';

/** Shape of a growth curve: symmetric about its midpoint, or slowing down early and long. */
export type GrowthModel = 'logistic' | 'gompertz';

/** What is fitted: the sum of all years so far, or each year's own number. */
export type GrowthTarget = 'cumulative' | 'annual';

type Parameters = readonly number[];

/** With z = r (t - t0). */
const LOGISTIC: Curve = {
  value: (t, [k, r, t0]: Parameters) => k! / (1 + Math.exp(-r! * (t - t0!))),
  gradient: (t, [k, r, t0]: Parameters) => {
    const share = 1 / (1 + Math.exp(-r! * (t - t0!)));
    const slope = k! * share * (1 - share);
    return [share, slope * (t - t0!), -slope * r!];
  },
};

const LOGISTIC_YEARLY: Curve = {
  value: (t, [k, r, t0]: Parameters) => {
    const share = 1 / (1 + Math.exp(-r! * (t - t0!)));
    return k! * r! * share * (1 - share);
  },
  gradient: (t, [k, r, t0]: Parameters) => {
    const share = 1 / (1 + Math.exp(-r! * (t - t0!)));
    const bell = share * (1 - share);
    const turn = k! * r! * bell * (1 - 2 * share);
    return [r! * bell, k! * bell + turn * (t - t0!), -turn * r!];
  },
};

const GOMPERTZ: Curve = {
  value: (t, [k, r, t0]: Parameters) => k! * Math.exp(-Math.exp(-r! * (t - t0!))),
  gradient: (t, [k, r, t0]: Parameters) => {
    const rest = Math.exp(-r! * (t - t0!));
    const share = Math.exp(-rest);
    const slope = k! * share * rest;
    return [share, slope * (t - t0!), -slope * r!];
  },
};

const GOMPERTZ_YEARLY: Curve = {
  value: (t, [k, r, t0]: Parameters) => {
    const rest = Math.exp(-r! * (t - t0!));
    return k! * r! * rest * Math.exp(-rest);
  },
  gradient: (t, [k, r, t0]: Parameters) => {
    const rest = Math.exp(-r! * (t - t0!));
    const bell = rest * Math.exp(-rest);
    const turn = k! * r! * bell * (rest - 1);
    return [r! * bell, k! * bell + turn * (t - t0!), -turn * r!];
  },
};

/**
 * The curves with their derivatives by capacity, rate and midpoint.
 *
 * @example GROWTH_MODELS.logistic.cumulative.value(7, [10, 1, 7]) //=> 5
 */
export const GROWTH_MODELS: Readonly<Record<GrowthModel, Readonly<Record<GrowthTarget, Curve>>>> = {
  logistic: { cumulative: LOGISTIC, annual: LOGISTIC_YEARLY },
  gompertz: { cumulative: GOMPERTZ, annual: GOMPERTZ_YEARLY },
};
