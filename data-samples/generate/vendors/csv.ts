/** A cell in quotes; quotes inside are doubled. */
export function quotedCell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A cell in quotes only where it needs them. */
export function plainCell(text: string): string {
  return /[",\r\n]/.test(text) ? quotedCell(text) : text;
}

/** Cells as one line, with cells cut off or added at the end. */
export function csvLine(cells: readonly string[], missing: number, cell: (text: string) => string): string {
  const kept = missing > 0 ? cells.slice(0, -missing) : [...cells, ...Array<string>(-missing).fill('备注')];
  return kept.map(cell).join(',');
}
