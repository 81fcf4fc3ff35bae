import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docScope } from './doc-scope.js';

const SRC = new URL('../src', import.meta.url).pathname;
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && file !== 'node/cli.ts',
);

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const EXAMPLES: Example[] = FILES.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/@example (.+?) \/\/=> (.+?)(?:\s*\*\/)?$/gm)].map(([, expression = '', expected = '']) => ({
    file,
    expression,
    expected,
  }));
});

/** The modules behind the package's entries. */
const ENTRIES = ['index.ts', 'table.ts', 'node/index.ts'];

const EXPORTED = ENTRIES.flatMap((entry) => {
  const lists = readFileSync(join(SRC, entry), 'utf8').matchAll(/^export \{([^}]*)\} from '\.\/([^']+)\.js';/gm);
  return [...lists].flatMap(([, names = '', module = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => ({ name, file: join(dirname(entry), `${module}.ts`) })),
  );
});

/** All exports of the library under their names, those of the example's own file first. */
async function scopeFor(file: string): Promise<Record<string, unknown>> {
  const exported = (await import('../src/index.js')) as Record<string, unknown>;
  const own = (await import(join(SRC, file))) as Record<string, unknown>;
  return { ...exported, ...(await docScope()), ...own };
}

/** Evaluates an example, which may await. */
async function evaluate(expression: string, scope: Record<string, unknown>): Promise<unknown> {
  return new AsyncFunction(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<unknown>;

describe('documentation examples give what they say', () => {
  test('there are some', () => expect(EXAMPLES.length).toBeGreaterThan(50));
  test.each(EXAMPLES)('$file: $expression', async ({ file, expression, expected }) => {
    const scope = await scopeFor(file);
    expect(plain(await evaluate(expression, scope))).toEqual(plain(await evaluate(expected, scope)));
  });
});

/** Everything that an entry exports as a value has a doc comment with an example. */
test.each(EXPORTED)('$name is documented with an example', ({ name, file }) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const pattern = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export (?:async )?(?:function\\*?|class|const) ${name}\\b`);
  expect(pattern.exec(text)?.[1] ?? 'no doc comment').toMatch(/@example .+ \/\/=> /);
});

/** Compared as JSON: typed arrays as arrays, undefined left out. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, v) => (ArrayBuffer.isView(v) ? Array.from(v as unknown as ArrayLike<unknown>) : v)),
  );
}
