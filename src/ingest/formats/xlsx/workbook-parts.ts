import type { ReadLimits } from '../../format-reader.js';
import { isUtf16 } from '../../sniff-format.js';
import { type PieceDecoder, pieceDecoder } from '../../text-decoder.js';
import type { ByteRanges } from '../byte-ranges.js';
import { type MarkupHandler, MarkupScanner } from '../markup/markup-scanner.js';
import { ZipFault, type ZipMember } from '../zip-directory.js';
import { memberBytes } from '../zip-member.js';

/** The parts of a workbook by name; capitals make no difference, nor does the direction of strokes. */
export class WorkbookParts {
  readonly #archive: ByteRanges;
  readonly #limits: ReadLimits;
  readonly #members: ReadonlyMap<string, ZipMember>;

  constructor(archive: ByteRanges, members: readonly ZipMember[], limits: ReadLimits) {
    this.#archive = archive;
    this.#limits = limits;
    this.#members = new Map(members.map((member) => [keyOf(member.name), member]));
  }

  has(part: string): boolean {
    return this.#members.has(keyOf(part));
  }

  /**
   * Scans a part to its end; nothing where there is none.
   *
   * @throws ZipFault for a part that is larger than may be held, and whatever {@link memberBytes} throws.
   * @throws MarkupFault for one with a document type.
   */
  async scan<T extends MarkupHandler>(part: string, handler: T): Promise<T> {
    const { maxDocumentBytes } = this.#limits;
    if ((this.#members.get(keyOf(part))?.size ?? 0) > maxDocumentBytes) {
      throw new ZipFault(`whose part ${part} has more than ${maxDocumentBytes} bytes, which have to be held as a whole`);
    }
    const scanner = new MarkupScanner(handler);
    for await (const piece of this.text(part)) scanner.write(piece);
    scanner.end();
    return handler;
  }

  /** The text of a part piece by piece: UTF-8 or UTF-16, as the standard has it. */
  async *text(part: string): AsyncGenerator<string> {
    const member = this.#members.get(keyOf(part));
    if (member === undefined) return;
    let decoder: PieceDecoder | undefined;
    for await (const piece of memberBytes(this.#archive, member, this.#limits)) {
      decoder ??= pieceDecoder(isUtf16(piece) ?? 'utf-8');
      yield decoder.decode(piece);
    }
    if (decoder) yield decoder.end();
  }
}

function keyOf(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}
