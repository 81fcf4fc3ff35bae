import { concentration } from './analyse/concentration/concentration.js';
import { conventionsOf } from './analyse/conventions.js';
import { dataQuality } from './analyse/data-quality.js';
import { advantageEnterprises } from './analyse/enterprises/advantage-enterprises.js';
import { enterpriseChanges } from './analyse/enterprises/enterprise-changes.js';
import { enterprisePipeline } from './analyse/enterprises/enterprise-pipeline.js';
import { type EnterpriseSensitivity, enterpriseSensitivity } from './analyse/enterprises/enterprise-sensitivity.js';
import type { LevelEngine } from './analyse/multiverse/choices.js';
import { robustness } from './analyse/multiverse/robustness.js';
import { denseZones } from './analyse/place/dense-zones.js';
import { foreignShare } from './analyse/place/foreign-share.js';
import { layoutAbroad } from './analyse/place/layout-abroad.js';
import { places } from './analyse/place/places.js';
import { corePatents } from './analyse/quality/core-patents.js';
import { patentValue } from './analyse/quality/patent-value.js';
import type { ValueLists } from './analyse/quality/value-rules.js';
import { emergingAreas } from './analyse/structure/emerging-areas.js';
import { whiteSpaces } from './analyse/structure/white-spaces.js';
import { attainment } from './analyse/targets/attainment.js';
import { scorecard } from './analyse/targets/scorecard.js';
import { trend } from './analyse/trend/trend.js';
import { HARMONISATION_LEVELS } from './applicants/party.js';
import type { CountRow, Dimension, Engine } from './engines/engine.js';
import { stoppableEngine } from './engines/stoppable-engine.js';
import type { FileAccount, Landscape } from './landscape.js';
import type { LevelOfNames } from './name-levels.js';
import type { IndustryResult, IngestResult, LandscapeResult } from './report/landscape-result.js';
import type { Indicator } from './taxonomy/indicators.js';
import { TARGETS_2013, type TargetSet } from './taxonomy/targets.js';
import type { Taxonomy } from './taxonomy/taxonomy.js';
import { checkGiven } from './util/check-given.js';
import { checkNames } from './util/check-names.js';
import { checkSignal } from './util/check-signal.js';

/** Options of {@link summarizeLandscape}. */
export interface SummaryOptions {
  /** Applications that make an advantage enterprise. Default 50. */
  readonly threshold?: number;
  /** Default: the 2016 targets of the 2013 policy; none where the taxonomy lacks their industries. */
  readonly targets?: TargetSet;
  /** Applications with pledges and awards, for the rules of high-value inventions. */
  readonly valueLists?: ValueLists;
  /** Yearly figures from outside, from `loadIndicators`: for targets, and for the density of zones where they name places. */
  readonly indicators?: readonly Indicator[];
  /** Stops the work between two questions to the engine, and lets the host take events and draw meanwhile. */
  readonly signal?: AbortSignal;
}

/**
 * Runs every analysis of the patent-situation section on a landscape: the content of landscape.json and the material of the report.
 *
 * @throws RangeError for an unknown option; TypeError for another thing than a landscape or a signal; what the signal was aborted with.
 * @example (await summarizeLandscape(landscape)).classified //=> 3
 */
