import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyNames } from './many-names.js';
import { writeRows } from './rows.js';

interface Run {
  readonly rows: number;
  readonly cpuMs: number;
}

/** `npm run bench:names [-- DISTINCT ...]`: what harmonising a million applicant strings costs, beside reading a million rows. */
const STRINGS = 1_000_000;
const ROUNDS = 3;
const LEVELS = ['exact', 'normalised', 'resolved'] as const;
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-bench-'));

process.stdout.write(
  `${STRINGS} strings; CPU seconds, least of ${ROUNDS} runs, each a process of its own; in brackets the share of reading as many rows.\n\n`,
);
try {
  const rows = join(folder, 'rows.csv');
  writeRows(rows, STRINGS);
  const reading = least('records', rows);
  rmSync(rows);
  process.stdout.write(
    `reading ${STRINGS} rows: ${reading.toFixed(2)} s\n\ndistinct  ${LEVELS.map((level) => level.padEnd(14)).join('')}\n`,
  );
  for (const distinct of sizes.length > 0 ? sizes : [20_000, 50_000, 100_000, 200_000, 400_000]) measure(distinct, reading);
} finally {
  rmSync(folder, { recursive: true });
}

function measure(distinct: number, reading: number): void {
  const path = join(folder, `${distinct}.json`);
  const names = manyNames(STRINGS, distinct);
  const counts = new Array<number>(distinct).fill(0);
  for (const name of names.strings) counts[name]!++;
  writeFileSync(path, JSON.stringify({ names: names.distinct, counts }));
  const cells = LEVELS.map((level) => {
    const seconds = least(`names-${level}`, path);
    return `${seconds.toFixed(2)} (${(seconds / reading).toFixed(2)})`.padEnd(14);
  });
  process.stdout.write(`${String(distinct).padEnd(10)}${cells.join('')}\n`);
  rmSync(path);
}

function least(variant: string, path: string): number {
  const script = new URL('./one.mjs', import.meta.url).pathname;
  const runs = Array.from(
    { length: ROUNDS },
    () => JSON.parse(execFileSync(process.execPath, [script, variant, path], { encoding: 'utf8' })) as Run,
  );
  return Math.min(...runs.map(({ cpuMs }) => cpuMs)) / 1000;
}
