import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = new URL('../src', import.meta.url).pathname;
const ENTRIES = ['index.ts', 'table.ts', 'xls.ts', 'xlsx.ts', 'xml.ts', 'arrow.ts', 'parquet.ts', 'node/index.ts'];

interface Exported {
  readonly name: string;
  readonly file: string;
}

const EXPORTED: readonly Exported[] = ENTRIES.flatMap((entry) => {
  const lists = readFileSync(join(SRC, entry), 'utf8').matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/([^']+)\.js';/gm);
  return [...lists].flatMap(([, names = '', module = '']) =>
    names
      .split(',')
      .map((name) => /^(?:type )?(\w+)/.exec(name.trim())?.[1] ?? '')
      .filter((name) => name !== '')
      .map((name) => ({ name, file: join(dirname(entry), `${module}.ts`) })),
  );
});

const PUBLIC = new Set(EXPORTED.map(({ name }) => name));

/** The declaration of an export without its comments and, of functions and constants, without what it does. Null where the module hands it on. */
function signatureOf({ name, file }: Exported): string | null {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const start = text.search(new RegExp(`^export (?:async function\\*?|function\\*?|const|interface|type) ${name}\\b`, 'm'));
  if (start === -1) return null;
  const rest = text.slice(start);
  const end = /^export (?:async )?function/.test(rest)
    ? /\{\n {2}\S/
    : /^export const/.test(rest)
      ? / = /
      : /^\}|;$(?=\n(?:\S|\n))/m;
  return rest.slice(0, rest.search(end) === -1 ? undefined : rest.search(end) + 1);
}

/** Names of types that a module can hand on: its own that it exports, and those that it imports from other modules of the library. */
function nameable(file: string): ReadonlySet<string> {
  const text = readFileSync(join(SRC, file), 'utf8');
  const own = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name!);
  const imported = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '\.[^']*';/gm)].flatMap(([, names]) =>
    names!.split(',').map((name) => /(\w+)\s*$/.exec(name)?.[1] ?? ''),
  );
  return new Set([...own, ...imported]);
}

test('every type in a public signature can be imported by those who use it', () => {
  const missing = EXPORTED.flatMap((one) => {
    const known = nameable(one.file);
    const named = signatureOf(one)?.match(/\b[A-Z]\w*[a-z]\w*\b/g) ?? [];
    return named.filter((name) => known.has(name) && !PUBLIC.has(name)).map((name) => `${name} (of ${one.name}, ${one.file})`);
  });
  expect(
    [...new Set(missing)].sort(),
    'types that an export names and nobody can import: add them to src/index.ts, or to the entry that has the export',
  ).toEqual([]);
});
