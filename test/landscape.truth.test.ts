import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Landscape } from '../src/landscape.js';
import { readLandscape } from '../src/node/read-files.js';
import type { LandscapeResult } from '../src/report/landscape-result.js';
import { summarizeLandscape } from '../src/summarize.js';

/** What truth.json says of one set of files; computed from the generator's plan, never through the library. */
interface Truth {
  readonly files: readonly string[];
  readonly rows: number;
  readonly applications: number;
  readonly merged: number;
  readonly rejected: number;
  readonly issues: Readonly<Record<string, number>>;
  readonly twins: number;
  readonly industries: Readonly<Record<string, number>>;
  readonly classified: number;
  readonly byYear: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly granted: number;
  readonly applicantTypes: Readonly<Record<string, number>>;
  readonly districts: Readonly<Record<string, number>>;
  readonly advantageEnterprises: readonly { readonly name: string; readonly count: number }[];
  readonly nearThreshold: readonly { readonly name: string; readonly count: number }[];
  readonly advantageByIndustry: Readonly<Record<string, number>>;
}

const FOLDER = new URL('../data-samples/', import.meta.url).pathname;
const { asOf, sets } = JSON.parse(readFileSync(`${FOLDER}truth.json`, 'utf8')) as { asOf: string; sets: Record<string, Truth> };

describe.each(Object.entries(sets))('planted truth: %s', (_, truth) => {
  let landscape: Landscape;
  let result: LandscapeResult;

  beforeAll(async () => {
    landscape = await readLandscape(truth.files.map((file) => FOLDER + file));
    result = await summarizeLandscape(landscape);
  });

  test('every row is accounted for', () => {
    const { rows, applications, merged, rejected, twins } = result.ingest;
    expect({ rows, applications, merged, rejected, twins }).toEqual({
      rows: truth.rows,
      applications: truth.applications,
      merged: truth.merged,
      rejected: truth.rejected,
      twins: truth.twins,
    });
    for (const file of result.ingest.files) expect(file.rows).toBe(file.applications + file.merged + file.rejected);
  });

  test('every planted trouble is found, and no other', () => {
    const got = Object.fromEntries(Object.keys(truth.issues).map((code) => [code, result.ingest.issuesByCode[code] ?? 0]));
    expect(got).toEqual(truth.issues);
  });

  test('industries are exact', () => {
    expect(Object.fromEntries(result.industries.map(({ id, count }) => [id, count]))).toEqual(truth.industries);
    expect(result.classified).toBe(truth.classified);
    expect(result.industries.reduce((sum, { primary }) => sum + primary, 0)).toBe(truth.classified);
  });

  test('advantage enterprises and those near the line are exact', () => {
    const { list, nearThreshold, byIndustry, total } = result.advantageEnterprises;
    expect(sorted(list)).toEqual(sorted(truth.advantageEnterprises));
    expect(total).toBe(truth.advantageEnterprises.length);
    expect(sorted(nearThreshold)).toEqual(sorted(truth.nearThreshold));
    expect(Object.fromEntries(byIndustry.map(({ industry, count }) => [industry, count]))).toEqual(truth.advantageByIndustry);
  });

  test('years, types, grants, applicant types and districts are exact', () => {
    expect(result.conventions.asOf).toBe(asOf);
    expect(Object.fromEntries(result.overall.rows.map(({ year, count }) => [year, count]))).toEqual(truth.byYear);
    expect(Object.fromEntries(result.types.map(({ type, count }) => [type, count]))).toEqual(truth.types);
    expect(result.granted).toBe(truth.granted);
    expect(Object.fromEntries(result.applicantTypes.map(({ type, count }) => [type, count]))).toEqual(truth.applicantTypes);
    const districts = result.districts.map(({ district, count }) => [district ?? 'unknown', count] as const);
    if (result.districts.length > 0) expect(Object.fromEntries(districts)).toEqual(truth.districts);
  });

  test('a truncated year is never called a decline', () => {
    for (const { verdict } of [...result.overall.summaries, ...result.trend.summaries]) expect(verdict).not.toBe('down');
    for (const { year, complete, growth } of result.overall.rows)
      if (year >= 2016) expect({ complete, growth }).toEqual({ complete: false, growth: null });
  });

  test('every number of the enterprise list leads to its applications', async () => {
    for (const { key, count } of result.advantageEnterprises.list) {
      expect((await landscape.engine.list({ where: { applicant: key } })).total).toBe(count);
    }
  });
});

function sorted(rows: readonly { readonly name: string; readonly count: number }[]): string[] {
  return rows.map(({ name, count }) => `${name}: ${count}`).sort();
}

test('the order of files changes no count', async () => {
  const files = sets['all']!.files.map((file) => FOLDER + file);
  const [forward, backward] = await Promise.all(
    [files, files.toReversed()].map(async (list) => summarizeLandscape(await readLandscape(list))),
  );
  for (const part of [
    'classified',
    'granted',
    'types',
    'applicantTypes',
    'districts',
    'advantageEnterprises',
    'overall',
    'concentration',
  ] as const) {
    expect(backward![part]).toEqual(forward![part]);
  }
});
