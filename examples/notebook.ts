/** The cells of a notebook-style script: what an example shows, as Markdown on standard output. */

/** A heading. */
export function heading(text: string): void {
  process.stdout.write(`\n## ${text}\n\n`);
}

/** A paragraph. */
export function say(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

/** A value as JSON, for looking at. */
export function show(value: unknown): void {
  process.stdout.write(`\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n\n`);
}

/** Rows as a table; columns default to the fields of the first row. Fractions keep three decimals, null is shown as —. */
export function table(rows: readonly object[], columns: readonly string[] = Object.keys(rows[0] ?? {})): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(line(columns) + line(columns.map(() => '---')));
  for (const row of rows) process.stdout.write(line(columns.map((column) => cell((row as Record<string, unknown>)[column]))));
  process.stdout.write('\n');
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'number' && !Number.isInteger(value)) return value.toFixed(3);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
