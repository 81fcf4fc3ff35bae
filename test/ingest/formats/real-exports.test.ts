import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.js';

const data = new URL('../../../../shared/data/', import.meta.url);
const isAbsent = !existsSync(data);

/** File, format, preset, rows, records, row of the header. */
const FILES = [
  ['derwent/dii_savedrecs_transcribed.txt', 'tagged', 'derwent-tagged', 3, 3, 0],
  ['derwent/roneyfraga_derwent_parsed.xlsx', 'xlsx', 'derwent-tagged', 10, 10, 1],
  ['epo-ops/json/AR125652.json', 'json', 'epo-exchange', 1, 1, 0],
  ['epo-ops/json/CN108411325.json', 'json', 'epo-exchange', 1, 1, 0],
  ['epo-ops/xml/biblio_example.xml', 'xml', 'epo-exchange', 1, 1, 0],
  ['epo-ops/xml/biblio_example_2.xml', 'xml', 'epo-exchange', 1, 1, 0],
  ['epo-ops/xml/family_docdb_EP.2906782.A2.xml', 'xml', 'epo-exchange', 11, 11, 0],
  ['epo-ops/xml/full_cycle_example.xml', 'xml', 'epo-exchange', 2, 2, 0],
  ['epo-ops/xml/search_result.xml', 'xml', 'epo-exchange', 100, 100, 0],
  ['patenthub/2019.json', 'json', 'generic-en', 1, 0, 0],
  ['patenthub/2020.json', 'json', 'generic-en', 1, 0, 0],
  ['patenthub/CN.json', 'json', 'generic-en', 1, 0, 0],
  ['patenthub/KR.json', 'json', 'generic-en', 1, 0, 0],
  ['patentscope/ethanol-2025.xls', 'xls', 'patentscope', 4828, 4828, 7],
  ['patentscope/pizza-2006-2011.xls', 'xls', 'patentscope-2016', 8458, 8458, 3],
  ['qcc-csi300/output.xls', 'xls', 'generic-en', 300, 0, 1],
  ['sipo-pss/crawl-110.xls', 'xls', 'sipo', 110, 110, 1],
  ['uspto/PatentPublicData_pap_US20010000044A1.xml', 'xml', 'red-book', 1, 1, 0],
  ['uspto/PatentPublicData_xml2014_US08926509.xml', 'xml', 'red-book', 1, 1, 0],
  ['uspto/PatentPublicData_xmlApp2004_US20050004437A1.xml', 'xml', 'red-book', 1, 1, 0],
  ['uspto/ipg050104.small.xml', 'xml', 'red-book', 25, 25, 0],
  ['wips/stemcell-kr-342.xls', 'xls', 'wips', 342, 342, 1],
] as const;

describe.skipIf(isAbsent)('real exports beyond CSV, read without options (skipped when ../shared/data is absent)', () => {
  test.each(FILES)('%s is %s of %s with %i rows, %i of them records', async (path, format, preset, rows, records, headerRow) => {
    const { report, records: read } = await readSource(path, readFileSync(new URL(path, data)));
    expect(report).toMatchObject({ format, preset, rows, records, rejected: rows - records, headerRow });
    expect(read).toHaveLength(records);
    expect(report.tables).toHaveLength(1);
  });

  test('every file of the folder that is no CSV or TSV is in the list', () => {
    const found = readdirSync(data, { recursive: true })
      .map(String)
      .filter((path) => /\.\w+$/.test(path) && !/\.([ct]sv|md)$/.test(path));
    expect(found.sort()).toEqual(FILES.map(([path]) => path as string).sort());
  });

  test('a table of counts is rejected row by row, for the reason that it has no numbers of patents', async () => {
    const { report } = await readSource('output.xls', readFileSync(new URL('qcc-csi300/output.xls', data)));
    expect(report.issuesByCode).toEqual({ 'not-a-patent-table': 300 });
  });

  test('Korean text of a workbook in code page 949 comes out right', async () => {
    const { records } = await readSource('kr.xls', readFileSync(new URL('wips/stemcell-kr-342.xls', data)));
    expect(records[0]).toMatchObject({
      application: 'KR20157008399',
      filingDay: 20130903,
      applicant: ['고쿠리츠다이가쿠호진 니이가타 다이가쿠', '오츠카 세이야쿠 가부시키가이샤'],
    });
  });

  test('the EPO gives parties twice: each is read once, as the document has it', async () => {
    const { records } = await readSource('cn.json', readFileSync(new URL('epo-ops/json/CN108411325.json', data)));
    expect(records[0]).toMatchObject({
      application: 'CN201810559672.4',
      publication: 'CN108411325A',
      applicant: ['南通安思卓新能源有限公司'],
      inventor: ['李海明'],
      citation: ['CN101565832A', 'CN206692742U', 'CN208414564U'],
    });
  });

  test('the same publication says the same in JSON and XML of the EPO', async () => {
    const { records } = await readSource('ep.xml', readFileSync(new URL('epo-ops/xml/full_cycle_example.xml', data)));
    expect(records.map(({ publication, filingDay, publicationDay }) => [publication, filingDay, publicationDay])).toEqual([
      ['EP1000000A1', 19991108, 20000517],
      ['EP1000000B1', 19991108, 20030212],
    ]);
    expect(records[0]).toMatchObject({
      title: 'Apparatus for manufacturing green bricks for the brick manufacturing industry',
      applicant: ['BEHEERMAATSCHAPPIJ DE BOER NIJMEGEN B.V'],
    });
  });

  test('a grant of the USPTO has its claims, citations, parties and both classifications', async () => {
    const { records } = await readSource('us.xml', readFileSync(new URL('uspto/PatentPublicData_xml2014_US08926509.xml', data)));
    const [record] = records;
    expect(record).toMatchObject({
      application: 'US12134151',
      publication: 'US8926509B2',
      filingDay: 20080605,
      grantDay: 20150106,
      applicant: ['Hmicro, Inc.'],
      applicantCountry: 'US',
      province: 'CA',
      city: 'Fremont',
      claimCount: 31,
      citationCount: 129,
    });
    expect(record!['symbols']).toContain('A61B5/0205');
    expect(record!['claims']).toMatch(/^1\. A system for measuring physiological signals, comprising: \(a\) a patch-ASIC chip/);
  });

  test('symbols of the seventh edition in fixed columns are read', async () => {
    const { records, report } = await readSource('us.xml', readFileSync(new URL('uspto/ipg050104.small.xml', data)));
    expect(records[0]!['symbols']).toEqual(['A45F5/04']);
    expect(report.issuesByCode).not.toHaveProperty('invalid-symbol');
  });
});
