/** The public API of patent-landscape; files and the command live in `patent-landscape/node`, Arquero tables in `patent-landscape/table`. */

// analyses
export {
  type AdvantageEnterprises,
  type AdvantageEnterprisesOptions,
  advantageEnterprises,
  advantageEnterprisesQueries,
  type EnterpriseRow,
  summarizeAdvantageEnterprises,
} from './analyse/advantage-enterprises.js';
export type { AnalysisOptions } from './analyse/analysis-options.js';
export { cagr } from './analyse/cagr.js';
export { cellQuery } from './analyse/cell-query.js';
export {
  type Concentration,
  type ConcentrationRow,
  concentration,
  concentrationQueries,
  summarizeConcentration,
} from './analyse/concentration.js';
export { concentrationRatio } from './analyse/concentration-ratio.js';
export { type Conventions, conventionsOf } from './analyse/conventions.js';
export { entropy } from './analyse/entropy.js';
export { gini } from './analyse/gini.js';
export { hhi } from './analyse/hhi.js';
export { hooverGini } from './analyse/hoover-gini.js';
export { krugmanIndex } from './analyse/krugman-index.js';
export { isYearComplete, type PublicationLag, publicationLag } from './analyse/lag.js';
export { locationQuotient } from './analyse/location-quotient.js';
export { type LorenzPoint, lorenz } from './analyse/lorenz.js';
export { type MannKendall, mannKendall } from './analyse/mann-kendall.js';
export {
  type ExternalFigure,
  type Scorecard,
  type ScorecardOptions,
  type ScorecardRow,
  scorecard,
  summarizeScorecard,
} from './analyse/scorecard.js';
export { type TheilSen, theilSen } from './analyse/theil-sen.js';
export {
  summarizeTrend,
  type Trend,
  type TrendEvidence,
  type TrendOptions,
  type TrendRow,
  type TrendSummary,
  type TrendVerdict,
  trend,
  trendQuery,
} from './analyse/trend.js';
// applicants
export { applicantType } from './applicants/applicant-type.js';
export { type Harmonisation, type HarmoniseOptions, harmonise } from './applicants/harmonise.js';
export { type NormalisedName, normaliseName } from './applicants/normalise-name.js';
export { parseApplicantType } from './applicants/parse-applicant-type.js';
export type { HarmonisationLevel, MergeLedgerEntry, Party } from './applicants/party.js';
// charts
export { areaChart } from './charts/area-chart.js';
export type { Chart } from './charts/chart.js';
export { concentrationChart } from './charts/concentration-chart.js';
export { enterpriseChart } from './charts/enterprise-chart.js';
export { industryChart } from './charts/industry-chart.js';
export { LANDSCAPE_CHARTS, landscapeCharts } from './charts/landscape-charts.js';
export { overallTrendChart } from './charts/overall-trend-chart.js';
export { renderSvg } from './charts/render-svg.js';
export { scorecardChart } from './charts/scorecard-chart.js';
export { trendChart } from './charts/trend-chart.js';
// classify
export type { Assignment, AssignmentBatch, Evidence, EvidenceField } from './classify/assignment.js';
export { assignmentAt } from './classify/assignment-at.js';
export { type ClassifiableBatch, type Classifier, compileClassifier } from './classify/classifier.js';
export { type ClassifiableRecord, classifyRecord } from './classify/classify-record.js';
export { explainAssignment } from './classify/explain.js';
export { formatEvidence } from './classify/format-evidence.js';
// the landscape and its engine
export type {
  Counting,
  CountQuery,
  CountRow,
  DateBasis,
  Dimension,
  DimensionValue,
  Engine,
  EngineFacts,
  ListAnswer,
  ListQuery,
  PairRow,
  PairsQuery,
  PartyLabel,
  QueryConventions,
  Unit,
  Where,
} from './engines/engine.js';
export { memoryEngine } from './engines/memory/memory-engine.js';
// ingest
export { type ByteSource, bytesSource } from './ingest/byte-source.js';
export type { FileReport } from './ingest/file-report.js';
export { FIELDS, type Field, type Preset } from './ingest/preset.js';
export { PRESETS } from './ingest/preset-list.js';
export { type ReadOptions, type RecordReader, readRecords } from './ingest/read-records.js';
export { type RowOptions, type RowReader, readRows } from './ingest/read-rows.js';
export { type RecognisedColumns, recogniseColumns } from './ingest/recognise-columns.js';
export type { RowBatch, SourceTable } from './ingest/source-table.js';
export { UnsupportedInputError } from './ingest/unsupported-input-error.js';
// the composers
export { buildLandscape, type FileAccount, type Landscape, type LandscapeOptions, type Progress } from './landscape.js';
export { APPLICANT_TYPES, type ApplicantType } from './records/applicant-type.js';
// records
export { type ApplicationNumber, parseApplicationNumber } from './records/application-number.js';
export { type Day, formatDay, yearOfDay } from './records/day.js';
export { formatSymbol, type IpcSymbol, parseSymbol } from './records/ipc-symbol.js';
export { ISSUE_CODES, type IssueAction, type IssueCode, issueMessage, type RecordIssue } from './records/issue.js';
export { type KindMeaning, readKind } from './records/kind-code.js';
export { LEGAL_STATUSES, type LegalStatus, parseLegalStatus } from './records/legal-status.js';
export { parseOffice } from './records/offices.js';
export { type DayOrder, inferDayOrder, parseDay } from './records/parse-day.js';
export { PATENT_TYPES, type PatentType, STAGES, type Stage } from './records/patent-type.js';
export {
  applicationKeyOfPublication,
  type PublicationHints,
  type PublicationNumber,
  parsePublicationNumber,
} from './records/publication-number.js';
export type { RecordBatch } from './records/record-batch.js';
export { SymbolDictionary } from './records/symbol-dictionary.js';
export { matchesPattern, parseSymbolPattern, type SymbolPattern } from './records/symbol-pattern.js';
// report
export { checkProse } from './report/check-prose.js';
export { landscapeJson } from './report/landscape-json.js';
export type { LandscapeResult } from './report/landscape-result.js';
export { renderHtml } from './report/render-html.js';
export { renderMarkdown } from './report/render-markdown.js';
export { type Report, renderReport } from './report/render-report.js';
export { situationSection } from './report/section.js';
export type { Section } from './report/section-model.js';
export { assignmentsOf } from './store/assignments-of.js';
export type { LandscapeStore } from './store/landscape-store.js';
export { type SummaryOptions, summarizeLandscape } from './summarize.js';
// taxonomy
export { type AreaIndex, areaIndex, type IndexedArea } from './taxonomy/area-index.js';
export { CROSSWALK_2013, type CrosswalkRow, policyIndustry, type SeiEdition, seiCodes } from './taxonomy/crosswalk.js';
export { loadTaxonomy } from './taxonomy/load-taxonomy.js';
export { SEI_2013 } from './taxonomy/sei-2013.js';
export { loadTargets, TARGETS_2013, type Target, type TargetSet } from './taxonomy/targets.js';
export type { Area, Clause, Industry, KeywordLists, Taxonomy } from './taxonomy/taxonomy.js';
