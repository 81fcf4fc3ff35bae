// One run of one variant in plain Node: a loader of TypeScript would rewrite the built files, which are what users run.
import { transcode } from 'node:buffer';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import Papa from 'papaparse';

/** By name, what each variant does with a file and what it found: checked against the other variants before any time is believed. */
const VARIANTS = {
  bare,
  records,
  landscape: (path) => landscape(path, { threads: 0 }),
  threads: (path) => landscape(path),
  'names-exact': (path) => names(path, 'exact'),
  'names-normalised': (path) => names(path, 'normalised'),
  'names-resolved': (path) => names(path, 'resolved'),
};

/** The peer: Papa Parse alone over transcoded chunks cut at record ends, rows as arrays. It checks, merges and classifies nothing. */
async function bare(path) {
  let rows = -1;
  let carry = '';
  let rest = Buffer.alloc(0);
  const parser = { delimiter: ',', newline: '\r\n', header: false };
  for await (const chunk of createReadStream(path, { highWaterMark: 4 << 20 })) {
    const bytes = Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(10) + 1;
    rest = bytes.subarray(end);
    const text = carry + transcode(bytes.subarray(0, end), 'utf8', 'utf16le').toString('utf16le');
    const result = new Papa.Parser(parser).parse(text, 0, true);
    rows += result.data.length;
    carry = text.slice(result.meta.cursor);
  }
  const last = new Papa.Parser(parser).parse(carry + rest.toString('utf8'), 0, false);
  return { rows: rows + last.data.filter((cells) => cells.length > 1).length };
}

/** Bytes to records: decoding, recognising columns, numbers, dates, symbols, applicants. */
async function records(path) {
  const { readRecords } = await built('ingest/read-records');
  const { decodeUtf8 } = await built('node/decode-utf8');
  const { readUnits } = await built('node/read-units');
  const { fileSource } = await built('node/file-source');
  const reader = readRecords(fileSource(path), { decodeUtf8, readUnits });
  for await (const _ of reader);
  return { rows: reader.report.rows };
}

/** The whole way: records, merging, classification by title and abstract, harmonised applicants, columnar store. */
async function landscape(path, options = {}) {
  const { readLandscape } = await built('node/read-files');
  const { engine, files } = await readLandscape([path], options);
  const [total] = await engine.count({ by: [], where: { classified: true } });
  return { rows: files[0].rows, applications: engine.facts.size, classified: total?.count ?? 0 };
}

/** Distinct names to parties; reading the names from their file is not counted. */
async function names(path, level) {
  const { harmonise } = await built('applicants/harmonise');
  const given = JSON.parse(readFileSync(path, 'utf8'));
  cpu = process.cpuUsage();
  const { parties } = harmonise(given.names, given.counts, { level });
  return { rows: given.names.length, parties: parties.length };
}

function built(file) {
  return import(new URL(`../dist/${file}.js`, import.meta.url).href);
}

const [variant = '', path = ''] = process.argv.slice(2);
let cpu = process.cpuUsage();
const start = process.hrtime.bigint();
const outcome = await VARIANTS[variant](path);
const ms = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(cpu);
process.stdout.write(
  JSON.stringify({
    ...outcome,
    ms,
    cpuMs: (user + system) / 1000,
    bytes: statSync(path).size,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
