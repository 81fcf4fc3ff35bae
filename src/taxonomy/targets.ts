import { fullPlaceName } from '../records/place.js';
import type { Bilingual } from '../util/bilingual.js';
import { fieldsOf, invalid, itemsOf, type JsonPlace, numberOf, textOf } from '../util/json-place.js';
import { nearest } from '../util/suggest.js';
import { bilingualOf } from './bilingual-field.js';
import data from './data/targets-2013.json' with { type: 'json' };
import type { Taxonomy } from './taxonomy.js';

/**
 * What a goal is set on. flow: what comes within the year (applications of 2016). stock: what is held at its end, whenever it came (patents owned,
 * enterprises, standards). growth: the average yearly growth (年均增长) from the end of a base year, a compound rate. share: a part of a whole. Growth and
 * shares are fractions.
 */
export type TargetKind = 'flow' | 'stock' | 'growth' | 'share';

/** One goal of a policy. */
export interface Target {
  /** Unique in its set; what a figure from outside is supplied under. */
  readonly id: string;
  /** Industry id, or null for a target of the whole city. */
  readonly industry: string | null;
  /**
   * What is measured. From patent data: `annualApplications`, `applicationsGrowth`, `areasWithCorePatents`, `advantageEnterprises`, `intensiveZones`,
   * `patentsOwned` (granted by then), `patentsInForce`, `ownedGrowth`, `inventionShare`. From outside: `leadingEnterprises`, `productsOver100Million`,
   * `technicalStandards`, `alliances`, `keyProductsWithLayout`, `copyrightGrowth`, `trademarkGrowth`, and any other word.
   */
  readonly indicator: string;
  readonly kind: TargetKind;
  /** Of growth: the indicator from outside whose yearly figures grow, where the growth itself is not supplied. */
  readonly level?: string;
  /** Of growth: the year whose end it starts from. Default: four years before `year`. */
  readonly baseYear?: number;
  /** In `unit`. */
  readonly goal: number;
  /** Year by or in which the goal is to be reached. */
  readonly year: number;
  readonly name: Bilingual;
  readonly unit: Bilingual;
  /** Where the policy says so. */
  readonly source: string;
}

/** The goals of one policy. */
export interface TargetSet {
  readonly id: string;
  readonly name: Bilingual;
  readonly source: string;
  /** The province or city that the goals are set for, by its full Chinese name, such as 天津市 (`loadTargets` knows the short ones): the report then says how many of the applications come from there. */
  readonly place?: string;
  readonly targets: readonly Target[];
}

/**
 * The 2016 goals of Tianjin's 2013 policy on intellectual property and the strategic emerging industries.
 *
 * The policy asks 50 applications of an advantage enterprise in new materials, environment and new energy, and of a leading enterprise
 * in biomedicine; for the other three industries it gives a number of enterprises and no line. The names keep that difference.
 *
 * @example TARGETS_2013.targets.filter(({ indicator }) => indicator === 'annualApplications').reduce((sum, { goal }) => sum + goal, 0) //=> 39000
 */
export const TARGETS_2013: TargetSet = data as TargetSet;

/**
 * Reads the targets of any city or year from parsed JSON, in the form of {@link TARGETS_2013}. A name or unit may be one text for both
 * languages; `industry` may be left out for the whole city, `source` of a target for that of the set, `kind` where the indicator tells it
 * (`annualApplications` is a flow, `...Growth` growth, `...Share` a share, all else a stock).
 *
 * @param taxonomy Where the industries of the targets must be found, if it is given.
 * @throws TypeError on a value of the wrong type, RangeError on one that cannot be meant, both with the place, such as `targets[3].goal`.
 * @example loadTargets({ id: 'city', name: '规划', source: 'own', targets: [] }).name.en //=> '规划'
 */
export function loadTargets(json: unknown, taxonomy?: Taxonomy): TargetSet {
  const field = fieldsOf({ caller: 'loadTargets', path: '', value: json }, ['id', 'name', 'source', 'place', 'targets']);
  const source = textOf(field('source'));
  const places = itemsOf(field('targets'));
  const targets = places.map((place) => targetOf(place, source));
  targets.forEach(({ id, industry }, i) => {
    if (taxonomy !== undefined && industry !== null) checkIndustry(places[i]!, industry, taxonomy);
    if (targets.findIndex((other) => other.id === id) !== i) {
      throw invalid({ ...places[i]!, path: `${places[i]!.path}.id`, value: id }, 'another target has this id');
    }
  });
  const place = field('place');
  return {
    id: textOf(field('id')),
    name: bilingualOf(field('name')),
    source,
    ...(place.value === undefined ? {} : { place: fullPlaceName(textOf(place)) }),
    targets,
  };
}

function targetOf(place: JsonPlace, setSource: string): Target {
  const field = fieldsOf(place, FIELDS);
  const industry = field('industry');
  const source = field('source');
  const [level, baseYear, year] = [field('level'), field('baseYear'), yearOf(field('year'))];
  return {
    id: textOf(field('id')),
    industry: (industry.value ?? null) === null ? null : textOf(industry),
    indicator: textOf(field('indicator')),
    kind: kindOf(field('kind'), textOf(field('indicator'))),
    ...(level.value === undefined ? {} : { level: textOf(level) }),
    ...(baseYear.value === undefined ? {} : { baseYear: earlierYear(baseYear, year) }),
    goal: goalOf(field('goal')),
    year,
    name: bilingualOf(field('name')),
    unit: bilingualOf(field('unit')),
    source: source.value === undefined ? setSource : textOf(source),
  };
}

function checkIndustry({ caller, path }: JsonPlace, industry: string, { industries }: Taxonomy): void {
  const known = industries.map(({ id }) => id);
  if (known.includes(industry)) return;
  const near = nearest(industry, known);
  const remedy = near === null ? `known are ${known.join(', ')}` : `did you mean "${near}"?`;
  throw invalid({ caller, path: `${path}.industry`, value: industry }, remedy);
}

const FIELDS = ['id', 'industry', 'indicator', 'kind', 'level', 'baseYear', 'goal', 'year', 'name', 'unit', 'source'];

const KINDS: readonly TargetKind[] = ['flow', 'stock', 'growth', 'share'];

function kindOf(place: JsonPlace, indicator: string): TargetKind {
  if (place.value === undefined) {
    if (indicator === 'annualApplications') return 'flow';
    return /Growth$/.test(indicator) ? 'growth' : /Share$/.test(indicator) ? 'share' : 'stock';
  }
  const kind = KINDS.find((known) => known === textOf(place));
  if (kind === undefined) throw invalid(place, `write ${KINDS.join(', ')}`);
  return kind;
}

function earlierYear(place: JsonPlace, year: number): number {
  const base = yearOf(place);
  if (base >= year) throw invalid(place, `a base year comes before ${year}`);
  return base;
}

function goalOf(place: JsonPlace): number {
  const goal = numberOf(place);
  if (goal < 0) throw invalid(place, 'a goal is not negative');
  return goal;
}

function yearOf(place: JsonPlace): number {
  const year = numberOf(place);
  if (!Number.isInteger(year) || year < 1900 || year > 2999) throw invalid(place, 'write a year of four digits');
  return year;
}
