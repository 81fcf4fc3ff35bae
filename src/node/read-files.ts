import { buildLandscape, type Landscape, type LandscapeOptions } from '../landscape.js';
import { decodeUtf8 } from './decode-utf8.js';
import { fileSource } from './file-source.js';

/**
 * Reads files on disk into a landscape: `buildLandscape` with the files opened and the fast decoder of Node.
 *
 * @throws UnusableInputError for a path that is no readable file; UnsupportedInputError for a file that is no text table.
 * @example (await readLandscape(['data-samples/patsnap.csv'])).files[0].encoding //=> 'gb18030'
 */
export async function readLandscape(paths: readonly string[], options: LandscapeOptions = {}): Promise<Landscape> {
  return buildLandscape(paths.map(fileSource), { decodeUtf8, ...options });
}
