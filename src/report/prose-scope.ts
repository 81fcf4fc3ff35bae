import { CHAPTER_IDS, type ChapterId } from './chapter-id.js';
import { SURVIVAL_YEARS } from './chapters/value-life.js';
import { valueParts } from './chapters/value-parts.js';
import type { LandscapeResult } from './landscape-result.js';
import { numberText } from './number-text.js';
import { type AllowedNumbers, addCounts, addNumbers, addRates, addShare } from './prose-numbers.js';

/** A part of the report with numbers of its own: the summary before the first chapter, or a chapter. */
export type ReportPart = 'summary' | ChapterId;

/** The parts of a report in its order. Chapters of which the data hold nothing are left out. */
export function partsOfReport(result: LandscapeResult): readonly ReportPart[] {
  const isAbsent: Readonly<Partial<Record<ChapterId, boolean>>> = {
    value: valueParts(result).length === 0,
    robustness: result.robustness.headlines.length === 0,
  };
  return ['summary', ...CHAPTER_IDS.filter((id) => isAbsent[id] !== true)];
}

/** The numbers that a part of the report may name: those of its part of the result and what follows from them. */
export function numbersOfPart(result: LandscapeResult, part: ReportPart | undefined): AllowedNumbers {
  const allowed: AllowedNumbers = new Set(['100.0%']);
  if (part !== undefined) SCOPES[part](result, allowed);
  return allowed;
}

type Scope = (result: LandscapeResult, allowed: AllowedNumbers) => void;

const summaryScope: Scope = (result, allowed) => {
  const { ingest, classified, granted, overall, industries, advantageEnterprises, scorecard } = result;
  const { total, threshold, nearThreshold } = advantageEnterprises;
  addNumbers(allowed, ingest.applications, classified, granted, overall.summaries, total, threshold, nearThreshold.length);
  addRates(allowed, ...overall.summaries.map(({ cagr }) => cagr));
  const complete = overall.rows.filter((row) => row.complete !== false);
  addNumbers(allowed, complete.find(({ count }) => count > 0)?.count, complete.at(-1)?.count);
  for (const part of [classified, granted]) addShare(allowed, part, ingest.applications);
  addNumbers(
    allowed,
    industries.map(({ primary }) => ({ primary })),
  );
  addCounts(
    allowed,
    industries.flatMap(({ areas }) => areas.map(({ count }) => count)),
  );
  addNumbers(allowed, sumOf(industries.map(({ areas }) => areas.length)), scorecard.rows.length, ...stateCounts(result));
};

const valueScope: Scope = ({ value }, allowed) => {
  const { rows } = value.core;
  const open = rows.filter(({ core, unknown }) => core === 0 && unknown > 0).length;
  addNumbers(allowed, value, sumOf(rows.map(({ granted }) => granted)), sumOf(rows.map(({ unknown }) => unknown)), open);
  addDecimals(allowed, value);
  for (const constant of ['1', '50.0%', '10.0%', '95%', ...SURVIVAL_YEARS.map(String)]) allowed.add(constant);
};

const robustnessScope: Scope = ({ robustness: { headlines }, advantageEnterprises }, allowed) => {
  addNumbers(allowed, advantageEnterprises.threshold);
  for (const one of ['always', 'mostly', 'no', 'cannotSay'])
    addNumbers(allowed, headlines.filter(({ survives }) => survives === one).length);
  addNumbers(allowed, headlines.length);
  for (const { headline, rows, agreeing, disagreeing, share, range, tolerance, selection } of headlines) {
    if (headline.kind === 'percent') addRates(allowed, rows[0]?.value, range?.low, range?.high);
    addNumbers(allowed, rows, agreeing, disagreeing, agreeing + disagreeing, share, range, tolerance, selection);
  }
};

/** Means and medians are printed with a decimal even when they are whole. */
function addDecimals(allowed: AllowedNumbers, value: unknown): void {
  if (typeof value === 'number') {
    allowed.add(numberText(value, 'decimal'));
    allowed.add(numberText(value, 'index'));
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) addDecimals(allowed, part);
}

