import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape, type LandscapeOptions } from '../../src/landscape.js';
import { mergedRows } from '../../src/store/merged-rows.js';

const A = `申请号,公开（公告）号,优先权号,同族号
CN201310033299.6,CN103000001A,,
CN201310033299.6,CN103000001B,,
,CN103000001B,,
CN201410000001.9,CN104000001A,CN201310033299.6,
`;
const B = `申请号,公开（公告）号
,CN103000001C
CN201310033299.6,CN103000001A
`;

function read(options: LandscapeOptions = {}) {
  const sources = [A, B].map((text, k) => bytesSource(`${k}.csv`, new TextEncoder().encode(text)));
  return buildLandscape(sources, options);
}

describe('the merge ledger', () => {
  test('names every row but the first of an application, its file, its place and the rule', async () => {
    const { store } = await read();
    expect([...mergedRows(store)]).toEqual([
      { application: 'CN201310033299.6', file: 0, row: 3, rule: 'application-number' },
      { application: 'CN201310033299.6', file: 0, row: 4, rule: 'publication-number' },
      { application: 'CN201310033299.6', file: 1, row: 2, rule: 'serial' },
      { application: 'CN201310033299.6', file: 1, row: 3, rule: 'application-number' },
    ]);
  });

  test('closes: records = applications + rows of the ledger', async () => {
    const { store, files } = await read();
    const records = files.reduce((sum, file) => sum + file.records, 0);
    expect(records).toBe(store.size + [...mergedRows(store)].length);
  });

  test('is reversible: a publication kept apart is an application of its own again, once', async () => {
    const { store, files } = await read({ keepApart: ['CN103000001B'] });
    const numbers = Array.from({ length: store.size }, (_, i) => store.applicationNumber(i));
    expect(numbers).toEqual(['CN201310033299.6', 'CN103000001B~apart', 'CN201410000001.9']);
    expect(files.map(({ applications, merged }) => [applications, merged])).toEqual([
      [3, 1],
      [0, 2],
    ]);
    expect(store.publication.number(1)).toBe('CN103000001B');
  });
});

describe('simple families', () => {
  test('are the applications with the same priorities, a first filing with those that claim it alone', async () => {
    const { store } = await read();
    expect([...store.details.simpleFamily!]).toEqual([0, 0]);
  });
});
