import type { JsonObject, JsonValue } from './json-value.js';
import { elementName, select, type XmlElement } from './xml-tree.js';

/**
 * The EPO's exchange documents in a JSON answer of OPS, as elements: members are child elements, one or a list of them alike, `@name`
 * members attributes and `$` the text.
 */
export function exchangeDocuments(root: JsonObject): XmlElement[] {
  if (!root.members.some(([name]) => OPS_ROOTS.has(elementName(name)))) return [];
  return select([asElement('', root)], '**exchange-document');
}

const OPS_ROOTS: ReadonlySet<string> = new Set(['world-patent-data', 'exchange-documents', 'exchange-document']);

function asElement(name: string, value: JsonValue): XmlElement {
  if (typeof value === 'string') return { name, attributes: NO_ATTRIBUTES, children: [value] };
  if (isList(value)) return { name, attributes: NO_ATTRIBUTES, children: value.map((one) => asElement('p', one)) };
  const isAttribute = ([key, inner]: Member): boolean => key.startsWith('@') && typeof inner === 'string';
  return {
    name,
    attributes: new Map(value.members.filter(isAttribute).map(([key, text]) => [elementName(key.slice(1)), text as string])),
    children: value.members.filter((member) => !isAttribute(member)).flatMap(childrenOfMember),
  };
}

type Member = readonly [name: string, value: JsonValue];

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function childrenOfMember([key, value]: Member): (XmlElement | string)[] {
  if (key === '$' || key === '#text') return typeof value === 'string' ? [value] : [];
  return isList(value) ? value.map((one) => asElement(elementName(key), one)) : [asElement(elementName(key), value)];
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
