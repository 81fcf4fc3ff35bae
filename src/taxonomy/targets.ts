import type { Bilingual } from '../util/bilingual.js';
import { bilingualOf } from './bilingual-field.js';
import data from './data/targets-2013.json' with { type: 'json' };
import { fieldsOf, invalid, itemsOf, type JsonPlace, numberOf, textOf } from './json-place.js';

/** One goal of a policy. */
export interface Target {
  /** Unique in its set; what a figure from outside is supplied under. */
  readonly id: string;
  /** Industry id, or null for a target of the whole city. */
  readonly industry: string | null;
  /**
   * What is measured. From patent data: `annualApplications`, `areasWithCorePatents`, `advantageEnterprises`, `ownedGrowth`,
   * `inventionShare`. From outside: `leadingEnterprises`, `productsOver100Million`, `technicalStandards`, `alliances`, `intensiveZones`,
   * `keyProductsWithLayout`, `copyrightGrowth`, `trademarkGrowth`, and any other word.
   */
  readonly indicator: string;
  /** In `unit`; indicators that end in Growth or Share are fractions, growth a year. */
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
export const TARGETS_2013: TargetSet = data;

/**
 * Reads the targets of any city or year from parsed JSON, in the form of {@link TARGETS_2013}. A name or unit may be one text for both
 * languages; `industry` may be left out for the whole city, `source` of a target for that of the set.
 *
 * @throws TypeError on a value of the wrong type, RangeError on one that cannot be meant, both with the place, such as `targets[3].goal`.
 * @example loadTargets({ id: 'city', name: '规划', source: 'own', targets: [] }).name.en //=> '规划'
 */
export function loadTargets(json: unknown): TargetSet {
  const field = fieldsOf({ caller: 'loadTargets', path: '', value: json }, ['id', 'name', 'source', 'targets']);
  const source = textOf(field('source'));
  const places = itemsOf(field('targets'));
  const targets = places.map((place) => targetOf(place, source));
  targets.forEach(({ id }, i) => {
    if (targets.findIndex((other) => other.id === id) !== i) {
      throw invalid({ ...places[i]!, path: `${places[i]!.path}.id`, value: id }, 'another target has this id');
    }
  });
  return { id: textOf(field('id')), name: bilingualOf(field('name')), source, targets };
}

function targetOf(place: JsonPlace, setSource: string): Target {
  const field = fieldsOf(place, ['id', 'industry', 'indicator', 'goal', 'year', 'name', 'unit', 'source']);
  const industry = field('industry');
  const source = field('source');
  return {
    id: textOf(field('id')),
    industry: (industry.value ?? null) === null ? null : textOf(industry),
    indicator: textOf(field('indicator')),
    goal: goalOf(field('goal')),
    year: yearOf(field('year')),
    name: bilingualOf(field('name')),
    unit: bilingualOf(field('unit')),
    source: source.value === undefined ? setSource : textOf(source),
  };
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