export async function summarizeLandscape(given: Landscape, options: SummaryOptions = {}): Promise<LandscapeResult> {
  checkNames(options, OPTION_NAMES, 'summarizeLandscape');
  checkGiven('summarizeLandscape', given, ['engine', 'store'], 'landscape', 'give what readLandscape or buildLandscape made');
  checkSignal('summarizeLandscape', options.signal);
  const landscape = options.signal === undefined ? given : stoppable(given, options.signal);
  const { engine } = landscape;
  const { threshold = 50, targets = targetsOf(engine.facts.taxonomy), indicators, valueLists = {} } = options;
  const scoring = { targets, threshold, ...(indicators && { indicators }) };
  const core = await corePatents(engine);
  const card = await scorecard(engine, scoring, core);
  const [types, applicantTypes] = await Promise.all([byOne(engine, 'type'), byOne(engine, 'applicantType')]);
  return {
    conventions: conventionsOf(engine),
    ingest: ingestResult(landscape),
    classified: await totalOf(engine, { classified: true }),
    types: types.map(({ value, count }) => ({ type: String(value), count })),
    granted: await totalOf(engine, { granted: true }),
    industries: await industryResults(engine),
    overall: await trend(engine),
    trend: await trend(engine, { dimension: 'industry', where: { classified: true } }),
    concentration: await concentration(engine),
    emergingAreas: await emergingAreas(engine),
    whiteSpaces: await whiteSpaces(engine),
    topApplicants: await topApplicants(engine),
    applicantTypes: applicantTypes.map(({ value, count }) => ({ type: value === null ? 'none' : String(value), count })),
    districts: await districtsOf(engine),
    advantageEnterprises: await advantageEnterprises(engine, { threshold }),
    enterpriseGroups: engine.facts.groups ? await advantageEnterprises(engine, { threshold, groups: 'together' }) : null,
    enterpriseSensitivity: await sensitivityOf(landscape, threshold),
    enterpriseChanges: await enterpriseChanges(engine, { threshold }),
    enterprisePipeline: await enterprisePipeline(engine, { threshold, dateBasis: 'publication' }),
    value: await patentValue(engine, valueLists, core),
    places: await placesOf(engine),
    denseZones: await denseZones(engine, namesPlaces(indicators) ? { denominators: indicators! } : {}),
    layoutAbroad: await layoutAbroad(engine),
    foreignShare: await foreignShare(engine),
    scorecard: card,
    attainment: await attainment(engine, scoring, card),
    robustness: await robustness(engine, { threshold, levels: otherLevels(landscape), cap: COMBINATIONS }),
    quality: await dataQuality(engine, landscape),
  };
}

const OPTION_NAMES = Object.keys({ threshold: 0, targets: 0, valueLists: 0, indicators: 0, signal: 0 } satisfies Record<
  keyof SummaryOptions,
  0
>);

/** The landscape with engines that stop. */
function stoppable(landscape: Landscape, signal: AbortSignal): Landscape {
  const stopping = <At extends LevelOfNames>(at: At): At => ({ ...at, engine: stoppableEngine(at.engine, signal) });
  return { ...stopping(landscape), atLevel: (level) => stopping(landscape.atLevel(level)) };
}

/** Of conventions for each conclusion: all that change one, and some others; a report on a million applications should not wait for more. */
const COMBINATIONS = 24;

/** At every level of harmonisation, and over the merges of names that are not made at the level of the landscape: the sure ones of `resolved` and the doubtful. */
async function sensitivityOf(landscape: Landscape, threshold: number): Promise<EnterpriseSensitivity> {
  const { engine, store, names } = landscape;
  const resolved = landscape.atLevel('resolved').names;
  const parties = new Set(store.parties.map(({ key }) => key));
  const moved = new Map(names.ledger.flatMap(({ key, ownKey }) => (ownKey === undefined ? [] : [[ownKey, key] as const])));
  const partyOf = (key: string): string => moved.get(key) ?? key;
  const uncertain = [...resolved.merges, ...resolved.toConfirm]
    .map(({ key, other, relation }) => ({ key: partyOf(key), other: partyOf(other), relation }))
    .filter(({ key, other }) => key !== other && parties.has(key) && parties.has(other));
  return enterpriseSensitivity(engine, { threshold, levels: otherLevels(landscape), uncertain });
}

/** The landscape at the other levels of harmonisation. */
function otherLevels({ store, atLevel }: Landscape): LevelEngine[] {
  const others = HARMONISATION_LEVELS.filter((level) => level !== store.harmonisation);
  return others.map((level) => ({ level, engine: atLevel(level).engine }));
}

async function districtsOf(engine: Engine): Promise<LandscapeResult['districts']> {
  const { rows } = await places(engine);
  if (rows.every(({ place }) => place === null)) return [];
  return rows.map(({ place, within, count }) => ({ district: place, within, count }));
}

