import { availableParallelism } from 'node:os';
import { feedOf } from '../feed.js';
import type { ByteSource } from '../ingest/byte-source.js';
import { foldFeed, type Landscape, type LandscapeOptions } from '../landscape.js';
import { decodeUtf8 } from './decode-utf8.js';
import { fileSource } from './file-source.js';
import { NODE_READERS } from './node-readers.js';
import { readUnits } from './read-units.js';
import { threadedFeed } from './threads/threaded-feed.js';

/** Options of {@link readLandscape}. */
export interface ReadLandscapeOptions extends Omit<LandscapeOptions, 'decodeUtf8' | 'readUnits'> {
  /**
   * Threads that classify, beside one that reads; 0 does everything in the thread that asks. The landscape is the same whatever
   * the number. Default: 0 for less than 48 MiB of files or on a single processor, else one for every processor beyond two, at least 1
   * and at most 3.
   */
  readonly threads?: number;
}

/**
 * Reads files on disk, of whatever format, into a landscape: `buildLandscape` with the files opened, the readers of all formats, the
 * fast decoder of Node and, for large files, several threads. Readers and sources of one's own work in the thread that asks.
 *
 * @param inputs Paths; bytes and streams that come from elsewhere as sources among them.
 * @throws UnusableInputError for a path that is no readable file; UnsupportedInputError for a file of no known format, or one that is damaged or beyond a limit.
 * @throws RangeError for an option that cannot be; TypeError when the paths are no list.
 * @example (await readLandscape(['data-samples/patsnap.csv'])).files[0].encoding //=> 'gb18030'
 */
export async function readLandscape(
  inputs: readonly (string | ByteSource)[],
  { threads: wanted, ...options }: ReadLandscapeOptions = {},
): Promise<Landscape> {
  if (!Array.isArray(inputs))
    throw new TypeError(`readLandscape: invalid paths: ${JSON.stringify(inputs)}; give a list such as ["export.csv"].`);
  const paths = inputs.filter((input) => typeof input === 'string');
  const sources = inputs.map((input) => (typeof input === 'string' ? fileSource(input) : input));
  const bytes = sources.reduce((sum, source) => sum + (source?.size ?? 0), 0);
  const isOwn = options.readers !== undefined || paths.length < inputs.length;
  const threads = isOwn ? 0 : threadsOf(wanted, bytes);
  const feed =
    threads === 0
      ? feedOf(sources, { decodeUtf8, readUnits, readers: NODE_READERS, ...options })
      : threadedFeed(paths, options, threads);
  return foldFeed(feed, options);
}

function threadsOf(wanted: number | undefined, bytes: number): number {
  if (wanted === undefined) return bytes < WORTH_THREADS ? 0 : threadsFor(availableParallelism());
  if (Number.isInteger(wanted) && wanted >= 0 && wanted <= MOST_THREADS) return wanted;
  throw new RangeError(`readLandscape: invalid threads: ${wanted}; give a whole number from 0 to ${MOST_THREADS}`);
}

function threadsFor(processors: number): number {
  return processors < 2 ? 0 : Math.min(3, Math.max(1, processors - 2));
}

/** Below this, starting threads takes longer than they save. */
const WORTH_THREADS = 48 << 20;

const MOST_THREADS = 64;
