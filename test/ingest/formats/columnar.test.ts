import { dateDay, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.js';

const NUMBERS = Array.from({ length: 40_000 }, (_, i) => `CN1020${10_000 + i}A`);

describe('Parquet', () => {
  test('dates, lists and nothing are texts; row groups are read one after the other', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: '公开号', data: NUMBERS, type: 'STRING' },
        { name: '公开日', data: NUMBERS.map(() => new Date(Date.UTC(2011, 8, 14))) },
        { name: '标题', data: NUMBERS.map((_, i) => (i % 2 === 0 ? `电池${i}` : null)), type: 'STRING' },
      ],
      rowGroupSize: 7000,
    });
    const { report, records, issues } = await readSource('a.parquet', new Uint8Array(bytes));
    expect(report).toMatchObject({ format: 'parquet', rows: 40_000, records: 40_000 });
    expect(issues).toEqual([]);
    expect(records[39_999]).toMatchObject({ publication: NUMBERS[39_999], publicationDay: 20110914, title: '' });
    expect(records[39_998]).toMatchObject({ title: '电池39998' });
  });

  test('a file cut short is refused', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x'] }] }));
    await expect(readSource('a.parquet', bytes.slice(0, -10))).rejects.toThrow(
      /a\.parquet is a Parquet file that cannot be read/,
    );
  });
});

describe.each(['file', 'stream'] as const)('Arrow IPC %s', (format) => {
  test('texts and days are read', async () => {
    const table = tableFromArrays(
      { 公开号: NUMBERS.slice(0, 1000), 公开日: NUMBERS.slice(0, 1000).map(() => new Date(Date.UTC(2011, 8, 14))) },
      { types: { 公开号: utf8(), 公开日: dateDay() } },
    );
    const { report, records } = await readSource('a.arrow', tableToIPC(table, { format })!);
    expect(report).toMatchObject({ format: 'arrow', rows: 1000, records: 1000 });
    expect(records[999]).toMatchObject({ publication: NUMBERS[999], publicationDay: 20110914 });
  });

  test('a file cut short is refused', async () => {
    const bytes = tableToIPC(tableFromArrays({ a: ['x'] }), { format })!;
    await expect(readSource('a.arrow', bytes.slice(0, 60))).rejects.toThrow(/a\.arrow is an Arrow file that cannot be read/);
  });
});
