import { expect, test } from 'vitest';
import { emptyFileNotes } from '../../src/node/empty-files.js';
import type { FileResult } from '../../src/report/landscape-result.js';

const NONE = { lines: 0, first: [] };
const FILE: FileResult = {
  ...{ file: 'in/sales.csv', preset: 'generic-en', format: 'text', encoding: 'utf-8', delimiter: ',' },
  ...{ rows: 2, applications: 0, merged: 0, rejected: 2, columns: {}, unusedColumns: ['region', 'amount'] },
  passedOver: { above: NONE, below: NONE, comments: NONE },
};

test('a file without applications is named, with the columns seen in it', () => {
  expect(emptyFileNotes([FILE], 'en').split('\n')[0]).toBe(
    'sales.csv: no patent application in it (2 rows; columns seen: region, amount).',
  );
  expect(emptyFileNotes([FILE], 'zh').split('\n')[0]).toBe('sales.csv：没有读到专利申请（2行，所见列：region、amount）。');
});

test('the way to name columns is told once, where there are any', () => {
  expect(emptyFileNotes([FILE, FILE], 'en').match(/--source/g)).toHaveLength(1);
  expect(emptyFileNotes([{ ...FILE, unusedColumns: [] }], 'en')).not.toContain('--source');
});

test('where there is no table, its first line is shown; of an empty file, that', () => {
  const letter = {
    ...FILE,
    rows: 0,
    unusedColumns: [],
    passedOver: { ...FILE.passedOver, above: { lines: 3, first: ['Dear Sir,'] } },
  };
  expect(emptyFileNotes([letter], 'en')).toContain('(no table; first line: Dear Sir,)');
  expect(emptyFileNotes([{ ...letter, passedOver: FILE.passedOver }], 'zh')).toContain('没有内容');
});

test('a file that gave applications, or only merged rows, is not named', () => {
  expect(
    emptyFileNotes(
      [
        { ...FILE, applications: 1 },
        { ...FILE, merged: 2 },
      ],
      'en',
    ),
  ).toBe('');
});
