import { describe, expect, test } from 'vitest';
import { cellKind } from '../../../src/ingest/text/cell-kind.js';

describe('cellKind', () => {
  test.each([
    ['', 'blank'],
    [' - ', 'blank'],
    ['N/A', 'blank'],
    ['12', 'number'],
    ['-1.5e-3', 'number'],
    ['1,234,567.8', 'number'],
    ['2,50', 'number'],
    ['$74.69', 'number'],
    ['45 %', 'number'],
    ['28/01/2018', 'date'],
    ['2013-02-04T10:00:00Z', 'date'],
    ['3 Jan 2013', 'date'],
    ['2019年10月30日', 'date'],
    ['00:15', 'time'],
    ['yes', 'flag'],
    ['https://example.org/a?b=c', 'link'],
    ['CN201310033299.6', 'code'],
    ['H01M10/0525', 'code'],
    ['申请号2', 'word'],
    ['Publication Number', 'word'],
    ['Q1 results', 'word'],
    ['a'.repeat(61), 'text'],
    [`https://example.org/${'a'.repeat(80)}`, 'link'],
  ])('%j is a %s', (cell, kind) => {
    expect(cellKind(cell)).toBe(kind);
  });
});
