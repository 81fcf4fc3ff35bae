import type { CellContext } from './cell-text.js';
import { NumberFormats } from './number-formats.js';
import { SharedTexts } from './shared-texts.js';
import { type Relation, Relations, WorkbookList } from './workbook.js';
import type { WorkbookParts } from './workbook-parts.js';

/** A workbook whose sheets can be read. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly context: CellContext;
}

/** Reads what the sheets of a workbook refer to; null when its parts are no workbook's. */
export async function openWorkbook(parts: WorkbookParts): Promise<Workbook | null> {
  const roots = (await parts.scan('_rels/.rels', new Relations(''))).relations;
  const main = roots.find(({ type, part }) => type === 'officeDocument' && parts.has(part))?.part ?? 'xl/workbook.xml';
  if (!parts.has(main) || !/\.xml$/i.test(main)) return null;
  const [folder, file] = [main.slice(0, Math.max(main.lastIndexOf('/'), 0)), main.slice(main.lastIndexOf('/') + 1)];
  const { relations } = await parts.scan(`${folder}/_rels/${file}.rels`.replace(/^\//, ''), new Relations(folder));
  const list = await parts.scan(main, new WorkbookList());
  const partOf = (type: string, usual: string): string =>
    relations.find((one) => one.type === type)?.part ?? `${folder}/${usual}`;
  const { texts } = await parts.scan(partOf('sharedStrings', 'sharedStrings.xml'), new SharedTexts());
  const { formats } = await parts.scan(partOf('styles', 'styles.xml'), new NumberFormats());
  const sheets = list.sheets.flatMap(({ name, relation }, i) => {
    const found = relations.find(({ id }) => id === relation);
    return isDrawing(found) ? [] : [{ name, part: found?.part ?? `${folder}/worksheets/sheet${i + 1}.xml` }];
  });
  return sheets.length === 0 ? null : { sheets, context: { sharedTexts: texts, formats, is1904: list.is1904 } };
}

/** Sheets of charts and of old macros hold no rows. */
function isDrawing(relation: Relation | undefined): boolean {
  return relation !== undefined && relation.type !== 'worksheet';
}
