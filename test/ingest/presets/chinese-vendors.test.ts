import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/records/parse-day.js';
import { readSource } from '../formats/read-source.js';

const DOSSIER = (serial: number): object => ({
  applicationReferenceModel: { ap: `CN20201000000${serial}`, apc: 'cn', apd: '2020-03-02', pty: 'A' },
  publicationReferenceModel: { pn: `CN11100000${serial}A`, pnc: 'cn', pd: '2020-08-04' },
  inventionTitleModel: { tio: '一种风机', tie: 'A wind turbine' },
  abstractModel: { abc: '公开了一种风机。' },
  partiesModel: { applicant: [{ pa: '甲公司' }, { pa: '乙大学' }], inventor: [{ in: '张三' }] },
  classificationModel: { ic: ['F03D1/06', 'F03D80/40'] },
  priorityClaimsModelList: [{ prd: '2019-03-02' }],
});

describe('HimmPat', () => {
  test('an answer that names every patent by its key is read record by record', async () => {
    const answer = { code: 200, data: { 'h-1': DOSSIER(1), 'h-2': DOSSIER(2) }, message: '查询成功' };
    const { report, records } = await readSource('answer.json', JSON.stringify(answer));
    expect(report).toMatchObject({ preset: 'himmpat', rows: 2, records: 2 });
    expect(records[1]).toMatchObject({
      publication: 'CN111000002A',
      filingDay: parseDay('2020-03-02'),
      priorityDay: parseDay('2019-03-02'),
      publicationDay: parseDay('2020-08-04'),
      title: '一种风机',
      abstract: '公开了一种风机。',
      applicant: ['甲公司', '乙大学'],
      inventor: ['张三'],
    });
  });

  test('so is a list of hits', async () => {
    const hit = {
      pn: 'CN111000001A',
      title: '一种风机',
      appNumber: 'CN202010000001',
      AP_ORIGINAL_KEY: '甲公司',
      pd: '20200804',
      ipc: 'F03D1/06',
    };
    const { report, records } = await readSource('hits.json', JSON.stringify({ data: { total: 1, list: [hit] } }));
    expect(report).toMatchObject({ preset: 'himmpat', records: 1 });
    expect(records[0]).toMatchObject({ publication: 'CN111000001A', title: '一种风机', applicant: ['甲公司'] });
  });
});

test('SooPAT by the labels of its page', async () => {
  const text =
    '专利名称,申请号/专利号,申请日,公开日,申请人/专利权人,申请人地址,发明设计人,分类号,主权利要求\n' +
    '一种风机,CN202010000001.3,2020-03-02,2020-08-04,甲公司;乙大学,300384 天津市滨海新区一号,张三;李四,F03D1/06,1. 一种风机。\n';
  const { report, records } = await readSource('a.csv', text);
  expect(report).toMatchObject({ preset: 'soopat', records: 1, unusedColumns: [] });
  expect(records[0]).toMatchObject({
    filingDay: parseDay('2020-03-02'),
    publicationDay: parseDay('2020-08-04'),
    applicant: ['甲公司', '乙大学'],
    inventor: ['张三', '李四'],
  });
});
