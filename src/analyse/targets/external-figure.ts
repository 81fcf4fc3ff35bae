import type { Indicator } from '../../taxonomy/indicators.js';
import type { Target } from '../../taxonomy/targets.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import type { Bilingual } from '../../util/bilingual.js';
import { nearest } from '../../util/suggest.js';
import { cagr } from '../trend/cagr.js';
import { isYearOver, type Measure, type MeasureContext } from './measure.js';
import { figure } from './scorecard-text.js';

/** A figure that comes from outside the patent data. */
export interface ExternalFigure {
  /** In the unit of the target; shares and growth as fractions. */
  readonly value: number;
  /** Where it comes from; a text in one language is shown in both. */
  readonly source: string | Bilingual;
  /** Year it belongs to. Default: a state at the cut-off. */
  readonly year?: number;
}

/** Figures from outside: by target id, or a table of yearly figures from `loadIndicators`. */
export type ExternalFigures = Readonly<Record<string, ExternalFigure>> | readonly Indicator[];

/**
 * What figures from outside say of a target; undefined when they say nothing.
 *
 * Of a table count the rows named by the target's id, indicator or name, of its industry (by id or name) and of no place: the latest one that is not after the
 * target's year. A growth target with a `level` is the compound growth of the rows of that name from its base year. A figure without a year is a state at the
 * cut-off: it is settled once the target year is over.
 */
export function externalMeasure(
  target: Target,
  figures: ExternalFigures,
  { taxonomy, asOf, growthFrom }: Pick<MeasureContext, 'taxonomy' | 'asOf' | 'growthFrom'>,
): Measure | undefined {
  if (!isTable(figures)) {
    const own = Object.hasOwn(figures, target.id) ? figures[target.id] : undefined;
    return own === undefined ? undefined : suppliedMeasure(target, own, asOf);
  }
  const row = figuresOf(target, namesOf(target), figures, taxonomy).findLast(({ year }) => year <= target.year);
  if (row !== undefined) return suppliedMeasure(target, { value: row.value, year: row.year, source: sourceOf(row) }, asOf);
  return growthMeasure(target, externalLevels(target, figures, taxonomy), baseYearOf(target, growthFrom));
}

/**
 * Yearly figures from outside that a target's own series consists of, by year: those of its `level`, for other targets those of itself.
 */
export function externalLevels(target: Target, figures: ExternalFigures, taxonomy: Taxonomy): readonly Indicator[] {
  if (!isTable(figures)) return [];
  const names = target.kind === 'growth' ? (target.level === undefined ? [] : [target.level]) : namesOf(target);
  return figuresOf(target, names, figures, taxonomy);
}

/**
 * Checks figures that are supplied by target id.
 *
 * @throws RangeError on an id that is no target; TypeError on figures of another form and on a value that is no finite number.
 */
export function checkFigures(caller: string, figures: ExternalFigures, targets: readonly Target[]): void {
  if (isTable(figures)) return;
  if (typeof figures !== 'object' || figures === null)
    throw new TypeError(`${caller}: invalid indicators: ${figures}; give figures by target id, or what loadIndicators returned.`);
  const known = targets.map(({ id }) => id);
  for (const [id, { value }] of Object.entries(figures)) {
    if (!known.includes(id)) {
      const near = nearest(id, known);
      const remedy = near === null ? 'give the id of a target of the set.' : `did you mean "${near}"?`;
      throw new RangeError(`${caller}: unknown target: "${id}"; ${remedy}`);
    }
    if (!Number.isFinite(value)) throw new TypeError(`${caller}: invalid value of "${id}": ${value}; give a finite number.`);
  }
}

/**
 * The year from whose end a growth target counts.
 *
 * @example baseYearOf({ year: 2016 }, null) //=> 2012
 */
export function baseYearOf({ baseYear, year }: Pick<Target, 'baseYear' | 'year'>, growthFrom: number | null): number {
  return growthFrom ?? baseYear ?? year - 4;
}

function isTable(figures: ExternalFigures): figures is readonly Indicator[] {
  return Array.isArray(figures);
}

function namesOf({ id, indicator, name }: Target): readonly string[] {
  return [id, indicator, name.zh, name.en];
}

function figuresOf(
  { id, industry }: Target,
  names: readonly string[],
  table: readonly Indicator[],
  taxonomy: Taxonomy,
): readonly Indicator[] {
  const own = taxonomy.industries.find((one) => one.id === industry);
  const industries = [industry, own?.name.zh, own?.name.en];
  return table
    .filter((row) => row.place === null && names.includes(row.indicator))
    .filter((row) => row.indicator === id || (industry === null ? row.industry === null : industries.includes(row.industry)))
    .toSorted((a, b) => a.year - b.year);
}

function suppliedMeasure(target: Target, { value, source, year }: ExternalFigure, asOf: string | null): Measure {
  const { zh, en } = typeof source === 'string' ? { zh: source, en: source } : source;
  return {
    actual: value,
    year: year ?? null,
    complete: null,
    settled: year === undefined ? isYearOver(target.year, asOf) : year >= target.year,
    mayFall: target.kind === 'growth' || target.kind === 'share',
    basis: { zh: `外部资料，来源：${zh}`, en: `Supplied from outside, source: ${en}` },
    note: null,
  };
}

function growthMeasure(target: Target, levels: readonly Indicator[], base: number): Measure | undefined {
  const [first, last] = [levels.find(({ year }) => year === base), levels.findLast(({ year }) => year <= target.year)];
  if (first === undefined || last === undefined || last.year <= base) return undefined;
  const years = last.year - base;
  const [from, to] = [figure(first.value), figure(last.value)];
  const source = sourceOf(last);
  return {
    actual: cagr(first.value, last.value, years),
    year: last.year,
    complete: null,
    settled: last.year >= target.year,
    mayFall: true,
    basis: {
      zh: `外部资料，来源：${source.zh}；${base}年${from}，${last.year}年${to}，（${to}÷${from}）的${years}次方根减一`,
      en: `Supplied from outside, source: ${source.en}; ${from} in ${base}, ${to} in ${last.year}; (${to} / ${from}) to the power 1/${years}, minus 1`,
    },
    note: null,
  };
}

function sourceOf({ source }: Indicator): Bilingual {
  return source === '' ? { zh: '未注明', en: 'not given' } : { zh: source, en: source };
}
