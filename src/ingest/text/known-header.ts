import { CellCache } from '../cell-cache.js';
import { foldHeader } from '../fold-header.js';
import { headerWords } from '../header-words.js';
import type { Field, Preset } from '../preset.js';

/** Score from which a record counts as the header of a table of patents: one column of numbers, or two others. */
export const ENOUGH = 2;

/**
 * Scores records by the names that some vendor, or the caller's preset, is known to give to columns: one for each different field, and
 * one more for each column of numbers.
 *
 * @example knownHeaderScore(undefined)(['申请号', '标题', '甲']) //=> 3
 */
export function knownHeaderScore(preset: Preset | undefined): (row: readonly string[]) => number {
  if (preset === undefined && withoutPreset !== undefined) return withoutPreset;
  const fieldOf = new CellCache((cell) => ({ field: LETTER.test(cell) ? known.get(foldHeader(cell)) : undefined }));
  const known = withNamesOf(preset);
  const score = (row: readonly string[]): number => {
    const fields = new Set<Field>();
    for (const cell of row) {
      const field = cell.length > LONGEST_NAME ? undefined : fieldOf.of(cell).field;
      if (field !== undefined) fields.add(field);
    }
    return fields.size + (fields.has('application') ? 1 : 0) + (fields.has('publication') ? 1 : 0);
  };
  if (preset === undefined) withoutPreset = score;
  return score;
}

let withoutPreset: ((row: readonly string[]) => number) | undefined;

const LONGEST_NAME = 60;
/** What every name holds, and numbers and days do not. */
const LETTER = /[a-z\u0080-\uffff]/i;

function withNamesOf(preset: Preset | undefined): ReadonlyMap<string, Field> {
  if (preset === undefined) return headerWords();
  const own = Object.entries(preset.columns).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [foldHeader(name), field as Field]),
  );
  return new Map([...headerWords(), ...own]);
}