/** What each part of the report may draw on. */
const SCOPES: Readonly<Record<ReportPart, Scope>> = {
  summary: summaryScope,
  sources: ({ ingest, overall }, allowed) => {
    const { issuesByCode: _, ...counts } = ingest;
    addNumbers(allowed, counts, overall.lagMonths, overall.lastCompleteYear);
  },
  overview: ({ ingest, classified, granted, types, overall }, allowed) => {
    addNumbers(allowed, ingest.applications, classified, granted, types, overall);
    addRates(allowed, ...overall.rows.map(({ growth }) => growth), ...overall.summaries.map(({ cagr }) => cagr));
    addShare(allowed, classified, ingest.applications);
    addShare(allowed, granted, ingest.applications);
    addNumbers(allowed, sumOf(overall.rows.map((row) => row.count)) + overall.withoutYear);
    for (const level of ['80%', '95%']) allowed.add(level);
  },
  industries: ({ ingest, classified, industries, trend, overall }, allowed) => {
    const fields = industries.map(({ count, primary }) => ({ count, primary }));
    const rest = ingest.applications - classified;
    addNumbers(allowed, fields, classified, rest, ingest.applications, trend, overall.rows);
    addRates(allowed, ...trend.summaries.map(({ cagr }) => cagr));
    addNumbers(allowed, sumOf(fields.map(({ count }) => count)) + rest);
    for (const { primary } of fields) addShare(allowed, primary, ingest.applications);
    addShare(allowed, rest, ingest.applications);
  },
  areas: ({ industries, emergingAreas, whiteSpaces }, allowed) => {
    addEmerging(allowed, emergingAreas);
    addNumbers(allowed, whiteSpaces.strongFrom, whiteSpaces.quietTo, whiteSpaces.rows);
    allowed.add(numberText(whiteSpaces.baseline, 'percent'));
    const areas = industries.flatMap((industry) => industry.areas);
    const lists = industries.map((industry) => industry.areas.map(({ count }) => ({ count })));
    addNumbers(allowed, lists);
    addNumbers(allowed, areas.length);
    addCounts(
      allowed,
      areas.map(({ count }) => count),
    );
  },
  concentration: ({ concentration }, allowed) => {
    const labelled = concentration.rows.filter((row) => row.scope === 'area' && row.of === 'applicant' && row.label !== null);
    addNumbers(allowed, concentration.rows, labelled.length);
    const { classes, name } = concentration.labels;
    const highest = classes.at(-1)?.label;
    addNumbers(allowed, labelled.filter((row) => row.label === highest).length, 30, concentration.bootstrap.draws);
    for (const { effectiveNumber } of concentration.rows) allowed.add(numberText(effectiveNumber, 'decimal'));
    for (const { from } of classes) allowed.add(String(from));
    for (const [number] of `${name.zh} ${name.en}`.matchAll(/\d+(?:\.\d+)?/g)) allowed.add(number);
    const { level, seed } = concentration.bootstrap;
    for (const constant of ['1', String(seed), `${Math.round(level * 100)}%`]) allowed.add(constant);
  },
  enterprises: (
    { advantageEnterprises, enterpriseGroups, enterpriseSensitivity, enterpriseChanges, enterprisePipeline },
    allowed,
  ) => {
    addNumbers(allowed, advantageEnterprises, enterpriseGroups, enterpriseSensitivity, enterpriseChanges, enterprisePipeline);
  },
  applicants: (result, allowed) => {
    addNumbers(
      allowed,
      result.concentration.rows.flatMap(({ scope, of, n }) => (scope === 'all' && of === 'applicant' ? [n] : [])),
    );
    addNumbers(allowed, result.topApplicants, result.applicantTypes, result.districts, ...Object.values(result.places));
    addZones(allowed, result.denseZones);
    addAbroad(allowed, result);
  },
  value: valueScope,
  targets: (result, allowed) => {
    const { rows } = result.attainment;
    addHome(allowed, result);
    addNumbers(allowed, result.scorecard.rows, ...stateCounts(result), rows);
    addNumbers(allowed, ...LIGHTS.map((light) => rows.filter((row) => row.light === light).length));
    for (const { goal, actual, ratio, kind } of result.scorecard.rows) {
      addRatios(allowed, goal, actual);
      addRates(allowed, ratio, ...(kind === 'growth' || kind === 'share' ? [goal, actual] : []));
    }
    for (const { required, recent } of rows) addRates(allowed, required, recent);
    for (const { last, needed, projection, pace } of rows)
      addRatios(
        allowed,
        ...[
          last?.level,
          needed,
          projection?.value,
          projection?.low80,
          projection?.high80,
          pace?.filed.value,
          pace?.filed.low80,
          pace?.filed.high80,
        ].map((one) => one ?? null),
      );
    for (const constant of ['80%', '20%', '0.1%', '99.9%', '0.1', '99.9']) allowed.add(constant);
  },
  robustness: robustnessScope,
  quality: ({ ingest: { issuesByCode }, quality: { fields, suspicions } }, allowed) => {
    for (const { filled, records } of fields) {
      addNumbers(allowed, filled, records);
      addShare(allowed, filled, records);
    }
    for (const { value } of suspicions)
      for (const kind of ['count', 'percent', 'year'] as const) allowed.add(numberText(value, kind));
    addNumbers(allowed, issuesByCode);
    addCounts(allowed, Object.values(issuesByCode));
  },
  limits: () => {},
};

