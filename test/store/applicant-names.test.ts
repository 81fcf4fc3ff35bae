import { expect, test } from 'vitest';
import { ApplicantNames } from '../../src/store/applicant-names.js';

test('one name under two codes is two entries, and one without a code a third', () => {
  const names = new ApplicantNames();
  const entries = [
    names.intern('张伟', 'v:1', 0),
    names.intern('张伟', 'v:2', 0),
    names.intern('张伟', '', 0),
    names.intern('张伟', 'v:1', 0),
    names.intern('李娜', 'v:1', 0),
  ];
  expect(entries).toEqual([0, 1, 2, 0, 3]);
  expect(names.texts()).toEqual(['张伟', '张伟', '张伟', '李娜']);
  expect(names.codes()).toEqual(['v:1', 'v:2', null, 'v:1']);
});

test('files without codes and types have neither', () => {
  const names = new ApplicantNames();
  names.intern('某某科技有限公司', '', 0);
  expect([names.codes(), names.types()]).toEqual([null, null]);
});

test('a type counts once it is said, and no more when the vendor says two', () => {
  const names = new ApplicantNames();
  for (const [name, type] of [
    ['甲', 0],
    ['甲', 3],
    ['乙', 1],
    ['乙', 2],
    ['乙', 1],
    ['丙', 0],
  ] as const)
    names.intern(name, '', type);
  expect([...names.types()!]).toEqual([3, 0, 0]);
});
