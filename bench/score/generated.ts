import { availableParallelism } from 'node:os';
import type { Figure } from './figure.js';
import { readHostile } from './read-hostile.js';

const SEED = 20_261_122;
const COUNT = 100_000;
const SECONDS = 60;

/** Figure 6: hostile texts made up, and small exports with a few bytes changed; what comes out is held against what went in, row by row. */
export const generated: readonly Figure[] = [
  {
    id: '6',
    name: `Generated inputs, nothing lost (seed ${SEED})`,
    target: `>= 100,000 in ${SECONDS} s, 0 lost, 0 uncaught`,
    needs: [],
    run: async () => {
      const start = performance.now();
      const { count, refused, faults, cpuSeconds, slowestMs } = await readHostile(SEED, COUNT, 0);
      const seconds = (performance.now() - start) / 1000;
      const time = `${seconds.toFixed(0)} s (${cpuSeconds.toFixed(0)} s of processor time, cores: ${availableParallelism()})`;
      const value = `${count} in ${time}, ${faults.length} wrong, ${refused} refused by name, slowest 16 ${slowestMs.toFixed(0)} ms`;
      const notes = faults.map((fault) => fault.slice(0, 400));
      return { value, isPass: faults.length === 0 && count >= COUNT && seconds <= SECONDS, notes };
    },
  },
];
