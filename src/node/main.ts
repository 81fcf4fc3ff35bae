import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HARMONISATION_LEVELS, type HarmonisationLevel } from '../applicants/party.js';
import { UnsupportedInputError } from '../ingest/unsupported-input-error.js';
import type { Lang } from '../util/bilingual.js';
import { nearest } from '../util/suggest.js';
import { columnsText } from './columns-text.js';
import { UnusableInputError } from './file-source.js';
import { runDiff } from './run-diff.js';
import { runLandscape } from './run-landscape.js';

const USAGE = `Usage: patent-landscape FILE... [options]
       patent-landscape columns FILE...
       patent-landscape diff EARLIER LATER [--out DIR] [--lang zh|en]

Reads patent exports (CSV, TSV, Excel, JSON, XML, Parquet, Arrow, also in gzip or ZIP; several files are one data set), classifies every application into the seven strategic emerging
industries and writes the patent-situation section with its tables and charts. "columns" only tells what is recognised in the files, and why.
"diff" compares two snapshots: what changed and why, and early warnings.

  --out DIR       folder for the results (default: output)
  --lang zh|en    language of report.html and of the messages in issues.csv (default: zh)
  --source NAME   vendor layout of the files, or a JSON file that names their columns (default: recognised from their headers)
  --as-of DATE    last day the data can know of, such as 2016-12-31 (default: the latest publication in the data)
  --names-level exact|normalised|resolved
                  how far names of applicants are merged (default: normalised)
  --ledger FILE   where the ledger of names goes (default: ledger.csv in the folder)
  --decisions FILE
                  an edited ledger: the column "decision" filled in with accept, reject, split, rename or parent of
  --groups FILE   a table of companies and their parents, with the columns "name" and "parent"; counts are then also given by group
  --snapshot FILE also write a snapshot, to be compared with a later one by "diff"; .gz compresses
  --taxonomy FILE a taxonomy of your own, JSON or a table with id, industry, name, ipc, keywords (default: the seven industries)
  --targets FILE  the city's own targets as JSON (default: the 2016 targets of the 2013 policy)
  --indicators FILE
                  yearly figures from outside, CSV or JSON: indicator, year, value, unit, source
  -h, --help      this text
  --version       the version

Exit status 0, or 2 with one line on standard error for unusable input: a wrong option, a file that cannot be read, or no patent application in any file (then only
issues.csv is written, with the reason of every row).
`;

/**
 * The command `patent-landscape`. Returns the exit status: 0, or 2 after one clear line on standard error for unusable input.
 *
 * @param argv arguments without the interpreter and the script
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (!isUsersMatter(error)) throw error;
    process.stderr.write(`patent-landscape: ${told(error).replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

/** The options of the command, as `parseArgs` takes them. */
export const OPTIONS = {
  out: { type: 'string', default: 'output' },
  lang: { type: 'string', default: 'zh' },
  source: { type: 'string' },
  'as-of': { type: 'string' },
  'names-level': { type: 'string' },
  ledger: { type: 'string' },
  decisions: { type: 'string' },
  groups: { type: 'string' },
  snapshot: { type: 'string' },
  taxonomy: { type: 'string' },
  targets: { type: 'string' },
  indicators: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const;

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: OPTIONS,
  });
  if (values.help || values.version) {
    process.stdout.write(values.help ? USAGE : `${version()}\n`);
    return 0;
  }
  if (positionals[0] === 'columns') {
    const paths = positionals.slice(1);
    if (paths.length === 0) throw new UnusableInputError('columns: name one or more exports.');
    for (const path of paths) process.stdout.write(await columnsText(path, values.source));
    return 0;
  }
  if (positionals[0] === 'diff') {
    const [, earlier, later, ...more] = positionals;
    if (earlier === undefined || later === undefined || more.length > 0)
      throw new UnusableInputError('diff: name two snapshots, the earlier one first.');
    process.stdout.write(await runDiff(earlier, later, { out: values.out, lang: langOption(values.lang) }));
    return 0;
  }
  if (positionals.length === 0) throw new UnusableInputError('no file given; name one or more exports, or see --help.');
  const summary = await runLandscape(positionals, {
    out: values.out,
    lang: langOption(values.lang),
    ...(values.source === undefined ? {} : { source: values.source }),
    ...(values.snapshot === undefined ? {} : { snapshot: values.snapshot }),
    ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
    ...(values.ledger === undefined ? {} : { ledger: values.ledger }),
    names: {
      ...(values['names-level'] === undefined ? {} : { level: levelOption(values['names-level']) }),
      ...(values.decisions === undefined ? {} : { decisions: values.decisions }),
      ...(values.groups === undefined ? {} : { parents: values.groups }),
    },
    ...(values.taxonomy === undefined ? {} : { taxonomy: values.taxonomy }),
    ...(values.targets === undefined ? {} : { targets: values.targets }),
    ...(values.indicators === undefined ? {} : { indicators: values.indicators }),
  });
  process.stdout.write(summary);
  return 0;
}

function langOption(lang: string): Lang {
  if (lang !== 'zh' && lang !== 'en') throw new UnusableInputError(`unknown language: "${lang}"; use zh or en.`);
  return lang;
}

function levelOption(level: string): HarmonisationLevel {
  const known = HARMONISATION_LEVELS.find((one) => one === level);
  if (known === undefined)
    throw new UnusableInputError(`unknown level of names: "${level}"; use ${HARMONISATION_LEVELS.join(', ')}.`);
  return known;
}

/** Wrong options and unusable files are the user's to mend; anything else is a fault of this program and keeps its stack. */
function isUsersMatter(error: unknown): error is Error {
  if (error instanceof UnusableInputError || error instanceof UnsupportedInputError) return true;
  if (error instanceof RangeError && OPTION_FAULT.test(error.message)) return true;
  return isOptionError(error) || isFileError(error);
}

/** The words of Node for options and paths, with what to do about them. */
function told(error: Error): string {
  if (isFileError(error))
    return `${error.path ?? 'output'}: ${error.message.replace(/,.*/s, '')}; check the path and your rights to it.`;
  if (!isOptionError(error)) return error.message;
  const [, option] = /^Unknown option '([^']+)'/.exec(error.message) ?? [];
  if (option === undefined) return `${error.message}; see --help.`;
  const near = nearest(option, ['-h', ...Object.keys(OPTIONS).map((name) => `--${name}`)]);
  return `unknown option: ${option}; ${near === null ? 'see --help.' : `did you mean ${near}?`}`;
}

function isOptionError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return FILE_CODES.includes((error as NodeJS.ErrnoException)?.code ?? '');
}

const FILE_CODES: readonly string[] = ['EACCES', 'EEXIST', 'EISDIR', 'ENOTDIR', 'ENOSPC', 'EROFS', 'EPERM'];

/** The library's words for an option that cannot be; other range errors (a stack too deep, an array too long) are faults. */
const OPTION_FAULT = /^\w+: (?:unknown|missing|invalid|unsupported) /;

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
