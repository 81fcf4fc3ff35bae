import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const SHARED = new URL('../../../shared/', import.meta.url);

/** Where a folder or file of the shared material is. */
export function shared(path: string): URL {
  return new URL(path, SHARED);
}

export function isPresent(path: string): boolean {
  return existsSync(shared(path));
}

/** The files of a folder and of its folders, as paths from `../shared`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(shared(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder.replace(/\/$/, '')}/${path}`)
    .filter((path) => statSync(shared(encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F'))).isFile())
    .sort();
}

export function bytesOf(path: string): Uint8Array {
  return readFileSync(shared(encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F')));
}

export function jsonOf(path: string): unknown {
  return JSON.parse(new TextDecoder().decode(bytesOf(path))) as unknown;
}
