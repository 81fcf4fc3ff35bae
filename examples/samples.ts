import { readdirSync } from 'node:fs';

export { readLandscape, readParents } from '../src/node/index.js';

/** The invented exports of `data-samples/`, as paths from the project's root, where the examples are run. */
export const SAMPLE_FILES: readonly string[] = readdirSync('data-samples')
  .filter((file) => file.endsWith('.csv'))
  .sort()
  .map((file) => `data-samples/${file}`);
