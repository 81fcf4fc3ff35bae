import { describe, expect, test } from 'vitest';
import { type ByteSource, bytesSource } from '../../../src/ingest/byte-source.js';
import { joinPatentsView } from '../../../src/ingest/join/join-patentsview.js';
import { joinPatstat } from '../../../src/ingest/join/join-patstat.js';
import { makeZip } from '../formats/make-zip.js';
import { type PlainRecord, readSource } from '../formats/read-source.js';

function text(name: string, ...lines: string[]): ByteSource {
  return bytesSource(name, new TextEncoder().encode(lines.join('\n')));
}

async function recordsOf(source: ByteSource): Promise<{ preset: string; records: readonly PlainRecord[] }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.chunks) chunks.push(chunk);
  const { report, records } = await readSource(source.name, Buffer.concat(chunks));
  return { preset: report.preset, records };
}

const PATSTAT = {
  'tls201.csv': [
    'appln_id,appln_auth,appln_nr,appln_kind,appln_filing_date,granted,docdb_family_id',
    '7,CN,201010100001,A,2010-03-02,Y,99',
    '8,US,134151,A,9999-12-31,N,100',
  ],
  'tls202.csv': ['appln_id,appln_title_lg,appln_title', '7,en,Pitch control'],
  'tls203.csv': ['appln_id,appln_abstract_lg,appln_abstract', '7,en,"A method, in short"'],
  'tls206.csv': ['person_id,person_name,person_ctry_code', '1,样例风能,CN', '2,"Doe, Jane",US'],
  'tls207.csv': ['person_id,appln_id,applt_seq_nr,invt_seq_nr', '2,7,2,1', '1,7,1,0'],
  'tls209.csv': ['appln_id,ipc_class_symbol,ipc_position', '7,F03D   9/00,L', '7,F03D   7/04,F'],
  'tls211.csv': [
    'pat_publn_id,publn_auth,publn_nr,publn_kind,appln_id,publn_date',
    '1,CN,102000001,A,7,2011-09-14',
    '2,CN,102000001,B,7,2013-01-02',
  ],
};

describe('joinPatstat', () => {
  test('a publication is a row with the texts, parties and symbols of its application', async () => {
    const { preset, records } = await recordsOf(
      await joinPatstat(Object.entries(PATSTAT).map(([name, lines]) => text(name, ...lines))),
    );
    expect(preset).toBe('patstat');
    expect(records.map(({ publication, stage }) => [publication, stage])).toEqual([
      ['CN102000001A', 1],
      ['CN102000001B', 2],
      ['', 0],
    ]);
    expect(records[0]).toMatchObject({
      application: 'CN201010100001.5',
      filingDay: 20100302,
      publicationDay: 20110914,
      title: 'Pitch control',
      abstract: 'A method, in short',
      applicant: ['样例风能', 'Doe, Jane'],
      applicantCountry: 'CN',
      inventor: ['Doe, Jane'],
      symbols: ['F03D7/04', 'F03D9/00'],
    });
    expect(records[2]).toMatchObject({ filingDay: 0, title: '', applicant: [] });
  });

  test('tables may be in one archive, in any order', async () => {
    const zip = makeZip(
      Object.entries(PATSTAT)
        .reverse()
        .map(([name, lines]) => ({ name, bytes: lines.join('\n') })),
    );
    const { records } = await recordsOf(await joinPatstat([bytesSource('patstat.zip', zip)]));
    expect(records).toHaveLength(3);
    expect(records[0]).toMatchObject({ applicant: ['样例风能', 'Doe, Jane'] });
  });

  test('says which table is missing', async () => {
    await expect(joinPatstat([text('tls202.csv', ...PATSTAT['tls202.csv'])])).rejects.toThrow(
      /^joinPatstat: missing table: TLS201/,
    );
  });
});

describe('joinPatentsView', () => {
  test('a patent is a row with its application, assignees, inventors and classes in order', async () => {
    const source = await joinPatentsView([
      text(
        'g_patent.tsv',
        '"patent_id"\t"patent_type"\t"patent_date"\t"patent_title"\t"wipo_kind"',
        '"8926509"\t"utility"\t"2015-01-06"\t"Sensor patches"\t"B2"',
      ),
      text('g_application.tsv', '"application_id"\t"patent_id"\t"filing_date"', '"12134151"\t"8926509"\t"2008-06-05"'),
      text(
        'g_assignee.tsv',
        '"patent_id"\t"assignee_sequence"\t"disambig_assignee_organization"',
        '"8926509"\t1\t"B, Inc."',
        '"8926509"\t0\t"Hmicro, Inc."',
      ),
      text(
        'g_inventor.tsv',
        '"patent_id"\t"inventor_sequence"\t"disambig_inventor_name_first"\t"disambig_inventor_name_last"',
        '"8926509"\t0\t"Surendar"\t"Magar"',
      ),
      text('g_cpc.tsv', '"patent_id"\t"cpc_sequence"\t"cpc_group"', '"8926509"\t1\t"H04W84/18"', '"8926509"\t0\t"A61B5/0205"'),
    ]);
    const { preset, records } = await recordsOf(source);
    expect(preset).toBe('patentsview-api');
    expect(records).toMatchObject([
      {
        application: 'US12134151',
        publication: 'US8926509B2',
        filingDay: 20080605,
        title: 'Sensor patches',
        applicant: ['Hmicro, Inc.', 'B, Inc.'],
        inventor: ['Magar, Surendar'],
        symbols: ['A61B5/0205', 'H04W84/18'],
      },
    ]);
  });

  test('says which table is missing', async () => {
    await expect(joinPatentsView([])).rejects.toThrow(/^joinPatentsView: missing table: g_patent/);
  });
});
