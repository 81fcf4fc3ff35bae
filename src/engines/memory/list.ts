import type { LandscapeStore } from '../../store/landscape-store.js';
import { UNKNOWN_VALUE } from '../../util/unknown-value.js';
import type { ListAnswer, ListQuery } from '../engine.js';
import type { MeasuredNumber } from '../measurement.js';
import { Recent } from './arrays/recent.js';
import { type HeadedTexts, smallestTexts } from './arrays/smallest-texts.js';
import { headOf } from './arrays/text-head.js';
import { speaks } from './plan/fitting-units.js';
import { type Columns, type Plan, planOf } from './plan/plan.js';

/** Answers a list query: the application numbers behind a cell. An application with several fitting publications is listed once. */
export function listInMemory(columns: Columns, query: ListQuery): ListAnswer {
  const { limit = 100, offset = 0, of } = query;
  const { store } = columns;
  const found = foundIn(planOf(columns, query, [], 'list'), store.size);
  const applications = smallestTexts(numbersOf(store, found), offset + limit).slice(offset);
  const answer = { total: found.applications.length, applications };
  return of === undefined ? answer : { ...answer, ...measured(columns, of, found, applications) };
}

function numbersOf(store: LandscapeStore, { applications }: Found): HeadedTexts {
  const { applicationNumber } = store;
  const heads = keptHeads.get(store, [], () => new Float64Array(store.size));
  return {
    size: applications.length,
    text: (k) => applicationNumber(applications[k]!),
    head: (k) => (heads[applications[k]!] ||= headOf(applicationNumber(applications[k]!))),
  };
}

/** Of the numbers of each landscape that were looked at so far; 0 = not yet. */
const keptHeads = new Recent<Float64Array>(1);

/** Years and measurements of the applications that are listed. */
function measured(
  { store, measurements }: Columns,
  of: readonly MeasuredNumber[],
  { applications, years }: Found,
  listed: readonly string[],
): Required<Pick<ListAnswer, 'years' | 'values'>> {
  const places = new Map(listed.map((number, at) => [number, at]));
  const answer = { years: new Float64Array(listed.length), values: of.map(() => new Float64Array(listed.length)) };
  const { codes, values } = of.length === 0 ? NO_MEASUREMENTS : measurements(of, 'list');
  for (let k = 0; k < applications.length; k++) {
    const i = applications[k]!;
    const at = places.get(store.applicationNumber(i));
    if (at === undefined) continue;
    answer.years[at] = years[k]!;
    for (let m = 0; m < of.length; m++) answer.values[m]![at] = values[codes[i]! * of.length + m]!;
  }
  return answer;
}

const NO_MEASUREMENTS = { codes: new Int32Array(), values: new Int32Array() };

/** The applications that stand for the units that fit, ascending, and the year of each: the first of its units. */
interface Found {
  readonly applications: Uint32Array;
  readonly years: Float64Array;
}

function foundIn(plan: Plan, size: number): Found {
  const { units, selection } = plan;
  const { application, families, year } = units;
  /** One more than the code of the year; 0 = not found. */
  const marks = new Int32Array(size);
  let total = 0;
  for (let u = 0; u < units.size; u++) {
    const code = year.codes[u]!;
    if (selection.year !== null && selection.year[code] === 0) continue;
    const i = families !== null ? firstThatFits(plan, u) : application !== null ? application[u]! : u;
    if (i === -1 || !(marks[i] === 0 ? speaks(plan, i) : code < marks[i]!)) continue;
    if (marks[i] === 0) total++;
    marks[i] = code + 1;
  }
  const found = { applications: new Uint32Array(total), years: new Float64Array(total) };
  for (let i = 0, at = 0; i < size; i++) {
    if (marks[i] === 0) continue;
    found.applications[at] = i;
    found.years[at++] = Number(year.labels[marks[i]! - 1] ?? UNKNOWN_VALUE);
  }
  return found;
}

/** The application by which a family is listed: the earliest that fits. */
function firstThatFits(plan: Plan, f: number): number {
  const { start, members } = plan.units.families!;
  for (let k = start[f]!; k < start[f + 1]!; k++) if (speaks(plan, members[k]!)) return members[k]!;
  return -1;
}
