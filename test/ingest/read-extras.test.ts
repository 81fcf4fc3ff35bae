import { expect, test } from 'vitest';
import { readFixture } from './read-fixture.js';

async function read(header: string, row: string): Promise<Record<string, unknown>> {
  const text = `公开（公告）号,IPC主分类,申请人,${header}\nCN102281641B,F03D7/00,甲公司; 乙大学,${row}\n`;
  const { records, report } = await readFixture('a.csv', new TextEncoder().encode(text));
  expect(report).toMatchObject({ preset: 'incopat' });
  return records[0] as Record<string, unknown>;
}

test('applicant types and codes belong to the applicants in their order', async () => {
  expect(await read('申请人类型,标准化申请人', '企业; 大专院校,甲; 乙')).toMatchObject({
    applicantTypes: 'enterprise + university',
    applicantCodes: 'incoPat:甲 + incoPat:乙',
  });
});

test('a single value belongs to the first applicant, any other number of values to none', async () => {
  expect(await read('申请人类型,工商统一社会信用代码', '企业,91350100M000100Y43')).toMatchObject({
    applicantTypes: 'enterprise + unknown',
    applicantCodes: '91350100M000100Y43 + ',
  });
  expect(await read('申请人类型', '企业; 大专院校; 个人')).not.toHaveProperty('applicantTypes');
});

test('counts are counts, and a list stands for its number', async () => {
  expect(await read('权利要求数量,被引证次数', '10,0')).toMatchObject({ claimCount: 10, citedBy: 0 });
  expect(await read('引证专利,被引证专利', 'CN1085577C; 一篇论文; JP2001246579A,US20150123456A1')).toMatchObject({
    citations: 'CN1085577C + JP2001246579A',
    cites: 2,
    citedBy: 1,
  });
  const none = await read('权利要求数量,被引证次数,引证专利', '若干,-,一篇论文');
  for (const key of ['claimCount', 'citedBy', 'cites', 'citations']) expect(none).not.toHaveProperty(key);
});

test('a simple family counts before an extended one', async () => {
  expect(await read('扩展同族,简单同族ID', 'CN102281641B; US20150123456A1,40000001')).toMatchObject({
    family: 'simple incoPat:40000001',
  });
  expect(await read('扩展同族,简单同族ID', 'CN102281641B; US20150123456A1,-')).toMatchObject({ family: 'extended CN102281641B' });
});

test('the international application is found beside its day, the parent by its number', async () => {
  expect(await read('PCT国际申请号,母案', '2008-08-29 PCT/JP2008/065520,201310033299.6')).toMatchObject({
    pct: 'PCT/JP2008/065520',
    parent: 'CN201310033299.6',
  });
});

test('a divisional application may bear a later year than its filing day', async () => {
  const text = (parent: string) => `申请号,申请日,分案原申请号\nCN201510100007.5,2013-01-29,${parent}\n`;
  const issues = async (parent: string) => (await readFixture('a.csv', new TextEncoder().encode(text(parent)))).issues;
  expect(await issues('')).toEqual(['2 year-mismatch 申请日: 2015 ≠ 2013-01-29']);
  expect(await issues('CN201310033299.6')).toEqual([]);
});

test('the vendor says whether the application was granted', async () => {
  const flag = async (word: string) =>
    (await readFixture('a.csv', new TextEncoder().encode(`申请号,是否授权\nCN201310033299.6,${word}\n`))).records[0];
  expect(await flag('是')).toMatchObject({ isGranted: 'yes' });
  expect(await flag('否')).toMatchObject({ isGranted: 'no' });
  expect(await flag('或许')).not.toHaveProperty('isGranted');
});
