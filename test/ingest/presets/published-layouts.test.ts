import { describe, expect, test } from 'vitest';
import { readSource } from '../formats/read-source.js';

/** Layouts in which records are published beside landscapes; all records are invented. */
describe('an Espacenet list', () => {
  const list = (head: string, names: readonly string[]): string =>
    `${head}\n${names.map((name) => `"${name}"`).join(';')};\n` +
    '"1";"Sample vise";"DOE JANE [US]\nROE RICHARD [US]";"SAMPLE TOOL CO [US]";"KR100999999B1\nKR20030099999A";"2002-01-18";' +
    '"B25B1/10\nB25B1/24";"B25B1/103 (EP,US)\nB25B1/24 (KR)";"2003-07-28\n2004-02-05";"2003-07-28";"099999999";\n' +
    '"2";"Sample jaw";"";"SAMPLE TOOL CO [US]";"JPS5299999U\nJPS5599999Y2";"1975-10-16";"B25B1/24";"";"1977-04-16\n1980-07-07";"1977-04-16";"088888888";\n';

  test.each([
    [
      'German',
      '"Espacenet";"";\n"2 Treffer gefunden für nftxt = ""sample vise""";"";\n"";"";',
      [
        'No',
        'Titel',
        'Erfinder',
        'Anmelder',
        'Veröffentlichungsnummer',
        'Früheste Priorität',
        'IPC',
        'CPC',
        'Veröffentlichungsdatum',
        'Früheste Veröffentlichung',
        'Familiennummer',
      ],
    ],
    [
      'French',
      '"Espacenet";"";\n"2 résultats";"";\n"";"";',
      [
        'No',
        'Titre',
        'Inventeurs',
        'Demandeurs',
        'Numéro de publication',
        'Priorité la plus ancienne',
        'CIB',
        'CPC',
        'Date de publication',
        'Publication la plus ancienne',
        'Numéro de famille',
      ],
    ],
  ])('in %s gives every field, of several publications the application and the day of the grant', async (_, head, names) => {
    const { report, records } = await readSource('a.csv', list(head, names));
    expect(report).toMatchObject({ preset: 'espacenet', rows: 2, records: 2, unusedColumns: ['No'] });
    expect(report.issuesByCode).toEqual({ 'number-repaired': 2 });
    expect(records).toMatchObject([
      {
        publication: 'KR1020030099999A',
        priorityDay: 20020118,
        publicationDay: 20030728,
        grantDay: 20040205,
        applicant: ['SAMPLE TOOL CO'],
        symbols: ['B25B1/10', 'B25B1/24', 'B25B1/103'],
      },
      { publication: 'JP1977099999U', publicationDay: 19770416, grantDay: 19800707, symbols: ['B25B1/24'] },
    ]);
  });

  test('with one day for two publications leaves the day of the grant open', async () => {
    const text =
      'Title,Publication number,Publication date,Applicant(s),International classification,Cooperative Patent Classification,Priority number(s)\n' +
      'BOX,KR20140099999 (U); KR200499999 (Y1),2014-11-05,SAMPLE,B65D5/49,,KR20130009999U 20130426\n';
    const { records } = await readSource('a.csv', text);
    expect(records).toMatchObject([{ publication: 'KR2020140099999U', priorityDay: 20130426, grantDay: 0 }]);
  });
});

test('a KIPRIS list gives names without the addresses behind them, and the priority with its day', async () => {
  const text =
    '순번,발명의명칭,IPC분류,출원번호,출원일자,출원인,등록번호,등록일자,우선권정보,법적상태,발명자,최종권리자,피인용 횟수\n' +
    '1,표본 장치,B07C 5/34(2006.01)|G06V 10/00(2022.01),1020230199999,2023.10.12,예시전자 주식회사(경기도 예시시...)|홍길동(서울특별시 중구...),' +
    '1026999990000,2024.01.04,1020220188888 (2022.08.17) 대한민국KR,등록,홍길동(서울특별시 중구...),예시전자 주식회사(경기도 예시시...),7\n';
  const { report, records } = await readSource('a.csv', text);
  expect(report).toMatchObject({ preset: 'kipris', records: 1, unusedColumns: ['순번'] });
  expect(records).toMatchObject([{ applicant: ['예시전자 주식회사', '홍길동'], priorityDay: 20220817, filingDay: 20231012 }]);
});

test('a Derwent table gives names without place and country', async () => {
  const text =
    '"Publication Number";"Publication Year";"Assignee/Applicant First";"Publication Date";"IPC - Current - DWPI"\n' +
    '"US9999999B2";2017;"ACME INC.,San Jose,CA,US";2017-02-14;"G06K0019073 | G07C000900"\n' +
    '"WO2016999999A1";2016;"ACME INC.,US";2016-10-06;"H04B00013883"\n';
  const { records } = await readSource('a.csv', text);
  expect(records.map(({ applicant }) => applicant)).toEqual([['ACME INC.'], ['ACME INC.']]);
});

test('grants of the Indian journal are read, whose patent numbers name no country', async () => {
  const text =
    'Serial No.,Patent Number,Application Number,Date of Application,Date of Priority,Title of Invention,Patentee Name,Date of Application Publication,Office,journal\n' +
    '1,299999,10999/DELNP/2012,07/07/2011,07/07/2010,SAMPLE,SAMPLE SYSTEMS AG,25/09/2014,DELHI,01/2018\n' +
    '2,288888,98/DEL/2010,19/01/2010,,SAMPLE,"SAMPLE, INC.",22/07/2011,DELHI,01/2018\n';
  const { report, records } = await readSource('a.csv', text);
  expect(report.issuesByCode).toEqual({});
  expect(records).toMatchObject([
    {
      application: 'IN2012DN10999',
      publication: 'IN299999',
      office: 'IN',
      filingDay: 20110707,
      priorityDay: 20100707,
      publicationDay: 20140925,
      applicant: ['SAMPLE SYSTEMS AG'],
    },
    { application: 'IN2010DE98', publication: 'IN288888', filingDay: 20100119, priorityDay: 0, applicant: ['SAMPLE, INC.'] },
  ]);
});

test('JSON of Lens gives priorities and owners', async () => {
  const record = {
    lensId: '099-999-999-999-999',
    jurisdiction: 'US',
    kindCode: 'B2',
    displayKey: 'US 9999999 B2',
    publicationDate: '2016-02-23',
    filingNumber: 'US 201313999999 A',
    filingDate: '2013-06-17',
    priorityFilingKeysActive: ['US 201261999999 P 20120615'],
    title: 'Sample',
    applicants: ['UNIV SAMPLE'],
    owners: [{ name: 'THE CURATORS OF SAMPLE', executionDate: '2013-08-22' }],
    ipcrClassifications: ['A61K31/4196'],
  };
  const { report, records } = await readSource('a.jsonl', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`);
  expect(report.columns).toMatchObject({ priority: 'priorityFilingKeysActive', holder: 'owners.name' });
  expect(records[0]).toMatchObject({ application: 'US13999999', priorityDay: 20120615 });
});
