import { Recent } from '../arrays/recent.js';

/** Amounts in whole parts of one, so that their sums are exact in whatever order they are added; fractions of a single part where there would be too many. */
export interface Shares {
  readonly amounts: Float64Array;
  readonly parts: number;
  /** The greatest amount as so many of one. */
  readonly most: number;
}

/** What things count: thing k counts `amounts[codes[k]] / parts`. The codes are not to be written to. */
export interface Amounts extends Shares {
  /** One byte a thing; 0 = it counts nothing. */
  readonly codes: Uint8Array;
}

/** What cells count, each of one application. */
export interface CellAmounts {
  /** Of each cell, whether its application counts or not, so that they are read in a row; null = 1 each. */
  readonly amounts: Amounts | null;
  /** By application, a bit: 1 = it counts; null = all do. See {@link countedBits}. */
  readonly counted: Uint32Array | null;
}

/** Each cell has what its application has. */
export function amountsOfCells(ofApplications: Amounts, applications: Uint32Array): Amounts {
  const codes = new Uint8Array(applications.length);
  for (let c = 0; c < codes.length; c++) codes[c] = ofApplications.codes[applications[c]!]!;
  return { ...ofApplications, codes };
}

/** Those of applications and of cells: one byte each. */
export const recentAmounts: Recent<Amounts | null> = new Recent(16);
