import { expect, test } from 'vitest';
import { dataQuality } from '../../src/analyse/data-quality.js';
import { bytesSource } from '../../src/ingest/byte-source.js';
import { buildLandscape } from '../../src/landscape.js';

const FIRST =
  '申请号,申请日,标题,摘要,申请人\nCN201010100001.6,2010-03-02,甲,述,某公司\nCN201110100001.6,2011-03-02,乙,,\n,,丙,,\n';
const SECOND = '申请号,申请日,标题\nCN201010100003.5,2010-05-02,丁\nCN201010100004.X,,戊\n';

const landscape = await buildLandscape([FIRST, SECOND].map((text, k) => bytesSource(`${k}.csv`, new TextEncoder().encode(text))));
const quality = await dataQuality(landscape.engine, landscape);

test('counts what the records give over all files, rejected rows left out', () => {
  const shares = Object.fromEntries(quality.fields.map(({ field, filled, records }) => [field, [filled, records]]));
  expect(shares).toMatchObject({ title: [4, 4], abstract: [1, 4], applicant: [1, 4], filingDay: [3, 4], place: [0, 4] });
});

test('counts them by filing year, records without one last', () => {
  expect(quality.completeness.filter(({ field }) => field === 'abstract')).toEqual([
    { field: 'abstract', year: 2010, filled: 1, records: 2 },
    { field: 'abstract', year: 2011, filled: 0, records: 1 },
    { field: 'abstract', year: null, filled: 0, records: 1 },
  ]);
});

test('gives the troubles by code, most frequent first, with the first rows as examples', () => {
  const counts = quality.issues.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(quality.issues.find(({ code }) => code === 'no-identifier')).toMatchObject({
    action: 'dropped',
    count: 1,
    examples: [{ file: '0.csv', row: 4 }],
  });
});

test('says what the applications cover', () => {
  expect(quality.coverage.year).toEqual([
    { value: 2010, count: 2 },
    { value: 2011, count: 1 },
    { value: null, count: 1 },
  ]);
});

test('needs the landscape beside its engine', async () => {
  await expect(dataQuality(landscape.engine, undefined as never)).rejects.toThrow(
    'dataQuality: invalid landscape: undefined; give the landscape of the engine.',
  );
});

test('a cut-off before the data is told', async () => {
  const early = { ...landscape.engine, facts: { ...landscape.engine.facts, asOf: '2009-12-31' } };
  expect((await dataQuality(early, landscape)).suspicions).toContainEqual(
    expect.objectContaining({ code: 'after-cut-off', value: 3 }),
  );
});
