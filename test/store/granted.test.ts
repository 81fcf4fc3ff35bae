import { expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';

const HEAD = '申请号,公开（公告）号,申请日,授权公告日,法律状态\n';

async function granted(row: string): Promise<boolean> {
  const { engine } = await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(HEAD + row))]);
  return (await engine.count({ by: [], where: { granted: true } })).length === 1;
}

test('a grant is seen in a granted document, a grant date, or a state of granted rights only', async () => {
  expect(await granted('CN201410000001.9,CN104000001B,2014-01-02,,\n')).toBe(true);
  expect(await granted('CN201410000001.9,CN104000001A,2014-01-02,2016-03-02,\n')).toBe(true);
  for (const state of ['有效', '期限届满', '全部无效'])
    expect(await granted(`CN201410000001.9,CN104000001A,2014-01-02,,${state}\n`)).toBe(true);
});

test('no grant is read from a state that an application may be in', async () => {
  for (const state of ['审中', '驳回', '撤回', '未缴年费', '失效', ''])
    expect(await granted(`CN201410000001.9,CN104000001A,2014-01-02,,${state}\n`)).toBe(false);
});
