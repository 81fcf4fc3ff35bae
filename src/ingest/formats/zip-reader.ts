import type { FormatReader, ReadLimits } from '../format-reader.js';
import type { InputFormat } from '../sniff-format.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { type ByteRanges, byteRanges } from './byte-ranges.js';
import { foreignDocument } from './foreign-document.js';
import { unreadTable } from './table-batch.js';
import { type ZipMember, zipMembers } from './zip-directory.js';
import { zipError } from './zip-faults.js';
import { memberBytes } from './zip-member.js';

/**
 * Reads every file of a ZIP archive in its own format, in the order of the archive; what systems put there for themselves
 * (`__MACOSX/`, `.DS_Store`, `Thumbs.db`) is left out.
 */
export const zipReader: FormatReader = {
  formats: ['zip'],
  async *read(source, limits, open) {
    const archive = await byteRanges(source, 'zip', limits);
    const members = await contentOf(source.name, archive, limits);
    if (members.length === 0) throw new UnsupportedInputError(source.name, 'zip', { fault: 'without files', remedy: 'check it' });
    const strangers: UnsupportedInputError[] = [];
    for (const member of members) {
      const name = `${source.name}/${member.name}`;
      try {
        yield* open({ name, size: member.size, chunks: memberBytes(archive, member, limits) });
      } catch (error) {
        if (!isStranger(error, name)) throw zipError(name, 'zip', error);
        strangers.push(error);
      }
    }
    if (strangers.length === members.length) throw strangers[0];
    for (const { file, message } of strangers) yield unreadTable(file, 'zip', message);
  },
};

/** A document beside the data (a terms of use, a picture): accounted for as a rejected row, and no reason to refuse the rest. */
function isStranger(error: unknown, name: string): error is UnsupportedInputError {
  return error instanceof UnsupportedInputError && error.file === name && STRANGERS.has(error.format);
}

const STRANGERS: ReadonlySet<InputFormat> = new Set(['pdf', 'html', 'binary']);

async function contentOf(file: string, archive: ByteRanges, limits: ReadLimits): Promise<ZipMember[]> {
  try {
    const members = await zipMembers(archive, limits);
    const foreign = await foreignDocument(file, archive, members, limits);
    if (foreign !== null) throw foreign;
    return members.filter(isContent);
  } catch (error) {
    throw zipError(file, 'zip', error);
  }
}

function isContent({ name }: ZipMember): boolean {
  return !/(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/i.test(name);
}
