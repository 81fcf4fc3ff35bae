import { expect, test } from 'vitest';
import { parseDay } from '../../../src/records/parse-day.js';
import { readSource } from './read-source.js';

const HEADER = 'PN\tTI\tAU\tAE\tGA\tAB\tIP\tPD\tAD\tPI\tUT\n';
const ROW =
  'CN109999991-A; WO2020123456-A1\tWind blade with heater\tLI X;WANG Y\tTIANJIN WIND CO LTD (TJWI-C); UNIV HAIHE (UHAI-Non-standard)\t' +
  '202001999X\tNOVELTY - A blade.\tF03D-001/06; F03D-080/40\tCN109999991-A   16 Jan 2020   F03D-001/06   202010; WO2020123456-A1   18 Jun 2020\t' +
  'CN109999991-A    CN10415956    29 Mar 2019; WO2020123456-A1    WOCN123456    20 Mar 2019\tCN10415956 29 Mar 2019; CN10000001 02 Feb 2018\tDIIDW:202001999X\n';

test('Derwent records saved as a table give the days, numbers and applicants that their tagged text gives', async () => {
  const { report, records, issues } = await readSource('savedrecs.txt', new TextEncoder().encode(HEADER + ROW));
  expect(report).toMatchObject({ preset: 'derwent-tagged', rows: 1, records: 1 });
  expect(records[0]).toMatchObject({
    publication: 'CN109999991A',
    publicationDay: parseDay('2020-01-16'),
    filingDay: parseDay('2019-03-29'),
    priorityDay: parseDay('2018-02-02'),
    applicant: ['TIANJIN WIND CO LTD', 'UNIV HAIHE'],
  });
  expect(issues.map(({ code }) => code)).toEqual(['number-repaired', 'check-digit-added']);
});

test('a row with a cell too many or too few stays as it is and is told so', async () => {
  const { report, issues } = await readSource('a.txt', new TextEncoder().encode(`${HEADER}${ROW}CN109999992-A\tBlade\n`));
  expect(report).toMatchObject({ rows: 2, records: 2 });
  expect(issues.map(({ code }) => code)).toContain('too-few-cells');
});

test('a table that only shares some names is left alone', async () => {
  const { report } = await readSource('a.csv', new TextEncoder().encode('PN,TI,AE\nCN109999992-A,Blade,X CO LTD\n'));
  expect(report.unusedColumns).toEqual([]);
});
