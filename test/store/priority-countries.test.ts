import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';

const HEAD = '申请号,公开（公告）号,申请日,优先权号,优先权日\n';

async function countries(rows: string): Promise<readonly (readonly unknown[])[]> {
  const { engine } = await buildLandscape([bytesSource('a.csv', new TextEncoder().encode(HEAD + rows))]);
  return (await engine.count({ by: ['priorityCountry'] })).map(({ key, count }) => [key[0], count]);
}

describe('the country of the first priority', () => {
  test('is that of the number named first, of an international one that of the receiving office', async () => {
    expect(
      await countries(`CN201410000001.9,CN104000001A,2014-01-02,US61/900001;JP2013-123456,2013-02-01
CN201410000002.3,CN104000002A,2014-01-02,PCT/DE2013/000001,2013-02-01
`),
    ).toEqual([
      ['DE', 1],
      ['US', 1],
    ]);
  });

  test('is the office of an application that claims none', async () =>
    expect(
      await countries('CN201410000001.9,CN104000001A,2014-01-02,,\nCN201410000002.3,CN104000002A,2014-01-02,,2014-01-02\n'),
    ).toEqual([['CN', 2]]));

  test('is not known where only an earlier day is', async () =>
    expect(await countries('CN201410000001.9,CN104000001A,2014-01-02,,2013-02-01\n')).toEqual([[null, 1]]));

  test('comes from whichever publication tells the longest list', async () =>
    expect(
      await countries(`CN201410000001.9,CN104000001A,2014-01-02,,
CN201410000001.9,CN104000001B,2014-01-02,JP2013-123456,2013-02-01
`),
    ).toEqual([['JP', 1]]));
});
