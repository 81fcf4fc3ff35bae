/** The 90 % quantile of the standard normal distribution: 80 % of it lie between this and its negative. */
export const Z_90: number = 1.2815515655446004;

/** The 97.5 % quantile of the standard normal distribution: 95 % of it lie between this and its negative. */
export const Z_975: number = 1.959963984540054;

/** The 95 % quantile of the standard normal distribution: 5 % of it lie above. */
export const Z_95: number = 1.6448536269514722;
