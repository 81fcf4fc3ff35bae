import { countGroups } from '../../src/analyse/concentration/count-groups.js';
import type {
  CountQuery,
  CountRow,
  DateBasis,
  Dimension,
  DimensionValue,
  Engine,
  EngineFacts,
  SpreadQuery,
  SpreadRow,
  Where,
} from '../../src/engines/engine.js';
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js';
import { compareText } from '../../src/util/compare.js';

/** One literal application (or `times` alike ones) for tests; everything not said is unknown. */
export interface FakeApplication {
  readonly times?: number;
  readonly filing?: number;
  readonly publication?: number;
  readonly grant?: number;
  /** A granted document without a day. */
  readonly granted?: boolean;
  readonly type?: string;
  readonly firstStage?: string;
  readonly office?: string;
  readonly status?: string;
  readonly province?: string;
  readonly city?: string;
  readonly district?: string;
  readonly country?: string;
  /** Areas as `industry/area`, the primary one first. */
  readonly areas?: readonly string[];
  /** Applicants as `type:key`, the first one first. */
  readonly applicants?: readonly string[];
}

/** Two industries with two areas each. */
export const FAKE_TAXONOMY: Taxonomy = {
  id: 'fake',
  version: '1.0.0',
  name: { zh: '虚构分类', en: 'Fake scheme' },
  industries: [industry('light', ['lamp', 'laser']), industry('water', ['pump', 'filter'])],
};

/** An engine that counts literal applications in the most naive way: what a fast engine must agree with. */
export function fakeEngine(
  applications: readonly FakeApplication[],
  facts: Partial<EngineFacts> = {},
): Engine & { queries: (CountQuery | SpreadQuery)[] } {
  const queries: (CountQuery | SpreadQuery)[] = [];
  return {
    queries,
    facts: {
      size: applications.length,
      asOf: '2016-12-31',
      taxonomy: FAKE_TAXONOMY,
      harmonisation: 'normalised',
      offices: ['CN'],
      ...facts,
    },
    count: async (query) => {
      queries.push(query);
      return Object.freeze(countRows(applications, query));
    },
    spread: async (query) => {
      queries.push(query);
      return Object.freeze(spreadRows(applications, query));
    },
    pairs: async () => [],
    list: async () => ({ total: 0, applications: [] }),
    parties: async (keys) => keys.map((key) => ({ key, name: `${key}公司`, type: 'enterprise' })),
  };
}

function spreadRows(
  applications: readonly FakeApplication[],
  { by, of, newcomers, ...query }: SpreadQuery,
): readonly SpreadRow[] {
  const rows = countRows(applications, { ...query, by: by === undefined ? [of] : [by, of] }).filter(
    ({ key }) => key.at(-1) !== null,
  );
  const values = [...new Set(rows.map(({ key }) => (by === undefined ? null : key[0]!)))];
  const known = new Set<DimensionValue>();
  return values.map((value) => {
    const own = rows.filter(({ key }) => by === undefined || key[0] === value);
    const before = known.size;
    for (const { key } of own) known.add(key.at(-1)!);
    const groups = countGroups(own.map(({ count }) => count));
    return { value, ...groups, ...(newcomers === true && { newcomers: known.size - before }) };
  });
}

function countRows(applications: readonly FakeApplication[], query: CountQuery): readonly CountRow[] {
  const { by, where = {}, counting = 'whole', dateBasis = 'filing', merge = [], atLeast = 0 } = query;
  const counts = new Map<string, number>();
  for (const published of applications) {
    const application = { ...published, applicants: mergedApplicants(published.applicants ?? [], merge) };
    if (!fits(application, where, dateBasis)) continue;
    const fields = projected(application.areas, ['industry', 'area'], '/', query);
    const parties = projected(application.applicants, ['applicantType', 'applicant'], ':', query);
    const weight = counting === 'fractional' ? 1 / (fields.of * parties.of) : 1;
    for (const field of fields.values) {
      for (const party of parties.values) {
        const values = { ...field, ...party };
        const key = JSON.stringify(by.map((dimension) => values[dimension] ?? singleValue(application, dimension, dateBasis)));
        counts.set(key, (counts.get(key) ?? 0) + weight * (application.times ?? 1));
      }
    }
  }
  const rows = [...counts]
    .filter(([, count]) => count >= atLeast - 1e-9)
    .map(([key, count]) => Object.freeze({ key: JSON.parse(key) as DimensionValue[], count }));
  return rows.sort((a, b) => compareKeys(a.key, b.key));
}

