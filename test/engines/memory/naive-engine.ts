import type { PartyGroup } from '../../../src/applicants/roll-up.js';
import type {
  CountQuery,
  Dimension,
  DimensionValue,
  ListAnswer,
  ListQuery,
  PairRow,
  PairsQuery,
  QueryConventions,
  SpreadQuery,
  ValuesQuery,
  Where,
} from '../../../src/engines/engine.js';
import type { MeasuredNumber } from '../../../src/engines/measurement.js';
import { UNKNOWN_VALUE } from '../../../src/util/unknown-value.js';
import { SAMPLE_GROUPS, SAMPLE_PARTIES, type SampleApplication } from './sample-store.js';

/** The answers of an engine computed from plain objects in the most literal way: what every engine must give. */
export interface NaiveEngine {
  /** Sums by key as JSON. */
  count(query: CountQuery): Map<string, number>;
  /** Counts by value as JSON, greatest first. */
  /** By value as JSON, what each value of `of` counts. */
  spread(query: SpreadQuery): Map<string, Map<DimensionValue, number>>;
  pairs(query: PairsQuery): PairRow[];
  /** By key as JSON, how many have each combination of measurements as JSON, null = not known. */
  values(query: ValuesQuery): Map<string, Map<string, number>>;
  list(query: ListQuery): ListAnswer;
}

export function naiveEngine(plain: readonly SampleApplication[]): NaiveEngine {
  const applications = plain.map(
    (a): NaiveApplication => ({ ...a, familyOfficeList: officesOf(a, plain), measured: measuredOf(a, plain) }),
  );
  const count = (query: CountQuery): Map<string, number> => {
    const sums = new Map<string, number>();
    for (const unit of unitsOf(applications, query)) {
      const { cells, share } = cellsOf(unit, query, query.by);
      for (const key of cells) sums.set(key, (sums.get(key) ?? 0) + share);
    }
    return new Map([...sums].filter(([, sum]) => sum >= (query.atLeast ?? 0) - 1e-9));
  };
  return {
    count,
    spread: ({ by, of, ...query }) => {
      const held = new Map<string, Map<DimensionValue, number>>();
      for (const [key, sum] of count({ ...query, by: by === undefined ? [of] : [by, of] })) {
        const values = JSON.parse(key) as DimensionValue[];
        if (values.at(-1) === null) continue;
        const value = JSON.stringify(by === undefined ? null : values[0]);
        held.set(value, (held.get(value) ?? new Map<DimensionValue, number>()).set(values.at(-1)!, sum));
      }
      return held;
    },
    pairs: (query) => {
      const sums = new Map<string, number>();
      for (const unit of unitsOf(applications, query)) {
        const { cells } = cellsOf(unit, { ...query, counting: 'whole' }, [query.of]);
        const values = cells.map((key) => (JSON.parse(key) as DimensionValue[])[0]!).filter((value) => value !== null);
        const sorted = values.map(String).sort();
        sorted.forEach((a, k) => {
          for (const b of sorted.slice(k + 1)) sums.set(`${a} ${b}`, (sums.get(`${a} ${b}`) ?? 0) + 1);
        });
      }
      const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
      return rows
        .map(([key, sum]) => ({ a: key.split(' ')[0]!, b: key.split(' ')[1]!, count: sum }))
        .filter((row) => row.count >= (query.atLeast ?? 0));
    },
    values: ({ of, by = [], ...query }) => {
      const rows = new Map<string, Map<string, number>>();
      for (const unit of unitsOf(applications, query)) {
        const { cells, share } = cellsOf(unit, query, by, of);
        for (const cell of cells) {
          const values = JSON.parse(cell) as DimensionValue[];
          const key = JSON.stringify(values.slice(0, by.length));
          const combination = JSON.stringify(values.slice(by.length));
          const row = rows.get(key) ?? new Map<string, number>();
          rows.set(key, row.set(combination, (row.get(combination) ?? 0) + share));
        }
      }
      return rows;
    },
    list: (query) => {
      const listed = new Map<string, { speaker: NaiveApplication; years: (number | null)[] }>();
      for (const unit of unitsOf(applications, query)) {
        for (const speaker of speakersOf(unit, query, []).slice(0, 1)) {
          const years = listed.get(speaker.number)?.years ?? [];
          listed.set(speaker.number, { speaker, years: [...years, unit.year] });
        }
      }
      const { offset = 0, limit = 100, of } = query;
      const page = [...listed.keys()].sort().slice(offset, offset + limit);
      const answer = { total: listed.size, applications: page };
      if (of === undefined) return answer;
      const column = (value: (number: string) => number | null | undefined) =>
        Float64Array.from(page, (number) => value(number) ?? UNKNOWN_VALUE);
      return {
        ...answer,
        years: column((number) => Math.min(...listed.get(number)!.years.map((year) => year ?? 9999)) % 9999 || null),
        values: of.map((name) => column((number) => listed.get(number)!.speaker.measured[name])),
      };
    },
  };
}

