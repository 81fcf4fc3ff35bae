import type { Party } from '../../../applicants/party.js';
import { APPLICANT_TYPES } from '../../../records/applicant-type.js';
import type { CodedColumn, LandscapeStore } from '../../../store/landscape-store.js';
import { partyLists } from '../../../store/party-lists.js';
import { compareText } from '../../../util/compare.js';
import type { DateBasis, Dimension, DimensionValue } from '../../engine.js';
import { familyOfficeList } from './family-offices.js';
import { priorityCountry } from './priority-country.js';

/** A dimension with one value an application: `labels[codes[i]]`. Codes are of one kind of array throughout, for which V8 compiles the loops best. */
export interface SingleDimension {
  readonly codes: Int32Array;
  readonly labels: readonly DimensionValue[];
}

/** Dimensions whose values come from the same list of an application (its assignments, its parties, its subclasses). */
export interface Group {
  /** The finest first: a value of one decides the values of those behind it. */
  readonly dimensions: readonly Dimension[];
  /** Entries of application i: `values[start[i] .. start[i + 1])`. */
  readonly start: Uint32Array;
  readonly values: Uint32Array;
  /** Number of distinct entries; this very number stands for "has none". */
  readonly size: number;
  /** Labels of each dimension (null last), and the label position of each entry ("has none" included). */
  readonly labels: ReadonlyMap<Dimension, readonly DimensionValue[]>;
  readonly codes: ReadonlyMap<Dimension, Uint32Array>;
}

/** Every dimension of a landscape, as the in-memory engine reads it. */
export interface Dimensions {
  single(name: Dimension, basis: DateBasis): SingleDimension;
  readonly groups: readonly Group[];
  /** The same with the companies of one corporate group as one applicant; made once. @throws RangeError where no parents are known. */
  together(caller: string): Dimensions;
}

/** The dimensions of a landscape. Years, for each date basis, countries of priority and offices of families are computed once, when first asked for. */
export function dimensionsOf(store: LandscapeStore): Dimensions {
  const columns = new Map<Dimension, SingleDimension>();
  for (const name of ['type', 'firstStage', 'status', 'office', 'province', 'city', 'district'] as const)
    columns.set(name, sorted(store[name]));
  columns.set('country', sorted(store.details.applicantCountry ?? { codes: new Uint8Array(store.size), labels: [null] }));
  const years = new Map<DateBasis, SingleDimension>();
  let together: Dimensions | undefined;
  const dimensions: Dimensions = {
    groups: [assignmentGroup(store), partyGroup(store), subclassGroup(store)],
    single(name, basis) {
      if (name === 'familyOfficeList' && !columns.has(name)) columns.set(name, sorted(familyOfficeList(store)));
      if (name === 'priorityCountry' && !columns.has(name)) columns.set(name, sorted(priorityCountry(store)));
      if (name !== 'year') return columns.get(name)!;
      const known = years.get(basis) ?? yearsOf(daysOf(store, basis));
      years.set(basis, known);
      return known;
    },
    together(caller) {
      if (store.groups.length === 0)
        throw new RangeError(`${caller}: unsupported groups: "together"; the data tell no parents, so give a table of them.`);
      together ??= { ...dimensions, groups: [dimensions.groups[0]!, partyGroup(corporateGroups(store)), dimensions.groups[2]!] };
      return together;
    },
  };
  return dimensions;
}

/** The day column of a date basis. */
export function daysOf(store: LandscapeStore, basis: DateBasis): Int32Array {
  if (basis === 'filing') return store.filingDay;
  if (basis === 'priority') return store.priorityDay;
  return basis === 'publication' ? store.firstPublicationDay : store.grantDay;
}

/** Years of days as a dimension: labels ascending, null (unknown) last. */
export function yearsOf(days: Int32Array): SingleDimension {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    if (day === 0) continue;
    const year = Math.floor(day / 10000);
    if (year < first) first = year;
    if (year > last) last = year;
  }
  const span = last >= first ? last - first + 1 : 0;
  const codes = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) codes[i] = days[i] === 0 ? span : Math.floor(days[i]! / 10000) - first;
  return { codes, labels: [...Array.from({ length: span }, (_, i) => first + i), null] };
}

