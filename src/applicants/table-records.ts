/** A column of a table that a user edits. */
export interface EditedColumn {
  readonly name: string;
  /** Headers that it goes by, lower case. */
  readonly words: readonly string[];
  readonly isNeeded: boolean;
}

/**
 * The rows of a table, header first, as records by column name.
 *
 * @throws RangeError when a needed column is missing.
 */
export function recordsOf(
  caller: string,
  table: readonly (readonly string[])[],
  columns: readonly EditedColumn[],
): Record<string, string>[] {
  const header = (table[0] ?? []).map((name) => name.normalize('NFKC').trim().toLowerCase());
  const places = columns.map(({ name, words, isNeeded }) => {
    const at = header.findIndex((word) => words.includes(word));
    if (at === -1 && isNeeded) {
      throw new RangeError(`${caller}: missing column: "${name}"; name it ${words.map((word) => `"${word}"`).join(' or ')}.`);
    }
    return { name, at };
  });
  return table.slice(1).map((cells) => Object.fromEntries(places.map(({ name, at }) => [name, cells[at] ?? ''])));
}