/** An application that knows at which offices its family is. */
interface NaiveApplication extends SampleApplication {
  readonly familyOfficeList: string | null;
  readonly measured: Measured;
}

function officesOf({ family }: SampleApplication, list: readonly SampleApplication[]): string | null {
  const offices = new Set(list.filter((other) => family !== undefined && other.family === family).map(({ office }) => office));
  offices.delete(null);
  return offices.size === 0 ? null : [...offices].sort().join(';');
}

type Conditions = QueryConventions & { readonly where?: Where };

type Measured = Partial<Record<MeasuredNumber, number | null>>;

/** Every sample has an office or none, and is of a family or alone. */
function measuredOf(a: SampleApplication, all: readonly SampleApplication[]): Measured {
  const { citedBy = -1, claims = 0 } = a;
  const family = all.filter((b) => b.family === a.family);
  const offices = new Set(family.flatMap(({ office }) => office ?? []));
  const granting = new Set(
    family.flatMap(({ office, granted }) => (granted && office !== null && office !== 'WO' && office !== a.office ? office : [])),
  );
  return {
    citedBy: citedBy === -1 ? null : citedBy,
    claims: claims === 0 ? null : claims,
    citations: null,
    familySize: family.length,
    familyOffices: offices.size === 0 ? null : offices.size,
    foreignGrants: a.office === null ? null : granting.size,
  };
}

/** Applications that make one unit, the earliest filed first, and its year. */
interface NaiveUnit {
  readonly members: readonly NaiveApplication[];
  readonly year: number | null;
}

function unitsOf(applications: readonly NaiveApplication[], query: Conditions): readonly NaiveUnit[] {
  const { unit = 'application', dateBasis = 'filing' } = query;
  if (unit === 'application') return applications.map((a) => ({ members: [a], year: yearOf(a, dateBasis) }));
  if (unit === 'publication') {
    return applications.flatMap((a) =>
      a.publications.map((year) => ({ members: [a], year: dateBasis === 'publication' ? year : yearOf(a, dateBasis) })),
    );
  }
  const families = new Map<string, NaiveApplication[]>();
  for (const a of applications) {
    const key = a.family === undefined ? a.number : `family ${a.family}`;
    families.set(key, [...(families.get(key) ?? []), a]);
  }
  return [...families.values()].map((members) => {
    const years = members.map((a) => yearOf(a, dateBasis)).filter((year) => year !== null);
    const filed = ({ year, number }: NaiveApplication): string => `${year ?? 9999} ${number}`;
    return {
      members: members.sort((a, b) => (filed(a) < filed(b) ? -1 : 1)),
      year: years.length === 0 ? null : Math.min(...years),
    };
  });
}

function yearOf(a: NaiveApplication, basis: string): number | null {
  if (basis === 'filing') return a.year;
  if (basis === 'priority') return a.priorityYear ?? null;
  return basis === 'publication' && a.publications.length > 0 ? Math.min(...a.publications) : null;
}

function priorityCountryOf({ priorityCountry = null, priorityYear = null, year, office }: SampleApplication): string | null {
  const hasOther = priorityYear !== null && year !== null && priorityYear < year;
  return priorityCountry !== null || hasOther ? priorityCountry : office;
}

type Entry = Partial<Record<Dimension | MeasuredNumber, DimensionValue>>;

/** The members that fit all but the values counted by. */
function speakersOf({ members, year }: NaiveUnit, query: Conditions, by: readonly Dimension[]): readonly NaiveApplication[] {
  const { where = {}, counting = 'whole', twins = 'each' } = query;
  if (!isYear(year, where)) return [];
  const isSecond = (a: NaiveApplication): boolean => twins === 'once' && a.type === 'utilityModel' && a.twin !== undefined;
  const chosen = members.filter((a) => fitsSingles(a, where) && !isSecond(a));
  const used = counting === 'primary' ? chosen.slice(0, 1) : chosen;
  const notAsked = (group: readonly Entry[]): boolean => by.every((name) => !(name in group[0]!));
  return used.filter((a) =>
    groupsOf(a, query).every((group) => !notAsked(group) || group.some((entry) => fitsEntry(entry, where))),
  );
}

