import { makeZip } from './make-zip.js';

/** What a workbook is made of, written as it is to stand in its parts. */
export interface WorkbookInput {
  /** The rows of each sheet, as XML. */
  readonly sheets: readonly string[];
  /** Texts that cells share, each as the XML inside its `si`. */
  readonly texts?: readonly string[];
  /** Number formats of cells, in order. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
}

/** A workbook; with parts that stand for the usual ones, or whose directory lies about sizes, both by name of part. */
export function makeWorkbook(
  input: WorkbookInput,
  { parts: others = {}, declared = {} }: { readonly parts?: Parts; readonly declared?: Readonly<Record<string, number>> } = {},
): Uint8Array {
  const parts: Parts = { ...PACKAGE, ...partsOf(input), ...others };
  return makeZip(
    Object.entries(parts).map(([name, bytes]) => ({ name, bytes, ...(name in declared && { declared: declared[name]! }) })),
  );
}

type Parts = Readonly<Record<string, string | Uint8Array>>;

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
};

function partsOf({ sheets, texts = [], formats = [], is1904 = false }: WorkbookInput): Record<string, string> {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const relations = sheets.map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('');
  const codes = formats
    .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
    .join('');
  const xfs = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('');
  const list = sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="s${i}"/>`).join('');
  return {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('f', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet><sheetData>${rows}</sheetData></worksheet>`]),
    ),
  };
}
