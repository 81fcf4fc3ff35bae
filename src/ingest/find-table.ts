import { isBlank } from './cell-value.js';
import { foldHeader } from './fold-header.js';
import { headerWords } from './header-words.js';
import { parseCells } from './parse-cells.js';
import type { Field, Preset } from './preset.js';

/** Where a table begins and how its cells are separated. */
export interface FoundTable {
  readonly delimiter: string;
  /** The header's cells as they stand. */
  readonly header: readonly string[];
  /** Position of the header among the records, blank lines counted; -1 when the text holds nothing. */
  readonly index: number;
  /** What stands above the header: one text a record. */
  readonly preamble: readonly string[];
}

/**
 * Finds delimiter and header together: among the first records under each delimiter, the first one with most column names that
 * some vendor is known to use. Where no record has any, the delimiter that cuts the records most evenly and the first full
 * record.
 *
 * @example findTable('search URL:,x\nid,title,assignee\n1,2,3\n', {}).header //=> ['id', 'title', 'assignee']
 */
export function findTable(
  text: string,
  { delimiter, preset }: { readonly delimiter?: string; readonly preset?: Preset },
): FoundTable {
  const declared = delimiter ?? /^"?sep=(.)"?\n/i.exec(text)?.[1];
  const known = withNamesOf(preset);
  const candidates = (declared === undefined ? DELIMITERS : [declared]).map((one) => readHead(text, one, known));
  const best = candidates.reduce((a, b) =>
    b.score > a.score || (b.score === a.score && b.score < ENOUGH && b.evenness > a.evenness) ? b : a,
  );
  const index = best.score >= ENOUGH ? best.index : best.firstFull;
  const above = best.rows.slice(0, Math.max(index, 0)).map((row) => row.join(best.delimiter).trim());
  return { delimiter: best.delimiter, header: best.rows[index] ?? [], index, preamble: above.filter((line) => line !== '') };
}

const DELIMITERS = [',', '\t', ';', '|', '，'];

/** Records looked at, and how many of them may stand above the header. */
const HEAD = 60;
const PREAMBLE = 30;

/** Score from which a record counts as a header: one identifier column, or two others. */
const ENOUGH = 2;

interface Head {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Best header score among the records, and where it is. */
  readonly score: number;
  readonly index: number;
  /** Cells of a usual record if most have as many; near 0 when the delimiter does not occur. */
  readonly evenness: number;
  readonly firstFull: number;
}

function readHead(text: string, delimiter: string, known: ReadonlyMap<string, Field>): Head {
  const { rows } = parseCells(text, delimiter, { preview: HEAD });
  let [score, index] = [0, -1];
  for (const [i, row] of rows.slice(0, PREAMBLE).entries()) {
    const own = scoreHeader(row, known);
    if (own > score) [score, index] = [own, i];
  }
  const filled = rows.filter((row) => !isBlankRow(row));
  const usual = mode(filled.map((row) => row.length));
  const share = filled.filter((row) => row.length === usual).length / Math.max(filled.length, 1);
  const firstFull = rows.findIndex((row) => row.length >= usual && !isBlankRow(row));
  return { delimiter, rows, score, index, evenness: share * Math.min(usual - 1, 3), firstFull };
}

/** Different fields named in a record; a number column counts double. */
function scoreHeader(row: readonly string[], known: ReadonlyMap<string, Field>): number {
  const fields = new Set(row.map((cell) => (cell.length > 60 ? undefined : known.get(foldHeader(cell)))));
  fields.delete(undefined);
  return fields.size + (fields.has('application') ? 1 : 0) + (fields.has('publication') ? 1 : 0);
}

/** All cells empty or blank. */
export function isBlankRow(row: readonly string[]): boolean {
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

function withNamesOf(preset: Preset | undefined): ReadonlyMap<string, Field> {
  if (preset === undefined) return headerWords();
  const own = Object.entries(preset.columns).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [foldHeader(name), field as Field]),
  );
  return new Map([...headerWords(), ...own]);
}