/** Cities, provinces and countries; districts have their own list. */
async function placesOf(engine: Engine): Promise<LandscapeResult['places']> {
  const [city, province, country] = await Promise.all(
    (['city', 'province', 'country'] as const).map((level) => places(engine, { level })),
  );
  return { city: city!.rows, province: province!.rows, country: country!.rows };
}

/** The policy's targets are set for its industries, and say nothing of others. */
function targetsOf({ industries }: Taxonomy): TargetSet {
  const known = new Set(industries.map(({ id }) => id));
  const isOfPolicy = TARGETS_2013.targets.every(({ industry }) => industry === null || known.has(industry));
  return isOfPolicy ? TARGETS_2013 : { id: 'none', name: { zh: '未设定目标', en: 'No targets' }, source: '', targets: [] };
}

function namesPlaces(indicators: readonly Indicator[] | undefined): boolean {
  return indicators?.some(({ place }) => place !== null) ?? false;
}

function ingestResult({ files, engine, store, issuesByCode }: Landscape): IngestResult {
  const sum = (count: (file: FileAccount) => number): number => files.reduce((total, file) => total + count(file), 0);
  const result = {
    rows: sum(({ rows }) => rows),
    applications: engine.facts.size,
    merged: sum(({ merged }) => merged),
    rejected: sum(({ rejected }) => rejected),
    issuesByCode,
    twins: store.twin.reduce((pairs, other, i) => pairs + (other > i ? 1 : 0), 0),
    files: files.map((account) => ownFields(account, ACCOUNT_FIELDS)),
  };
  const { rows, applications, merged, rejected } = result;
  if (rows !== applications + merged + rejected) {
    throw new Error(
      `landscape: ${rows} rows are not ${applications} applications + ${merged} merged + ${rejected} rejected; please report this.`,
    );
  }
  return result;
}

/** What the result tells of each file. */
const ACCOUNT_FIELDS = [
  'file',
  'preset',
  'format',
  'encoding',
  'delimiter',
  'rows',
  'applications',
  'merged',
  'rejected',
  'columns',
  'unusedColumns',
  'passedOver',
] as const satisfies readonly (keyof FileAccount)[];

function ownFields<T, K extends keyof T>(whole: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, whole[name]])) as Pick<T, K>;
}

async function industryResults(engine: Engine): Promise<IndustryResult[]> {
  const whole = counts(await engine.count({ by: ['industry'] }));
  const primary = counts(await engine.count({ by: ['industry'], counting: 'primary' }));
  const areas = counts(await engine.count({ by: ['area'] }));
  return engine.facts.taxonomy.industries.map((industry) => ({
    id: industry.id,
    name: industry.name,
    count: whole.get(industry.id) ?? 0,
    primary: primary.get(industry.id) ?? 0,
    areas: industry.areas.map(({ id, name }) => ({ id, name, count: areas.get(id) ?? 0 })),
  }));
}

function counts(rows: readonly CountRow[]): Map<string, number> {
  return new Map(rows.map(({ key: [value], count }) => [String(value), count]));
}

async function topApplicants(engine: Engine): Promise<LandscapeResult['topApplicants']> {
  const rows = (await engine.count({ by: ['applicant'], top: 21 })).filter(({ key: [key] }) => key !== null).slice(0, 20);
  const labels = await engine.parties(rows.map(({ key: [key] }) => String(key)));
  return rows.map(({ count }, k) => ({ name: labels[k]!.name, type: labels[k]!.type, count }));
}

async function byOne(engine: Engine, dimension: Dimension): Promise<{ value: string | null; count: number }[]> {
  const rows = await engine.count({ by: [dimension], top: Number.MAX_SAFE_INTEGER });
  return rows.map(({ key: [value], count }) => ({ value: value === null ? null : String(value), count }));
}

async function totalOf(engine: Engine, where: { classified?: boolean; granted?: boolean }): Promise<number> {
  return (await engine.count({ by: [], where }))[0]?.count ?? 0;
}
