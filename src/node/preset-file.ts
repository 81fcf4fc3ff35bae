import { ownPreset } from '../ingest/own-preset.js';
import type { OwnPreset } from '../ingest/preset.js';
import { readJson } from './json-file.js';
import { named } from './named-fault.js';

/**
 * What an option says of the layout of the files: the name of a vendor, or a JSON file (`.json`) with a layout of one's own.
 *
 * @throws UnusableInputError for a file that is none, or holds no layout.
 */
export function sourceOf(option: string): string | OwnPreset {
  if (!/\.json$/i.test(option)) return option;
  const json = readJson(option);
  return named(option, () => ownPreset(json));
}
