import type { CountRow, Dimension, DimensionValue, Engine } from '../engines/engine.js';
import { ISSUE_CODES, type IssueAction, type IssueCode, type RecordIssue } from '../records/issue.js';
import { checkGiven } from '../util/check-given.js';
import { compareText } from '../util/compare.js';
import { checkEngine } from './check-asked.js';
import { type Conventions, conventionsOf } from './conventions.js';
import { publicationLag } from './delay/publication-lag.js';
import { type Suspicion, suspicionsOf } from './suspicions.js';

/** What the quality of a landscape's data is judged by, beside its engine. */
export interface QualityInput {
  readonly files: readonly QualityFile[];
  readonly issuesByCode: Readonly<Record<string, number>>;
  /** Some issues of each code. */
  readonly issueExamples: readonly RecordIssue[];
}

/** What is known of one file. */
export interface QualityFile {
  readonly file: string;
  readonly rows: number;
  readonly completeness: readonly CompletenessCount[];
}

/** How many of the records of one filing year give a field; year null = records without filing date. */
export interface CompletenessCount {
  readonly field: string;
  readonly year: number | null;
  readonly filled: number;
  readonly records: number;
}

/** How complete, how damaged and how plausible the data behind a landscape are. */
export interface DataQuality {
  readonly conventions: Conventions;
  /** By field, all files together; `share` is null without records. */
  readonly fields: readonly {
    readonly field: string;
    readonly filled: number;
    readonly records: number;
    readonly share: number | null;
  }[];
  /** By field and filing year, all files together. */
  readonly completeness: readonly CompletenessCount[];
  /** By code, most frequent first. */
  readonly issues: readonly {
    readonly code: string;
    readonly action: IssueAction;
    readonly count: number;
    readonly examples: readonly RecordIssue[];
  }[];
  /** Applications by filing year, office, patent type and stage of the first publication. */
  readonly coverage: Readonly<
    Record<'year' | 'office' | 'type' | 'firstStage', readonly { readonly value: DimensionValue; readonly count: number }[]>
  >;
  /** What about the data as a whole looks wrong, and which analyses it touches. */
  readonly suspicions: readonly Suspicion[];
}

/**
 * The quality of the data behind a landscape: completeness by field and year, troubles by code with examples, what the data cover, and
 * suspicions about them as a whole ({@link suspicionsOf} says by which rules).
 *
 * Completeness counts records (rows that were not rejected), coverage counts applications.
 * @example (await dataQuality(engine, { files: [], issuesByCode: {}, issueExamples: [] })).coverage.type //=> [{ value: 'invention', count: 4 }]
 */
export async function dataQuality(engine: Engine, input: QualityInput): Promise<DataQuality> {
  checkEngine('dataQuality', engine);
  checkGiven('dataQuality', input, ['files', 'issuesByCode', 'issueExamples'], 'landscape', 'give the landscape of the engine');
  const [year, office, type, firstStage, firstPublication, applicants, lag] = await Promise.all([
    valuesOf(engine, 'year'),
    valuesOf(engine, 'office'),
    valuesOf(engine, 'type'),
    valuesOf(engine, 'firstStage'),
    engine.count({ by: ['year'], dateBasis: 'publication' }),
    engine.count({ by: ['applicant'], top: 2 }),
    publicationLag(engine),
  ]);
  const coverage = { year, office, type, firstStage };
  const completeness = completenessOf(input.files);
  const fields = fieldsOf(completeness);
  return {
    conventions: conventionsOf(engine),
    fields,
    completeness,
    issues: issuesOf(input),
    coverage,
    suspicions: suspicionsOf({
      files: input.files,
      fields,
      coverage,
      lag,
      asOf: engine.facts.asOf,
      publicationYears: valueRows(firstPublication),
      topApplicant: applicants.find(({ key: [applicant] }) => applicant !== null)?.count ?? 0,
    }),
  };
}

async function valuesOf(engine: Engine, dimension: Dimension): Promise<{ value: DimensionValue; count: number }[]> {
  return valueRows(await engine.count({ by: [dimension] }));
}

function valueRows(rows: readonly CountRow[]): { value: DimensionValue; count: number }[] {
  return rows.map(({ key, count }) => ({ value: key[0]!, count }));
}

function completenessOf(files: readonly QualityFile[]): CompletenessCount[] {
  const sums = new Map<string, CompletenessCount>();
  for (const row of files.flatMap(({ completeness }) => completeness)) {
    const key = `${row.field} ${row.year}`;
    const sum = sums.get(key);
    sums.set(key, { ...row, filled: row.filled + (sum?.filled ?? 0), records: row.records + (sum?.records ?? 0) });
  }
  const fields = [...new Set([...sums.values()].map(({ field }) => field))];
  return [...sums.values()].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || yearOrder(a) - yearOrder(b));
}

function yearOrder({ year }: CompletenessCount): number {
  return year ?? Number.MAX_SAFE_INTEGER;
}

function fieldsOf(completeness: readonly CompletenessCount[]): DataQuality['fields'] {
  return [...new Set(completeness.map(({ field }) => field))].map((field) => {
    const rows = completeness.filter((row) => row.field === field);
    const filled = rows.reduce((sum, row) => sum + row.filled, 0);
    const records = rows.reduce((sum, row) => sum + row.records, 0);
    return { field, filled, records, share: records === 0 ? null : filled / records };
  });
}

function issuesOf({ issuesByCode, issueExamples }: QualityInput): DataQuality['issues'] {
  return Object.entries(issuesByCode)
    .map(([code, count]) => ({
      code,
      action: ISSUE_CODES[code as IssueCode].action,
      count,
      examples: issueExamples.filter((issue) => issue.code === code),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.code, b.code));
}
