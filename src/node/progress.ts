import type { Progress } from '../feed.js';

/** Shows on a terminal how far reading is: one line, rewritten at most every 2 MB. Says nothing when the output is no terminal. */
export function terminalProgress(stream: NodeJS.WriteStream): { show(progress: Progress): void; clear(): void } {
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownFile = '';
  return {
    show(progress) {
      if (!stream.isTTY || (progress.file === shownFile && progress.bytes - shownAt < STEP)) return;
      shownAt = progress.bytes;
      shownFile = progress.file;
      stream.write(`\r\u001b[K${progressLine(progress)}`);
    },
    clear() {
      if (stream.isTTY && shownFile !== '') stream.write('\r\u001b[K');
    },
  };
}

const STEP = 2 << 20;

/** The line itself, such as `a.csv: 45 % (120000 rows)`. */
export function progressLine({ file, bytes, rows, size }: Progress): string {
  const done =
    size === null || size === 0 ? `${Math.floor(bytes / 1e6)} MB` : `${Math.min(100, Math.floor((100 * bytes) / size))} %`;
  return `${file}: ${done} (${rows} rows)`;
}
