import type { CountRow, Engine, Unit } from '../../engines/engine.js';
import type { AnalysisOptions } from '../analysis-options.js';
import { checkAsked } from '../check-asked.js';
import { conventionsOf } from '../conventions.js';
import { GRANT_MONTHS, hangsOnGrant, type PublicationLag, summarizePublicationLag } from '../trend/lag.js';
import { cautiousShares } from './cautious-shares.js';
import type { DelayModel } from './delay-model.js';
import type { DelayRefusal } from './delay-refusal.js';
import { firstWholeYear } from './first-whole-year.js';
import { lagWithDelays } from './lag-with-delays.js';
import { nowcastModel, nowcastQueries } from './nowcast.js';

/** What a landscape tells of its publication delays. */
export interface KnownDelays {
  readonly lag: PublicationLag;
  /** The delays estimated, or why they cannot be. */
  readonly model: DelayModel | DelayRefusal;
}

/**
 * Months after the end of a year until its applications are published: the one answer on which every analysis rests that marks years as complete.
 *
 * By the rule of thumb of {@link summarizePublicationLag}, and longer where the data's own delays from filing to publication can be estimated and say that
 * less than 97 % of a year is published by then (low end of the 95 % interval; see {@link nowcast} for when they cannot). Like the rule it belongs to the kind
 * of data (type and office of the condition), not to a field. Where the delays allow no estimate they still say how much of a year may be outstanding at the
 * most ({@link cautiousShares}), and where neither days nor stages of publication are known, years may wait for grants: no year is marked by that, but no fall is told that it could undo. It tells the first year that the beginning of the data does not cut off, too ({@link firstWholeYear}). An engine answers for one landscape, so it is worked out once for each kind.
 *
 * @example (await publicationLag(engine)).months //=> 18
 */
export async function publicationLag(engine: Engine, options: AnalysisOptions = {}): Promise<PublicationLag> {
  checkAsked('publicationLag', engine, options, {});
  return (await knownDelays(engine, options)).lag;
}

/** The lag together with the model that it rests on. */
export async function knownDelays(engine: Engine, options: AnalysisOptions = {}): Promise<KnownDelays> {
  const made = known.get(engine) ?? new Map<string, Promise<KnownDelays>>();
  known.set(engine, made);
  const { dateBasis, unit, where = {} } = options;
  const key = JSON.stringify([dateBasis, unit, hangsOnGrant(where), nowcastQueries(options).stages]);
  const delays = made.get(key) ?? workedOut(engine, options);
  if (made.size >= MOST_KINDS) made.clear();
  made.set(key, delays);
  return delays;
}

const known = new WeakMap<Engine, Map<string, Promise<KnownDelays>>>();
const MOST_KINDS = 64;

async function workedOut(engine: Engine, options: AnalysisOptions): Promise<KnownDelays> {
  const conventions = conventionsOf(engine, options);
  const { asOf, unit, dateBasis } = conventions;
  const queries = nowcastQueries(options);
  const stages: readonly CountRow[] = dateBasis === 'grant' ? [] : await engine.count(queries.stages);
  const isByFiling = dateBasis === 'filing' || dateBasis === 'priority';
  const told = isByFiling && engine.delays !== undefined ? await engine.delays(queries.delays) : null;
  const delays = unit === 'publication' ? null : told;
  const begins = told === null || asOf === null ? undefined : firstWholeYear(told, asOf);
  const rule = summarizePublicationLag(stages, { ...options, asOf });
  const modelOf = (counted: Unit) => nowcastModel({ stages, delays }, { conventions: { ...conventions, unit: counted } }, rule);
  const model = modelOf(unit);
  const own = unit === 'family' ? modelOf('application') : model;
  const lag = { ...lagWithDelays(rule, own), ...(begins !== undefined && { begins }) };
  if (typeof own !== 'string' || asOf === null || rule.because === 'grantsOnly') return { lag, model };
  const published = (delays === null ? undefined : cautiousShares(delays, asOf)) ?? sharesOfUnknown(rule);
  return { lag: published === undefined ? lag : { ...lag, published }, model };
}

/** Nothing for as long as grants take, where the data may hold grants only and no day tells when they came. */
function sharesOfUnknown({ because }: PublicationLag): readonly number[] | undefined {
  return because === 'unknownStages' ? new Array<number>(GRANT_MONTHS / 3).fill(0) : undefined;
}
