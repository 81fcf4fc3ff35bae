import type { FormatReader } from '../format-reader.js';
import { gzipReader } from './gzip-reader.js';
import { htmlReader } from './html-reader.js';
import { jsonReader } from './json-reader.js';
import { taggedReader } from './tagged-reader.js';
import { xlsxReader } from './xlsx-reader.js';
import { zipReader } from './zip-reader.js';

/** Readers that need no further package. */
export const BUILT_IN_READERS: readonly FormatReader[] = [
  gzipReader,
  zipReader,
  jsonReader,
  taggedReader,
  xlsxReader,
  htmlReader,
];
