import { describe, expect, test } from 'vitest';
import { splitApplicants, TIGHT_SEMICOLON } from '../../src/ingest/split-applicants.js';

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
    ['DOE; JANE;ROE; RICHARD', [TIGHT_SEMICOLON], ['DOE, JANE', 'ROE, RICHARD']],
    ['ACME GMBH &; CO. KG;;BETA LTD', [TIGHT_SEMICOLON], ['ACME GMBH & CO. KG', 'BETA LTD']],
    ['ACME;; BETA', [TIGHT_SEMICOLON], ['ACME', 'BETA']],
    ['SAMPLE CORP;例示株式会社; 東京都例示区一丁目２番', [TIGHT_SEMICOLON], ['SAMPLE CORP', '例示株式会社']],
    [
      '예시전자 주식회사(경기도 예시시 예시구...)|홍길동(서울특별시 (우편번호 12345) 중구...)',
      ['|'],
      ['예시전자 주식회사', '홍길동'],
    ],
    ['(주) 예시테크', ['|'], ['(주) 예시테크']],
    ['ACME INC.,San Jose,CA,US | Beta Co.,Ltd.,Tokyo,JP | GAMMA AG,CH', ['|'], ['ACME INC.', 'Beta Co.,Ltd.', 'GAMMA AG']],
    ['SAMPLE TRADING,CO | Acme, US', ['|'], ['SAMPLE TRADING,CO', 'Acme, US']],
    ['LG ELECTRONICS INC [KR] ; KIM (2017-01-05)', [';'], ['LG ELECTRONICS INC', 'KIM']],
  ])('%j by %j', (cell, separators, names) => {
    expect(splitApplicants(cell, separators)).toEqual(names);
  });
});
