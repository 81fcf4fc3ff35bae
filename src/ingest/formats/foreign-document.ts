import type { ReadLimits } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import type { ByteRanges } from './byte-ranges.js';
import type { ZipMember } from './zip-directory.js';
import { memberBytes } from './zip-member.js';

/** The error that names an archive for what it is when it is no bundle of files but one document: a text, slides, a book, a program. Null for any other. */
export async function foreignDocument(
  file: string,
  archive: ByteRanges,
  members: readonly ZipMember[],
  limits: ReadLimits,
): Promise<UnsupportedInputError | null> {
  const type = members.find(({ name }) => name === 'mimetype');
  const declared = type === undefined || type.size > LONGEST_TYPE ? '' : await textOf(archive, type, limits);
  const seen =
    DECLARED.find(([start]) => declared.startsWith(start))?.[1] ??
    PARTS.find(([parts]) => parts.every((part) => members.some(({ name }) => part.test(name))))?.[1];
  return seen === undefined ? null : new UnsupportedInputError(file, 'binary', { seen, remedy: REMEDY });
}

/** Media types that a document declares in its first part (OpenDocument 1.3 part 2, EPUB 3 container). */
const DECLARED: readonly (readonly [start: string, seen: string])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'an OpenDocument spreadsheet (.ods)'],
  ['application/vnd.oasis.opendocument.presentation', 'an OpenDocument presentation (.odp)'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument text (.odt)'],
  ['application/epub+zip', 'an e-book (.epub)'],
];

/** Parts that only one kind of document has. */
const PARTS: readonly (readonly [parts: readonly RegExp[], seen: string])[] = [
  [[/^word\/document\.xml$/], 'a Word document (.docx)'],
  [[/^ppt\/presentation\.xml$/], 'a PowerPoint presentation (.pptx)'],
  [[/^visio\/document\.xml$/], 'a Visio drawing (.vsdx)'],
  [[/^xl\/workbook\.bin$/], 'a binary Excel workbook (.xlsb)'],
  [[/^META-INF\/MANIFEST\.MF$/, /\.class$/], 'a Java archive (.jar)'],
];

const LONGEST_TYPE = 200;
const REMEDY = 'if it holds a table, save that as .xlsx or CSV (UTF-8) and read it';

async function textOf(archive: ByteRanges, member: ZipMember, limits: ReadLimits): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of memberBytes(archive, member, limits)) text += decoder.decode(bytes, { stream: true });
  return text;
}
