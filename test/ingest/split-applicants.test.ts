import { describe, expect, test } from 'vitest';
import { splitApplicants } from '../../src/ingest/split-applicants.js';

describe('splitApplicants', () => {
  test.each([
    ['Xyleco, Inc.', [', '], ['Xyleco, Inc.']],
    ['A, Co., Ltd., B, L.L.C., Vib Vzw', [', '], ['A, Co., Ltd.', 'B, L.L.C.', 'Vib Vzw']],
    ['BACON; RICHARD J.', [';;'], ['BACON; RICHARD J.']],
    ['甲公司 | 乙大学', ['|', ';'], ['甲公司', '乙大学']],
    ['甲公司,乙（天津）公司,ABC, Ltd', [','], ['甲公司', '乙（天津）公司,ABC, Ltd']],
    ['甲；；乙', ['；'], ['甲', '乙']],
    ["['A Corp', 'B Corp']", [';'], ['A Corp', 'B Corp']],
    ['-', [';'], []],
    ['LG ELECTRONICS INC [KR] ; KIM (2017-01-05)', [';'], ['LG ELECTRONICS INC', 'KIM']],
  ])('%j by %j', (cell, separators, names) => {
    expect(splitApplicants(cell, separators)).toEqual(names);
  });
});
