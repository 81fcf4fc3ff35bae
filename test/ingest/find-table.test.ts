import { describe, expect, test } from 'vitest';
import { findTable } from '../../src/ingest/find-table.js';

describe('findTable', () => {
  test.each([
    ['Query: x\n\n申请号;标题\n1;2', ';', 2],
    ['sep=|\n申请号|标题\n1|2', '|', 1],
    ['申请号\t标题\n1\t2', '\t', 0],
    ['申请号，标题\nCN1，一，二', '，', 0],
    ['申请号\n1\n', ',', 0],
    ['a;b;c\n1;2;3\n', ';', 0],
    ['', ',', -1],
  ])('%j', (text, delimiter, index) => {
    expect(findTable(text, {})).toMatchObject({ delimiter, index });
  });
});
