import { UnsupportedInputError } from '../../ingest/unsupported-input-error.js';
import { UnusableInputError } from '../file-source.js';
import type { SentError } from './messages.js';

/** An error in a form that crosses between threads. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, fields: {} };
  const fields = Object.fromEntries(Object.entries(error).filter(([, value]) => typeof value !== 'function'));
  return { name: error.name, message: error.message, stack: error.stack, fields };
}

/** The error again, of its own class. */
export function receivedError({ name, message, stack, fields }: SentError): Error {
  const kind = KINDS.find((one) => one.name === name) ?? Error;
  const error = Object.assign(Object.create(kind.prototype) as Error, fields);
  for (const [key, value] of Object.entries({ message, stack })) Object.defineProperty(error, key, { value, writable: true });
  return error;
}

const KINDS = [UnsupportedInputError, UnusableInputError, RangeError, TypeError];
