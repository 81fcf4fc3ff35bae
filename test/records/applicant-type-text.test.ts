import { expect, test } from 'vitest';
import { readApplicantType } from '../../src/records/applicant-type-text.js';

test.each([
  ['企业', 'enterprise'],
  ['公司', 'enterprise'],
  ['大专院校', 'university'],
  ['科研单位', 'institute'],
  ['机关团体', 'government'],
  ['个人', 'person'],
  ['医院', 'hospital'],
  ['COMPANY', 'enterprise'],
  ['GOV NON-PROFIT', 'government'],
  ['Academic', 'university'],
  ['其他', 'unknown'],
  ['院校/研究所', 'unknown'],
  ['', 'unknown'],
])('reads %j as %s', (word, type) => {
  expect(readApplicantType(word)).toBe(type);
});
