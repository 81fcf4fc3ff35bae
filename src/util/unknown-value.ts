/**
 * What stands in a column of measurements for a value that is not known.
 *
 * @example UNKNOWN_VALUE //=> -1
 */
export const UNKNOWN_VALUE = -1;
