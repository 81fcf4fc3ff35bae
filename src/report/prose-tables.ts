import { unescapeMarkdown } from './escape-markdown.js';

/** A table of a Markdown text whose last row is a total. */
export interface ProseTable {
  /** Line of the total, from 1. */
  readonly line: number;
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

/** The tables with a total row (all bold) in Markdown lines. */
export function tablesWithTotal(lines: readonly string[]): readonly ProseTable[] {
  return lines.flatMap((line, i) => {
    if (!line.startsWith('| **') || lines[i + 1]?.startsWith('|')) return [];
    let first = i;
    while (lines[first - 1]?.startsWith('|')) first--;
    const rows = lines.slice(first + 2, i).map(tableCells);
    return [{ line: i + 1, rows, total: tableCells(line).map((cell) => cell.replaceAll('**', '')) }];
  });
}

/**
 * The cells of a row of a Markdown table, unescaped.
 *
 * @example tableCells('| a \\| b | 1 |') //=> ['a | b', '1']
 */
export function tableCells(line: string): readonly string[] {
  const inner = line.trim().replace(/^\||\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => unescapeMarkdown(cell.trim()));
}

/**
 * Columns whose total is not the sum of the rows. Shares must add up where the total is 100.0 %; other percentages are ratios, and so are those that are 100.0 %
 * in every row.
 */
export function wrongTotals({ rows, total }: ProseTable): readonly string[] {
  return total.filter((text, column) => {
    const wanted = numberOf(text);
    if (column === 0 || wanted === null || (text.endsWith('%') && text !== '100.0%')) return false;
    if (text === '100.0%' && rows.every((row) => row[column] === text)) return false;
    const sum = rows.reduce((all, row) => all + (numberOf(row[column] ?? '') ?? 0), 0);
    return Math.abs(sum - wanted) > 0.05 * (text.includes('.') && !text.endsWith('%') ? rows.length : 0) + 1e-6;
  });
}

function numberOf(text: string): number | null {
  return /^[\d,]+(?:\.\d+)?%?$/.test(text) ? Number(text.replace(/[,%]/g, '')) : null;
}
