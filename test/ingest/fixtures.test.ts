import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFixture } from './read-fixture.js';

const folder = new URL('../fixtures/ingest/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -4));

/** Invented exports, each with what a reader must make of it. A user's bad file becomes a test by adding two files. */
describe('every fixture reads as its twin says', () => {
  test.each(cases)('%s', async (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
    expect(await readFixture(`${name}.csv`, readFileSync(new URL(`${name}.csv`, folder)))).toEqual(expected);
  });
});
