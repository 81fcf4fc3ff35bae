/** Values of rows and columns after a number of reflections. */
export interface Reflections {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/**
 * Method of reflections on a 0/1 table of places and fields: each value becomes the mean of its neighbours' values, `steps` times over.
 *
 * Steps 0: diversity (fields of a place) and ubiquity (places of a field). 1: mean ubiquity of a place's fields, mean diversity of a field's places. 2: mean
 * diversity of places with similar fields. Further steps draw all values together; for an index take {@link complexityIndex}, their limit standardised.
 * Null for a row or column without any 1, from step 1 on.
 * Source: Hidalgo and Hausmann 2009, equations 1-4; EconGeo (`MORc`, `MORt`).
 *
 * @param table Rows of 0 and 1, all of the same length.
 * @param steps Whole number from 0.
 * @throws RangeError on any other number of steps.
 * @example reflections([[1, 1, 1, 1], [0, 1, 0, 0], [0, 0, 1, 1], [0, 0, 0, 1]], 1).rows //=> [2, 2, 2.5, 3]
 */
export function reflections(table: readonly (readonly number[])[], steps: number): Reflections {
  if (!Number.isInteger(steps) || steps < 0)
    throw new RangeError(`reflections: invalid steps: ${steps}; give a whole number from 0.`);
  const width = table[0]?.length ?? 0;
  const diversity = table.map((row) => row.reduce((sum, one) => sum + one, 0));
  const ubiquity = Array.from({ length: width }, (_, j) => table.reduce((sum, row) => sum + row[j]!, 0));
  let rows: (number | null)[] = diversity;
  let columns: (number | null)[] = ubiquity;
  for (let k = 0; k < steps; k++) {
    const before = rows;
    rows = table.map((row, i) => meanOf(row, columns, diversity[i]!));
    columns = ubiquity.map((u, j) =>
      meanOf(
        table.map((row) => row[j]!),
        before,
        u,
      ),
    );
  }
  return { rows, columns };
}

function meanOf(ties: readonly number[], values: readonly (number | null)[], number: number): number | null {
  return number > 0 ? ties.reduce((sum, one, i) => sum + one * (values[i] ?? 0), 0) / number : null;
}
