import { describe, expect, test } from 'vitest';
import { recogniseColumns } from '../../../src/ingest/recognise-columns.js';
import { LEGAL_STATUSES } from '../../../src/records/legal-status.js';
import { parseDay } from '../../../src/records/parse-day.js';
import { readSource } from '../formats/read-source.js';

test('an answer of the USPTO Open Data Portal is read wrapper by wrapper', async () => {
  const wrapper = {
    applicationNumberText: '17999999',
    applicationMetaData: {
      inventionTitle: 'WIND BLADE',
      filingDate: '2020-12-16',
      earliestPublicationNumber: 'US 2022-0199999 A1',
      earliestPublicationDate: '2022-06-16',
      applicationTypeLabelName: 'Utility',
      applicantBag: [{ applicantNameText: 'First Wind Inc.' }, { applicantNameText: 'Second Wind LLC' }],
      cpcClassificationBag: ['F03D   1/06', 'F03D2230/10'],
    },
    eventDataBag: [{ eventCode: 'IEXX' }, { eventCode: 'WIDS' }],
  };
  const { report, records } = await readSource('a.json', JSON.stringify({ count: 1, patentFileWrapperDataBag: [wrapper] }));
  expect(report).toMatchObject({ preset: 'uspto-odp', rows: 1, records: 1 });
  expect(records[0]).toMatchObject({
    application: 'US17999999',
    publication: 'US20220199999A1',
    filingDay: parseDay('2020-12-16'),
    publicationDay: parseDay('2022-06-16'),
    applicant: ['First Wind Inc.', 'Second Wind LLC'],
  });
});

test('a Green Book file is read grant by grant', async () => {
  const lines = [
    ...[
      'HHHHHT        APS1        ISSUE - 760106',
      'PATN',
      'WKU  039999991',
      'SRC  5',
      'APN  5999996',
      'APT  1',
      'APD  19741216',
    ],
    ...[
      'TTL  Rotor with a blade of wood and',
      '      glass',
      'ISD  19760106',
      'NCL  2',
      'INVT',
      'NAM  Doe; Jane',
      'CTY  Lyon',
      'CNT  FRX',
    ],
    ...['ASSG', 'NAM  First Wind Co.', 'CTY  Lyon', 'CNT  FRX', 'PRIR', 'CNT  FRX', 'APD  19731217', 'APN  7399999'],
    ...['CLAS', 'OCL  416 23', 'ICL  F03D  306', 'ICL  B29C 21302', 'FSC    2', 'UREF', 'PNO  2379999', 'ISD  19450700'],
    ...[
      'ABST',
      'PAL  A rotor is',
      '      disclosed.',
      'CLMS',
      'STM  What I claim is:',
      'NUM  1.',
      'PAR  1. A rotor.',
      'NUM  2.',
      'PAR  2. A blade.',
    ],
    ...[
      'PATN',
      'WKU  D02399992',
      'SRC  D',
      'APN  5999970',
      'APT  4',
      'APD  19741201',
      'TTL  Chair',
      'ISD  19760217',
      'INVT',
      'NAM  Roe; Jim',
    ],
    ...['DCLM', 'PAL  A chair, as shown.', ''],
  ];
  const { report, records } = await readSource('a.txt', lines.join('\r\n'));
  expect(report).toMatchObject({ preset: 'red-book', format: 'tagged', rows: 2, records: 2, issuesByCode: {} });
  expect(records[0]).toMatchObject({
    application: 'US05599999',
    publication: 'US3999999A',
    filingDay: parseDay('1974-12-16'),
    priorityDay: parseDay('1973-12-17'),
    grantDay: parseDay('1976-01-06'),
    title: 'Rotor with a blade of wood and glass',
    abstract: 'A rotor is disclosed.',
    applicant: ['First Wind Co.'],
    claimCount: 2,
    claims: '1. A rotor.',
  });
  expect(records[1]).toMatchObject({ application: '', publication: 'USD239999S', title: 'Chair', applicant: ['Roe; Jim'] });
});

