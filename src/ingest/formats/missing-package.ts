import type { InputFormat } from '../sniff-format.js';
import { UnsupportedInputError } from '../unsupported-input-error.js';

/** Loads an optional package; when it is not installed, the error says how to get it. */
export async function loadPackage<T>(load: () => Promise<T>, packages: string, file: string, format: InputFormat): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isAbsent(error)) throw error;
    throw new UnsupportedInputError(file, format, {
      fault: `that needs the package${packages.includes(' ') ? 's' : ''} ${packages.replace(' ', ' and ')}`,
      remedy: `run "npm install ${packages}"`,
    });
  }
}

function isAbsent(error: unknown): boolean {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return (
    code === 'ERR_MODULE_NOT_FOUND' || /cannot find (module|package)|failed to (resolve|fetch)|error resolving/i.test(message)
  );
}
