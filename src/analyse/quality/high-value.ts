import type { Engine, ValuesQuery, ValuesRow, Where } from '../../engines/engine.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { TEN_YEARS, VALUE_RULES, type ValueLists, type ValueRule } from './value-rules.js';
import { valuesQuery } from './values-options.js';

/** Options of {@link highValue}. */
export interface HighValueOptions extends Omit<AnalysisOptions, 'where'>, ValueLists {
  /** Type and state are set by the definition. Default: all applications at the office CN, whose statistic it is. */
  readonly where?: Omit<Where, 'type' | 'status' | 'granted' | 'classified' | 'application' | 'measured'>;
}

/** One rule over the inventions known to be in force: yes + no + unknown = valid. */
export interface ValueRuleRow {
  readonly rule: ValueRule;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
}

/** High-value invention patents. */
export interface HighValue {
  readonly conventions: Conventions;
  /** Inventions in force for certain at the cut-off, and at most: with granted ones whose state is not known. */
  readonly valid: number;
  readonly validAtMost: number;
  readonly rules: readonly ValueRuleRow[];
  /** Valid inventions that fit a rule for certain. */
  readonly known: number;
  /** At most: all of `validAtMost` but those known to fit no rule. */
  readonly atMost: number;
  /** Why nothing was counted: the engine cannot tell; null otherwise. */
  readonly reason: 'noMeasurements' | null;
}

/**
 * High-value invention patents (高价值发明专利) by the five official rules ({@link VALUE_RULES}), as an interval: records alone rarely tell pledges, awards and whole
 * families, and a rule that cannot be told is unknown, not unmet. Patents of other offices count only where `where` asks for them.
 *
 * Strategic emerging industry: the application is in an industry of the taxonomy of the landscape, if that is one of these industries (`strategicIndustries`). Patent abroad: a member of its simple family was
 * granted by another office. Ten years: ten full years from filing to the cut-off. Pledges and awards come from lists of one's own. `valueRuleWhere` gives the
 * condition for the applications behind a rule.
 * Source: CNIPA, statistics of high-value invention patents under the 14th five-year plan (2021).
 *
 * @example (await highValue(engine)).validAtMost //=> 0
 */
export async function highValue(engine: Engine, options: HighValueOptions = {}): Promise<HighValue> {
  checkAsked('highValue', engine, options, { pledged: null, awarded: null, wholeFamilies: null, strategicIndustries: null });
  const conventions = conventionsOf(engine, { ...options, where: inventions(options.where) });
  if (engine.values === undefined) return summarizeHighValue(null, { ...options, conventions });
  const answers: Partial<Record<keyof HighValueQueries, readonly ValuesRow[]>> = {};
  for (const [name, query] of Object.entries(highValueQueries(options)))
    answers[name as keyof HighValueQueries] = await engine.values(query);
  return summarizeHighValue(answers as HighValueAnswers, { ...options, conventions });
}

/** The queries of {@link highValue}: those outside the industries and those in them; of these the ones on a list, where there is one. */
export interface HighValueQueries {
  readonly outside: ValuesQuery;
  readonly inside: ValuesQuery;
  readonly pledged?: ValuesQuery;
  readonly awarded?: ValuesQuery;
  /** On any list: outside the industries, and in them. */
  readonly listedOutside?: ValuesQuery;
  readonly listedInside?: ValuesQuery;
}

type HighValueAnswers = { readonly [Name in keyof HighValueQueries]: readonly ValuesRow[] };

/**
 * The queries of {@link highValue}.
 *
 * @example Object.keys(highValueQueries({ awarded: ['CN201010100001.5'] })) //=> ['outside', 'inside', 'awarded', 'listedOutside', 'listedInside']
 */
export function highValueQueries({
  pledged,
  awarded,
  wholeFamilies: _,
  strategicIndustries: __,
  where,
  ...options
}: HighValueOptions = {}): HighValueQueries {
  const query = (own: Where): ValuesQuery =>
    valuesQuery(['inForce', 'foreignGrants', 'age'], [], { ...options, where: { ...inventions(where), ...own } });
  const listed = [...(pledged ?? []), ...(awarded ?? [])];
  return {
    outside: query({ classified: false }),
    inside: query({ classified: true }),
    ...(pledged && { pledged: query({ application: pledged }) }),
    ...(awarded && { awarded: query({ application: awarded }) }),
    ...((pledged ?? awarded) && {
      listedOutside: query({ classified: false, application: listed }),
      listedInside: query({ classified: true, application: listed }),
    }),
  };
}

/** Chinese ones, as the definition says, unless another office is asked for. */
function inventions(where: Where | undefined): Where {
  return { office: 'CN', ...where, type: 'invention' };
}

/**
 * The high-value inventions from the answers to {@link highValueQueries}; null = the engine cannot tell.
 *
 * @example summarizeHighValue({ outside: [], inside: [{ key: [], values: [[1], [-1], [3]], counts: [7] }] }, { conventions: conventionsOf(engine) }).known //=> 7
 */
