import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What reading some hostile inputs came to. */
export interface HostileReading {
  readonly count: number;
  /** Inputs refused by an error that names the fault. */
  readonly refused: number;
  /** Every input that went wrong, and how. */
  readonly faults: readonly string[];
  /** Processor time, that of making the inputs included. */
  readonly cpuSeconds: number;
  /** Processor time of the slowest 16 inputs in a row. */
  readonly slowestMs: number;
}

/**
 * Reads the hostile inputs of a seed in as many processes as the machine runs at once, each its share of them.
 *
 * @param recordsOf the records are read, too, of one input in so many; of none when 0.
 * @throws Error when a process dies.
 */
export async function readHostile(seed: number, count: number, recordsOf: number): Promise<HostileReading> {
  const processes = availableParallelism();
  const shares = await Promise.all(
    Array.from({ length: processes }, async (_, share): Promise<HostileReading> => {
      const numbers = [seed, count, share, processes, recordsOf].map(String);
      const { stdout } = await promisify(execFile)(process.execPath, [SHARE, ...numbers], { maxBuffer: Infinity });
      return JSON.parse(stdout) as HostileReading;
    }),
  );
  const sum = (of: (share: HostileReading) => number): number => shares.reduce((total, share) => total + of(share), 0);
  return {
    count: sum((share) => share.count),
    refused: sum((share) => share.refused),
    faults: shares.flatMap((share) => share.faults),
    cpuSeconds: sum((share) => share.cpuSeconds),
    slowestMs: Math.max(...shares.map((share) => share.slowestMs)),
  };
}

const SHARE = fileURLToPath(new URL('./hostile-share.js', import.meta.url));
