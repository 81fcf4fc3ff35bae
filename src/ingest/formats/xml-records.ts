import type { SaxesParser, SaxesTagPlain } from 'saxes';
import type { ReadLimits } from '../format-reader.js';
import { ENTITIES, PATENT_DOCUMENTS, SKIPPED } from './xml-names.js';
import { childrenOf, elementName, type XmlElement } from './xml-tree.js';

/** A record of an XML document. */
export interface XmlRecord {
  readonly element: XmlElement;
  /** Whether its schema is one of patents; the parts of any other document are taken for records by their place. */
  readonly isPatent: boolean;
}

/** Why an XML document cannot be read on. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  /** Whether the document is hostile, so that nothing of it is to be used. */
  readonly isRefusal: boolean;

  constructor(message: string, isRefusal = false) {
    super(message);
    this.isRefusal = isRefusal;
  }
}

/**
 * Cuts one XML document into its records while it is parsed: patent documents of known schemas wherever they are, else the children of
 * the root. Document types are passed over, never fetched; one that declares entities is refused before any is used.
 */
export class XmlRecordBuilder {
  readonly #parser: SaxesParser;
  readonly #limits: ReadLimits;
  readonly #path: { readonly element: OpenElement; readonly isRecord: boolean }[] = [];
  #records: XmlRecord[] = [];
  /** Names of all elements that are open. */
  readonly #names: string[] = [];
  /** Depth inside a part that is passed over, 0 outside. */
  #skipped = 0;
  #knowsSchema = false;
  /** Characters and elements held. */
  #held = 0;
  /** Attributes of the element that begins. */
  #attributes = 0;

  constructor(parser: SaxesParser, limits: ReadLimits) {
    this.#parser = parser;
    this.#limits = limits;
    Object.assign(parser.ENTITIES, ENTITIES);
    parser.on('doctype', checkType);
    parser.on('attribute', () => this.#countAttribute());
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', () => this.#close());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('error', (error) => {
      if (!error.message.includes('undefined entity')) throw new XmlFault(error.message);
    });
  }

  /** Takes a piece of the document; the records that end in it. */
  write(piece: string): XmlRecord[] {
    this.#parser.write(piece);
    return this.#take();
  }

  /** Ends the document. */
  end(): XmlRecord[] {
    this.#parser.close();
    return this.#take();
  }

  /** Whether something of a record is held that will not be complete. */
  get isInRecord(): boolean {
    return this.#path.length > 0;
  }

  #take(): XmlRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  /** Before the parser looks for attributes that come twice, which takes long where there are many. */
  #countAttribute(): void {
    const { maxColumns } = this.#limits;
    if (++this.#attributes > maxColumns) throw new XmlFault(`an element with more than ${maxColumns} attributes`, true);
  }

  #open({ name: qualified, attributes }: SaxesTagPlain): void {
    const { maxDepth } = this.#limits;
    this.#attributes = 0;
    const name = elementName(qualified);
    if (this.#names.push(name) > maxDepth) throw new XmlFault(`nested more than ${maxDepth} deep`, true);
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    if (SKIPPED.has(name) && this.#path.length > 0) {
      this.#skipped = 1;
      return;
    }
    const pairs = Object.entries(attributes);
    const element = { name, attributes: new Map(pairs.map(([key, value]) => [elementName(key), value])), children: [] };
    const isRecord = this.#beginsRecord(name);
    if (this.#path.length === 0 && !isRecord && (this.#knowsSchema || this.#names.length === 1)) return;
    this.#path.at(-1)?.element.children.push(element);
    this.#path.push({ element, isRecord });
    this.#hold(16 + pairs.length * 16);
  }

  /** A patent document ends the search for records by place: what was held of such is dropped. */
  #beginsRecord(name: string): boolean {
    const isHit = name === 'publication-reference' && this.#names.at(-2) === 'search-result';
    if (!(isHit || PATENT_DOCUMENTS.has(name)) || this.#path.some(({ isRecord }) => isRecord)) return false;
    this.#knowsSchema = true;
    this.#path.length = 0;
    return true;
  }

  #close(): void {
    this.#names.pop();
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const closed = this.#path.pop();
    if (closed === undefined || this.#path.length > 0) return;
    this.#held = 0;
    if (closed.isRecord) this.#records.push({ element: closed.element, isPatent: true });
    else if (!this.#knowsSchema)
      for (const element of recordsOf(closed.element)) this.#records.push({ element, isPatent: false });
  }

  #text(text: string): void {
    if (this.#skipped > 0) return;
    const holder = this.#path.at(-1)?.element;
    if (holder === undefined) return;
    holder.children.push(text);
    this.#hold(text.length);
  }

  #hold(size: number): void {
    this.#held += size;
    const most = this.#limits.maxCellLength * 4;
    if (this.#held > most) throw new XmlFault(`a record of more than ${most} characters`, true);
  }
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** A child of the root that only wraps several of one name stands for these. */
function recordsOf(element: XmlElement): readonly XmlElement[] {
  const inner = childrenOf(element);
  const isWrapper = inner.length > 1 && inner.every(({ name }) => name === inner[0]!.name) && childrenOf(inner[0]!).length > 1;
  return isWrapper ? inner : [element];
}

/** External types and notations of drawings are passed over; entities with a text, and types from the reader's own disk, are not. */
function checkType(text: string): void {
  const subset = text.slice(text.indexOf('[') + 1);
  const hasEntities = text.includes('[') && /<!ENTITY(?![^>]*\bNDATA\b)/i.test(subset);
  if (hasEntities || /["']file:/i.test(text))
    throw new XmlFault('with a document type that declares entities or names a local file', true);
}
