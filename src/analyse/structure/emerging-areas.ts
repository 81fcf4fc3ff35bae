import type { CountQuery, CountRow, DimensionValue, Engine, SpreadQuery, SpreadRow } from '../../engines/engine.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { type AnalysisOptions, sharedQuery, withYears } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { type Conventions, conventionsOf } from '../conventions.js';
import { knownDelays } from '../delay/publication-lag.js';
import { dispersionOf } from '../dispersion.js';
import { standingFindings } from '../false-discoveries.js';
import { totalOf } from '../total-of.js';
import { completeUntil, type PublicationLag } from '../trend/lag.js';
import type { YearWindow } from '../trend/year-window.js';
import { type EmergingAreaRow, type EmergingReason, emergingComponents } from './emerging-components.js';
import { rankEmerging } from './emerging-rank.js';

export type { EmergingAreaRow, EmergingReason } from './emerging-components.js';

/** Options of {@link emergingAreas}. */
export interface EmergingAreasOptions extends AnalysisOptions {
  /** Complete years in the recent window, and in the one before it. Default 3. */
  readonly years?: number;
}

/** Areas by how much they emerge. */
export interface EmergingAreas {
  readonly conventions: Conventions;
  readonly lagMonths: number;
  /** The windows compared; null when no year is complete, or the data begin after the first of them does, or cut it off: everything would grow and everybody be new. */
  readonly windows: readonly [before: YearWindow, recent: YearWindow] | null;
  /**
   * How much more the counts of areas scatter from year to year than those of independent applications would ({@link dispersionOf}): the variance of every ratio of shares is so
   * many times as large. 1 = no more, or too few areas to tell; null without windows.
   */
  readonly dispersion: number | null;
  /** Ranked ones by rank, then the small ones in taxonomy order; areas without any application in both windows are left out. */
  readonly rows: readonly EmergingAreaRow[];
}

/** The queries of {@link emergingAreas}. */
export interface EmergingAreasQueries {
  readonly areas: CountQuery;
  readonly classified: CountQuery;
  /** Applicants by area up to the window before, up to the recent one, and within it. */
  readonly known: SpreadQuery;
  readonly met: SpreadQuery;
  readonly active: SpreadQuery;
}

/** Answers to {@link EmergingAreasQueries}. */
export interface EmergingAreasAnswers {
  readonly areas: readonly CountRow[];
  readonly classified: readonly CountRow[];
  readonly known: readonly SpreadRow[];
  readonly met: readonly SpreadRow[];
  readonly active: readonly SpreadRow[];
}

/**
 * Areas ranked by how much they emerge, from complete years only: growth beyond that of all together, newness of the applicants, bursts and size.
 *
 * Components ranked: lower bound of the ratio of shares, share of applicants new to the area, weight of a lasting burst, recent applications. Emerging
 * areas come first, then the others, each by their mean rank; `rankRange` says how much that hangs on any one component. An area is emerging when it grows and its
 * gain in share stands with at most 5 % of false findings among all areas tested ({@link standingFindings}), the scatter of areas from year to year taken into account
 * ({@link dispersionOf}): applications filed in series are no independent ones. Reasons: `fasterThanAll`, `newcomers` (at least half of the applicants are new), `burst`. Few applications are shown but neither ranked nor named.
 *
 * @throws RangeError when `years` is no whole number from 1.
 * @example (await emergingAreas(engine, { years: 1 })).rows.map(({ industry, recent, small }) => [industry, recent, small]) //=> [['new-energy', 1, true], ['new-energy', 1, true]]
 */
export async function emergingAreas(engine: Engine, options: EmergingAreasOptions = {}): Promise<EmergingAreas> {
  checkAsked('emergingAreas', engine, options, { years: null });
  const { lag } = await knownDelays(engine, options);
  const conventions = conventionsOf(engine, options);
  const { taxonomy } = engine.facts;
  const windows = windowsOf(conventions.asOf, lag.months, options);
  const nothing = { conventions, lagMonths: lag.months, windows: null, dispersion: null, rows: [] };
  if (windows === null) return nothing;
  const queries = emergingAreasQueries(windows, options);
  const [areas, classified, known, met, active] = await Promise.all([
    engine.count(queries.areas),
    engine.count(queries.classified),
    engine.spread(queries.known),
    engine.spread(queries.met),
    engine.spread(queries.active),
  ]);
  if (!beginsBy(windows[0].from, classified) || isCutOff(windows[0].from, lag)) return nothing;
  const rows = summarizeEmergingAreas({ areas, classified, known, met, active }, { windows, taxonomy });
  return { conventions, lagMonths: lag.months, windows, dispersion: emergingDispersion({ areas, classified }, windows), rows };
}

/** Whether the beginning of the data cuts a year off. */
function isCutOff(year: number, { begins = Number.NEGATIVE_INFINITY }: PublicationLag): boolean {
  return year < begins;
}

/** Whether there are applications of a year or of one before it. */
function beginsBy(limit: number, years: readonly CountRow[]): boolean {
  return years.some(({ key: [year] }) => typeof year === 'number' && year <= limit);
}

/**
 * The queries of {@link emergingAreas} for two windows.
 *
 * @example emergingAreasQueries([{ from: 2009, to: 2011 }, { from: 2012, to: 2014 }]).known //=> { by: 'area', of: 'applicant', where: { year: { to: 2011 }, classified: true } }
 */
