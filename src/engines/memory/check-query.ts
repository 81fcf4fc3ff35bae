import { checkNames } from '../../util/check-names.js';
import { shownValue } from '../../util/shown-value.js';
import type {
  CountQuery,
  DelayQuery,
  ListQuery,
  PairsQuery,
  QueryConventions,
  SpreadQuery,
  ValuesQuery,
  Where,
} from '../engine.js';

/**
 * Refuses a query that would be answered otherwise than it reads: a part or condition of another name or form would be passed over, and an unknown convention
 * count as the default.
 *
 * @throws TypeError for a part that is of another form; RangeError for an unknown name or a number that makes no sense.
 */
export function checkQuery(query: AnyQuery, caller: Operation): void {
  if (!isRecord(query))
    throw new TypeError(`${caller}: invalid query: ${shownValue(query)}; give an object such as { by: ['industry'] }.`);
  checkNames(query, Object.keys(PARTS[caller]), caller);
  if (caller === 'values' || (caller === 'list' && query.of !== undefined)) checkList(query.of, 'of', "['claims']", caller);
  if (caller === 'count' || (caller === 'values' && query.by !== undefined)) checkList(query.by, 'by', "['industry']", caller);
  for (const [name, known] of Object.entries(CONVENTIONS))
    checkConvention(query[name as keyof typeof CONVENTIONS], name, known, caller);
  checkMerge(query.merge, caller);
  for (const name of WHOLE_NUMBERS) checkWhole(query[name], name, caller);
  if (query.atLeast !== undefined && !isNumber(query.atLeast))
    throw new RangeError(`${caller}: invalid atLeast: ${shownValue(query.atLeast)}; give a number.`);
  if (query.newcomers !== undefined && typeof query.newcomers !== 'boolean')
    throw new TypeError(`${caller}: invalid newcomers: ${shownValue(query.newcomers)}; give true or false.`);
  if (query.where !== undefined) checkWhere(query.where, caller);
}

/** What the queries of the seam have between them. */
type AnyQuery = Omit<QueryConventions, 'unit'> & {
  readonly by?: unknown;
  readonly of?: unknown;
  readonly where?: Where;
  readonly top?: number;
  readonly limit?: number;
  readonly offset?: number;
  readonly newcomers?: unknown;
  readonly atLeast?: number;
};

const SHARED = { unit: 0, dateBasis: 0, counting: 0, twins: 0, merge: 0, groups: 0, where: 0 } as const;

type Operation = 'count' | 'spread' | 'pairs' | 'values' | 'list' | 'delays';

/** What each query can say. */
const PARTS: Readonly<Record<Operation, object>> = {
  count: { ...SHARED, by: 0, top: 0, atLeast: 0 } satisfies Record<keyof CountQuery, 0>,
  spread: { ...SHARED, by: 0, of: 0, newcomers: 0, atLeast: 0 } satisfies Record<keyof SpreadQuery, 0>,
  pairs: { ...SHARED, of: 0, top: 0, atLeast: 0 } satisfies Record<keyof PairsQuery, 0>,
  values: { ...SHARED, by: 0, of: 0 } satisfies Record<keyof ValuesQuery, 0>,
  list: { ...SHARED, limit: 0, offset: 0, of: 0 } satisfies Record<keyof ListQuery, 0>,
  delays: { from: 0, to: 0, step: 0, where: 0, twins: 0 } satisfies Record<keyof DelayQuery, 0>,
};

const CONVENTIONS = {
  dateBasis: ['filing', 'priority', 'publication', 'grant'],
  counting: ['whole', 'fractional', 'primary'],
  twins: ['each', 'once'],
  groups: ['apart', 'together'],
} as const;

const WHOLE_NUMBERS = ['top', 'limit', 'offset'] as const;

function checkConvention(value: unknown, name: string, known: readonly string[], caller: string): void {
  if (value === undefined || known.includes(value as string)) return;
  throw new RangeError(
    `${caller}: unknown ${name}: ${shownValue(value)}; use ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.`,
  );
}

function checkList(value: unknown, name: string, example: string, caller: string): void {
  if (!isTextList(value))
    throw new TypeError(`${caller}: invalid ${name}: ${shownValue(value)}; give a list such as ${example}.`);
}

function checkMerge(merge: unknown, caller: string): void {
  if (merge === undefined || (Array.isArray(merge) && merge.every(isTextList))) return;
  throw new TypeError(`${caller}: invalid merge: ${shownValue(merge)}; give lists of party keys such as [['a', 'b']].`);
}

function checkWhole(value: unknown, name: string, caller: string): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= 0)) return;
  throw new RangeError(`${caller}: invalid ${name}: ${shownValue(value)}; give a whole number from 0.`);
}

/** The form that each condition must have, and how to say so. */
const FORMS: Readonly<Record<keyof Where, Form>> = {
  industry: 'texts',
  area: 'texts',
  applicant: 'texts',
  applicantType: 'texts',
  subclass: 'texts',
  ipcClass: 'texts',
  ipcSection: 'texts',
  type: 'texts',
  firstStage: 'texts',
  office: 'texts',
  status: 'texts',
  province: 'texts',
  city: 'texts',
  district: 'texts',
  country: 'texts',
  priorityCountry: 'texts',
  familyOfficeList: 'texts',
  year: 'years',
  granted: 'truth',
  classified: 'truth',
  application: 'list',
  measured: 'ranges',
};

type Form = 'texts' | 'years' | 'truth' | 'list' | 'ranges';

const FITS: Readonly<Record<Form, (value: unknown) => boolean>> = {
  texts: (value) => value === null || typeof value === 'string' || (Array.isArray(value) && value.every(isTextOrNull)),
  years: (value) => isRange(value, Number.isInteger),
  truth: (value) => typeof value === 'boolean',
  list: isTextList,
  ranges: (value) => isRecord(value) && Object.values(value).every((range) => range === undefined || isRange(range, isNumber)),
};

const REMEDIES: Readonly<Record<Form, string>> = {
  texts: 'give a text, null or a list of them',
  years: 'give whole years such as { from: 2010, to: 2012 }, or null for those without a year',
  truth: 'give true or false',
  list: 'give a list of application numbers',
  ranges: 'give a range or null for each measurement, such as { claims: { from: 10 } }',
};

function checkWhere(where: unknown, caller: string): void {
  if (!isRecord(where))
    throw new TypeError(`${caller}: invalid where: ${shownValue(where)}; give an object such as { office: 'CN' }.`);
  checkNames(where, Object.keys(FORMS), caller, 'condition');
  for (const [name, value] of Object.entries(where)) {
    if (value === undefined) continue;
    const form = FORMS[name as keyof Where];
    if (!FITS[form](value)) throw new TypeError(`${caller}: invalid ${name}: ${shownValue(value)}; ${REMEDIES[form]}.`);
  }
}

function isRange(value: unknown, isBound: (bound: unknown) => boolean): boolean {
  if (value === null) return true;
  return (
    isRecord(value) &&
    Object.entries(value).every(([end, bound]) => (end === 'from' || end === 'to') && (bound === undefined || isBound(bound)))
  );
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && !Number.isNaN(value);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
