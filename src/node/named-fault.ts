import { UnusableInputError } from './file-source.js';

/** What a loader finds wrong in a file is the user's to mend, and needs its name. @throws UnusableInputError in place of what the loader throws. */
export function named<Result>(path: string, load: () => Result): Result {
  try {
    return load();
  } catch (cause) {
    if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
    throw new UnusableInputError(`${path}: ${cause.message}`, { cause });
  }
}
