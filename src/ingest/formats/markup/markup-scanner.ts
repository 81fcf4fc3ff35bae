import { decodeEntities } from './decode-entities.js';
import { endOfElement, tagEnd, textCut } from './markup-ends.js';

/** Told of what stands in a document, in order. */
export interface MarkupHandler {
  /** An element begins. `tag` is all that stands between its brackets; attributes are read from it by {@link attribute}. */
  open(name: string, tag: string): void;
  close(name: string): void;
  /** Text, entities decoded; a long one comes in several pieces. */
  text(text: string): void;
}

/** Why a document cannot be scanned; completes the sentence "a.xlsx is an Excel workbook ...". */
export class MarkupFault extends Error {
  override readonly name = 'MarkupFault';
}

/**
 * Cuts the text of an XML or HTML document into elements and text while it comes, holding no more of it than one tag. Names come without
 * prefix, those of HTML in lower case. Nothing is checked or expanded: whatever is no markup is text, an entity that is not known stays as
 * it is, and XML with a document type is refused.
 */
export class MarkupScanner {
  readonly #handler: MarkupHandler;
  readonly #isHtml: boolean;
  #held = '';
  /** What ends the part under way that is no markup, '' outside of such; and whether that part is text. */
  #until = '';
  #isText = false;

  constructor(handler: MarkupHandler, { isHtml = false }: { readonly isHtml?: boolean } = {}) {
    this.#handler = handler;
    this.#isHtml = isHtml;
  }

  /**
   * Takes the next piece of the document.
   *
   * @throws MarkupFault for a document type in XML, and for a tag that does not end.
   */
  write(piece: string): void {
    const text = this.#held === '' ? piece : this.#held + piece;
    let at = 0;
    for (let next = 0; next !== -1; ) {
      at = next;
      next = this.#until === '' ? this.#step(text, at) : this.#pass(text, at);
    }
    const rest = this.#rest(text, at);
    this.#held = text.slice(rest);
    if (this.#held.length > LONGEST_TAG) throw new MarkupFault(`with a tag of more than ${LONGEST_TAG} characters`);
  }

  /** Ends the document; whether it ends where one may. */
  end(): boolean {
    const isWhole = this.#until === '' && !this.#held.startsWith('<');
    if (isWhole) this.#text(this.#held);
    this.#held = '';
    return isWhole;
  }

  /** Hands on the text up to the next markup, and that; where to go on, or -1 when more is needed. */
  #step(text: string, at: number): number {
    const start = text.indexOf('<', at);
    if (start === -1) return -1;
    if (start > at) {
      this.#text(text.slice(at, start));
      return start;
    }
    const mark = text.charCodeAt(start + 1);
    if (mark === SLASH) return this.#endTag(text, start);
    if (mark === EXCLAMATION || mark === QUESTION) return this.#declaration(text, start);
    if (Number.isNaN(mark)) return -1;
    if (isNameStart(mark)) return this.#startTag(text, start);
    this.#handler.text('<');
    return start + 1;
  }

  #startTag(text: string, start: number): number {
    const end = tagEnd(text, start + 1);
    if (end === -1) return -1;
    const isEmpty = !this.#isHtml && text.charCodeAt(end - 1) === SLASH;
    const tag = text.slice(start + 1, isEmpty ? end - 1 : end);
    const name = this.#name(tag);
    this.#handler.open(name, tag);
    if (isEmpty) this.#handler.close(name);
    if (this.#isHtml && RAW_ELEMENTS.has(name)) this.#until = `</${name}`;
    return end + 1;
  }

  #endTag(text: string, start: number): number {
    const end = text.indexOf('>', start);
    if (end === -1) return -1;
    this.#handler.close(this.#name(text.slice(start + 2, end)));
    return end + 1;
  }

  #declaration(text: string, start: number): number {
    const head = text.slice(start, start + 9);
    const known = DECLARATIONS.find(({ begin }) => head.startsWith(begin));
    if (known === undefined && head.length < 9) return -1;
    if (!this.#isHtml && /^<!doctype/i.test(head)) throw new MarkupFault('with a document type');
    const isXml = known !== undefined && (!this.#isHtml || known.begin === '<!--');
    this.#until = isXml ? known.end : '>';
    this.#isText = isXml && known.begin === '<![CDATA[';
    return start + (isXml ? known.begin.length : 2);
  }

  /** Passes over a comment and the like. */
  #pass(text: string, at: number): number {
    const isElement = this.#until.startsWith('</');
    const end = isElement ? endOfElement(text, this.#until, at) : text.indexOf(this.#until, at);
    const length = (end === -1 ? this.#rest(text, at) : end) - at;
    if (this.#isText && length > 0) this.#handler.text(text.slice(at, at + length));
    if (end === -1) return -1;
    const next = isElement ? end : end + this.#until.length;
    this.#until = '';
    this.#isText = false;
    return next;
  }

  /** From where on a text that holds no more markup has to wait; what is before has been handed on. */
  #rest(text: string, at: number): number {
    if (this.#until !== '') return Math.max(at, text.length - this.#until.length + 1);
    if (text.charCodeAt(at) === LESS) return at;
    const cut = textCut(text, at);
    this.#text(text.slice(at, cut));
    return cut;
  }

  #text(text: string): void {
    if (text !== '') this.#handler.text(decodeEntities(text, this.#isHtml));
  }

  #name(tag: string): string {
    let end = 0;
    let start = 0;
    for (; end < tag.length; end++) {
      const code = tag.charCodeAt(end);
      if (code <= BLANK || code === SLASH) break;
      if (code === COLON) start = end + 1;
    }
    const name = tag.slice(start, end);
    return this.#isHtml ? name.toLowerCase() : name;
  }
}

/** Characters that a tag may have: more is a fault, not data. */
const LONGEST_TAG = 1 << 20;

const DECLARATIONS = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
];

/** Elements of HTML whose content is no markup. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style']);

const BLANK = 0x20;
const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const QUESTION = 0x3f;

function isNameStart(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f || code >= 0x80;
}
