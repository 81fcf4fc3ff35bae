import type { Where } from '../../engines/engine.js';

/**
 * The five cases in which a Chinese invention patent in force counts as a high-value invention patent (高价值发明专利), as the CNIPA counts them since the plan
 * for 2021-2025: strategicIndustry: of a strategic emerging industry; foreignFamily: with a patent of its family abroad; tenYears: maintained for more than ten
 * years, counted from the filing; pledge: with a higher amount of pledge financing (or royalties); award: winner of a national science and technology award or the
 * China Patent Award.
 *
 * @example VALUE_RULES.length //=> 5
 */
export const VALUE_RULES = ['strategicIndustry', 'foreignFamily', 'tenYears', 'pledge', 'award'] as const;

/** One of {@link VALUE_RULES}. */
export type ValueRule = (typeof VALUE_RULES)[number];

/** What a user's table adds to the records. */
export interface ValueLists {
  /** Numbers of all applications with pledge financing or royalties; without it that rule is unknown of all. */
  readonly pledged?: readonly string[];
  /** Numbers of all applications with an award. */
  readonly awarded?: readonly string[];
  /**
   * Whether the data hold every member of each family, so that a family without a patent abroad has none. Default false: then such a family is unknown,
   * because an export rarely goes beyond what was searched.
   */
  readonly wholeFamilies?: boolean;
  /**
   * Whether the industries of the taxonomy are the strategic emerging ones. Default: where its id begins with `sei-`, as those of the library do; of another one the rule
   * is unknown of all.
   */
  readonly strategicIndustries?: boolean;
}

/** Chinese inventions in force at the cut-off. */
export const VALID_INVENTIONS: Where = { office: 'CN', type: 'invention', measured: { inForce: { from: 1 } } };

/**
 * The condition by which `engine.list` gives the valid inventions that are known to fit a rule; null when no list for it was given, or the industries are said not to be
 * strategic ones. Add an `office` where another was asked for.
 *
 * @example valueRuleWhere('tenYears').measured //=> { inForce: { from: 1 }, age: { from: 10 } }
 * @example valueRuleWhere('award') //=> null
 */
export function valueRuleWhere(rule: ValueRule, lists: ValueLists = {}): Where | null {
  const { measured } = VALID_INVENTIONS;
  if (rule === 'strategicIndustry') return lists.strategicIndustries === false ? null : { ...VALID_INVENTIONS, classified: true };
  if (rule === 'foreignFamily') return { ...VALID_INVENTIONS, measured: { ...measured, foreignGrants: { from: 1 } } };
  if (rule === 'tenYears') return { ...VALID_INVENTIONS, measured: { ...measured, age: { from: TEN_YEARS } } };
  const application = rule === 'pledge' ? lists.pledged : lists.awarded;
  return application === undefined ? null : { ...VALID_INVENTIONS, application };
}

/** Full years from filing. */
export const TEN_YEARS = 10;
