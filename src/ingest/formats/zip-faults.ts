import type { InputFormat } from '../sniff-format.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';
import { InflateFault } from './inflate.js';
import { ZipFault } from './zip-directory.js';

/** A fault of an archive as an error that names the file; any other error as it is. */
export function zipError(file: string, format: InputFormat, error: unknown): unknown {
  if (!(error instanceof ZipFault || error instanceof InflateFault)) return error;
  return new UnsupportedInputError(file, format, { fault: error.message, remedy: REMEDY });
}

const REMEDY = 'fetch it again, or unpack it yourself if you trust it';
