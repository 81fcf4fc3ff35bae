import type { FormatReader } from '../format-reader.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { InflateFault, inflate } from './inflate.js';

/** Reads what a gzip file holds, piece by piece. */
export const gzipReader: FormatReader = {
  formats: ['gzip'],
  async *read(source, limits, open) {
    try {
      yield* open({ name: source.name, chunks: inflate(source.chunks, 'gzip', limits) });
    } catch (error) {
      if (!(error instanceof InflateFault)) throw error;
      throw new UnsupportedInputError(source.name, 'gzip', { fault: error.message, remedy: REMEDY });
    }
  },
};

const REMEDY = 'fetch it again, or unpack it yourself if you trust it';
