import { expect, test } from 'vitest';
import { parseApplicantType } from '../../src/applicants/parse-applicant-type.js';

test.each([
  ['企业', 'enterprise'],
  ['工矿企业', 'enterprise'],
  ['大专院校', 'university'],
  ['学校', 'university'],
  ['科研单位', 'institute'],
  ['科研院所', 'institute'],
  ['机关团体', 'government'],
  ['个人', 'person'],
  ['医院', 'hospital'],
  [' Individual ', 'person'],
  ['ＣＯＭＰＡＮＹ', 'enterprise'],
])('reads the vendor word %s as %s', (word, type) => {
  expect(parseApplicantType(word)).toBe(type);
});

test.each(['', '其他', '-', '院校/研究所', 'widget', 'constructor'])('returns null for "%s"', (word) => {
  expect(parseApplicantType(word)).toBeNull();
});
