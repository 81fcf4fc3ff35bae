import type { Conventions } from './conventions.js';

/** How concentrated the applications of one scope are over its holders (applicants, or fields). */
export interface ConcentrationRow {
  /** What the scope is: the whole data set, an industry or an area. */
  readonly scope: 'all' | 'industry' | 'area';
  /** Id of the scope; `all` for the whole. */
  readonly id: string;
  /** What the shares belong to. */
  readonly of: 'applicant' | 'industry' | 'area';
  /** Holders with at least one application. */
  readonly n: number;
  /** Sum of the counts over holders (with whole counting, joint applications count for each). */
  readonly total: number;
  /** Herfindahl-Hirschman index, 0-1. Null when n is 0, like all that follow. */
  readonly hhi: number | null;
  /** Share of the largest 4 and 8 holders. */
  readonly cr4: number | null;
  readonly cr8: number | null;
  /** Gini coefficient over the n holders. */
  readonly gini: number | null;
  /** Shannon entropy in bits. */
  readonly entropy: number | null;
  /** 1 / HHI: the number of equal holders that would give this HHI. */
  readonly effectiveNumber: number | null;
  /** Fewer than 30 applications: indices are shown but carry no verdict. */
  readonly small: boolean;
  /** Label of the 2010 US merger guidelines (0.15 / 0.25); null when small or not computable. */
  readonly label: 'unconcentrated' | 'moderate' | 'high' | null;
}

/** Concentration of applicants within each field, and of fields within the data set. */
export interface Concentration {
  readonly conventions: Conventions;
  /** The label set, named: labels of different guidelines are not comparable. */
  readonly labelSet: 'US merger guidelines 2010';
  readonly rows: readonly ConcentrationRow[];
}
