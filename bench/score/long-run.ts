import { cpuMs } from './cpu.js';
import { hostileInputs, troubleOfRecords, troubleOfRows } from './hostile-inputs.js';

/**
 * Figure 6 at length: `npm run score:long -- FROM TO` reads 100,000 hostile inputs of every seed from FROM to TO, prints a line for each seed
 * and every input that goes wrong. Ten seeds are a million inputs and take some twenty minutes of one core.
 */
const [from = 1, to = 10] = process.argv.slice(2).map(Number);
const COUNT = 100_000;
/** The records are read, too, of one input in so many. */
const RECORDS_OF = 8;
let wrong = 0;
for (let seed = from; seed <= to; seed++) {
  let [count, refused, slowest, faults] = [0, 0, 0, 0];
  for (const bytes of hostileInputs(seed, COUNT)) {
    const start = cpuMs();
    const trouble = (await troubleOfRows(bytes)) ?? (count++ % RECORDS_OF === 0 ? await troubleOfRecords(bytes) : null);
    slowest = Math.max(slowest, cpuMs() - start);
    if (trouble === 'refused') refused++;
    else if (trouble !== null) {
      faults++;
      process.stdout.write(`  ${trouble}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}\n`);
    }
  }
  wrong += faults;
  process.stdout.write(
    `seed ${seed}: ${COUNT} inputs, ${faults} wrong, ${refused} refused by name, slowest ${slowest.toFixed(0)} ms\n`,
  );
}
process.exitCode = wrong > 0 ? 1 : 0;
