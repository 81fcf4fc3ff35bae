import { describe, expect, test } from 'vitest';
import { type SuspicionEvidence, suspicionsOf } from '../../src/analyse/suspicions.js';

const SOUND: SuspicionEvidence = {
  files: [{ file: 'a.csv', rows: 4321 }],
  fields: [
    { field: 'symbol', share: 0.98 },
    { field: 'abstract', share: 0.9 },
    { field: 'applicant', share: 1 },
    { field: 'filingDay', share: 0.99 },
    { field: 'place', share: 0.2 },
  ],
  coverage: {
    year: [2008, 2009, 2010].map((value) => ({ value, count: 100 })),
    office: [{ value: 'CN', count: 300 }],
    type: [
      { value: 'invention', count: 200 },
      { value: 'utilityModel', count: 100 },
    ],
  },
  publicationYears: [2010, 2011, 2012].map((value) => ({ value, count: 100 })),
  lag: { months: 18, because: 'applications' },
};

const codes = (change: Partial<SuspicionEvidence>) =>
  suspicionsOf({ ...SOUND, ...change }).map(({ code, value }) => [code, value]);

describe('suspicionsOf', () => {
  test('finds nothing in sound data', () => {
    expect(suspicionsOf(SOUND)).toEqual([]);
  });

  test('names the file that ends at the limit of an export, and touches every analysis', () => {
    const [found, ...others] = suspicionsOf({ ...SOUND, files: [...SOUND.files, { file: 'b.csv', rows: 50_000 }] });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'export-limit', file: 'b.csv', value: 50_000 });
    expect(found!.touches).toContain('trend');
    expect(codes({ files: [{ file: 'b.csv', rows: 49_999 }] })).toEqual([]);
  });

  test('knows data of grants alone', () => {
    const lag = { months: 60, because: 'grantsOnly' } as const;
    expect(codes({ lag })).toEqual([['grants-only', 60]]);
    const nine = { ...SOUND.coverage, year: [{ value: 2010, count: 9 }] };
    expect(codes({ lag, coverage: nine })).toEqual([]);
  });

  test('knows records without anything to classify them by', () => {
    const none = ['symbol', 'title', 'abstract', 'claims'].map((field) => ({ field, share: 0 }));
    expect(codes({ fields: none })).toEqual([['nothing-to-classify', 0]]);
    expect(codes({ fields: none.map((one) => (one.field === 'title' ? { ...one, share: 0.01 } : one)) })).toEqual([
      ['few-symbols', 0],
      ['few-abstracts', 0],
    ]);
    expect(codes({ fields: [] })).toEqual([]);
  });

  test('knows a cut-off before the data, one slip in a hundred aside', () => {
    const year = [
      { value: 2010, count: 297 },
      { value: 2016, count: 3 },
    ];
    const coverage = { ...SOUND.coverage, year };
    expect(codes({ coverage, asOf: '2012-12-31' })).toEqual([['after-cut-off', 3]]);
    expect(codes({ coverage, asOf: '2016-01-01' })).toEqual([]);
    expect(codes({ coverage, asOf: null })).toEqual([]);
    const publicationYears = [
      { value: 2012, count: 200 },
      { value: 2017, count: 100 },
    ];
    expect(codes({ coverage, publicationYears, asOf: '2015-12-31' })).toEqual([['after-cut-off', 100]]);
    expect(codes({ coverage: { ...coverage, year: [{ value: 2010, count: 298 }, year[1]!] }, asOf: '2012-12-31' })).toEqual([]);
  });

  test('knows an export of one applicant', () => {
    expect(codes({ topApplicant: 270 })).toEqual([['one-applicant', 0.9]]);
    expect(codes({ topApplicant: 269 })).toEqual([]);
    const few = { ...SOUND.coverage, year: [{ value: 2010, count: 29 }] };
    expect(codes({ topApplicant: 29, coverage: few })).toEqual([]);
  });

  test('knows one publication year, unless the filings are of one year or two as well', () => {
    const publicationYears = [
      { value: 2012, count: 285 },
      { value: 2013, count: 15 },
    ];
    expect(codes({ publicationYears })).toEqual([['one-publication-year', 2012]]);
    const year = [{ value: 2011, count: 300 }];
    expect(codes({ publicationYears, coverage: { ...SOUND.coverage, year } })).toEqual([]);
    expect(
      codes({
        publicationYears: [
          { value: 2012, count: 284 },
          { value: null, count: 16 },
        ],
      }),
    ).toEqual([]);
  });

  test('misses a patent type only in data of the Chinese office, and not where types are unknown', () => {
    const type = [{ value: 'invention', count: 300 }];
    expect(codes({ coverage: { ...SOUND.coverage, type } })).toEqual([['no-utility-models', 0]]);
    expect(codes({ coverage: { ...SOUND.coverage, type: [{ value: 'utilityModel', count: 300 }] } })).toEqual([
      ['no-inventions', 0],
    ]);
    expect(codes({ coverage: { ...SOUND.coverage, type, office: [{ value: 'US', count: 300 }] } })).toEqual([]);
    expect(codes({ coverage: { ...SOUND.coverage, type: [{ value: 'unknown', count: 300 }] } })).toEqual([]);
  });

  test('finds the empty year between two full ones', () => {
    const year = [2008, 2010, 2012].map((value, i) => ({ value, count: [150, 141, 9][i]! }));
    expect(codes({ coverage: { ...SOUND.coverage, year } })).toEqual([['missing-year', 2009]]);
  });

  test('finds up to three empty years in a row, and takes more for a field that began anew', () => {
    const found = (last: number) =>
      codes({
        coverage: {
          ...SOUND.coverage,
          year: [
            { value: 2008, count: 70 },
            { value: null, count: 3 },
            { value: last, count: 80 },
          ],
        },
      });
    expect(found(2011)).toEqual([
      ['missing-year', 2009],
      ['missing-year', 2010],
    ]);
    expect([2009, 2010, 2012, 2013].map((last) => found(last).length)).toEqual([0, 1, 3, 0]);
  });

  test.each([
    ['symbol', 0.49, 'few-symbols'],
    ['abstract', 0, 'few-abstracts'],
    ['applicant', 0.79, 'few-applicants'],
    ['filingDay', 0.5, 'few-filing-days'],
    ['place', 0, 'no-places'],
  ])('finds %s missing', (field, share, code) => {
    expect(codes({ fields: SOUND.fields.map((one) => (one.field === field ? { field, share } : one)) })).toEqual([[code, share]]);
  });

  test('says nothing of fields without records', () => {
    expect(codes({ fields: SOUND.fields.map(({ field }) => ({ field, share: null })) })).toEqual([]);
  });
});
