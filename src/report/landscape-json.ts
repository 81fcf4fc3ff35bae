import type { Bootstrap } from '../analyse/concentration/bootstrap.js';
import type { ConcentrationRow } from '../analyse/concentration/concentration.js';
import type { Conventions } from '../analyse/conventions.js';
import type { DataQuality } from '../analyse/data-quality.js';
import type { AdvantageEnterprises } from '../analyse/enterprises/advantage-enterprises.js';
import type { EnterpriseChanges } from '../analyse/enterprises/enterprise-changes.js';
import type { EnterprisePipeline } from '../analyse/enterprises/enterprise-pipeline.js';
import type { EnterpriseSensitivity } from '../analyse/enterprises/enterprise-sensitivity.js';
import type { Multiverse } from '../analyse/multiverse/multiverse.js';
import type { DenseZones } from '../analyse/place/dense-zones.js';
import type { ForeignShare } from '../analyse/place/foreign-share.js';
import type { LayoutAbroad } from '../analyse/place/layout-abroad.js';
import type { PatentValue } from '../analyse/quality/patent-value.js';
import type { EmergingAreas } from '../analyse/structure/emerging-areas.js';
import type { WhiteSpaces } from '../analyse/structure/white-spaces.js';
import type { Attainment } from '../analyse/targets/attainment.js';
import type { ScorecardRow } from '../analyse/targets/scorecard.js';
import type { Trend, TrendRow, TrendSummary } from '../analyse/trend/trend.js';
import type { Bilingual } from '../util/bilingual.js';
import type { IndustryResult, IngestResult, LandscapeResult } from './landscape-result.js';

/** One year of one industry in landscape.json; `industry` null are the applications in none. */
export interface IndustryYearJson extends Pick<TrendRow, 'year' | 'count' | 'complete' | 'growth'> {
  readonly industry: string | null;
}

/** One enterprise in landscape.json. */
export interface EnterpriseJson {
  readonly name: string;
  readonly type: string;
  readonly count: number;
  readonly industries: readonly { readonly id: string; readonly count: number }[];
  /** Party key, to ask an engine for the applications behind the number. */
  readonly key: string;
}

/** Advantage enterprises in landscape.json, company by company or group by group. */
export interface EnterprisesJson
  extends Pick<AdvantageEnterprises, 'threshold' | 'total' | 'byIndustry' | 'window' | 'byArea' | 'byDistrict'> {
  readonly list: readonly EnterpriseJson[];
  readonly nearThreshold: readonly EnterpriseJson[];
}

/** The content of landscape.json; its JSON Schema is published as `patent-landscape/schema/landscape.json`. */
export interface LandscapeJson {
  readonly conventions: Conventions;
  readonly ingest: IngestResult;
  readonly industries: readonly IndustryResult[];
  readonly trend: readonly IndustryYearJson[];
  readonly concentration: readonly ConcentrationRow[];
  readonly advantageEnterprises: EnterprisesJson;
  readonly scorecard: readonly ScorecardRow[];
  readonly targets: Bilingual;
  readonly concentrationLabels: string;
  readonly concentrationBootstrap: Bootstrap;
  readonly emergingAreas: Omit<EmergingAreas, 'conventions'>;
  readonly whiteSpaces: Omit<WhiteSpaces, 'conventions'>;
  /** With the companies of one corporate group as one; null where the data tell no parents. */
  readonly enterpriseGroups: EnterprisesJson | null;
  readonly enterpriseSensitivity: Omit<EnterpriseSensitivity, 'conventions'>;
  readonly enterpriseChanges: Omit<EnterpriseChanges, 'conventions'> | null;
  readonly enterprisePipeline: EnterprisePipeline;
  readonly classified: number;
  readonly granted: number;
  readonly types: LandscapeResult['types'];
  readonly overall: Pick<Trend, 'rows' | 'lastCompleteYear' | 'lagMonths' | 'withoutYear' | 'summaries' | 'estimates' | 'breaks'>;
  readonly trendSummaries: readonly TrendSummary[];
  readonly topApplicants: LandscapeResult['topApplicants'];
  readonly applicantTypes: LandscapeResult['applicantTypes'];
  readonly districts: LandscapeResult['districts'];
  readonly value: PatentValue;
  readonly places: LandscapeResult['places'];
  readonly denseZones: Omit<DenseZones, 'conventions'>;
  readonly layoutAbroad: LayoutAbroad;
  readonly foreignShare: Omit<ForeignShare, 'conventions'>;
  readonly attainment: Attainment['rows'];
  readonly robustness: readonly Omit<Multiverse, 'conventions'>[];
  readonly quality: Omit<DataQuality, 'conventions'>;
}

