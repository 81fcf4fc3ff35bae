import { flatten, type NamedCell } from './flatten.js';
import type { JsonObject, JsonValue } from './json-value.js';
import { patentCells } from './patent-document.js';
import type { XmlRecord } from './xml-records.js';
import { childrenOf, select, textOf, type XmlElement } from './xml-tree.js';

/** The cells of a record with the name of its kind of document; a member of a family that holds its publications stands for these. */
export function recordCells({ element, isPatent }: XmlRecord): { readonly kind: string; readonly cells: readonly NamedCell[] }[] {
  if (!isPatent) return [{ kind: element.name, cells: flatten(asObject(element)) }];
  const inner = element.name === 'family-member' ? select([element], '**exchange-document') : [];
  const documents = inner.length > 0 ? inner : [element.name === 'publication-reference' ? asHit(element) : element];
  return documents.map((document) => ({ kind: document.name, cells: patentCells(document) }));
}

/** A hit of a search is but a reference. */
function asHit(reference: XmlElement): XmlElement {
  return { name: 'search-result', attributes: reference.attributes, children: [reference] };
}

/** Any element as an object: attributes under `@name`, elements of one name as a list. */
function asObject(element: XmlElement): JsonObject {
  const members = new Map<string, JsonValue[]>();
  for (const [name, value] of element.attributes) members.set(`@${name}`, [value]);
  for (const child of childrenOf(element)) members.set(child.name, [...(members.get(child.name) ?? []), asValue(child)]);
  if (members.size === 0 || element.children.some((child) => typeof child === 'string' && child.trim() !== ''))
    members.set('$', [textOf(element)]);
  return { members: [...members].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]) };
}

function asValue(element: XmlElement): JsonValue {
  return element.attributes.size === 0 && childrenOf(element).length === 0 ? textOf(element) : asObject(element);
}
