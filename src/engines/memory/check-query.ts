import { nearest } from '../../util/suggest.js';
import type { QueryConventions, Where } from '../engine.js';

/**
 * Refuses a query that would be answered otherwise than it reads: a condition of another name or form would leave nothing out, and an unknown convention
 * count as the default.
 *
 * @throws TypeError for a part that is of another form; RangeError for an unknown name or a number that makes no sense.
 */
export function checkQuery(query: AnyQuery, caller: string): void {
  if (!isRecord(query))
    throw new TypeError(`${caller}: invalid query: ${shown(query)}; give an object such as { by: ['industry'] }.`);
  for (const [name, known] of Object.entries(CONVENTIONS))
    checkConvention(query[name as keyof typeof CONVENTIONS], name, known, caller);
  checkMerge(query.merge, caller);
  for (const name of WHOLE_NUMBERS) checkWhole(query[name], name, caller);
  if (query.atLeast !== undefined && !isNumber(query.atLeast))
    throw new RangeError(`${caller}: invalid atLeast: ${shown(query.atLeast)}; give a number.`);
  if (query.where !== undefined) checkWhere(query.where, caller);
}

/** What the queries of the seam have between them. */
type AnyQuery = Omit<QueryConventions, 'unit'> & {
  readonly where?: Where;
  readonly top?: number;
  readonly limit?: number;
  readonly offset?: number;
  readonly atLeast?: number;
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
  throw new RangeError(`${caller}: unknown ${name}: ${shown(value)}; use ${known.slice(0, -1).join(', ')} or ${known.at(-1)}.`);
}

function checkMerge(merge: unknown, caller: string): void {
  if (merge === undefined || (Array.isArray(merge) && merge.every(isTextList))) return;
  throw new TypeError(`${caller}: invalid merge: ${shown(merge)}; give lists of party keys such as [['a', 'b']].`);
}

function checkWhole(value: unknown, name: string, caller: string): void {
  if (value === undefined || (Number.isInteger(value) && (value as number) >= 0)) return;
  throw new RangeError(`${caller}: invalid ${name}: ${shown(value)}; give a whole number from 0.`);
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
    throw new TypeError(`${caller}: invalid where: ${shown(where)}; give an object such as { office: 'CN' }.`);
  for (const [name, value] of Object.entries(where)) {
    if (!Object.hasOwn(FORMS, name)) throw new RangeError(unknownCondition(name, caller));
    const form = FORMS[name as keyof Where];
    if (value !== undefined && !FITS[form](value))
      throw new TypeError(`${caller}: invalid ${name}: ${shown(value)}; ${REMEDIES[form]}.`);
  }
}

function unknownCondition(name: string, caller: string): string {
  const known = Object.keys(FORMS);
  const near = nearest(name, known);
  return `${caller}: unknown condition: "${name}"; ${near === null ? `known are ${known.join(', ')}.` : `did you mean "${near}"?`}`;
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

/** A value as it is written, so that "2010" and 2010 are told apart. */
function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}
