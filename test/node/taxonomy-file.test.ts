import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readReviewSheet, writeReviewSheet } from '../../src/node/review-file.js';
import { readTaxonomyFile } from '../../src/node/taxonomy-file.js';
import { SEI_2013 } from '../../src/taxonomy/sei-2013.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-taxonomy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('a taxonomy file', () => {
  test('is read as JSON by its name, mark at the start or not', async () => {
    const json = { id: 'mine', industries: [{ id: 'water', areas: [{ id: 'membranes', clauses: [{ ipc: ['B01D71/'] }] }] }] };
    const path = write('own.json', `\ufeff${JSON.stringify(json)}`);
    expect((await readTaxonomyFile(path, { id: 'unused' })).id).toBe('mine');
  });

  test('is read as a table whatever separates its cells', async () => {
    const path = write('own.tsv', 'id\tname\tipc\n1.1\t膜\tB01D71*\n');
    expect((await readTaxonomyFile(path, { id: 'mine' })).industries[0]!.areas[0]!.name.zh).toBe('膜');
  });

  test('names the row of the file, blank lines counted', async () => {
    const path = write('bad.csv', 'id,name,ipc\n\n1.1,膜,B01D71*\n1.2,泵,pump\n');
    await expect(readTaxonomyFile(path, { id: 'mine' })).rejects.toThrow('(row 4, column "ipc")');
  });

  test('is refused in one line when it is no JSON or not there', async () => {
    await expect(readTaxonomyFile(write('bad.json', '{'), { id: 'mine' })).rejects.toThrow(
      /bad\.json: no JSON .*; check the file\./,
    );
    await expect(readTaxonomyFile(join(folder, 'none.csv'), { id: 'mine' })).rejects.toThrow('no such file');
  });
});

describe('a review sheet on disk', () => {
  const row = {
    id: 'CN201010100001.5',
    stratum: 'new-energy',
    stratumSize: 9,
    title: '=风力发电',
    abstract: '含有"引号"\n和换行, 与逗号',
    symbols: ['F03D7/04'],
    proposed: [],
  };

  test('comes back after a spreadsheet program saved it in the code page of the system', async () => {
    const path = join(folder, 'review.csv');
    await writeReviewSheet(path, [row]);
    const gb18030 = Uint8Array.from([
      ...Buffer.from('number,label_industry,label_area\r\nCN1,'),
      0xd0,
      0xc2,
      0xc4,
      0xdc,
      0xd4,
      0xb4,
      0x2c,
    ]);
    expect(await readReviewSheet(path, SEI_2013)).toEqual([]);
    expect(await readReviewSheet(write('excel.csv', gb18030), SEI_2013)).toEqual([
      ['CN1', [{ industry: 'new-energy', area: null }]],
    ]);
  });
});
