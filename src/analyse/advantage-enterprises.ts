import type { Conventions } from './conventions.js';

/** One enterprise and its applications. */
export interface EnterpriseRow {
  /** Party key, to ask an engine for the applications behind the number. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  /** Applications in the whole data set and window. */
  readonly count: number;
  /** Applications by industry, most first; industries without any are left out. */
  readonly industries: readonly { readonly id: string; readonly count: number }[];
}

/** Enterprises on or above the line (优势企业: the rule is the threshold, not an official list of recognised enterprises). */
export interface AdvantageEnterprises {
  readonly conventions: Conventions;
  readonly threshold: number;
  /** Years counted, inclusive; null = all. */
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly total: number;
  /** Enterprises with at least `threshold` applications in that industry. */
  readonly byIndustry: readonly { readonly industry: string; readonly count: number }[];
  /** By count descending, then key. */
  readonly list: readonly EnterpriseRow[];
  /** Enterprises just below: from 90 % of the threshold (rounded up) to one below it. */
  readonly nearThreshold: readonly EnterpriseRow[];
}
