import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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

/** All exports of the library under their names, those of the example's own file first. */
async function scopeFor(file: string): Promise<Record<string, unknown>> {
  const library = (await import('../src/index.js')) as Record<string, unknown>;
  const own = (await import(join(SRC, file))) as Record<string, unknown>;
  return { ...library, ...own };
}

function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  return new Function(...Object.keys(scope), `return (${expression});`)(...Object.values(scope));
}

describe('documentation examples give what they say', () => {
  test('there are some', () => expect(EXAMPLES.length).toBeGreaterThan(50));
  test.each(EXAMPLES)('$file: $expression', async ({ file, expression, expected }) => {
    const scope = await scopeFor(file);
    expect(plain(await evaluate(expression, scope))).toEqual(plain(evaluate(expected, scope)));
  });
});

/** Compared as JSON: typed arrays as arrays, undefined left out. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_, v) => (ArrayBuffer.isView(v) ? Array.from(v as unknown as ArrayLike<unknown>) : v)),
  );
}
