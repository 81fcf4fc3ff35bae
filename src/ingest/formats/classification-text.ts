import { childrenOf, firstText, select, textOf, type XmlElement } from './xml-tree.js';

/**
 * The symbol that an element gives: in parts (section, class, ... subgroup) or as text, that of the seventh edition in its fixed
 * columns (`A45F  504`) too.
 */
export function symbolText(element: XmlElement): string {
  const own = [element];
  const [section, group] = [firstText(own, 'section'), firstText(own, 'main-group')];
  if (section !== '') {
    const subclass = section + firstText(own, 'class') + firstText(own, 'subclass');
    return group === '' ? subclass : `${subclass}${group}/${firstText(own, 'subgroup') || '00'}`;
  }
  const texts = select(own, 'text|ipc|main-classification|classification-symbol');
  const text =
    texts.length > 0 ? rawTexts(texts) : element.children.every((child) => typeof child === 'string') ? textOf(element) : '';
  return text.replace(FIXED_COLUMNS, (_, subclass: string, main: string, sub: string) => `${subclass}${main.trim()}/${sub}`);
}

/** All symbols on the paths, each as {@link symbolText}. */
export function symbolTexts(from: readonly XmlElement[], ...paths: readonly string[]): string[] {
  return paths.flatMap((path) => select(from, path).flatMap((element) => [symbolText(element), ...furtherTexts(element)]));
}

const FIXED_COLUMNS = /^([A-H]\d\d[A-Z])([ \d]{3})(\d{2,6})$/;

/** Further symbols beside a main one. */
function furtherTexts(element: XmlElement): string[] {
  const further = childrenOf(element, new Set(['further-classification', 'classification-ipc-secondary']));
  return further.map((one) => symbolText({ ...one, name: 'text' }));
}

function rawTexts(elements: readonly XmlElement[]): string {
  return elements
    .map((element) =>
      element.children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim(),
    )
    .join(';;');
}
