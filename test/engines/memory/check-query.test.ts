import { describe, expect, test } from 'vitest';
import type { CountQuery, ListQuery, ValuesQuery, Where } from '../../../src/engines/engine.js';
import { memoryEngine } from '../../../src/engines/memory/memory-engine.js';
import { sampleStore } from './sample-store.js';

const engine = memoryEngine(sampleStore([]));

async function refusal(query: unknown): Promise<unknown> {
  return engine.count(query as CountQuery).catch((error: unknown) => error);
}

describe('a query that would be answered otherwise than it reads', () => {
  test.each([
    [{ counting: 'half' }, 'count: unknown counting: "half"; use whole, fractional or primary.'],
    [{ dateBasis: 'file' }, 'count: unknown dateBasis: "file"; use filing, priority, publication or grant.'],
    [{ twins: 'one' }, 'count: unknown twins: "one"; use each or once.'],
    [{ groups: true }, 'count: unknown groups: true; use apart or together.'],
    [{ top: Number.NaN }, 'count: invalid top: NaN; give a whole number from 0.'],
    [{ top: -1 }, 'count: invalid top: -1; give a whole number from 0.'],
    [{ atLeast: '3' }, 'count: invalid atLeast: "3"; give a number.'],
    [{ wher: { industry: 'x' } }, 'count: unknown option: "wher"; did you mean "where"?'],
    [
      { limit: 3 },
      'count: unknown option: "limit"; known are unit, dateBasis, counting, twins, merge, groups, where, by, top, atLeast.',
    ],
    [{ where: { industri: 'x' } }, 'count: unknown condition: "industri"; did you mean "industry"?'],
  ])('%j is refused by its name', async (part, message) => {
    const error = await refusal({ by: [], ...part });
    expect(error).toBeInstanceOf(RangeError);
    expect((error as RangeError).message).toBe(message);
  });

  test.each([
    [
      { year: 2010 },
      'count: invalid year: 2010; give whole years such as { from: 2010, to: 2012 }, or null for those without a year.',
    ],
    [{ year: { from: '2010' } }, 'count: invalid year: {"from":"2010"}; give whole years'],
    [{ year: { since: 2010 } }, 'count: invalid year: {"since":2010}; give whole years'],
    [{ year: { to: Number.NaN } }, 'count: invalid year: {"to":null}; give whole years'],
    [{ granted: 'yes' }, 'count: invalid granted: "yes"; give true or false.'],
    [{ classified: 1 }, 'count: invalid classified: 1; give true or false.'],
    [{ office: 5 }, 'count: invalid office: 5; give a text, null or a list of them.'],
    [{ application: 'CN1' }, 'count: invalid application: "CN1"; give a list of application numbers.'],
    [{ measured: { claims: 3 } }, 'count: invalid measured: {"claims":3}; give a range or null for each measurement'],
  ])('where: %j is refused for its form', async (where, message) => {
    const error = await refusal({ by: [], where });
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(message);
  });

  test.each([
    [undefined, "count: invalid query: undefined; give an object such as { by: ['industry'] }."],
    [{ by: 'industry' }, `count: invalid by: "industry"; give a list such as ['industry'].`],
    [{}, `count: invalid by: undefined; give a list such as ['industry'].`],
    [{ by: [], where: 'CN' }, 'count: invalid where: "CN"; give an object'],
    [{ by: [], merge: ['a'] }, `count: invalid merge: ["a"]; give lists of party keys such as [['a', 'b']].`],
  ])('%j is refused as a whole', async (query, message) => {
    const error = await refusal(query);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toContain(message);
  });

  test('names the operation that was asked', async () => {
    await expect(engine.list({ limit: 1.5 })).rejects.toThrow('list: invalid limit: 1.5;');
    await expect(engine.list({ offset: '2' } as unknown as ListQuery)).rejects.toThrow('list: invalid offset: "2";');
    await expect(engine.pairs({ of: 'area', counting: 'half' as 'whole' })).rejects.toThrow('pairs: unknown counting');
    await expect(engine.spread({ of: 'area', twins: 'one' as 'once' })).rejects.toThrow('spread: unknown twins');
    await expect(engine.spread({ of: 'area', newcomers: 1 as unknown as boolean })).rejects.toThrow(
      'spread: invalid newcomers: 1;',
    );
    await expect(engine.values!({ of: ['claims'], where: { yeer: null } as Where })).rejects.toThrow('did you mean "year"?');
    await expect(engine.delays!({ from: 'filing', to: 'grant', where: { granted: 0 } as unknown as Where })).rejects.toThrow(
      'delays:',
    );
    const values = (query: object) => engine.values!(query as ValuesQuery);
    await expect(values({ of: 'claims' })).rejects.toThrow(`values: invalid of: "claims"; give a list such as ['claims'].`);
    await expect(values({ of: ['claims'], by: 'year' })).rejects.toThrow('values: invalid by: "year";');
    await expect(engine.parties('甲' as unknown as string[])).rejects.toThrow('parties: invalid keys: 甲; give a list of keys.');
  });
});

test('what means something is answered', async () => {
  const where: Where = {
    industry: ['x', null],
    year: { from: 2010 },
    measured: { claims: { to: Infinity }, life: null },
    granted: true,
  };
  expect(await engine.count({ by: ['year'], where, merge: [], top: 0, atLeast: 0.5 })).toEqual([]);
  expect(await engine.count({ by: ['year'], where: { year: null } })).toEqual([]);
});
