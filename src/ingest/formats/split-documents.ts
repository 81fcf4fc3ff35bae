/** A piece of one of several documents that stand one after the other. */
export interface DocumentPiece {
  readonly text: string;
  /** Whether a document begins with this piece. */
  readonly isStart: boolean;
}

/** Cuts a text before every XML declaration: files of the USPTO hold a week's documents end to end. */
export async function* splitDocuments(pieces: AsyncIterable<string>): AsyncGenerator<DocumentPiece> {
  let carry = '';
  let isStart = true;
  let isBlank = true;
  for await (const piece of pieces) {
    const parts = (carry + piece).split(/(?=<\?xml\s)/);
    carry = '';
    for (const [i, part] of parts.entries()) {
      if (i > 0) isStart = isBlank = true;
      const cut = i === parts.length - 1 ? heldBack(part) : part.length;
      carry = part.slice(cut);
      const text = isBlank ? part.slice(0, cut).trimStart() : part.slice(0, cut);
      if (text === '') continue;
      yield { text, isStart };
      isStart = isBlank = false;
    }
  }
  if (carry !== '') yield { text: carry, isStart };
}

const DECLARATION = '<?xml ';

/** Position from which the end of a piece might be the beginning of a declaration. */
function heldBack(text: string): number {
  const at = text.lastIndexOf('<', text.length);
  return at !== -1 && text.length - at < DECLARATION.length && DECLARATION.startsWith(text.slice(at)) ? at : text.length;
}
