import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVERY_ANALYSIS } from '../../bench/every-analysis.js';
import * as library from '../../src/index.js';

const SRC = new URL('../../src/analyse/', import.meta.url).pathname;

test('the bench times every analysis that the package exports', () => {
  const analyses = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(SRC + file, 'utf8').matchAll(/^export async function (\w+)(?:<[^>]*>)?\(\s*engine: Engine/gm),
    ])
    .flatMap(([, name = '']) => (name in library ? [name] : []));
  expect(
    Object.keys(EVERY_ANALYSIS).sort(),
    'analyses of src/index.ts that bench/every-analysis.ts lacks, or names in vain: add a line with what it is asked',
  ).toEqual(analyses.sort());
});
