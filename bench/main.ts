import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRows } from './rows.js';

interface Run {
  readonly rows: number;
  readonly applications?: number;
  readonly classified?: number;
  readonly ms: number;
  readonly bytes: number;
  readonly peakMb: number;
}

const VARIANTS = ['bare', 'records', 'landscape', 'threads'] as const;
const ROUNDS = 3;
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-bench-'));

process.stdout.write('Reading generated exports; variants interleaved, medians of 3 rounds, each run a process of its own.\n');
process.stdout.write(
  'bare = Papa Parse alone over transcoded chunks; records = bytes to records; landscape = the whole way in one thread; threads = by default.\n\n',
);
process.stdout.write('rows      variant    rows/s   MB/s  peak MB  x bare\n');
try {
  for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) measure(rows);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(rows: number): void {
  const path = join(folder, `${rows}.csv`);
  writeRows(path, rows);
  const runs = new Map<string, Run[]>(VARIANTS.map((variant) => [variant, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const variant of VARIANTS) runs.get(variant)!.push(runOne(variant, path, rows));
  const base = median(runs.get('bare')!.map(({ ms }) => ms));
  for (const variant of VARIANTS) {
    const all = runs.get(variant)!;
    const ms = median(all.map((run) => run.ms));
    const cells = [
      rows,
      variant,
      Math.round((rows / ms) * 1000),
      (all[0]!.bytes / 1000 / ms).toFixed(0),
      median(all.map((run) => run.peakMb)).toFixed(0),
    ];
    process.stdout.write(
      `${cells.map((cell, k) => String(cell).padEnd([10, 10, 9, 6, 8][k]!)).join(' ')}${(ms / base).toFixed(2)}\n`,
    );
  }
  rmSync(path);
}

/** One run in a process of its own. Throws when it did not see every row: no time is believed before the counts agree. */
function runOne(variant: string, path: string, rows: number): Run {
  const script = new URL('./one.mjs', import.meta.url).pathname;
  const run = JSON.parse(execFileSync(process.execPath, [script, variant, path], { encoding: 'utf8' })) as Run;
  if (run.rows !== rows) throw new Error(`bench: ${variant} saw ${run.rows} of ${rows} rows.`);
  if (run.applications !== undefined && run.applications !== rows - Math.floor(rows / 8)) {
    throw new Error(`bench: ${variant} found ${run.applications} applications instead of ${rows - Math.floor(rows / 8)}.`);
  }
  return run;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
