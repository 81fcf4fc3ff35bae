/** An element of a document as a tree, names without prefix in the form `publication-reference` whatever the schema's own style. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * The local name of an element in lower case with hyphens, so that `business:PublicationReference` (WIPO ST.96) and
 * `publication-reference` (ST.36) meet.
 *
 * @example elementName('pat:ClassificationIPCR') //=> 'classification-ipcr'
 */
export function elementName(qualified: string): string {
  const local = qualified.slice(qualified.indexOf(':') + 1);
  return local
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** The elements at the end of a path of child names; `a|b` is either, `**` before a name any depth. */
export function select(from: readonly XmlElement[], path: string): XmlElement[] {
  let found = [...from];
  for (const step of path.split('/')) {
    const names = new Set(step.replace('**', '').split('|'));
    found = found.flatMap((element) => (step.startsWith('**') ? descendants(element, names) : childrenOf(element, names)));
  }
  return found;
}

/** The text of an element and everything in it, blanks as single ones. */
export function textOf(element: XmlElement): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

/** The text of the first element on the first path that leads to one that is not blank. */
export function firstText(from: readonly XmlElement[], ...paths: readonly string[]): string {
  for (const path of paths) {
    for (const element of select(from, path)) {
      const text = textOf(element);
      if (text !== '') return text;
    }
  }
  return '';
}

export function childrenOf(element: XmlElement, names?: ReadonlySet<string>): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names === undefined || names.has(child.name)),
  );
}

function descendants(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return childrenOf(element).flatMap((child) => (names.has(child.name) ? [child] : descendants(child, names)));
}

function rawText(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : BLOCKS.has(child.name) ? ` ${rawText(child)} ` : rawText(child)))
    .join('');
}

/** Elements that stand apart from the text around them. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'claim', 'claim-text', 'paragraph', 'heading', 'br', 'li', 'sub-title']);
