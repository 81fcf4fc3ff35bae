/**
 * The public API of patent-landscape, sorted by file, so that the path of an export says its room. Files and the command live in `patent-landscape/node`,
 * Arquero tables in `patent-landscape/table`.
 */

export type { AnalysisOptions } from './analyse/analysis-options.js';
export { cellQuery } from './analyse/cell-query.js';
export {
  type ApplicantTier,
  type ApplicantTiers,
  type ApplicantTiersOptions,
  applicantTiers,
  applicantTiersQuery,
  summarizeApplicantTiers,
} from './analyse/concentration/applicant-tiers.js';
export { atkinson } from './analyse/concentration/atkinson.js';
export { type Bootstrap, DEFAULT_BOOTSTRAP, type Interval } from './analyse/concentration/bootstrap.js';
export { type BorderTies, borderTies } from './analyse/concentration/border-ties.js';
export {
  type Concentration,
  type ConcentrationAnswers,
  type ConcentrationOptions,
  type ConcentrationQueries,
  type ConcentrationRow,
  concentration,
  concentrationQueries,
  summarizeConcentration,
} from './analyse/concentration/concentration.js';
export {
  type ConcentrationOverTime,
  type ConcentrationOverTimeOptions,
  type ConcentrationWindow,
  concentrationOverTime,
  concentrationOverTimeQueries,
  summarizeConcentrationOverTime,
} from './analyse/concentration/concentration-over-time.js';
export { concentrationRatio } from './analyse/concentration/concentration-ratio.js';
export { type ConcentrationRowOptions, concentrationRow } from './analyse/concentration/concentration-row.js';
export { correctedEntropy } from './analyse/concentration/corrected-entropy.js';
export { correctedGini } from './analyse/concentration/corrected-gini.js';
export { correctedHhi } from './analyse/concentration/corrected-hhi.js';
export { entropy } from './analyse/concentration/entropy.js';
export { gini } from './analyse/concentration/gini.js';
export { hhi } from './analyse/concentration/hhi.js';
export { hhiInterval } from './analyse/concentration/hhi-interval.js';
export { hillNumber } from './analyse/concentration/hill-number.js';
export { hooverGini } from './analyse/concentration/hoover-gini.js';
export { krugmanIndex } from './analyse/concentration/krugman-index.js';
export {
  type ConcentrationLabel,
  LABEL_SETS,
  type LabelSet,
  type LabelSetId,
  labelOf,
} from './analyse/concentration/label-sets.js';
export { type LeaderStability, leaderStability } from './analyse/concentration/leader-stability.js';
export {
  type LeaderRow,
  type Leaders,
  type LeadersAnswers,
  type LeadersOptions,
  type LeadersQueries,
  leaders,
  leadersQueries,
  type RankAgreement,
  summarizeLeaders,
} from './analyse/concentration/leaders.js';
export { type LorenzPoint, lorenz } from './analyse/concentration/lorenz.js';
export { lorenzAsymmetry } from './analyse/concentration/lorenz-asymmetry.js';
export { normalisedHhi } from './analyse/concentration/normalised-hhi.js';
export { kendallTau, spearmanRho } from './analyse/concentration/rank-correlation.js';
export { rosenbluth } from './analyse/concentration/rosenbluth.js';
export { theilIndex } from './analyse/concentration/theil-index.js';
export { type Conventions, conventionsOf, type Exclusion } from './analyse/conventions.js';
export {
  type CrossTable,
  type CrossTableAnswers,
  type CrossTableOptions,
  type CrossTableRow,
  crossTable,
  crossTableQueries,
  summarizeCrossTable,
} from './analyse/cross-table.js';
export {
  type CompletenessCount,
  type DataQuality,
  dataQuality,
  type QualityFile,
  type QualityInput,
} from './analyse/data-quality.js';
export type { CountEstimate, EstimateParts } from './analyse/delay/delay-estimate.js';
export type { BackTestYear, DelayModel } from './analyse/delay/delay-model.js';
export type { DelayRefusal } from './analyse/delay/delay-refusal.js';
export type { DelayStratum, StratumCells } from './analyse/delay/delay-strata.js';
export type { NowcastReason } from './analyse/delay/estimate-year.js';
export {
  type Nowcast,
  type NowcastAnswers,
  type NowcastRow,
  nowcast,
  nowcastQueries,
  summarizeNowcast,
} from './analyse/delay/nowcast.js';
export { type DelayCell, type DelayLaw, type DelayOptions, publicationDelay } from './analyse/delay/publication-delay.js';
export { publicationLag } from './analyse/delay/publication-lag.js';
export { dispersionOf } from './analyse/dispersion.js';
export {
  type AdvantageEnterprises,
  type AdvantageEnterprisesAnswers,
  type AdvantageEnterprisesOptions,
  type AdvantageEnterprisesQueries,
  advantageEnterprises,
  advantageEnterprisesQueries,
  type EnterpriseRow,
  summarizeAdvantageEnterprises,
} from './analyse/enterprises/advantage-enterprises.js';
export {
  type EnterpriseChange,
  type EnterpriseChanges,
  type EnterpriseChangesAnswers,
  type EnterpriseChangesOptions,
  enterpriseChanges,
  enterpriseChangesQueries,
  summarizeEnterpriseChanges,
} from './analyse/enterprises/enterprise-changes.js';
export {
  type EnterpriseLeaders,
  type EnterpriseLeadersOptions,
  enterpriseLeaders,
  type LeaderEnterprise,
  type SalesRow,
  summarizeEnterpriseLeaders,
} from './analyse/enterprises/enterprise-leaders.js';
export {
  type EnterprisePipeline,
  type EnterprisePipelineAnswers,
  enterprisePipeline,
  enterprisePipelineQueries,
  type PipelineRow,
  summarizeEnterprisePipeline,
} from './analyse/enterprises/enterprise-pipeline.js';
export {
  type EnterpriseSensitivity,
  type EnterpriseSensitivityOptions,
  enterpriseSensitivity,
  type SensitivityAxis,
  type SensitivityRow,
} from './analyse/enterprises/enterprise-sensitivity.js';
export { type EnterpriseWindow, enterpriseWindow } from './analyse/enterprises/enterprise-window.js';
export type { PartYear } from './analyse/enterprises/part-year.js';
export type { GroupMember, MergeEffect, UncertainPair } from './analyse/enterprises/uncertain-merges.js';
export { standingFindings } from './analyse/false-discoveries.js';
export { higherRateProbability } from './analyse/higher-rate.js';
export { type Curve, type CurveFit, fitCurve } from './analyse/life-cycle/fit-curve.js';
export { type GrowthFit, growthCurve } from './analyse/life-cycle/growth-curve.js';
export type { GrowthModel, GrowthTarget } from './analyse/life-cycle/growth-models.js';
export {
  type LifeCycle,
  type LifeCycleReason,
  type LifeCycleStage,
  lifeCycle,
  type OriginTest,
  summarizeLifeCycle,
} from './analyse/life-cycle/life-cycle.js';
export {
  type MaturityMap,
  type MaturityPoint,
  maturityMap,
  maturityQueries,
  summarizeMaturityMap,
} from './analyse/life-cycle/maturity-map.js';
export {
  summarizeTechnologyIndices,
  type TechnologyIndexRow,
  type TechnologyIndices,
  technologyIndices,
  technologyIndicesQuery,
} from './analyse/life-cycle/technology-indices.js';
export { CHOICE_AXES, type ChoiceAxis, type Combination } from './analyse/multiverse/choice-axes.js';
export type { LeftOut, LeftOutReason, LevelEngine } from './analyse/multiverse/choices.js';
export type { Selection } from './analyse/multiverse/combinations.js';
export type { Headline, HeadlineOutcome, Measurement } from './analyse/multiverse/headline.js';
export {
  applicationsHeadline,
  type ConcentrationHeadlineOptions,
  concentrationHeadline,
  type EnterprisesHeadlineOptions,
  enterprisesHeadline,
  growthHeadline,
  type HeadlineIndustry,
  type HeadlineScope,
  industryShareHeadline,
  type LeaderHeadlineOptions,
  leaderHeadline,
} from './analyse/multiverse/headlines.js';
export type { MainEffect } from './analyse/multiverse/main-effects.js';
export {
  type Multiverse,
  type MultiverseOptions,
  multiverse,
  type Survival,
  summarizeMultiverse,
} from './analyse/multiverse/multiverse.js';
export type { MultiverseRow } from './analyse/multiverse/multiverse-row.js';
export { type Robustness, type RobustnessOptions, robustness } from './analyse/multiverse/robustness.js';
export { type AllianceCandidate, type Alliances, type AlliancesOptions, alliances } from './analyse/network/alliances.js';
export { betweenness } from './analyse/network/betweenness.js';
export {
  type CoApplicant,
  type CoApplicants,
  type CoApplicantsAnswers,
  type CoApplicantsOptions,
  coApplicants,
  coApplicantsQuery,
  summarizeCoApplicants,
} from './analyse/network/co-applicants.js';
export { type Communities, type CommunitiesOptions, communities } from './analyse/network/communities.js';
export {
  type Cooperation,
  type CooperationAnswers,
  type CooperationOptions,
  type CooperationQueries,
  type CooperationRow,
  cooperation,
  cooperationQueries,
  summarizeCooperation,
} from './analyse/network/cooperation.js';
export { modularity } from './analyse/network/modularity.js';
export type { Network, NetworkLink, NetworkNode } from './analyse/network/network.js';
export { networkGexf } from './analyse/network/network-gexf.js';
export { type AbroadRow, officesOf } from './analyse/place/abroad-row.js';
export {
  type DenseZoneRow,
  type DenseZones,
  type DenseZonesOptions,
  denseZones,
  denseZonesQuery,
  summarizeDenseZones,
  type ZoneLimits,
  type ZoneMiss,
} from './analyse/place/dense-zones.js';
export {
  type ForeignShare,
  type ForeignShareOptions,
  type ForeignShareRow,
  foreignShare,
  foreignShareQueries,
  summarizeForeignShare,
} from './analyse/place/foreign-share.js';
export { type Home, type HomeOptions, homeOf } from './analyse/place/home.js';
export {
  type LayoutAbroad,
  type LayoutAbroadAnswers,
  type LayoutAbroadOptions,
  layoutAbroad,
  layoutAbroadQueries,
  type OfficeRow,
  summarizeLayoutAbroad,
} from './analyse/place/layout-abroad.js';
export {
  type PlaceLevel,
  type PlaceRow,
  type Places,
  type PlacesOptions,
  places,
  placesQuery,
  summarizePlaces,
} from './analyse/place/places.js';
export { type ZoneDensity, zoneDensities } from './analyse/place/zone-density.js';
export { type CitationCohort, type CitationScore, citationCohorts } from './analyse/quality/citation-cohorts.js';
export { type Diversity, generality, originality } from './analyse/quality/citation-diversity.js';
export {
  type CitationImpact,
  type CitationImpactOptions,
  type CitationImpactQueries,
  type CitationImpactRow,
  citationImpact,
  citationImpactQueries,
  summarizeCitationImpact,
} from './analyse/quality/citation-impact.js';
export { type CoreApplications, type CoreApplicationsOptions, coreApplications } from './analyse/quality/core-applications.js';
export type { CoreComponent } from './analyse/quality/core-candidates.js';
export {
  type CoreAreaRow,
  type CorePatents,
  type CorePatentsOptions,
  type CoreVariantRow,
  corePatents,
  coreQuery,
  summarizeCorePatents,
} from './analyse/quality/core-patents.js';
export type { CoreRuleOptions } from './analyse/quality/core-rule.js';
export type { VariantName } from './analyse/quality/core-variants.js';
export {
  type DistributionOptions,
  type DistributionRow,
  distribution,
  distributionQuery,
  type MeasuredDistribution,
  summarizeDistribution,
} from './analyse/quality/distribution.js';
export {
  type Distribution,
  distributionOf,
  distributionOfCounts,
  meanOf,
  quantileOf,
  sizeOf,
} from './analyse/quality/distribution-of.js';
export { isDecided, monthsToDecision } from './analyse/quality/grant-cohorts.js';
export {
  type GrantRateRow,
  type GrantRates,
  grantRateQueries,
  grantRates,
  summarizeGrantRates,
} from './analyse/quality/grant-rates.js';
export {
  type HighValue,
  type HighValueOptions,
  type HighValueQueries,
  highValue,
  highValueQueries,
  summarizeHighValue,
  type ValueRuleRow,
} from './analyse/quality/high-value.js';
export { kaplanMeier, type Lifetime, medianSurvival, type SurvivalStep, stepAt } from './analyse/quality/kaplan-meier.js';
export {
  type KnowledgeBreadth,
  type KnowledgeBreadthOptions,
  type KnowledgeBreadthRow,
  knowledgeBreadth,
  knowledgeBreadthQuery,
  summarizeKnowledgeBreadth,
} from './analyse/quality/knowledge-breadth.js';
export {
  type LegalSurvival,
  type LegalSurvivalOptions,
  type LegalSurvivalRow,
  legalSurvival,
  legalSurvivalQuery,
  type SurvivalYear,
  summarizeLegalSurvival,
} from './analyse/quality/legal-survival.js';
export { type PatentValue, type PatentValueOptions, patentValue } from './analyse/quality/patent-value.js';
export {
  type Pendency,
  type PendencyRow,
  pendency,
  pendencyQuery,
  summarizePendency,
} from './analyse/quality/pendency.js';
export { percentileRanks, topParts } from './analyse/quality/percentile-ranks.js';
export { breadthOfSquares, correctedBreadthOfSquares, symbolBreadth } from './analyse/quality/symbol-breadth.js';
export { VALUE_RULES, type ValueLists, type ValueRule, valueRuleWhere } from './analyse/quality/value-rules.js';
export {
  type ApplicantMatrix,
  type ApplicantMatrixAnswers,
  type ApplicantMatrixOptions,
  type ApplicantMatrixQueries,
  applicantMatrix,
  applicantMatrixQueries,
  summarizeApplicantMatrix,
} from './analyse/structure/applicant-matrix.js';
export {
  type CoOccurrence,
  type CoOccurrenceOptions,
  type CoOccurrenceQueries,
  type CoOccurrenceRow,
  coOccurrence,
  coOccurrenceQueries,
  summarizeCoOccurrence,
} from './analyse/structure/co-occurrence.js';
export {
  type Complexity,
  type ComplexityRow,
  complexity,
  complexityQuery,
  type PlaceComplexityRow,
  summarizeComplexity,
} from './analyse/structure/complexity.js';
export { type ComplexityIndex, complexityIndex } from './analyse/structure/complexity-index.js';
export {
  type Convergence,
  type ConvergenceAnswers,
  type ConvergenceQueries,
  type ConvergenceRow,
  type ConvergingPair,
  convergence,
  convergenceQueries,
  summarizeConvergence,
} from './analyse/structure/convergence.js';
export {
  type EmergingAreaRow,
  type EmergingAreas,
  type EmergingAreasAnswers,
  type EmergingAreasOptions,
  type EmergingAreasQueries,
  type EmergingReason,
  emergingAreas,
  emergingAreasQueries,
  emergingDispersion,
  summarizeEmergingAreas,
} from './analyse/structure/emerging-areas.js';
export { locationQuotient } from './analyse/structure/location-quotient.js';
export { locationQuotientInterval, type QuotientCounts } from './analyse/structure/location-quotient-interval.js';
export { quotientProbability } from './analyse/structure/quotient-probability.js';
export { type PartOfWhole, rateRatio } from './analyse/structure/rate-ratio.js';
export { type Reflections, reflections } from './analyse/structure/reflections.js';
export { type RelatednessMethod, type RelatedPair, relatedness } from './analyse/structure/relatedness.js';
export { type SharedSymbols, sharedSymbols } from './analyse/structure/shared-symbols.js';
export {
  type Specialisation,
  type SpecialisationOptions,
  type SpecialisationRow,
  specialisation,
  specialisationQuery,
  summarizeSpecialisation,
} from './analyse/structure/specialisation.js';
export { symmetricAdvantage } from './analyse/structure/symmetric-advantage.js';
export {
  summarizeWhiteSpaces,
  type WhiteSpaceRow,
  type WhiteSpaces,
  type WhiteSpacesOptions,
  whiteSpaces,
  whiteSpacesQuery,
} from './analyse/structure/white-spaces.js';
export {
  type Suspicion,
  type SuspicionCode,
  type SuspicionEvidence,
  suspicionsOf,
  type TouchedAnalysis,
} from './analyse/suspicions.js';
export {
  type Attainment,
  type AttainmentContext,
  type AttainmentRow,
  attainment,
  type Light,
  summarizeAttainment,
} from './analyse/targets/attainment.js';
export type { NoProjection } from './analyse/targets/attainment-row.js';
export type { ExternalFigure, ExternalFigures } from './analyse/targets/external-figure.js';
export type { MeasureContext } from './analyse/targets/measure.js';
export type { Pace, PaceReason } from './analyse/targets/pace.js';
export { type Projection, type ProjectionRefusal, projectGrowth, type YearlySeries } from './analyse/targets/project-growth.js';
export {
  type Scorecard,
  type ScorecardContext,
  type ScorecardOptions,
  type ScorecardRow,
  scorecard,
  summarizeScorecard,
  type TargetState,
} from './analyse/targets/scorecard.js';
export type { ScorecardAnswers, ScorecardScope } from './analyse/targets/scorecard-queries.js';
export { type Burst, type BurstOptions, bursts } from './analyse/trend/bursts.js';
export { cagr } from './analyse/trend/cagr.js';
export { type ChangePoint, changePoints } from './analyse/trend/change-points.js';
export { describeSeries, type SeriesDescription } from './analyse/trend/describe-series.js';
export { type Holdings, type HoldingsRow, holdings, holdingsQuery, summarizeHoldings } from './analyse/trend/holdings.js';
export { isYearComplete, type LagReason, type PublicationLag } from './analyse/trend/lag.js';
export type { LinearFit } from './analyse/trend/linear-fit.js';
export {
  type LinearCoefficient,
  type LinearRegression,
  type LinearRegressionOptions,
  linearRegression,
} from './analyse/trend/linear-regression.js';
export { type MannKendall, mannKendall } from './analyse/trend/mann-kendall.js';
export { movingAverage } from './analyse/trend/moving-average.js';
export { type Pettitt, pettitt } from './analyse/trend/pettitt.js';
export { type PolynomialFit, polynomialFit } from './analyse/trend/polynomial-fit.js';
export {
  type PolynomialTrend,
  type PolynomialTrendOptions,
  polynomialTrend,
  summarizePolynomialTrend,
} from './analyse/trend/polynomial-trend.js';
export {
  type RelativeGrowth,
  type RelativeGrowthRow,
  relativeGrowth,
  summarizeRelativeGrowth,
} from './analyse/trend/relative-growth.js';
export { SERIES_BREAKS, type SeriesBreak, seriesBreaks } from './analyse/trend/series-breaks.js';
export { type StraightLine, straightLine } from './analyse/trend/straight-line.js';
export { type TheilSen, theilSen } from './analyse/trend/theil-sen.js';
export {
  summarizeTrend,
  type Trend,
  type TrendContext,
  type TrendEstimates,
  type TrendEvidence,
  type TrendOptions,
  type TrendRow,
  type TrendSummary,
  type TrendVerdict,
  trend,
  trendQuery,
} from './analyse/trend/trend.js';
export type { YearWindow } from './analyse/trend/year-window.js';
export { applicantType } from './applicants/applicant-type.js';
export type { Harmonisation } from './applicants/harmonisation.js';
export { type HarmoniseOptions, harmonise } from './applicants/harmonise.js';
export {
  type DecisionIssue,
  type LedgerDecision,
  type ReadDecisions,
  readLedgerDecisions,
} from './applicants/ledger-decisions.js';
export { type LedgerRow, ledgerRows } from './applicants/ledger-rows.js';
export { ledgerTable, readLedgerTable } from './applicants/ledger-table.js';
export { type NormalisedName, normaliseName } from './applicants/normalise-name.js';
export { type ParentIssue, type ReadParents, readParentTable } from './applicants/parent-table.js';
export { parseApplicantType } from './applicants/parse-applicant-type.js';
export {
  HARMONISATION_LEVELS,
  type HarmonisationLevel,
  type KeyPair,
  type MergeLedgerEntry,
  type Party,
  type TypeDisagreement,
} from './applicants/party.js';
export type { AliasGroup } from './applicants/resolve/alias-table.js';
export { type ParentRow, type PartyGroup, type RollUp, rollUp } from './applicants/roll-up.js';
export type { TypedName } from './applicants/typed-name.js';
export { areaChart, type IndustryWithAreas } from './charts/area-chart.js';
export type {
  Chart,
  ChartAxis,
  ChartLayer,
  ChartMark,
  ChartScale,
  Datum,
  PositionChannel,
  SeriesChannel,
  TextChannel,
} from './charts/chart.js';
export type { ChartNames, ChartOptions } from './charts/chart-base.js';
export { type ConcentrationChartOptions, concentrationChart } from './charts/concentration-chart.js';
export { type ConventionTextOptions, conventionText } from './charts/convention-text.js';
export { convergenceChart } from './charts/convergence-chart.js';
export { enterpriseChart } from './charts/enterprise-chart.js';
export { type FieldChartOptions, type IndustryBar, industryChart } from './charts/industry-chart.js';
export { type ChartMaterial, LANDSCAPE_CHARTS, type LandscapeChartId, landscapeCharts } from './charts/landscape-charts.js';
export { type LorenzChartOptions, type LorenzSeries, lorenzChart } from './charts/lorenz-chart.js';
export { multiverseChart, type SpecificationChart, type SpecificationPanel } from './charts/multiverse-chart.js';
export { type NetworkChart, type NetworkDot, type NetworkLine, networkChart } from './charts/network-chart.js';
export { overallTrendChart } from './charts/overall-trend-chart.js';
export { renderNetworkSvg } from './charts/render-network-svg.js';
export { renderSpecificationSvg } from './charts/render-specification-svg.js';
export { type RenderSvgOptions, renderSvg } from './charts/render-svg.js';
export { type ScorecardChartOptions, scorecardChart } from './charts/scorecard-chart.js';
export { type TrendChartOptions, trendChart } from './charts/trend-chart.js';
export type { Assignment, AssignmentBatch, Evidence, EvidenceField } from './classify/assignment.js';
export { assignmentAt } from './classify/assignment-at.js';
export { type ClassifiableBatch, type Classifier, type ClassifierOptions, compileClassifier } from './classify/classifier.js';
export { type ClassifiableRecord, classifyRecord } from './classify/classify-record.js';
export type { ClauseFailure } from './classify/clause-failures.js';
export { type Agreement, agreement, type SystematicDisagreement } from './classify/evaluation/agreement.js';
export { cohenKappa } from './classify/evaluation/cohen-kappa.js';
export type { ConfusionRow } from './classify/evaluation/confusion.js';
export { type EvaluateOptions, type Evaluation, evaluate } from './classify/evaluation/evaluate.js';
export type { Label, Labelling } from './classify/evaluation/label.js';
export { labelRecords, recordId } from './classify/evaluation/label-records.js';
export type { LabelScore } from './classify/evaluation/label-scores.js';
export { policyLabels } from './classify/evaluation/policy-labels.js';
export { readReview, reviewTable } from './classify/evaluation/review-sheet.js';
export { type ReviewRow, type SampleOptions, sampleForReview } from './classify/evaluation/sample-for-review.js';
export { vendorLabels } from './classify/evaluation/vendor-labels.js';
export { type Share, wilsonInterval } from './classify/evaluation/wilson-interval.js';
export type { Disagreement } from './classify/evaluation/worst-disagreements.js';
export { explain } from './classify/explain.js';
export { explainAbsence } from './classify/explain-absence.js';
export { explainAssignment } from './classify/explain-assignment.js';
export { formatEvidence } from './classify/format-evidence.js';
export type { NearestSymbol } from './classify/nearest-symbol.js';
export { type AreaTrial, type ClauseTrial, whyNot } from './classify/why-not.js';
export type {
  Counting,
  CountQuery,
  CountRow,
  DateBasis,
  DelayQuery,
  DelayRow,
  Dimension,
  DimensionValue,
  Engine,
  EngineFacts,
  LifeEvent,
  ListAnswer,
  ListedDimension,
  ListQuery,
  PairRow,
  PairsQuery,
  QueryConventions,
  SpreadQuery,
  SpreadRow,
  Unit,
  ValuesQuery,
  ValuesRow,
  Where,
} from './engines/engine.js';
export type { MeasuredNumber } from './engines/measurement.js';
export { memoryEngine } from './engines/memory/memory-engine.js';
export type { PartyLabel } from './engines/party-label.js';
export { stoppableEngine } from './engines/stoppable-engine.js';
export type { FeedOptions, Progress } from './feed.js';
export { type ByteSource, blobSource, bytesSource } from './ingest/byte-source.js';
export type { Cells, UnitText } from './ingest/cells.js';
export type { CompletenessField, CompletenessRow } from './ingest/completeness.js';
export type { DecodeOptions } from './ingest/decode-source.js';
export { type ColumnDescription, describeColumns, type TableDescription } from './ingest/describe-columns.js';
export type { FileReport, TableReport } from './ingest/file-report.js';
export { DEFAULT_READ_LIMITS, type FormatReader, type ReadLimits } from './ingest/format-reader.js';
export { joinPatentsView } from './ingest/join/join-patentsview.js';
export { joinPatstat } from './ingest/join/join-patstat.js';
export type { LineSample, PassedOver } from './ingest/passed-over.js';
export { FIELDS, type Field, type OwnPreset, type Preset } from './ingest/preset.js';
export { PRESETS } from './ingest/preset-list.js';
export { type ReadOptions, type RecordReader, readRecords } from './ingest/read-records.js';
export { type RowOptions, type RowReader, readRows } from './ingest/read-rows.js';
export { type RecognisedColumns, recogniseColumns } from './ingest/recognise-columns.js';
export type { InputFormat } from './ingest/sniff-format.js';
export type { RowBatch, SourceTable } from './ingest/source-table.js';
export type { ByteSpan, SpanKind } from './ingest/text/byte-spans.js';
export type { TextOptions } from './ingest/text/read-text.js';
export type { DecodeUtf8 } from './ingest/text-decoder.js';
export { type InputFault, UnsupportedInputError } from './ingest/unsupported-input-error.js';
export {
  buildLandscape,
  type FileAccount,
  type Landscape,
  type LandscapeOptions,
} from './landscape.js';
export { type AreaJump, type AreaJumpOptions, type AreaJumps, areaJumps } from './monitor/area-jumps.js';
export { type ArrivalCause, CHANGE_CAUSES, type ChangeCause } from './monitor/causes.js';
export { type CoreLapse, coreLapses, type IsCore, isGrantedInvention } from './monitor/core-lapses.js';
export { applicationsBehind, type ChangeRow, decompose } from './monitor/decompose.js';
export { type DateName, diff, type ListChange, type SnapshotDiff, type ValueChange } from './monitor/diff.js';
export { type EarlyWarningOptions, type EarlyWarnings, earlyWarnings } from './monitor/early-warnings.js';
export type { SnapshotDimension } from './monitor/facets.js';
export { type ForeignEntrant, type ForeignEntrantOptions, foreignEntrants } from './monitor/foreign-entrants.js';
export { type LineCrossing, lineCrossings } from './monitor/line-crossings.js';
export type { PartyMove } from './monitor/party-moves.js';
export type { ApplicationList, Snapshot, SnapshotApplication, SnapshotParty } from './monitor/snapshot.js';
export { readSnapshotBytes, snapshotBytes } from './monitor/snapshot-bytes.js';
export type { SnapshotHead } from './monitor/snapshot-head.js';
export { snapshotOf } from './monitor/snapshot-of.js';
export type { CellOptions } from './monitor/visit-changes.js';
export type { ApplicantOptions, LevelOfNames, NameAccount } from './name-levels.js';
export { APPLICANT_TYPES, type ApplicantType } from './records/applicant-type.js';
export { type ApplicationNumber, parseApplicationNumber } from './records/application-number.js';
export { parseCreditCode } from './records/credit-code.js';
export { type Day, formatDay, yearOfDay } from './records/day.js';
export { FAMILY_KINDS, type FamilyKind } from './records/family-kind.js';
export { GRANT_FLAGS, type GrantFlag } from './records/grant-flag.js';
export { formatSymbol, type IpcSymbol, parseSymbol } from './records/ipc-symbol.js';
export { ISSUE_CODES, type IssueAction, type IssueCode, issueMessage, type RecordIssue } from './records/issue.js';
export { type KindMeaning, readKind } from './records/kind-code.js';
export { GRANTED_STATUSES, LEGAL_STATUSES, type LegalStatus, parseLegalStatus } from './records/legal-status.js';
export { parseOffice } from './records/offices.js';
export { type DayOrder, inferDayOrder, parseDay } from './records/parse-day.js';
export { PATENT_TYPES, type PatentType, STAGES, type Stage } from './records/patent-type.js';
export { type Place, parsePlace } from './records/place.js';
export { parsePriorities } from './records/priority-numbers.js';
export {
  applicationKeyOfPublication,
  type PublicationHints,
  type PublicationNumber,
  parsePublicationNumber,
} from './records/publication-number.js';
export type { RecordBatch } from './records/record-batch.js';
export { SymbolDictionary } from './records/symbol-dictionary.js';
export { matchesPattern, parseSymbolPattern, type SymbolPattern } from './records/symbol-pattern.js';
export { checkProse, type ProseIssue } from './report/check-prose.js';
export {
  type EnterpriseJson,
  type EnterprisesJson,
  type IndustryYearJson,
  type LandscapeJson,
  landscapeJson,
} from './report/landscape-json.js';
export type { FileResult, IndustryResult, IngestResult, LandscapeResult, PassedLines } from './report/landscape-result.js';
export { multiverseText } from './report/multiverse-text.js';
export { type RenderHtmlOptions, renderHtml } from './report/render-html.js';
export { type RenderMarkdownOptions, renderMarkdown } from './report/render-markdown.js';
export { type Report, renderReport } from './report/render-report.js';
export { situationSection } from './report/section.js';
export type {
  Block as SectionBlock,
  Cell as SectionCell,
  Chapter as SectionChapter,
  ChartBlock,
  Column as SectionColumn,
  Figure as SectionFigure,
  Piece as SectionPiece,
  Section,
  TableBlock,
  Text as SectionText,
} from './report/section-model.js';
export { assignmentsOf } from './store/assignments-of.js';
export type {
  AssignmentColumns,
  CodedColumn,
  DetailStore,
  LandscapeStore,
  PublicationColumns,
  Ragged,
  SourceColumns,
} from './store/landscape-store.js';
export { type MergedRow, mergedRows } from './store/merged-rows.js';
export { MERGE_RULES, type MergeRule } from './store/source-rows.js';
export { type SummaryOptions, summarizeLandscape } from './summarize.js';
export { type AreaIndex, areaIndex, type IndexedArea } from './taxonomy/area-index.js';
export { CROSSWALK_2013, type CrosswalkRow, policyIndustry, type SeiEdition, seiCodes } from './taxonomy/crosswalk.js';
export {
  INDICATOR_ISSUES,
  type IndicatorIssue,
  type IndicatorIssueCode,
  indicatorIssueMessage,
} from './taxonomy/indicator-issues.js';
export { type Indicator, type IndicatorTable, loadIndicators } from './taxonomy/indicators.js';
export { loadOfficialTable, type OfficialTableOptions } from './taxonomy/load-official-table.js';
export { loadTaxonomy } from './taxonomy/load-taxonomy.js';
export { PLACEMENTS_2021, type Placement, placementsOf } from './taxonomy/placements.js';
export { SEI_2013 } from './taxonomy/sei-2013.js';
export { SEI_2021 } from './taxonomy/sei-2021.js';
export { parseSeiCell, type SeiCell } from './taxonomy/sei-cell.js';
export type { SymbolCellOptions } from './taxonomy/symbol-cell.js';
export type { TableColumns } from './taxonomy/table-columns.js';
export { loadTargets, TARGETS_2013, type Target, type TargetKind, type TargetSet } from './taxonomy/targets.js';
export type { Area, Clause, Industry, KeywordLists, Taxonomy, TextField } from './taxonomy/taxonomy.js';
export { type FieldShare, WIPO_FIELDS, wipoFieldShares } from './taxonomy/wipo-fields.js';
export type { Bilingual, Lang } from './util/bilingual.js';
export type { ReadonlyList } from './util/lazy-list.js';
export type { ReadUnits } from './util/text-units.js';
export { UNKNOWN_VALUE } from './util/unknown-value.js';
