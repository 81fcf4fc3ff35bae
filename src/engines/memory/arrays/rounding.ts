/** What sums of thirds and the like may fall short by. */
export const ROUNDING = 1e-9;
