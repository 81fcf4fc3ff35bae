import { describe, expect, test } from 'vitest';
import { recogniseColumns } from '../../../src/ingest/recognise-columns.js';
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