export function summarizeHighValue(
  answers: HighValueAnswers | null,
  context: ValueLists & { readonly conventions: Conventions },
): HighValue {
  const { conventions, pledged, awarded, wholeFamilies = false } = context;
  const { strategicIndustries = conventions.taxonomy.startsWith('sei-') } = context;
  if (answers === null) {
    const rules = VALUE_RULES.map((rule) => ({ rule, yes: 0, no: 0, unknown: 0 }));
    return { conventions, valid: 0, validAtMost: 0, rules, known: 0, atMost: 0, reason: 'noMeasurements' };
  }
  const inside = strategicIndustries ? invented(answers.inside) : [];
  const outside = invented([...answers.outside, ...(strategicIndustries ? [] : answers.inside)]);
  const listed = invented([...(answers.listedOutside ?? []), ...(strategicIndustries ? [] : (answers.listedInside ?? []))]);
  const all = [...inside, ...outside];
  const valid = countOf(all, isValid);
  const validAtMost = countOf(all, isPossible);
  const truths = { abroad: abroad(wholeFamilies), longLived };
  const hasAllLists = pledged !== undefined && awarded !== undefined;
  const ruledOut = hasAllLists && strategicIndustries ? ruledOutOf(outside, truths) - ruledOutOf(listed, truths) : 0;
  return {
    conventions,
    valid,
    validAtMost,
    rules: [
      strategicIndustries
        ? { rule: 'strategicIndustry', yes: countOf(inside, isValid), no: countOf(outside, isValid), unknown: 0 }
        : { rule: 'strategicIndustry', yes: 0, no: 0, unknown: valid },
      ruleRow('foreignFamily', all, truths.abroad),
      ruleRow('tenYears', all, truths.longLived),
      listRow('pledge', answers.pledged, valid),
      listRow('award', answers.awarded, valid),
    ],
    known:
      countOf(inside, isValid) +
      countOf(outside, isValid, (one) => fitsAny(one, truths)) +
      countOf(listed, isValid, (one) => !fitsAny(one, truths)),
    atMost: validAtMost - ruledOut,
    reason: null,
  };
}

type Truth = 'yes' | 'no' | 'unknown';

/** The rules that the measurements of an invention tell. */
type Truths = Readonly<Record<'abroad' | 'longLived', (one: Invented) => Truth>>;

interface Invented {
  readonly inForce: number;
  readonly foreignGrants: number;
  readonly age: number;
  readonly count: number;
}

function invented(rows: readonly ValuesRow[]): Invented[] {
  return rows.flatMap(({ values: [inForce, foreignGrants, age], counts }) =>
    Array.from(counts, (count, k) => ({ inForce: inForce![k]!, foreignGrants: foreignGrants![k]!, age: age![k]!, count })),
  );
}

function isValid({ inForce }: Invented): boolean {
  return inForce === 1;
}

function isPossible({ inForce }: Invented): boolean {
  return inForce !== 0;
}

/** A patent abroad is there or, where families are whole, not; else it may be beyond the data. */
function abroad(wholeFamilies: boolean): (one: Invented) => Truth {
  return ({ foreignGrants }) => (foreignGrants > 0 ? 'yes' : wholeFamilies && foreignGrants === 0 ? 'no' : 'unknown');
}

function longLived({ age }: Invented): Truth {
  if (age === UNKNOWN_VALUE) return 'unknown';
  return age >= TEN_YEARS ? 'yes' : 'no';
}

function fitsAny(one: Invented, truths: Truths): boolean {
  return truths.abroad(one) === 'yes' || truths.longLived(one) === 'yes';
}

/** Inventions, in force or perhaps so, that fit neither of the rules told by measurements for certain. */
function ruledOutOf(some: readonly Invented[], truths: Truths): number {
  return countOf(some, isPossible, (one) => truths.abroad(one) === 'no' && truths.longLived(one) === 'no');
}

function countOf(some: readonly Invented[], ...conditions: readonly ((one: Invented) => boolean)[]): number {
  return some.reduce((sum, one) => (conditions.every((fits) => fits(one)) ? sum + one.count : sum), 0);
}

function ruleRow(rule: ValueRule, all: readonly Invented[], truth: (one: Invented) => Truth): ValueRuleRow {
  const count = (wanted: Truth): number => countOf(all, isValid, (one) => truth(one) === wanted);
  return { rule, yes: count('yes'), no: count('no'), unknown: count('unknown') };
}

/** A rule that a list of one's own decides; without the list it is unknown of all. */
function listRow(rule: ValueRule, rows: readonly ValuesRow[] | undefined, valid: number): ValueRuleRow {
  if (rows === undefined) return { rule, yes: 0, no: 0, unknown: valid };
  const yes = countOf(invented(rows), isValid);
  return { rule, yes, no: valid - yes, unknown: 0 };
}