test('a document of a register is the last publication of its own office, in the state that the register tells', async () => {
  const reference = (country: string, number: string, kind: string, day: string): string =>
    `<r:publication-reference><r:document-id><r:country>${country}</r:country><r:doc-number>${number}</r:doc-number><r:kind>${kind}</r:kind>` +
    `<r:date>${day}</r:date></r:document-id></r:publication-reference>`;
  const document =
    '<w xmlns:r="urn:register"><r:register-document><r:ep-patent-status>No opposition filed within time limit</r:ep-patent-status>' +
    `<r:bibliographic-data>${reference('WO', '2015099999', 'A1', '20150625')}${reference('EP', '3099999', 'A1', '20161026')}${reference('EP', '3099999', 'B1', '20191127')}` +
    '<r:application-reference><r:document-id><r:country>EP</r:country><r:doc-number>14899999</r:doc-number><r:date>20141222</r:date>' +
    '</r:document-id></r:application-reference></r:bibliographic-data></r:register-document></w>';
  const { report, records } = await readSource('a.xml', document);
  expect(report).toMatchObject({ rows: 1, records: 1 });
  expect(records[0]).toMatchObject({
    application: 'EP2014899999',
    publication: 'EP3099999B1',
    publicationDay: parseDay('2019-11-27'),
    status: LEGAL_STATUSES.indexOf('active'),
  });
});

test('the answer about one patent is that patent', async () => {
  const patent = {
    ...{
      title: '一种电池',
      applicationNumber: '201610001234.5',
      publicationNumber: 'CN105123456A',
      publicationDate: '2016-06-07',
    },
    ...{
      mainIpc: 'H01M10/04',
      ipc: 'H01M10/04;H01M4/58',
      applicant: '甲公司;乙公司',
      patentee: '甲公司',
      grantDate: '2018-01-09',
    },
  };
  const { report, records } = await readSource('a.json', JSON.stringify({ success: true, code: 200, patent }));
  expect(report).toMatchObject({ preset: 'patenthub', rows: 1, records: 1 });
  expect(records[0]).toMatchObject({
    publication: 'CN105123456A',
    applicant: ['甲公司', '乙公司'],
    grantDay: parseDay('2018-01-09'),
  });
});

test.each([
  [
    'patentsview',
    'pgpub_id|cpc_group|application_id|filing_date|published_date|application_title|disambig_assignee_organization',
  ],
  ['google-patents', 'id|title|assignee|author|priorityDate|filingDate|publicationDate|grant date|url'],
  ['lens-api', 'lens_id|jurisdiction|date_published|doc_key|publication_type|application_reference_date'],
  ['cnipr', '公开（公告）号|公开（公告）日|申请号|申请日|名称|主分类号|分类号|申请人|发明人|地址|国省代码|优先权|摘要'],
  ['kipris', '출원번호|발명의 명칭|출원인'],
  ['wips', '국가코드|출원번호|발명의 명칭'],
])('%s is the vendor of %s', (name, header) => {
  const { preset, fields } = recogniseColumns(header.split('|'));
  expect(preset.name).toBe(name);
  expect(fields.has('publication') || fields.has('application')).toBe(true);
});

describe('names of columns of further layouts', () => {
  test.each([
    [
      '국가코드|출원번호|최우선출원일|상태정보|Current CPC All|인용 문헌 수(B1)',
      { priorityDay: [2], status: [3], cpc: [4], citationCount: [5] },
    ],
    ['발명의명칭|출원번호|출원일자|등록일자|IPC분류|법적상태', { filingDay: [2], grantDay: [3], status: [5] }],
    ['公开(公告)号|[标]当前申请(专利权)人|扩展同族编号|发明名称(中文)(机器翻译)', { extendedFamilyId: [2], title: [3] }],
  ])('%s', (header, expected) => {
    const fields = Object.fromEntries(recogniseColumns(header.split('|')).fields);
    expect(fields).toMatchObject(expected);
  });
});
