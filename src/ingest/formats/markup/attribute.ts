import { decodeEntities } from './decode-entities.js';

/** Reads one attribute from the text of a tag; undefined where the tag has none of the name. */
export type ReadAttribute = (tag: string) => string | undefined;

/**
 * A reader of the attribute of one name, with whatever prefix.
 *
 * @example attribute('t')('c r="A1" t="s"') //=> 's'
 */
export function attribute(name: string): ReadAttribute {
  const usual = ` ${name}="`;
  const pattern = new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  return (tag) => {
    const at = tag.indexOf(usual);
    const end = at === -1 ? -1 : tag.indexOf('"', at + usual.length);
    if (end !== -1) return plain(tag.slice(at + usual.length, end));
    if (!tag.includes(name)) return undefined;
    const [, double, single, bare] = pattern.exec(tag) ?? [];
    const value = double ?? single ?? bare;
    return value === undefined ? undefined : plain(value);
  };
}

function plain(value: string): string {
  return value.includes('&') ? decodeEntities(value, false) : value;
}
