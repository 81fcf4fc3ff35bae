import { cpuMs } from './cpu.js';
import type { Figure } from './figure.js';
import { hostileInputs, troubleOfRows } from './hostile-inputs.js';

const SEED = 20_261_122;
const COUNT = 100_000;
const SECONDS = 60;
/** So many inputs are timed together: to ask for the time of each would take as long as to read them. */
const TIMED = 16;

/** Figure 6: hostile texts made up, and small exports with a few bytes changed; what comes out is held against what went in, row by row. */
export const generated: readonly Figure[] = [
  {
    id: '6',
    name: `Generated inputs, nothing lost (seed ${SEED})`,
    target: '>= 100,000 in 60 s, 0 lost, 0 uncaught',
    needs: [],
    run: async () => {
      const start = cpuMs();
      const notes: string[] = [];
      let [count, refused, slowest] = [0, 0, 0];
      let before = start;
      for (const bytes of hostileInputs(SEED, COUNT)) {
        const trouble = await troubleOfRows(bytes);
        if (++count % TIMED === 0) {
          const now = cpuMs();
          slowest = Math.max(slowest, now - before);
          before = now;
        }
        if (trouble === 'refused') refused++;
        else if (trouble !== null)
          notes.push(`${trouble}: ${JSON.stringify(Buffer.from(bytes).toString('latin1')).slice(0, 400)}`);
      }
      const seconds = (cpuMs() - start) / 1000;
      const value = `${count} in ${seconds.toFixed(0)} s, ${notes.length} wrong, ${refused} refused by name, slowest ${TIMED} ${slowest.toFixed(0)} ms`;
      return { value, isPass: notes.length === 0 && count >= COUNT && seconds <= SECONDS, notes };
    },
  },
];
