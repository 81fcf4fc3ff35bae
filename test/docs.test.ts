import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../src/index.js';
import * as node from '../src/node/index.js';

const ROOT = new URL('..', import.meta.url).pathname;
const FOLDERS = ['src', 'test', 'examples', 'data-samples', 'bench'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file}`),
);
const FOLDERS_WITHIN = [...FOLDERS.map((folder) => `/${folder}/`), ...FILES.map((file) => `${file}/`)];

function read(page: string): string {
  return readFileSync(ROOT + page, 'utf8');
}

/** Whether a path, whole or from some folder on, is that of a file; with a stroke at its end, of a folder. */
function exists(path: string): boolean {
  return (path.endsWith('/') ? FOLDERS_WITHIN : FILES).some((file) => file.endsWith(`/${path}`));
}

test('ARCHITECTURE.md names files and folders that exist', () => {
  const paths = [...read('ARCHITECTURE.md').matchAll(/`([\w./-]+(?:\.(?:ts|json|csv|mjs)|\/))`/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

test('README.md links to files that exist', () => {
  const paths = [...read('README.md').matchAll(/\]\((examples\/[^)]+)\)/g)].map(([, path]) => path!);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !exists(path))).toEqual([]);
});

test('README.md answers each question with an example that shows the functions it names', () => {
  const rows = [...read('README.md').matchAll(/^\|[^|]+\?\s*\|([^|]+)\|([^|]+)\|$/gm)];
  const lacking = rows.flatMap(([, answer = '', examples = '']) => {
    const shown = [...examples.matchAll(/\((examples\/[^)]+)\)/g)].map(([, path]) => read(path!)).join('');
    const names = [...answer.matchAll(/`([\w.]+)`/g)].map(([, name]) => name!);
    return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(shown)).map((name) => `${name} in ${examples.trim()}`);
  });
  expect(rows.length).toBeGreaterThan(15);
  expect(lacking).toEqual([]);
});

test('README.md answers its questions with functions that the package exports', () => {
  const answers = [...read('README.md').matchAll(/^\|[^|]+\?\s*\|([^|]+)\|/gm)].map(([, answer]) => answer!);
  const names = answers.flatMap((answer) => [...answer.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !(name in library) && !(name in node))).toEqual([]);
});
