import { expect, test } from 'vitest';
import { generateSamples } from '../../data-samples/generate/generate.js';
import { INDUSTRIES } from '../../data-samples/generate/model.js';
import type { SetTruth } from '../../data-samples/generate/truth-model.js';

const { plan, files, truth } = generateSamples();
const sets = Object.entries(truth.sets);
const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);

test.each(sets)('%s: rows are applications, merged and rejected', (_, set) => {
  expect(set.rows).toBe(set.applications + set.merged + set.rejected);
  expect(sum(set.rejectedByCode)).toBe(set.rejected);
  expect(set.issues['duplicate-publication']! + set.issues['same-application']!).toBe(set.merged);
});

test.each(sets)('%s: every breakdown sums to its whole', (_, set) => {
  for (const parts of [set.byYear, set.types, set.districts, set.industriesPerApplication])
    expect(sum(parts)).toBe(set.applications);
  const { 0: none = 0, 1: one = 0, 2: two = 0 } = set.industriesPerApplication;
  expect(set.classified).toBe(set.applications - none);
  expect(sum(set.industries)).toBe(one + 2 * two);
  for (const industry of INDUSTRIES) expect(sum(set.industryByYear[industry]!)).toBe(set.industries[industry]);
});

test.each(sets)('%s: the lists of enterprises keep to the threshold', (_, set) => {
  for (const { count } of set.advantageEnterprises) expect(count).toBeGreaterThanOrEqual(truth.threshold);
  for (const { count } of set.nearThreshold) expect([45, 46, 47, 48, 49]).toContain(count);
  expect(set.advantageEnterprises.some(({ registeredOnly, count }) => registeredOnly < count)).toBe(true);
});

test('rows of files add up to rows of sets', () => {
  const rows = (set: SetTruth): number =>
    truth.files.filter(({ file }) => set.files.includes(file)).reduce((n, file) => n + file.rows, 0);
  for (const [, set] of sets) expect(rows(set)).toBe(set.rows);
});

test('Lens shares no application with the Chinese files, PatSnap and incoPat share some', () => {
  const { incopat, patsnap, lens, all } = truth.sets;
  expect(all.applications).toBeLessThan(incopat.applications + patsnap.applications + lens.applications - 500);
  expect(all.applications - lens.applications).toBeGreaterThan(incopat.applications);
  expect(all.twins).toBeGreaterThan(incopat.twins + lens.twins);
});

test('each company has as many applications as it was meant to have', () => {
  const large = plan.organisations.filter(({ type, target }) => type === 'enterprise' && target >= 45);
  const expected = large.map(({ name, target }) => [name, target] as const);
  const counted = [...truth.sets.all.advantageEnterprises, ...truth.sets.all.nearThreshold].map(
    ({ name, count }) => [name, count] as const,
  );
  expect(new Map(counted)).toEqual(new Map(expected));
});

test('the line falls where it is hardest: 12 to 20 above, several at 50 and at 49, many just below', () => {
  const { advantageEnterprises, nearThreshold } = truth.sets.all;
  expect(advantageEnterprises.length).toBeGreaterThanOrEqual(12);
  expect(advantageEnterprises.length).toBeLessThanOrEqual(20);
  expect(advantageEnterprises.filter(({ count }) => count === 50).length).toBeGreaterThanOrEqual(3);
  expect(nearThreshold.filter(({ count }) => count === 49).length).toBeGreaterThanOrEqual(3);
  expect(nearThreshold.length).toBeGreaterThanOrEqual(6);
  expect(advantageEnterprises.filter(({ registeredOnly }) => registeredOnly < 50).length).toBeGreaterThanOrEqual(3);
});

test('the registered name is the most frequent spelling of each large company, in every set', () => {
  for (const [, set] of sets) {
    for (const { name, registeredOnly, count } of [...set.advantageEnterprises, ...set.nearThreshold]) {
      expect(registeredOnly, name).toBeGreaterThan(count / 2);
    }
  }
});

test('a university, an institute and a hospital above the line are no enterprises', () => {
  const bodies = plan.organisations.filter(({ type, target }) => type !== 'enterprise' && target >= 50);
  expect(new Set(bodies.map(({ type }) => type))).toEqual(new Set(['university', 'institute', 'hospital']));
  const names = truth.sets.all.advantageEnterprises.map(({ name }) => name);
  for (const { name } of bodies) expect(names).not.toContain(name);
});

test('filings grow every year, and publication lag makes the last year seem to fall', () => {
  const filed = Object.values(truth.filedByYear);
  for (let i = 1; i < filed.length; i++) expect(filed[i]).toBeGreaterThan(filed[i - 1]!);
  expect(truth.sets.all.byYear['2016']).toBeLessThan(truth.sets.all.byYear['2015']!);
  expect(truth.sets.all.byYear['2012']).toBe(truth.filedByYear['2012']);
});

test('every industry has at least six planted areas, sixty in all', () => {
  const areas = new Map(INDUSTRIES.map((industry) => [industry, new Set<string>()]));
  for (const { industries, areas: planted } of plan.applications) {
    if (industries.length === 1) for (const area of planted) areas.get(industries[0]!)!.add(area);
  }
  for (const [industry, planted] of areas) expect(planted.size, industry).toBeGreaterThanOrEqual(6);
  expect([...areas.values()].reduce((n, planted) => n + planted.size, 0)).toBeGreaterThanOrEqual(60);
});

test('only twins share a title, a day and an applicant', () => {
  const seen = new Map<string, string>();
  for (const { number, title, filing, applicants, twin } of plan.applications) {
    const key = `${filing}|${title}|${applicants.map(({ name }) => name).join()}`;
    const other = seen.get(key);
    if (other !== undefined) expect(twin).toBe(other);
    seen.set(key, number);
  }
});

test('nothing is dated after the cut-off, and something is published on it', () => {
  const days = files.flatMap(({ rows }) => rows.flatMap(({ publication }) => publication?.day ?? []));
  const cutOff = Date.UTC(2017, 5, 30) / 86_400_000;
  expect(Math.max(...days)).toBe(cutOff);
  for (const { layout } of files) {
    const own = files.filter((file) => file.layout === layout).flatMap(({ rows }) => rows.filter((row) => row.dirt === ''));
    expect(Math.max(...own.map(({ publication }) => publication!.day)), layout).toBe(cutOff);
  }
});

test('grants carry the letters of their time', () => {
  const change = Date.UTC(2010, 3, 7) / 86_400_000;
  for (const { publications } of plan.applications) {
    for (const { kind, day, number } of publications) {
      expect(kind === 'A' || (day < change ? 'CYD' : 'BUS').includes(kind), number).toBe(true);
      expect(number).toMatch(/^CN[123]\d{6}(\d\d)?[ABCUYSD]$/);
    }
  }
});