/** Lists of keys counted as one stand under their first key; the lists do not overlap here. */
function mergedApplicants(applicants: readonly string[], merge: readonly (readonly string[])[]): readonly string[] {
  const types = new Map(applicants.map((text) => [text.split(':')[1]!, text.split(':')[0]!]));
  const head = (key: string): string => merge.find((keys) => keys.includes(key))?.[0] ?? key;
  return [...new Set([...types].map(([key, type]) => `${type}:${head(key)}`))];
}

type Values = Partial<Record<Dimension, DimensionValue>>;

/** Distinct combinations of two linked dimensions, as far as asked for and fitting, and how many there are before the condition. */
function projected(texts: readonly string[] = [], names: readonly [Dimension, Dimension], separator: string, query: CountQuery) {
  const asked = names.filter((name) => query.by.includes(name));
  if (asked.length === 0) return { values: [{}] as Values[], of: 1 };
  const used = query.counting === 'primary' ? texts.slice(0, 1) : texts;
  const all = used.map((text): Values => Object.fromEntries(names.map((name, i) => [name, text.split(separator)[i]!])));
  const pick = (values: Values) => JSON.stringify(asked.map((name) => [name, values[name] ?? null]));
  if (all.length === 0) all.push(Object.fromEntries(names.map((name) => [name, null])));
  const fitting = all.filter((values) => names.every((name) => matches(values[name] ?? null, query.where?.[name as 'industry'])));
  const distinct = (list: readonly Values[]) =>
    [...new Set(list.map(pick))].map((text) => Object.fromEntries(JSON.parse(text)) as Values);
  return { values: distinct(fitting), of: distinct(all).length };
}

function fits(application: FakeApplication, where: Where, dateBasis: DateBasis): boolean {
  const { areas = [], applicants = [] } = application;
  const granted = application.granted ?? application.grant !== undefined;
  const year = singleValue(application, 'year', dateBasis) as number | null;
  return (
    (where.granted === undefined || where.granted === granted) &&
    (where.classified === undefined || where.classified === areas.length > 0) &&
    (where.year === undefined || (where.year === null ? year === null : year !== null && inRange(year, where.year))) &&
    (['type', 'firstStage', 'office', 'status', ...PLACES] as const).every((name) =>
      matches(singleValue(application, name, dateBasis), where[name]),
    ) &&
    anyMatches(areas, '/', where.industry, where.area) &&
    anyMatches(applicants, ':', where.applicantType, where.applicant)
  );
}

function anyMatches(texts: readonly string[], separator: string, first: Condition, second: Condition): boolean {
  if (first === undefined && second === undefined) return true;
  return texts.some((text) => matches(text.split(separator)[0]!, first) && matches(text.split(separator)[1]!, second));
}

type Condition = DimensionValue | readonly DimensionValue[] | undefined;

function matches(value: DimensionValue, condition: Condition): boolean {
  return condition === undefined || (Array.isArray(condition) ? condition.includes(value) : condition === value);
}

const PLACES = ['province', 'city', 'district', 'country'] as const;

function inRange(year: number, { from = -Infinity, to = Infinity }: { readonly from?: number; readonly to?: number }): boolean {
  return year >= from && year <= to;
}

function singleValue(application: FakeApplication, dimension: Dimension, dateBasis: DateBasis): DimensionValue {
  if (dimension === 'year') {
    const { filing = null, publication = null, grant = null } = application;
    return { filing, priority: filing, publication, grant }[dateBasis];
  }
  if (dimension === 'type') return application.type ?? 'invention';
  if (dimension === 'firstStage') return application.firstStage ?? 'application';
  if (dimension === 'office') return application.office ?? 'CN';
  if (dimension === 'status') return application.status ?? 'unknown';
  const place = PLACES.find((name) => name === dimension);
  return place === undefined ? null : (application[place] ?? null);
}

function compareKeys(a: readonly DimensionValue[], b: readonly DimensionValue[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  if (at === -1) return 0;
  const [x, y] = [a[at]!, b[at]!];
  if (x === null || y === null) return x === null ? 1 : -1;
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  return rankOf(x) - rankOf(y) || compareText(String(x), String(y));
}

function rankOf(value: DimensionValue): number {
  return FAKE_TAXONOMY.industries.flatMap(({ id, areas }) => [id, ...areas.map((area) => area.id)]).indexOf(String(value));
}

function industry(id: string, areas: readonly string[]) {
  const named = (text: string) => ({ id: text, name: { zh: text, en: text } });
  return { ...named(id), areas: areas.map((area) => ({ ...named(area), namedInPolicy: false, clauses: [] })) };
}