function addEmerging(allowed: AllowedNumbers, { rows, windows, dispersion }: LandscapeResult['emergingAreas']): void {
  const ranked = rows.filter(({ rank }) => rank !== null).length;
  addNumbers(allowed, rows, windows, ranked, rows.filter(({ emerging }) => emerging).length, 30);
  for (const { shareRatio, shareRatioInterval } of rows)
    for (const value of [shareRatio, shareRatioInterval?.low, shareRatioInterval?.high])
      allowed.add(numberText(value ?? null, 'decimal'));
  allowed.add(numberText(dispersion, 'decimal'));
  for (const constant of ['5%', '95%']) allowed.add(constant);
}

const LIGHTS = ['green', 'amber', 'red', 'open'];

function addZones(allowed: AllowedNumbers, { rows, limits }: LandscapeResult['denseZones']): void {
  const dense = rows.filter((row) => row.dense);
  addNumbers(allowed, dense.length, limits, dense);
  addRatios(allowed, limits.quotient);
  for (const { quotient, interval, densities } of dense) {
    addRatios(allowed, quotient, interval.low, interval.high, ...(densities ?? []).map(({ density }) => density));
  }
  for (const constant of ['5%', '95%', '1', '2013']) allowed.add(constant);
}

function addAbroad(allowed: AllowedNumbers, { foreignShare, layoutAbroad }: LandscapeResult): void {
  const { offices, total, rows, foreign, unknownCountry } = layoutAbroad;
  addNumbers(allowed, foreignShare.total, offices, total, rows, foreign, unknownCountry);
  for (const row of [total, ...rows]) addRatios(allowed, row?.meanOffices ?? null);
}

/** The applications from the place that the targets are set for. */
function addHome(allowed: AllowedNumbers, { scorecard, places, ingest }: LandscapeResult): void {
  for (const { place, count } of [...places.province, ...places.city]) {
    if (place === null || place !== scorecard.place) continue;
    addNumbers(allowed, count);
    addShare(allowed, count, ingest.applications);
  }
}

function addRatios(allowed: AllowedNumbers, ...values: readonly (number | null)[]): void {
  for (const value of values) allowed.add(numberText(value, 'ratio'));
}

function stateCounts({ scorecard: { rows } }: LandscapeResult): number[] {
  return ['met', 'behind', 'open', 'noData', 'notComputable'].map((state) => rows.filter((row) => row.state === state).length);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
