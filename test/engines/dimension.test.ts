import { describe, expect, test } from 'vitest';
import { DIMENSIONS } from '../../src/engines/dimension.js';
import type { Dimension, DimensionValue, Where } from '../../src/engines/engine.js';
import { memoryEngine } from '../../src/engines/memory/memory-engine.js';
import { DIMENSIONS as COMPARED } from './memory/arbitrary-queries.js';
import { type SampleApplication, sampleStore } from './memory/sample-store.js';

const APPLICATION: SampleApplication = {
  number: 'CN0',
  year: 2010,
  type: 'invention',
  office: 'CN',
  district: 'D',
  applicants: ['p'],
  areas: ['x1'],
  subclasses: ['H01M'],
  granted: false,
  publications: [2011],
};

describe('the engine in memory', () => {
  const engine = memoryEngine(sampleStore([APPLICATION]));

  test.each(DIMENSIONS)('counts by %s, and takes its values for conditions', async (name) => {
    const unknown = `${name}: read its values in columns/dimensions.ts or, if it has many, columns/groups.ts, both in src/engines/memory/`;
    const counted = await engine.count({ by: [name] }).catch((error: unknown) => error);
    expect(counted, unknown).toMatchObject([{ count: 1 }]);
    const [{ key }] = counted as [{ key: [string | number | null] }];
    const [value] = key;
    const ignored = `${name}: a condition on it leaves out what it should not, or nothing; see SINGLE_DIMENSIONS and MANY_VALUED_DIMENSIONS of src/engines/dimension.ts`;
    expect(await engine.count({ by: [], where: conditionOn(name, value) }), ignored).toEqual([{ key: [], count: 1 }]);
    const other = value === null ? 'another' : null;
    expect(await engine.count({ by: [], where: conditionOn(name, other) }), ignored).toEqual([]);
  });
});

function conditionOn(name: Dimension, value: DimensionValue): Where {
  return { [name]: typeof value === 'number' ? { from: value, to: value } : value };
}

/** Columns of the store like that of the office, read in the same way. */
const LIKE_OFFICE = ['firstStage', 'status', 'province', 'city'];

test('every dimension is compared with the naive engine', () => {
  expect(
    DIMENSIONS.filter((name) => !COMPARED.includes(name) && !LIKE_OFFICE.includes(name)),
    'add these to DIMENSIONS of arbitrary-queries.ts and to naive-engine.ts, both in test/engines/memory/',
  ).toEqual([]);
});