export function emergingAreasQueries(
  [before, recent]: readonly [YearWindow, YearWindow],
  options: AnalysisOptions = {},
): EmergingAreasQueries {
  const past = withYears(options, undefined, recent.to);
  const inFields = (within: AnalysisOptions) => sharedQuery({ ...within, where: { ...within.where, classified: true } });
  const spread = (within: AnalysisOptions): SpreadQuery => ({ by: 'area', of: 'applicant', ...inFields(within) });
  return {
    areas: { by: ['area', 'year'], ...inFields(past) },
    classified: { by: ['year'], ...inFields(past) },
    known: spread(withYears(options, undefined, before.to)),
    met: spread(past),
    active: spread(withYears(options, recent.from, recent.to)),
  };
}

/**
 * The ranked areas from answers to {@link emergingAreasQueries}.
 *
 * @example summarizeEmergingAreas({ areas: [], classified: [], known: [], met: [], active: [] }, { windows: [{ from: 2009, to: 2011 }, { from: 2012, to: 2014 }], taxonomy: SEI_2013 }) //=> []
 */
export function summarizeEmergingAreas(
  answers: EmergingAreasAnswers,
  { windows, taxonomy }: { readonly windows: readonly [YearWindow, YearWindow]; readonly taxonomy: Taxonomy },
): readonly EmergingAreaRow[] {
  const { years, byArea } = seriesOf(answers);
  const holders = (rows: readonly SpreadRow[]) => new Map(rows.map(({ value, times }) => [value, totalOf(times)]));
  const [known, met, active] = [holders(answers.known), holders(answers.met), holders(answers.active)];
  const dispersion = emergingDispersion(answers, windows);
  const rows = taxonomy.industries.flatMap((industry) =>
    industry.areas.flatMap(({ id }) => {
      const series = byArea.get(id) ?? NO_YEARS;
      const applicants = active.get(id) ?? 0;
      const entrants = (met.get(id) ?? 0) - (known.get(id) ?? 0);
      const row = emergingComponents({ series, years, windows, applicants, entrants, dispersion });
      return row.recent + row.before === 0 ? [] : [{ area: id, industry: industry.id, ...row }];
    }),
  );
  return rankEmerging(judged(rows));
}

/**
 * How much more areas scatter than chance alone would make them, from the answers to {@link emergingAreasQueries}: the `dispersion` of {@link EmergingAreas}.
 *
 * @example emergingDispersion({ areas: [], classified: [] }, [{ from: 2009, to: 2011 }, { from: 2012, to: 2014 }]) //=> 1
 */
export function emergingDispersion(
  answers: Pick<EmergingAreasAnswers, 'areas' | 'classified'>,
  windows: readonly [YearWindow, YearWindow],
): number {
  const { years, byArea } = seriesOf(answers);
  const span = yearsOf(windows);
  const countsOf = (series: Series) => span.map((year) => series.get(year) ?? 0);
  return dispersionOf([...byArea.values()].map(countsOf), countsOf(years));
}

type Series = ReadonlyMap<DimensionValue, number>;

/** Counts by year, of all and of each area. */
function seriesOf({ areas, classified }: Pick<EmergingAreasAnswers, 'areas' | 'classified'>): {
  readonly years: Series;
  readonly byArea: ReadonlyMap<DimensionValue, Series>;
} {
  const byArea = new Map<DimensionValue, Map<DimensionValue, number>>();
  for (const { key, count } of areas) {
    const [area, year] = key as [DimensionValue, DimensionValue];
    byArea.set(area, (byArea.get(area) ?? new Map<DimensionValue, number>()).set(year, count));
  }
  return { years: new Map(classified.map(({ key, count }) => [key[0] ?? null, count])), byArea };
}

/** The years from which it is told how much areas scatter: those of the windows, six at the least. */
function yearsOf([before, recent]: readonly [YearWindow, YearWindow]): readonly number[] {
  const from = Math.min(before.from, recent.to - 5);
  return Array.from({ length: recent.to - from + 1 }, (_, k) => from + k);
}

type Judged = Omit<EmergingAreaRow, 'rank' | 'rankRange'>;

function judged(rows: readonly Omit<Judged, 'emerging' | 'reasons'>[]): readonly Judged[] {
  const stands = standingFindings(
    rows.map(({ p }) => p),
    0.05,
  );
  return rows.map((row, i): Judged => {
    const emerging = stands[i]! && row.recent > row.before;
    const reasons: EmergingReason[] = emerging ? ['fasterThanAll'] : [];
    if (emerging && (row.entrantShare ?? 0) >= 0.5) reasons.push('newcomers');
    if (emerging && row.burst > 0) reasons.push('burst');
    return { ...row, emerging, reasons };
  });
}

const NO_YEARS: Series = new Map();

/** The last complete years; null when the cut-off is unknown. */
function windowsOf(
  asOf: string | null,
  lagMonths: number,
  { years = 3 }: EmergingAreasOptions,
): readonly [YearWindow, YearWindow] | null {
  if (!Number.isInteger(years) || years < 1)
    throw new RangeError(`emergingAreas: invalid years: ${years}; give a whole number from 1.`);
  const last = completeUntil(asOf, lagMonths);
  if (last === null) return null;
  return [
    { from: last - 2 * years + 1, to: last - years },
    { from: last - years + 1, to: last },
  ];
}
