import type { Label } from '../classify/evaluation/label.js';
import { readReview, reviewTable } from '../classify/evaluation/review-sheet.js';
import type { ReviewRow } from '../classify/evaluation/sample-for-review.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { readEditedTable, writeEditedTable } from './edited-table.js';

/**
 * Writes a sample as a CSV sheet for a human to label (UTF-8 with a mark, so that spreadsheet programs show Chinese; cells that they would run as
 * a formula get a leading apostrophe). Its folder is made when absent. The file appears under its name only when it is complete.
 *
 * @example (await writeReviewSheet('output/review.csv', []), (await readReviewSheet('output/review.csv', SEI_2013)).length) //=> 0
 */
export async function writeReviewSheet(path: string, rows: readonly ReviewRow[]): Promise<void> {
  await writeEditedTable(path, reviewTable(rows));
}

/**
 * Reads a labelled sheet back to gold labels for `evaluate`; whatever encoding and separator the spreadsheet program saved it with.
 *
 * @throws RangeError on a missing column or an unknown name, with its row and column.
 * @example (await writeReviewSheet('output/review.csv', []), (await readReviewSheet('output/review.csv', SEI_2013)).length) //=> 0
 */
export async function readReviewSheet(path: string, taxonomy: Taxonomy): Promise<[id: string, labels: Label[]][]> {
  return readReview((await readEditedTable(path)).rows, taxonomy);
}
