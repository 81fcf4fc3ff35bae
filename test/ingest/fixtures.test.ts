import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFixture } from './read-fixture.js';

const folder = new URL('../fixtures/ingest/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.slice(0, -4));

/** Invented exports, each with what a reader must make of it. A user's bad file becomes a test by adding two files. */
describe('every fixture reads as its twin says', () => {
  test.each(cases)('%s', async (name) => {
    const reading = await readFixture(`${name}.csv`, readFileSync(new URL(`${name}.csv`, folder)));
    const twin = new URL(`${name}.json`, folder);
    if (!existsSync(twin))
      throw new Error(`${name}.csv has no twin: check this, and save it as ${name}.json:\n${JSON.stringify(reading, null, 2)}`);
    expect(reading).toEqual(JSON.parse(readFileSync(twin, 'utf8')));
  });
});
