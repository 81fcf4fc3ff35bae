import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { describeColumns } from '../../src/ingest/describe-columns.js';
import { ownPreset } from '../../src/ingest/own-preset.js';
import type { OwnPreset } from '../../src/ingest/preset.js';
import { PRESETS } from '../../src/ingest/preset-list.js';
import { genericZh } from '../../src/ingest/presets/generic-zh.js';
import { readRecords } from '../../src/ingest/read-records.js';

const TABLE = '台账,,内容\n案卷号,交件日,主办单位\nCN201010100001.5,2010.3.2,甲公司;乙公司\n';
const OWN: OwnPreset = { columns: { application: '案卷号', filingDay: '交件日', applicant: ['主办单位'] } };

const source = () => bytesSource('own.csv', new TextEncoder().encode(TABLE));

describe('a layout of one’s own', () => {
  test('needs to say no more than its columns', async () => {
    const reader = readRecords(source(), { preset: OWN });
    const applicants: string[] = [];
    for await (const batch of reader) applicants.push(...batch.applicant);
    expect(applicants).toEqual(['甲公司', '乙公司']);
    expect(reader.report).toMatchObject({ preset: 'own', records: 1, headerRow: 2, rejected: 0, issuesByCode: {} });
    expect(reader.report.columns).toEqual({ application: '案卷号', filingDay: '交件日', applicant: '主办单位' });
  });

  test('is told as the reason why a column was taken', async () => {
    const [table] = await describeColumns(source(), { preset: OWN });
    expect(table!.columns.map(({ fields, by }) => [fields, by])).toEqual([
      [['application'], 'preset'],
      [['filingDay'], 'preset'],
      [['applicant'], 'preset'],
    ]);
  });

  test('with signatures holds for the tables that have them, beside vendors', async () => {
    const lens = 'Lens ID,Jurisdiction,Kind,Publication Number,Applicants\n1,CN,A,CN102000001A,ACME; INC;;BETA\n';
    const vendor = readRecords(bytesSource('lens.csv', new TextEncoder().encode(lens)), {
      preset: { ...OWN, signatures: [['案卷号']] },
    });
    const applicants: string[] = [];
    for await (const batch of vendor) applicants.push(...batch.applicant);
    expect([vendor.report.preset, applicants]).toEqual(['lens', ['ACME; INC', 'BETA']]);
    const [table] = await describeColumns(source(), { preset: { ...OWN, signatures: [['案卷号']] } });
    expect(table).toMatchObject({ preset: 'own', signature: ['案卷号'] });
  });

  test('divides applicants like any table with Chinese names unless it says otherwise', () => {
    expect(ownPreset(OWN).applicantSeparators).toBe(genericZh.applicantSeparators);
    expect(ownPreset({ ...OWN, applicantSeparators: ['\n', '/'] }).applicantSeparators).toEqual(['\n', '/']);
  });

  test.each(PRESETS.map((preset) => [preset.name, preset] as const))('may be a vendor’s, unchanged: %s', (_, preset) => {
    expect(ownPreset(preset)).toEqual(preset);
  });

  test.each<[unknown, string]>([
    [null, 'preset: invalid value: null at the top; it must be an object'],
    [{}, 'preset: missing value at columns; it must be an object'],
    [{ colums: {} }, 'preset: unknown field: "colums" at the top; did you mean "columns"?'],
    [{ columns: { filingDate: '交件日' } }, 'preset: unknown field: "filingDate" at columns; did you mean "filingDay"?'],
    [{ columns: { title: 3 } }, 'preset: invalid value: 3 at columns.title; it must be a text'],
    [{ columns: { title: [''] } }, 'preset: invalid value: "" at columns.title[0]; write at least one character'],
    [{ columns: {}, dayOrder: 'dd' }, 'preset: invalid value: "dd" at dayOrder; write ymd, dmy, mdy'],
  ])('is refused with the place of its fault: %j', (value, message) => {
    expect(() => readRecords(source(), { preset: value as OwnPreset })).toThrow(message);
  });
});

test('a vendor’s name mistyped is answered with the nearest', () => {
  expect(() => readRecords(source(), { preset: 'len' })).toThrow('readRecords: unknown preset: "len"; did you mean "lens"?');
});
