import { harmonise } from './applicants/harmonise.js';
import type { HarmonisationLevel, MergeLedgerEntry } from './applicants/party.js';
import { compileClassifier } from './classify/classifier.js';
import type { Engine } from './engines/engine.js';
import { memoryEngine } from './engines/memory/memory-engine.js';
import type { Preset } from './ingest/preset.js';
import { type ByteSource, type FileReport, readRecords } from './ingest/read-records.js';
import type { RecordIssue } from './records/issue.js';
import { parseDay } from './records/parse-day.js';
import { SymbolDictionary } from './records/symbol-dictionary.js';
import { finishStore } from './store/finish-store.js';
import { LandscapeBuilder } from './store/landscape-builder.js';
import type { LandscapeStore } from './store/landscape-store.js';
import { SEI_2013 } from './taxonomy/sei-2013.js';
import type { Taxonomy } from './taxonomy/taxonomy.js';
import { compareText } from './util/compare.js';

/** Options of {@link buildLandscape}. */
export interface LandscapeOptions {
  /** Default: the seven industries and 240 areas of the 2013 policy. */
  readonly taxonomy?: Taxonomy;
  /** Default `normalised`. */
  readonly harmonisation?: HarmonisationLevel;
  /** Last day the data can know of, ISO. Default: the latest trusted publication or grant day of the data. */
  readonly asOf?: string;
  /** Vendor layout of all files, by name or as a preset of one's own. Default: recognised from the header of each file. */
  readonly preset?: string | Preset;
  /** Told of every issue as it is met; the landscape keeps only their number by code. */
  readonly onIssue?: (issue: RecordIssue) => void;
  readonly onProgress?: (progress: Progress) => void;
  /** A faster decoder of whole valid UTF-8 chunks, null for invalid ones (the Node entry passes one). */
  readonly decodeUtf8?: (bytes: Uint8Array) => string | null;
}

/** How far reading is. */
export interface Progress {
  readonly file: string;
  /** Bytes and data rows of this file read so far. */
  readonly bytes: number;
  readonly rows: number;
  /** Size of the file in bytes, when known. */
  readonly size: number | null;
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
  /** Which spelling of an applicant went to which key, by which rule. */
  readonly ledger: readonly MergeLedgerEntry[];
}

/**
 * Reads patent exports into a landscape: rows -> records -> applications -> parties -> assignments -> store. Files are one data set: publications of
 * one application meet across them. Texts are dropped as soon as they are classified, so memory grows with the applications, not with the bytes.
 *
 * @throws UnsupportedInputError for a file that is no text table.
 * @throws RangeError for an option that cannot be.
 * @example (await buildLandscape([bytesSource('a.csv', new TextEncoder().encode('申请号\nCN201010100001.5'))])).engine.facts.size //=> 1
 */
export async function buildLandscape(sources: Iterable<ByteSource>, options: LandscapeOptions = {}): Promise<Landscape> {
  const { taxonomy = SEI_2013, harmonisation = 'normalised' } = options;
  const asOf = dayOption(options.asOf);
  const classifier = compileClassifier(taxonomy);
  const symbols = new SymbolDictionary();
  const builder = new LandscapeBuilder();
  const issues = new IssueCounter(options.onIssue);
  const reports: FileReport[] = [];
  for (const source of sources) {
    const reader = readRecords(source, readOptions(source, symbols, options));
    builder.beginFile();
    for await (const batch of reader) {
      batch.issues.forEach(issues.tell);
      builder.add(batch, classifier.classify(batch), issues.tell);
    }
    reports.push(reader.report);
  }
  const names = harmonise(allNames(builder), builder.nameCounts(), { level: harmonisation });
  const files = accountsOf(reports, builder.applicationsByFile());
  const store = finishStore(builder, { taxonomy, harmonisation, names, symbols, terms: classifier.terms, asOf });
  return { engine: memoryEngine(store), store, files, issuesByCode: issues.byCode(), ledger: names.ledger };
}

function dayOption(asOf: string | undefined): number {
  if (asOf === undefined) return 0;
  const day = parseDay(asOf);
  if (day <= 0) throw new RangeError(`landscape: invalid asOf: "${asOf}"; give a day such as 2016-12-31.`);
  return day;
}

function readOptions(
  source: ByteSource,
  symbols: SymbolDictionary,
  { preset, decodeUtf8, onProgress }: LandscapeOptions,
): Parameters<typeof readRecords>[1] {
  return {
    symbols,
    ...(preset === undefined ? {} : { preset }),
    ...(decodeUtf8 === undefined ? {} : { decodeUtf8 }),
    ...(onProgress === undefined ? {} : { onProgress: (progress) => onProgress({ ...progress, size: source.size ?? null }) }),
  };
}

function allNames(builder: LandscapeBuilder): string[] {
  return Array.from({ length: builder.names.size }, (_, id) => builder.names.text(id));
}

function accountsOf(reports: readonly FileReport[], applications: readonly number[]): FileAccount[] {
  return reports.map((report, f) => ({ ...report, applications: applications[f]!, merged: report.records - applications[f]! }));
}

class IssueCounter {
  readonly #counts = new Map<string, number>();
  readonly tell: (issue: RecordIssue) => void;

  constructor(onIssue: ((issue: RecordIssue) => void) | undefined) {
    this.tell = (issue) => {
      this.#counts.set(issue.code, (this.#counts.get(issue.code) ?? 0) + 1);
      onIssue?.(issue);
    };
  }

  /** Counts by code, codes in code point order. */
  byCode(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => compareText(a, b)));
  }
}
