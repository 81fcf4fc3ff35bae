import { cpuMs } from './cpu.js';
import { hostileInputs, troubleOfRecords, troubleOfRows } from './hostile-inputs.js';
import type { HostileReading } from './read-hostile.js';

/** A process of `readHostile`: of all inputs of a seed it reads one in `shares`, and prints what came of them. */
const [seed = 1, count = 0, share = 0, shares = 1, recordsOf = 0] = process.argv.slice(2).map(Number);
/** So many inputs are timed together: to ask for the time of each would take as long as to read them. */
const TIMED = 16;
const faults: string[] = [];
let [place, read, refused, slowestMs, before] = [0, 0, 0, 0, 0];
for (const bytes of hostileInputs(seed, count)) {
  if (place++ % shares !== share) continue;
  if (read === 0) before = cpuMs();
  const hasRecords = recordsOf > 0 && read % recordsOf === 0;
  const trouble = (await troubleOfRows(bytes)) ?? (hasRecords ? await troubleOfRecords(bytes) : null);
  if (++read % TIMED === 0) {
    const now = cpuMs();
    slowestMs = Math.max(slowestMs, now - before);
    before = now;
  }
  if (trouble === 'refused') refused++;
  else if (trouble !== null) faults.push(`${trouble}: ${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`);
}
const reading: HostileReading = { count: read, refused, faults, cpuSeconds: cpuMs() / 1000, slowestMs };
process.stdout.write(JSON.stringify(reading));
