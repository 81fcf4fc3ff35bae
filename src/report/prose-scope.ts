import type { LandscapeResult } from './landscape-result.js';
import { numberText } from './number-text.js';
import { type AllowedNumbers, addCounts, addNumbers, addShare } from './prose-numbers.js';

/** The numbers that the summary (0) or a chapter (from 1) may name: those of its part of the result and what follows from them. */
export function numbersOfChapter(result: LandscapeResult, chapter: number): AllowedNumbers {
  const allowed: AllowedNumbers = new Set(['100.0%']);
  const scope = chapter === 0 ? summaryScope : SCOPES[chapter - 1];
  scope?.(result, allowed);
  return allowed;
}

type Scope = (result: LandscapeResult, allowed: AllowedNumbers) => void;

const summaryScope: Scope = (result, allowed) => {
  const { ingest, classified, granted, overall, industries, advantageEnterprises, scorecard } = result;
  const { total, threshold, nearThreshold } = advantageEnterprises;
  addNumbers(allowed, ingest.applications, classified, granted, overall.summaries, total, threshold, nearThreshold.length);
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

/** In the order of the chapters. */
const SCOPES: readonly Scope[] = [
  ({ ingest, overall }, allowed) => {
    const { issuesByCode: _, ...counts } = ingest;
    addNumbers(allowed, counts, overall.lagMonths, overall.lastCompleteYear);
  },
  ({ ingest, classified, granted, types, overall }, allowed) => {
    addNumbers(allowed, ingest.applications, classified, granted, types, overall);
    addShare(allowed, classified, ingest.applications);
    addShare(allowed, granted, ingest.applications);
    addNumbers(allowed, sumOf(overall.rows.map((row) => row.count)) + overall.withoutYear);
  },
  ({ ingest, classified, industries, trend, overall }, allowed) => {
    const fields = industries.map(({ count, primary }) => ({ count, primary }));
    const rest = ingest.applications - classified;
    addNumbers(allowed, fields, classified, rest, ingest.applications, trend, overall.rows);
    addNumbers(allowed, sumOf(fields.map(({ count }) => count)) + rest);
    for (const { primary } of fields) addShare(allowed, primary, ingest.applications);
    addShare(allowed, rest, ingest.applications);
  },
  ({ industries }, allowed) => {
    const areas = industries.flatMap((industry) => industry.areas);
    const lists = industries.map((industry) => industry.areas.map(({ count }) => ({ count })));
    addNumbers(allowed, lists);
    addNumbers(allowed, areas.length);
    addCounts(
      allowed,
      areas.map(({ count }) => count),
    );
  },
  ({ concentration }, allowed) => {
    const labelled = concentration.rows.filter((row) => row.scope === 'area' && row.of === 'applicant' && row.label !== null);
    addNumbers(allowed, concentration.rows, labelled.length);
    addNumbers(allowed, labelled.filter((row) => row.label === 'high').length, 2010, 30);
    for (const { effectiveNumber } of concentration.rows) allowed.add(numberText(effectiveNumber, 'decimal'));
    for (const constant of ['0.15', '0.25', '1']) allowed.add(constant);
  },
  ({ advantageEnterprises: { conventions: _, ...enterprises } }, allowed) => addNumbers(allowed, enterprises),
  ({ topApplicants, applicantTypes, districts }, allowed) => addNumbers(allowed, topApplicants, applicantTypes, districts),
  (result, allowed) => addNumbers(allowed, result.scorecard.rows, ...stateCounts(result)),
  ({ ingest: { issuesByCode } }, allowed) => {
    addNumbers(allowed, issuesByCode);
    addCounts(allowed, Object.values(issuesByCode));
  },
  () => {},
];

function stateCounts({ scorecard: { rows } }: LandscapeResult): number[] {
  return ['met', 'behind', 'open', 'noData', 'notComputable'].map((state) => rows.filter((row) => row.state === state).length);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