function assignmentGroup({ taxonomy, assignment }: LandscapeStore): Group {
  const areas = taxonomy.industries.flatMap((industry, i) => industry.areas.map((area) => ({ id: area.id, industry: i })));
  const industries = taxonomy.industries.map(({ id }) => id);
  return {
    dimensions: ['area', 'industry'],
    start: assignment.start,
    values: Uint32Array.from(assignment.area),
    size: areas.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['industry', [...industries, null]],
      ['area', [...areas.map(({ id }) => id), null]],
    ]),
    codes: new Map([
      ['industry', Uint32Array.from([...areas.map(({ industry }) => industry), industries.length])],
      ['area', identity(areas.length + 1)],
    ]),
  };
}

type Applicants = Pick<LandscapeStore, 'party'> & { readonly parties: readonly Pick<Party, 'key' | 'type'>[] };

/** Applicants with those of one group as one, in the order of keys like parties themselves. */
function corporateGroups({ parties, party, groups }: LandscapeStore): Applicants {
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)));
  const bodyOf = parties.map((one) => groupOf.get(one.key) ?? one);
  const bodies = [...new Map(bodyOf.map((body) => [body.key, body])).values()].sort((a, b) => compareText(a.key, b.key));
  const position = new Map(bodies.map(({ key }, i) => [key, i]));
  return {
    parties: bodies,
    party: partyLists(
      party,
      Uint32Array.from(bodyOf, ({ key }) => position.get(key)!),
    ),
  };
}

function partyGroup({ parties, party }: Applicants): Group {
  const types = [...APPLICANT_TYPES].sort(compareText);
  const typeCode = new Map(types.map((type, i) => [type, i]));
  return {
    dimensions: ['applicant', 'applicantType'],
    start: party.start,
    values: party.values,
    size: parties.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['applicant', [...parties.map(({ key }) => key), null]],
      ['applicantType', [...types, null]],
    ]),
    codes: new Map([
      ['applicant', identity(parties.length + 1)],
      ['applicantType', Uint32Array.from([...parties.map(({ type }) => typeCode.get(type)!), types.length])],
    ]),
  };
}

function subclassGroup({ subclass, subclasses }: LandscapeStore): Group {
  const classes = shortened(subclasses, 3);
  const sections = shortened(subclasses, 1);
  return {
    dimensions: ['subclass', 'ipcClass', 'ipcSection'],
    start: subclass.start,
    values: Uint32Array.from(subclass.values),
    size: subclasses.length,
    labels: new Map<Dimension, readonly DimensionValue[]>([
      ['subclass', [...subclasses, null]],
      ['ipcClass', classes.labels],
      ['ipcSection', sections.labels],
    ]),
    codes: new Map([
      ['subclass', identity(subclasses.length + 1)],
      ['ipcClass', classes.codes],
      ['ipcSection', sections.codes],
    ]),
  };
}

/** The first letters of subclasses, which are in code point order, null last. */
function shortened(
  subclasses: readonly string[],
  letters: number,
): { readonly labels: DimensionValue[]; readonly codes: Uint32Array } {
  const short = subclasses.map((name) => name.slice(0, letters));
  const labels = [...new Set(short)];
  const codes = Uint32Array.from([...short.map((label) => labels.indexOf(label)), labels.length]);
  return { labels: [...labels, null], codes };
}

function identity(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => i);
}

/** The same column with labels in code point order, null last. */
function sorted(column: CodedColumn): SingleDimension {
  const labels = [...column.labels].sort((a, b) => (a === null ? 1 : b === null ? -1 : compareText(a, b)));
  const rank = new Map(labels.map((label, i) => [label, i]));
  const newCode = column.labels.map((label) => rank.get(label)!);
  const codes = new Int32Array(column.codes.length);
  for (let i = 0; i < codes.length; i++) codes[i] = newCode[column.codes[i]!]!;
  return { codes, labels };
}

const positions = new WeakMap<readonly DimensionValue[], ReadonlyMap<DimensionValue, number>>();

/** The code of each label; made once for each list of labels. */
export function positionsOf(labels: readonly DimensionValue[]): ReadonlyMap<DimensionValue, number> {
  const made = positions.get(labels) ?? new Map(labels.map((label, code) => [label, code]));
  positions.set(labels, made);
  return made;
}
