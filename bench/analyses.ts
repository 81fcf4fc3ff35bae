/** Times queries and analyses on a loaded landscape of a million invented applications: `npm run bench:analyses [-- applications]`. */

import type { CountQuery, Engine } from '../src/engines/engine.js';
import { memoryEngine } from '../src/engines/memory/memory-engine.js';
import { EVERY_ANALYSIS } from './every-analysis.js';
import { syntheticStore } from './synthetic-store.js';

const RUNS = 15;

const COUNTS: readonly CountQuery[] = [
  { by: ['year'] },
  { by: ['industry', 'year'] },
  { by: ['applicantType'] },
  { by: ['applicant'], top: 20 },
  { by: ['applicant'], atLeast: 45, where: { applicantType: 'enterprise' } },
  { by: ['applicant', 'year'], atLeast: 10 },
  { by: ['area', 'subclass'], atLeast: 30 },
  { by: ['area', 'applicant'], atLeast: 10 },
  { by: ['area', 'applicant'] },
  { by: ['industry', 'year'], unit: 'family' },
  { by: ['applicant'], unit: 'family', counting: 'fractional', top: 20 },
];

/** Name and work of each line of the table. */
function works(engine: Engine): readonly (readonly [string, () => Promise<unknown>])[] {
  return [
    ...COUNTS.map((query) => [`count ${JSON.stringify(query)}`, () => engine.count(query)] as const),
    ['spread area x applicant', () => engine.spread({ by: 'area', of: 'applicant' })],
    ['spread area x applicant, fractional', () => engine.spread({ by: 'area', of: 'applicant', counting: 'fractional' })],
    ['spread year x applicant', () => engine.spread({ by: 'year', of: 'applicant' })],
    ['pairs applicant, top 100', () => engine.pairs({ of: 'applicant', top: 100 })],
    ['pairs area', () => engine.pairs({ of: 'area' })],
    ['pairs subclass', () => engine.pairs({ of: 'subclass' })],
    ['list of an industry', () => engine.list({ where: { industry: 'biomedicine' } })],
    ['list of all', () => engine.list({})],
    ...Object.entries(EVERY_ANALYSIS).flatMap(([name, variants]) =>
      Object.entries(variants).map(([variant, work]) => [`${name} ${variant}`.trim(), () => work(engine)] as const),
    ),
  ];
}

async function main(size: number, only: string): Promise<void> {
  const started = process.hrtime.bigint();
  const engine = memoryEngine(syntheticStore(size));
  process.stdout.write(
    `${size} applications made in ${msSince(started).toFixed(0)} ms; ${RUNS} runs: median, the first one, least processor time; within ${LIMIT_MS} ms?\n`,
  );
  let over = 0;
  for (const [name, work] of works(engine)) {
    if (!name.includes(only)) continue;
    const walls: number[] = [];
    const processor: number[] = [];
    let rows = 0;
    for (let run = 0; run < RUNS; run++) {
      const start = process.hrtime.bigint();
      const used = process.cpuUsage();
      const answer = await work();
      walls.push(msSince(start));
      const { user, system } = process.cpuUsage(used);
      processor.push((user + system) / 1000);
      rows = Array.isArray(answer) ? answer.length : 0;
    }
    const isWithin = Math.min(median(walls), median(processor)) <= LIMIT_MS;
    const verdict = isWithin ? 'ok  ' : rows > MOST_ROWS ? 'rows' : 'OVER';
    if (verdict === 'OVER') over++;
    const cells = [median(walls), walls[0]!, Math.min(...processor)].map((ms) => `${ms.toFixed(0).padStart(7)} ms`);
    process.stdout.write(`${cells.join('')}  ${verdict}  ${name}${verdict === 'rows' ? `: ${rows} rows` : ''}\n`);
  }
  process.stdout.write(over === 0 ? 'all within the limit\n' : `${over} over the limit\n`);
}

/** Rows that no analysis shows: of a raw query that answers with more of them, only the time is told. */
const MOST_ROWS = 100_000;

/**
 * What any analysis may take. Held against the lesser of the medians: a machine that others use adds to the time of the clock, and collecting garbage
 * beside the work adds to that of processors.
 */
const LIMIT_MS = 100;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function msSince(start: bigint): number {
  return Number(process.hrtime.bigint() - start) / 1e6;
}

await main(Number(process.argv[2] ?? 1_000_000), process.argv[3] ?? '');
