import { readHostile } from './read-hostile.js';

/**
 * Figure 6 at length: `npm run score:long -- FROM TO` reads 100,000 hostile inputs of every seed from FROM to TO, prints a line for each seed
 * and every input that goes wrong. Ten seeds are a million inputs and take some fifteen minutes of processor time.
 */
const [from = 1, to = 10] = process.argv.slice(2).map(Number);
const COUNT = 100_000;
/** The records are read, too, of one input in so many. */
const RECORDS_OF = 8;
for (let seed = from; seed <= to; seed++) {
  const start = performance.now();
  const { count, refused, faults, cpuSeconds, slowestMs } = await readHostile(seed, COUNT, RECORDS_OF);
  const seconds = (performance.now() - start) / 1000;
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  const time = `${seconds.toFixed(0)} s (${cpuSeconds.toFixed(0)} s of processor time)`;
  process.stdout.write(
    `seed ${seed}: ${count} inputs in ${time}, ${faults.length} wrong, ${refused} refused by name, slowest 16 ${slowestMs.toFixed(0)} ms\n`,
  );
}
