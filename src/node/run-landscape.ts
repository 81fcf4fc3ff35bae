import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { landscapeCharts } from '../charts/landscape-charts.js';
import type { Landscape } from '../landscape.js';
import { snapshotOf } from '../monitor/snapshot-of.js';
import { landscapeJson } from '../report/landscape-json.js';
import type { LandscapeResult } from '../report/landscape-result.js';
import { renderReport } from '../report/render-report.js';
import { summarizeLandscape } from '../summarize.js';
import { INDICATOR_ISSUES } from '../taxonomy/indicator-issues.js';
import type { IndicatorTable } from '../taxonomy/indicators.js';
import { SEI_2013 } from '../taxonomy/sei-2013.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import type { Lang } from '../util/bilingual.js';
import { emptyFileNotes } from './empty-files.js';
import { UnusableInputError } from './file-source.js';
import { writeLedger } from './ledger-file.js';
import { type NameOptions, readNameInputs } from './name-inputs.js';
import { sourceOf } from './preset-file.js';
import { terminalProgress } from './progress.js';
import { readLandscape } from './read-files.js';
import { writeSnapshot } from './snapshot-file.js';
import { readIndicatorsFile, readTargetsFile } from './targets-file.js';
import { readTaxonomyFile } from './taxonomy-file.js';
import { issuesFile, writeApplications, writeAssignments, writeMerges } from './write-tables.js';

/** Options of {@link runLandscape}. */
export interface RunOptions {
  /** Folder for the results; made when absent. */
  readonly out: string;
  readonly lang: Lang;
  /** Vendor layout of the files, or a JSON file (`.json`) with one of one's own, as `OwnPreset` tells. Default: recognised from their headers. */
  readonly source?: string;
  /** ISO day. Default: taken from the data. */
  readonly asOf?: string;
  /** Level of harmonisation, decisions of an edited ledger, parents. */
  readonly names?: NameOptions;
  /** Where the ledger of names goes. Default: `ledger.csv` in the folder. */
  readonly ledger?: string;
  /** File for a snapshot of the landscape, to be compared with a later one. */
  readonly snapshot?: string;
  /** File of a taxonomy of one's own, as `readTaxonomyFile` takes it; a table is called by the name of its file. Default: the seven industries of the 2013 policy. */
  readonly taxonomy?: string;
  /** File of a city's own targets. Default: the 2016 targets of the 2013 policy; none with a taxonomy that lacks their industries. */
  readonly targets?: string;
  /** File of yearly figures from outside. */
  readonly indicators?: string;
}

/**
 * Reads the files, runs every analysis and writes all results. Returns the lines for the user.
 *
 * @throws UnusableInputError for a file that cannot be used, when no file has any application (then only issues.csv is written), or when the new ledger would replace the edited one.
 * @example (await runLandscape(['data-samples/patsnap.csv'], { out: 'output/example', lang: 'en' })).startsWith('Read 2380 rows') //=> true
 */
