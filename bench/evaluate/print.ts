import type { Share } from '../../src/classify/evaluation/wilson-interval.js';

/** `0.912 [0.887, 0.932] (536 of 588)`, or `-` when nothing was counted. */
export function shareText({ share, lower, upper, count, of }: Share): string {
  return share === null ? '-' : `${share.toFixed(3)} [${lower!.toFixed(3)}, ${upper!.toFixed(3)}] (${count} of ${of})`;
}

export function line(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** Rows as columns of equal width, numbers to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, k) => Math.max(...cells.map((row) => width(row[k] ?? ''))));
  cells.forEach((row, r) => {
    const padded = row.map((cell, k) => {
      const gap = ' '.repeat(widths[k]! - width(cell));
      return typeof rows[0]?.[k] === 'number' ? gap + cell : cell + gap;
    });
    line(`  ${padded.join('  ').trimEnd()}`);
    if (r === 0) line(`  ${widths.map((w) => '-'.repeat(w)).join('  ')}`);
  });
}

/** Columns on a terminal: Chinese characters take two. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /[\u2e80-\uffdc]/.test(character) ? 2 : 1;
  return columns;
}

/** Names by how often they occur: `a 12, b 3`. */
export function frequencies(names: readonly string[], most = 12): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = sorted.slice(0, most).map(([name, count]) => `${name} ${count}`);
  return sorted.length > most ? `${shown.join(', ')}, and ${sorted.length - most} more` : shown.join(', ');
}
