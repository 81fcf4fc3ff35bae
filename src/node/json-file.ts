import { readFileSync } from 'node:fs';
import { fileSource, UnusableInputError } from './file-source.js';

/** The JSON of a file. @throws UnusableInputError for a path that is no readable file, or no JSON. */
export function readJson(path: string): unknown {
  fileSource(path);
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UnusableInputError(`${path}: no JSON (${(cause as Error).message}); check the file.`, { cause });
  }
}
