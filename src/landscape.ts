import type { HarmonisationLevel, MergeLedgerEntry } from './applicants/party.js';
import type { Engine } from './engines/engine.js';
import { memoryEngine } from './engines/memory/memory-engine.js';
import { type Feed, type FeedOptions, feedOf } from './feed.js';
import type { ByteSource } from './ingest/byte-source.js';
import type { FileReport } from './ingest/file-report.js';
import { IssueCounter } from './issue-counter.js';
import { type ApplicantOptions, checkApplicantOptions, type LevelOfNames, type NameAccount, NameLevels } from './name-levels.js';
import type { RecordIssue } from './records/issue.js';
import { parseDay } from './records/parse-day.js';
import { finishStore } from './store/finish-store.js';
import { LandscapeBuilder } from './store/landscape-builder.js';
import type { LandscapeStore } from './store/landscape-store.js';
import { SEI_2013 } from './taxonomy/sei-2013.js';
import { checkNames } from './util/check-names.js';
import { checkSignal } from './util/check-signal.js';

/** Options of {@link buildLandscape}. */
export interface LandscapeOptions extends FeedOptions, ApplicantOptions {
  /** Default `normalised`. */
  readonly harmonisation?: HarmonisationLevel;
  /** Last day the data can know of, ISO. Default: the latest trusted publication or grant day of the data. */
  readonly asOf?: string;
  /** Publication numbers, as the merge ledger gives them, that are not to be merged with others: each stays an application of its own. */
  readonly keepApart?: readonly string[];
  /** Told of every issue as it is met; the landscape keeps only their number by code. */
  readonly onIssue?: (issue: RecordIssue) => void;
}

/** What one file gave: the reader's report, and the applications first seen in it. rows = applications + merged + rejected. */
export interface FileAccount extends FileReport {
  readonly applications: number;
  readonly merged: number;
}

/** A loaded landscape: ask `engine`, or hand it to an analysis. */
export interface Landscape {
  readonly engine: Engine;
  readonly store: LandscapeStore;
  readonly files: readonly FileAccount[];
  /** Issues of all files by code. */
  readonly issuesByCode: Readonly<Record<string, number>>;
  /** The first issues of each code, codes in code point order. */
  readonly issueExamples: readonly RecordIssue[];
  /** Which spelling of an applicant went to which key, by which rule. */
  readonly ledger: readonly MergeLedgerEntry[];
  /** How the applicants were harmonised: the ledger, keys merged, pairs to be confirmed, disagreements with the vendor's types. */
  readonly names: NameAccount;
  /** The same applications with their applicants harmonised at another level; asked twice, the same answer. Same-day twins stay as they are. */
  atLevel(level: HarmonisationLevel): LevelOfNames;
}

/**
 * Reads patent exports into a landscape: rows -> records -> applications -> parties -> assignments -> store. Files are one data set: publications of
 * one application meet across them. Texts are dropped as soon as they are classified, so memory grows with the applications, not with the bytes.
 *
 * @throws UnsupportedInputError for a file that is no text table.
 * @throws RangeError for an option that cannot be; TypeError for sources that are none.
 * @example (await buildLandscape([bytesSource('a.csv', new TextEncoder().encode('申请号\nCN201010100001.5'))])).engine.facts.size //=> 1
 */
export async function buildLandscape(sources: Iterable<ByteSource>, options: LandscapeOptions = {}): Promise<Landscape> {
  return foldFeed(feedOf(sources, options), options);
}

/** Folds what a feed brings into a landscape, whoever read and classified it. */
export async function foldFeed(feed: Feed, options: LandscapeOptions): Promise<Landscape> {
  checkNames(options, OPTION_NAMES, 'landscape');
  checkSignal('landscape', options.signal);
  checkApplicantOptions(options);
  const { taxonomy = SEI_2013, harmonisation = 'normalised' } = options;
  const asOf = dayOption(options.asOf);
  const builder = new LandscapeBuilder(options.keepApart);
  const issues = new IssueCounter(options.onIssue);
  for await (const { file, batch, assignments } of feed.batches) {
    builder.beginFile(file);
    batch.issues.forEach(issues.tell);
    builder.add(batch, assignments, issues.tell);
  }
  const levels = new NameLevels(builder, options);
  const names = levels.harmonisation(harmonisation);
  const files = accountsOf(feed.reports, builder.applicationsByFile(feed.reports.length));
  const store = finishStore(builder, { taxonomy, harmonisation, names, symbols: feed.symbols, terms: feed.terms, asOf });
  const chosen = { engine: memoryEngine(store), store, names };
  return {
    ...chosen,
    atLevel: (level) => (level === harmonisation ? chosen : levels.at(level, store)),
    files,
    issuesByCode: issues.byCode(),
    issueExamples: issues.examples(),
    ledger: names.ledger,
  };
}

const OPTION_NAMES: readonly string[] = Object.keys({
  ...{ taxonomy: 0, preset: 0, onProgress: 0, signal: 0, decodeUtf8: 0, readUnits: 0, readers: 0, limits: 0 },
  ...{ harmonisation: 0, applicantCodes: 0, aliases: 0, decisions: 0, parents: 0, asOf: 0, keepApart: 0, onIssue: 0 },
} satisfies Record<keyof LandscapeOptions, 0>);

function dayOption(asOf: string | undefined): number {
  if (asOf === undefined) return 0;
  const day = typeof asOf === 'string' ? parseDay(asOf) : 0;
  if (day <= 0) throw new RangeError(`landscape: invalid asOf: "${asOf}"; give a day such as 2016-12-31.`);
  return day;
}

function accountsOf(reports: readonly FileReport[], applications: readonly number[]): FileAccount[] {
  return reports.map((report, f) => ({ ...report, applications: applications[f]!, merged: report.records - applications[f]! }));
}