/** Distinct fitting cells of a unit, and what each counts. */
function cellsOf(
  unit: NaiveUnit,
  query: Conditions,
  by: readonly Dimension[],
  of: readonly MeasuredNumber[] = [],
): { cells: string[]; share: number } {
  const speakers = speakersOf(unit, query, by);
  const all = new Set(speakers.flatMap((a) => combined(a, unit.year, query, [...by, ...of], () => true)));
  const fitting = new Set(
    speakers.flatMap((a) => combined(a, unit.year, query, [...by, ...of], (entry) => fitsEntry(entry, query.where ?? {}))),
  );
  return { cells: [...fitting], share: query.counting === 'fractional' ? 1 / all.size : 1 };
}

/** Every combination of the values of an application, as JSON. */
function combined(
  a: NaiveApplication,
  year: number | null,
  query: Conditions,
  by: readonly (Dimension | MeasuredNumber)[],
  fits: (entry: Entry) => boolean,
): string[] {
  let cells: Entry[] = [
    {
      year,
      type: a.type,
      office: a.office,
      district: a.district,
      country: a.country ?? null,
      priorityCountry: priorityCountryOf(a),
      familyOfficeList: a.familyOfficeList,
      ...a.measured,
    },
  ];
  for (const group of groupsOf(a, query)) {
    if (by.some((name) => name in group[0]!)) {
      cells = cells.flatMap((cell) => group.filter(fits).map((entry) => ({ ...cell, ...entry })));
    }
  }
  return [...new Set(cells.map((cell) => JSON.stringify(by.map((name) => cell[name]))))];
}

/** The lists of an application; one entry of nulls where it has none. */
function groupsOf(a: NaiveApplication, { counting, groups, merge = [] }: Conditions): readonly (readonly Entry[])[] {
  const bodyOf = (key: string): string => (groups === 'together' && groupWith(key)?.key) || key;
  const headOf = (party: string): string => merge.find((keys) => keys.includes(bodyOf(party)))?.[0] ?? bodyOf(party);
  const applicants = [...new Set(a.applicants.map(headOf))];
  const typeOf = (key: string) => [...SAMPLE_PARTIES, ...SAMPLE_GROUPS].find((body) => body.key === key)!.type;
  const lists: Entry[][] = [
    a.areas.map((area) => ({ area, industry: area[0]! })),
    applicants.map((applicant) => ({ applicant, applicantType: typeOf(applicant) })),
    a.subclasses.map((subclass) => ({ subclass, ipcClass: subclass.slice(0, 3), ipcSection: subclass[0]! })),
  ];
  const none: Entry[] = [
    { area: null, industry: null },
    { applicant: null, applicantType: null },
    { subclass: null, ipcClass: null, ipcSection: null },
  ];
  return lists.map((list, g) => (list.length === 0 ? [none[g]!] : counting === 'primary' ? list.slice(0, 1) : list));
}

function groupWith(key: string): PartyGroup | undefined {
  return SAMPLE_GROUPS.find(({ members }) => members.includes(key));
}

function isAmong(value: DimensionValue, wanted: unknown): boolean {
  return wanted === undefined || (Array.isArray(wanted) ? wanted.includes(value) : wanted === value);
}

/** Whether a year, or any other number, lies in the range asked for. */
function isYear(year: number | null, { year: wanted }: Pick<Where, 'year'>): boolean {
  if (wanted === undefined) return true;
  return wanted === null ? year === null : year !== null && year >= (wanted.from ?? 0) && year <= (wanted.to ?? 9999);
}

function fitsSingles(a: NaiveApplication, w: Where): boolean {
  const inRange = Object.entries(w.measured ?? {}).every(([name, range]) =>
    isYear(a.measured[name as MeasuredNumber]!, { year: range }),
  );
  return (
    (w.granted ?? a.granted) === a.granted &&
    inRange &&
    isAmong(a.number, w.application) &&
    isAmong(a.type, w.type) &&
    isAmong(a.office, w.office) &&
    isAmong(a.country ?? null, w.country) &&
    isAmong(priorityCountryOf(a), w.priorityCountry) &&
    isAmong(a.familyOfficeList, w.familyOfficeList)
  );
}

function fitsEntry(entry: Entry, w: Where): boolean {
  if (w.classified !== undefined && 'area' in entry && w.classified !== (entry.area !== null)) return false;
  return Object.entries(entry).every(([name, value]) => isAmong(value, w[name as keyof Where]));
}
