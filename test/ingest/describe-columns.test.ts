import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { describeColumns } from '../../src/ingest/describe-columns.js';

function source(name: string, text: string): ReturnType<typeof bytesSource> {
  return bytesSource(name, new TextEncoder().encode(text));
}

describe('describeColumns', () => {
  test('names the columns that gave the vendor away, and who knew each column', async () => {
    const [table] = await describeColumns(
      source('a.csv', 'Lens ID,Display Key,Title,Abstrct,Colour\n1,CN 102000001 A,Turbine,,red\n'),
    );
    expect(table).toMatchObject({
      preset: 'lens',
      vendor: 'Lens.org',
      signature: ['Lens ID', 'Display Key'],
      isPatentTable: true,
      headerRow: 1,
    });
    expect(table!.columns.map(({ name, fields, by }) => [name, fields, by])).toEqual([
      ['Lens ID', [], ''],
      ['Display Key', ['publication'], 'preset'],
      ['Title', ['title'], 'preset'],
      ['Abstrct', [], ''],
      ['Colour', [], ''],
    ]);
    expect(table!.columns[3]!.nearest).toEqual({ name: 'Abstract', field: 'abstract' });
    expect(table!.columns[4]).toMatchObject({ nearest: null, samples: ['red'] });
  });

  test('says that a table has no numbers, and that no vendor was recognised', async () => {
    const [table] = await describeColumns(source('a.csv', '地区,授权\n天津,100\n'));
    expect(table).toMatchObject({ isPatentTable: false, signature: null });
  });

  test('a column that only a generic dictionary knows is marked so', async () => {
    const [table] = await describeColumns(source('a.csv', 'Lens ID,Display Key,发明名称\n1,CN 102000001 A,风机\n'));
    expect(table!.columns[2]).toMatchObject({ fields: ['title'], by: 'generic' });
  });

  test('describes every table of a document under its whole header', async () => {
    const lines = Array.from({ length: 600 }, (_, i) => (i < 599 ? '{"id":"1"}' : '{"id":"2","title":"x"}')).join('\n');
    const tables = await describeColumns(source('a.ndjson', lines));
    expect(tables.map(({ columns }) => columns.map(({ name }) => name))).toEqual([['id', 'title']]);
  });

  test('tells what stands above and below the table and between its rows', async () => {
    const text = '检索式：风机\n\n公开号,标题\nCN102000001A,风机\n# 待核\nCN102000002A,电池\n\n合计：2\n来源：自制\n';
    const [table] = await describeColumns(source('a.csv', text));
    expect(table!.passedOver).toEqual({
      above: { lines: 1, first: ['检索式：风机'] },
      below: { lines: 2, first: ['合计：2', '来源：自制'] },
      comments: { lines: 1, first: ['# 待核'] },
    });
  });

  test('reads no more of a large text than its beginning', async () => {
    let blocks = 0;
    const chunks = (async function* () {
      yield new TextEncoder().encode('公开号,标题\n');
      for (; blocks < 50; blocks++) yield new TextEncoder().encode('CN102000001A,风机\n'.repeat(10_000));
    })();
    const [table] = await describeColumns({ name: 'a.csv', chunks });
    expect(table!.columns[0]!.samples).toEqual(['CN102000001A']);
    expect(blocks).toBeLessThan(10);
  });
});
