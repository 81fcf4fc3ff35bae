import type { ByteSource } from '../byte-source.js';
import { encodingName } from '../detect-encoding.js';
import type { FormatReader, ReadLimits } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { decodeDocument } from './decode-document.js';
import { loadPackage } from './missing-package.js';
import { recordCells } from './record-cells.js';
import { type DocumentRecord, RecordTable } from './record-table.js';
import { splitDocuments } from './split-documents.js';
import { XmlFault, type XmlRecord, XmlRecordBuilder } from './xml-records.js';

/**
 * Reads XML with the package `saxes`, record by record: patent documents of the EPO (exchange documents), of the USPTO (Red Book, also
 * many documents in one file), of WIPO's ST.36 and ST.96; of any other document the children of its root. A document that is cut short
 * gives the records before the cut and one rejection.
 *
 * @example xmlReader.formats //=> ['xml']
 */
export const xmlReader: FormatReader = {
  formats: ['xml'],
  async *read(source, limits) {
    const saxes = await loadPackage(() => import('saxes'), 'saxes', source.name, 'xml');
    const text = await decodeDocument(source, declaredEncoding);
    let table: RecordTable | undefined;
    let kind = '';
    for await (const record of documentRecords(source, text.pieces, limits, saxes)) {
      const next = record.kind ?? kind;
      if (table !== undefined && (table.isFull || (next !== kind && !table.isEmpty))) yield table.take(text.bytes);
      if (table === undefined || next !== kind) table = new RecordTable(source.name, 'xml', text.encoding, limits.maxColumns);
      kind = next;
      table.add(record);
    }
    table ??= new RecordTable(source.name, 'xml', text.encoding, limits.maxColumns);
    yield table.take(text.bytes);
  },
};

type Saxes = typeof import('saxes');

function declaredEncoding(head: string): string | undefined {
  const label = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  try {
    return label === undefined ? undefined : encodingName(label);
  } catch {
    return undefined;
  }
}

async function* documentRecords(
  { name }: ByteSource,
  pieces: AsyncIterable<string>,
  limits: ReadLimits,
  { SaxesParser }: Saxes,
): AsyncGenerator<NumberedRecord> {
  let number = 0;
  let builder: XmlRecordBuilder | null = null;
  const recordsOf = (take: () => XmlRecord[]): NumberedRecord[] => {
    try {
      return take()
        .flatMap(recordCells)
        .map((cells) => ({ number: ++number, ...cells }));
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      if (error.isRefusal) throw refused(name, error);
      builder = null;
      if (number === 0) throw refused(name, error);
      return [{ number: ++number, cells: [], fault: error.message }];
    }
  };
  for await (const { text, isStart } of splitDocuments(pieces)) {
    if (isStart) {
      const ended: XmlRecordBuilder | null = builder;
      if (ended !== null) yield* recordsOf(() => ended.end());
      builder = new XmlRecordBuilder(new SaxesParser(), limits);
    }
    const open: XmlRecordBuilder | null = builder;
    if (open !== null && text !== '') yield* recordsOf(() => open.write(text));
  }
  const ended: XmlRecordBuilder | null = builder;
  if (ended !== null) yield* recordsOf(() => ended.end());
}

/** A record with the kind of document it is. */
type NumberedRecord = DocumentRecord & { readonly kind?: string };

function refused(file: string, { message }: XmlFault): UnsupportedInputError {
  return new UnsupportedInputError(file, 'xml', {
    fault: `that cannot be read (${message})`,
    remedy: 'check where it comes from',
  });
}
