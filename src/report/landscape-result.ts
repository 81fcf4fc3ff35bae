import type { Concentration } from '../analyse/concentration/concentration.js';
import type { Conventions } from '../analyse/conventions.js';
import type { DataQuality } from '../analyse/data-quality.js';
import type { AdvantageEnterprises } from '../analyse/enterprises/advantage-enterprises.js';
import type { EnterpriseChanges } from '../analyse/enterprises/enterprise-changes.js';
import type { EnterprisePipeline } from '../analyse/enterprises/enterprise-pipeline.js';
import type { EnterpriseSensitivity } from '../analyse/enterprises/enterprise-sensitivity.js';
import type { Robustness } from '../analyse/multiverse/robustness.js';
import type { DenseZones } from '../analyse/place/dense-zones.js';
import type { ForeignShare } from '../analyse/place/foreign-share.js';
import type { LayoutAbroad } from '../analyse/place/layout-abroad.js';
import type { PlaceRow } from '../analyse/place/places.js';
import type { PatentValue } from '../analyse/quality/patent-value.js';
import type { EmergingAreas } from '../analyse/structure/emerging-areas.js';
import type { WhiteSpaces } from '../analyse/structure/white-spaces.js';
import type { Attainment } from '../analyse/targets/attainment.js';
import type { Scorecard } from '../analyse/targets/scorecard.js';
import type { Trend } from '../analyse/trend/trend.js';
import type { Bilingual } from '../util/bilingual.js';

/** What one input file gave. */
export interface FileResult {
  readonly file: string;
  /** Vendor layout recognised, such as `incopat`; `generic-zh` or `generic-en` where none was. */
  readonly preset: string;
  /** What the bytes are: `text`, `xlsx`, `json` ... */
  readonly format: string;
  /** Of text; '' for a format that has none, such as a workbook. */
  readonly encoding: string;
  readonly delimiter: string;
  /** rows = applications + merged + rejected, where applications are those first seen in this file. */
  readonly rows: number;
  readonly applications: number;
  readonly merged: number;
  readonly rejected: number;
  /** Vendor columns used, by the field they fill. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of the file that were not used. */
  readonly unusedColumns: readonly string[];
  /** Lines of a text that are no rows: how many, and the beginnings of at most five of them. */
  readonly passedOver: { readonly above: PassedLines; readonly below: PassedLines; readonly comments: PassedLines };
}

/** Lines above or below a table, or of remarks in it. */
export interface PassedLines {
  readonly lines: number;
  readonly first: readonly string[];
}

/** Accounting of everything read: rows = applications + merged + rejected, always. */
export interface IngestResult {
  readonly rows: number;
  readonly applications: number;
  readonly merged: number;
  readonly rejected: number;
  readonly issuesByCode: Readonly<Record<string, number>>;
  /** Same-day pairs of an invention and a utility model (一案双申). */
  readonly twins: number;
  readonly files: readonly FileResult[];
}

/** One industry with its areas. Counts are whole counts of distinct applications; an application in two industries counts in both. */
export interface IndustryResult {
  readonly id: string;
  readonly name: Bilingual;
  readonly count: number;
  /** Applications whose primary industry this is; these sum to `classified`. */
  readonly primary: number;
  readonly areas: readonly { readonly id: string; readonly name: Bilingual; readonly count: number }[];
}

/** All that a run computed: the content of landscape.json and the material of the report. */
export interface LandscapeResult {
  readonly conventions: Conventions;
  readonly ingest: IngestResult;
  /** Distinct applications in at least one industry. */
  readonly classified: number;
  /** Applications by patent type, and with a known grant. */
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly granted: number;
  readonly industries: readonly IndustryResult[];
  /** Trend of all applications together. */
  readonly overall: Trend;
  /** Trend by industry. */
  readonly trend: Trend;
  readonly concentration: Concentration;
  readonly emergingAreas: EmergingAreas;
  readonly whiteSpaces: WhiteSpaces;
  /** Applicants by applications, most first, at most 20. */
  readonly topApplicants: readonly { readonly name: string; readonly type: string; readonly count: number }[];
  readonly applicantTypes: readonly { readonly type: string; readonly count: number }[];
  /** Applications by district of the first applicant, with its city; null = unknown, a counted class. Empty when no file has a place. */
  readonly districts: readonly { readonly district: string | null; readonly within: string | null; readonly count: number }[];
  readonly advantageEnterprises: AdvantageEnterprises;
  /** The same with the companies of one corporate group as one; null where the data tell no parents. */
  readonly enterpriseGroups: AdvantageEnterprises | null;
  readonly enterpriseSensitivity: EnterpriseSensitivity;
  /** Null when the cut-off of the data is unknown. */
  readonly enterpriseChanges: EnterpriseChanges | null;
  /** By date of first publication, so that the running year is in the data. */
  readonly enterprisePipeline: EnterprisePipeline;
  readonly value: PatentValue;
  /** Applications by city, province and country of the first applicant; null = unknown. */
  readonly places: Readonly<Record<'city' | 'province' | 'country', readonly PlaceRow[]>>;
  readonly denseZones: DenseZones;
  readonly layoutAbroad: LayoutAbroad;
  readonly foreignShare: ForeignShare;
  readonly scorecard: Scorecard;
  readonly attainment: Attainment;
  readonly robustness: Robustness;
  readonly quality: DataQuality;
}
