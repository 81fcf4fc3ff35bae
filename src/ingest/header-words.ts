import { foldHeader } from './fold-header.js';
import type { Field, Preset } from './preset.js';
import { PRESETS } from './preset-list.js';

/**
 * Every column name of every preset, folded, with the field it stands for. Built on first use.
 *
 * @example headerWords().get('公开公告号') //=> 'publication'
 */
export function headerWords(): ReadonlyMap<string, Field> {
  words ??= new Map([...PRESETS].reverse().flatMap(namesOf));
  return words;
}

let words: ReadonlyMap<string, Field> | undefined;

function namesOf({ columns }: Preset): [string, Field][] {
  return Object.entries(columns).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [foldHeader(name), field as Field]),
  );
}