/**
 * A landscape result as the plain JSON of landscape.json: the keys in the published order, trends and scorecard flattened to rows, the conventions
 * once at the top (and in each part of `value`, whose parts count differently). A copy: nothing in it is shared with the result.
 *
 * @throws RangeError when a number is not finite, because JSON would silently make it null.
 * @example landscapeJson(result).ingest.rows //=> 4
 */
export function landscapeJson(result: LandscapeResult): LandscapeJson {
  const { conventions, ingest, industries, trend, concentration, advantageEnterprises, scorecard, overall } = result;
  return plainCopy({
    conventions,
    ingest,
    industries,
    trend: trend.rows.map(industryYear),
    concentration: concentration.rows,
    advantageEnterprises: enterprises(advantageEnterprises),
    scorecard: scorecard.rows,
    targets: scorecard.targets,
    concentrationLabels: concentration.labelSet,
    concentrationBootstrap: concentration.bootstrap,
    emergingAreas: withoutConventions(result.emergingAreas),
    whiteSpaces: withoutConventions(result.whiteSpaces),
    enterpriseGroups: result.enterpriseGroups === null ? null : enterprises(result.enterpriseGroups),
    enterpriseSensitivity: withoutConventions(result.enterpriseSensitivity),
    enterpriseChanges: result.enterpriseChanges === null ? null : withoutConventions(result.enterpriseChanges),
    enterprisePipeline: result.enterprisePipeline,
    classified: result.classified,
    granted: result.granted,
    types: result.types,
    overall: {
      rows: overall.rows,
      lastCompleteYear: overall.lastCompleteYear,
      lagMonths: overall.lagMonths,
      withoutYear: overall.withoutYear,
      summaries: overall.summaries,
      ...(overall.estimates && { estimates: overall.estimates }),
      ...(overall.breaks && { breaks: overall.breaks }),
    },
    trendSummaries: trend.summaries,
    topApplicants: result.topApplicants,
    applicantTypes: result.applicantTypes,
    districts: result.districts,
    value: result.value,
    places: result.places,
    denseZones: withoutConventions(result.denseZones),
    layoutAbroad: result.layoutAbroad,
    foreignShare: withoutConventions(result.foreignShare),
    attainment: result.attainment.rows,
    robustness: result.robustness.headlines.map(withoutConventions),
    quality: withoutConventions(result.quality),
  });
}

function withoutConventions<Result extends { readonly conventions: Conventions }>({
  conventions: _,
  ...rest
}: Result): Omit<Result, 'conventions'> {
  return rest;
}

function industryYear({ value, year, count, complete, growth }: TrendRow): IndustryYearJson {
  return { industry: value === null ? null : String(value), year, count, complete, growth };
}

function enterprises({
  threshold,
  total,
  byIndustry,
  list,
  nearThreshold,
  window,
  byArea,
  byDistrict,
}: AdvantageEnterprises): EnterprisesJson {
  return {
    threshold,
    total,
    byIndustry,
    list: list.map(enterprise),
    nearThreshold: nearThreshold.map(enterprise),
    window,
    byArea,
    byDistrict,
  };
}

function enterprise({ name, type, count, industries, key }: EnterpriseJson): EnterpriseJson {
  return { name, type, count, industries, key };
}

function plainCopy(json: LandscapeJson): LandscapeJson {
  const text = JSON.stringify(json, (key, value: unknown) => {
    if (typeof value !== 'number' || Number.isFinite(value)) return value;
    throw new RangeError(`landscapeJson: invalid number: ${value} at "${key}"; what cannot be computed is null.`);
  });
  return JSON.parse(text) as LandscapeJson;
}
