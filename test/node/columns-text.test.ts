import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, expect, test } from 'vitest';
import { columnsText } from '../../src/node/columns-text.js';

const folder = mkdtempSync(join(tmpdir(), 'patent-landscape-columns-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('tells for every sheet of a workbook what is recognised, and why', async () => {
  const path = join(folder, 'a.xlsx');
  const rows = [
    ['Lens ID', 'Display Key', 'Abstrct', 'Colour'],
    ['1', 'CN 102000001 A', 'text', 'red'],
  ];
  writeFileSync(
    path,
    await writeXlsx({
      sheets: [
        { name: 'S', rows },
        {
          name: '说明',
          rows: [
            ['地区', '件'],
            ['天津', '100'],
          ],
        },
      ],
    }),
  );
  expect((await columnsText(path)).replaceAll(path, 'a.xlsx').split('\n')).toEqual([
    'a.xlsx#S: xlsx, header in row 1',
    '  Lens.org (lens): recognised by Lens ID, Display Key',
    '  Lens ID: not used; e.g. 1',
    '  Display Key: publication; e.g. CN 102000001 A',
    '  Abstrct: not used (nearest known name: Abstract, abstract); e.g. text',
    '  Colour: not used; e.g. red',
    '',
    'a.xlsx#说明: xlsx, header in row 1',
    expect.stringContaining('no vendor recognised by its columns'),
    '  no column of patent numbers: every row will be rejected; name the columns in a JSON file and give it with --source',
    expect.stringMatching(/^ {2}地区: /),
    expect.stringMatching(/^ {2}件: .*; e\.g\. 100$/),
    '',
  ]);
});