export async function runLandscape(paths: readonly string[], options: RunOptions): Promise<string> {
  const { out, lang, source, asOf, snapshot, ledger = join(options.out, 'ledger.csv') } = options;
  if (options.names?.decisions !== undefined && resolve(options.names.decisions) === resolve(ledger)) {
    throw new UnusableInputError(`${ledger}: the new ledger would replace the edited one; give another file with --ledger.`);
  }
  const preset = source === undefined ? undefined : sourceOf(source);
  const names = await readNameInputs(options.names ?? {});
  const taxonomy = await taxonomyOf(options.taxonomy);
  const targets = options.targets === undefined ? undefined : readTargetsFile(options.targets, taxonomy);
  const outside = options.indicators === undefined ? undefined : await readIndicatorsFile(options.indicators);
  const progress = terminalProgress(process.stderr);
  mkdirSync(out, { recursive: true });
  const issues = issuesFile(out, lang);
  for (const issue of outside?.issues ?? []) issues.writeIndicator(options.indicators!, issue);
  const landscape = await readLandscape(paths, {
    taxonomy,
    onIssue: issues.write,
    onProgress: progress.show,
    ...(preset === undefined ? {} : { preset }),
    ...(asOf === undefined ? {} : { asOf }),
    ...names.options,
  })
    .finally(progress.clear)
    .catch(async (error: unknown) => {
      await issues.abandon();
      throw error;
    });
  const unused = names.issues(landscape.names);
  unused.forEach(issues.write);
  await issues.close();
  if (landscape.engine.facts.size === 0)
    throw new UnusableInputError(
      `no patent application to report on; see ${join(out, 'issues.csv')}.\n${emptyFileNotes(landscape.files, 'en')}`.trimEnd(),
    );
  const result = await summarizeLandscape(landscape, {
    ...(targets && { targets }),
    ...(outside && { indicators: outside.indicators }),
  });
  await writeResults(out, lang, landscape, result);
  await writeLedger(ledger, landscape.names);
  if (snapshot !== undefined) await writeSnapshot(snapshot, snapshotOf(landscape));
  return (
    unusedLine(out, lang, unused.length) +
    (outside === undefined ? '' : outsideLine(lang, outside)) +
    summaryLines(out, lang, result, taxonomy === SEI_2013)
  );
}

async function taxonomyOf(path: string | undefined): Promise<Taxonomy> {
  return path === undefined ? SEI_2013 : readTaxonomyFile(path, { id: basename(path, extname(path)) });
}

async function writeResults(out: string, lang: Lang, landscape: Landscape, result: LandscapeResult): Promise<void> {
  await writeAssignments(out, landscape.store);
  await writeApplications(out, landscape.store);
  await writeMerges(
    out,
    landscape.store,
    landscape.files.map(({ file }) => file),
  );
  await write(join(out, 'landscape.json'), json(landscapeJson(result)));
  mkdirSync(join(out, 'charts'), { recursive: true });
  for (const [name, chart] of Object.entries(landscapeCharts(result, { lang })))
    await write(join(out, 'charts', `${name}.vl.json`), json(chart));
  const reports = { zh: renderReport(result, 'zh'), en: renderReport(result, 'en') };
  await write(join(out, 'report.zh.md'), reports.zh.markdown);
  await write(join(out, 'report.en.md'), reports.en.markdown);
  await write(join(out, 'report.html'), reports[lang].html);
}

/** A file appears under its name only when it is complete. */
async function write(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function unusedLine(out: string, lang: Lang, rows: number): string {
  if (rows === 0) return '';
  const issues = join(out, 'issues.csv');
  return lang === 'zh'
    ? `名称台账、母子公司表中有 ${rows} 行未能使用，原因见 ${issues}\n`
    : `Rows of the edited ledger or the table of parents that could not be used: ${rows}; reasons in ${issues}\n`;
}

function outsideLine(lang: Lang, { indicators, issues }: IndicatorTable): string {
  const dropped = issues.filter(({ code }) => INDICATOR_ISSUES[code].action === 'dropped').length;
  return lang === 'zh'
    ? `外部数据：读取 ${indicators.length} 行，剔除 ${dropped} 行（见 issues.csv）。\n`
    : `Figures from outside: ${indicators.length} rows read, ${dropped} left out (see issues.csv).\n`;
}

function summaryLines(out: string, lang: Lang, { ingest, classified }: LandscapeResult, isSeven: boolean): string {
  const { rows, applications, merged, rejected } = ingest;
  const report = join(out, 'report.html');
  const notes = emptyFileNotes(ingest.files, lang);
  return lang === 'zh'
    ? `读取 ${rows} 行 = ${applications} 件申请 + ${merged} 行合并 + ${rejected} 行剔除；${classified} 件归入${isSeven ? '七大产业' : '产业'}。\n${notes}报告：${report}\n`
    : `Read ${rows} rows = ${applications} applications + ${merged} merged + ${rejected} rejected; ${classified} in ${isSeven ? 'the seven industries' : 'an industry'}.\n${notes}Report: ${report}\n`;
}
