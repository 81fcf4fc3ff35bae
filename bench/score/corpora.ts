import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Beside the project, from whose folder the score is run. */
const SHARED = pathToFileURL('../shared/');

/**
 * The real files of the Pollock benchmark (`survey_sample` of its repository: `csv/`, `clean/`), which may not be handed on with the rest: the folder that
 * the environment variable POLLOCK_REAL names, else their place among the shared material.
 */
export const POLLOCK_REAL = 'corpora/pollock/survey_sample';

/** Where a folder or file of the shared material is. */
export function shared(path: string): URL {
  const own = process.env.POLLOCK_REAL;
  const isReal = own !== undefined && `${path}/`.startsWith(`${POLLOCK_REAL}/`);
  const from = isReal ? pathToFileURL(`${own}/`) : SHARED;
  const rest = isReal ? path.slice(POLLOCK_REAL.length + 1) : path;
  return new URL(rest.split('/').map(encodeURIComponent).join('/'), from);
}

export function isPresent(path: string): boolean {
  return existsSync(shared(path));
}

/** The files of a folder and of its folders, as paths from `../shared`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(shared(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder.replace(/\/$/, '')}/${path}`)
    .filter((path) => statSync(shared(path)).isFile())
    .sort();
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(shared(path));
}

export function jsonOf(path: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOf(path))) as unknown;
}
