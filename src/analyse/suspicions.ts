import type { DimensionValue } from '../engines/engine.js';
import type { PublicationLag } from './trend/lag.js';

/** An analysis that a fault of the data touches. */
export type TouchedAnalysis = 'trend' | 'areas' | 'concentration' | 'enterprises' | 'places' | 'types' | 'targets';

/** What can look wrong about data as a whole. */
export type SuspicionCode =
  | 'export-limit'
  | 'grants-only'
  | 'one-publication-year'
  | 'one-applicant'
  | 'no-utility-models'
  | 'no-inventions'
  | 'missing-year'
  | 'after-cut-off'
  | 'nothing-to-classify'
  | 'few-symbols'
  | 'few-abstracts'
  | 'few-applicants'
  | 'few-filing-days'
  | 'no-places';

/** Something about the data as a whole that looks wrong. */
export interface Suspicion {
  readonly code: SuspicionCode;
  /** The file it is about; null = all of them. */
  readonly file: string | null;
  /** The number that gave rise to it: rows, a year, or a share. */
  readonly value: number;
  readonly touches: readonly TouchedAnalysis[];
}

/** What suspicions are drawn from. */
export interface SuspicionEvidence {
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  readonly fields: readonly { readonly field: string; readonly share: number | null }[];
  readonly coverage: Readonly<Record<'year' | 'office' | 'type', readonly ValueCount[]>>;
  readonly publicationYears: readonly ValueCount[];
  readonly lag: PublicationLag;
  /** Applications of the applicant with the most. */
  readonly topApplicant?: number;
  /** The cut-off, ISO. */
  readonly asOf?: string | null;
}

interface ValueCount {
  readonly value: DimensionValue;
  readonly count: number;
}

/**
 * Looks for faults of the data as a whole.
 *
 * - `export-limit`: a file has exactly as many rows as a vendor lets one export at a time; there was probably more.
 * - `grants-only`: of ten applications and more, inventions, or those of an office with a tenth of them, are seen only when granted ({@link publicationLag} says when), so recent years lack most of them.
 * - `one-publication-year`: of 100 applications and more, at least 95 % were first published in one year, though filed in three or more.
 * - `one-applicant`: of 30 applications and more, at least 90 % are of one applicant, whose share is then no finding about a field.
 * - `no-utility-models`, `no-inventions`: among 100 applications and more at the Chinese office there is none of a type that makes up
 *   a third of its filings.
 * - `missing-year`: a filing year without any application, alone or with others of up to three years in a row, between two with ten and more.
 * - `after-cut-off`: of all applications at least 1 % were filed, or first published, in years after that of the cut-off, which was then given too early.
 * - `nothing-to-classify`: no record has a symbol, title, abstract or claim, so that no application can be in an industry; instead of the next two.
 * - `few-symbols`, `few-abstracts` (below 50 % of the records), `few-applicants`, `few-filing-days` (below 80 %), `no-places`.
 *
 * @example suspicionsOf({ files: [{ file: 'a.csv', rows: 10000 }], fields: [], coverage: { year: [], office: [], type: [] }, publicationYears: [], lag: { months: 18, because: 'applications' } })[0].code //=> 'export-limit'
 */
export function suspicionsOf(evidence: SuspicionEvidence): Suspicion[] {
  return [
    ...limitSuspicions(evidence),
    ...coverageSuspicions(evidence),
    ...yearSuspicions(evidence),
    ...cutOffSuspicions(evidence),
    ...fieldSuspicions(evidence),
  ];
}

/** Rows that exports of patent databases are limited to. */
const EXPORT_LIMITS = [500, 1_000, 2_000, 3_000, 5_000, 10_000, 15_000, 20_000, 30_000, 50_000, 60_000, 65_535, 65_536, 100_000];

const MANY = 100;
const SOME = 10;
const FEWEST_OF_ONE = 30;

function limitSuspicions({ files }: SuspicionEvidence): Suspicion[] {
  return files
    .filter(({ rows }) => EXPORT_LIMITS.includes(rows))
    .map(({ file, rows }) => ({ code: 'export-limit', file, value: rows, touches: ALL }));
}

function coverageSuspicions(evidence: SuspicionEvidence): Suspicion[] {
  const { coverage, lag, publicationYears } = evidence;
  const found: Suspicion[] = [];
  const total = totalOf(coverage.year);
  if (lag.because === 'grantsOnly' && total >= SOME)
    found.push({ code: 'grants-only', file: null, value: lag.months, touches: ['trend', 'types', 'targets'] });
  const [most] = [...publicationYears].filter(({ value }) => value !== null).sort((a, b) => b.count - a.count);
  const filingYears = coverage.year.filter(({ value }) => value !== null).length;
  if (most !== undefined && total >= MANY && most.count >= 0.95 * totalOf(publicationYears) && filingYears >= 3)
    found.push({ code: 'one-publication-year', file: null, value: Number(most.value), touches: ['trend', 'targets'] });
  const top = (evidence.topApplicant ?? 0) / total;
  if (total >= FEWEST_OF_ONE && top >= 0.9)
    found.push({ code: 'one-applicant', file: null, value: top, touches: ['concentration', 'enterprises'] });
  if (countOf(coverage.office, 'CN') >= Math.max(MANY, 0.5 * total)) {
    for (const [type, code] of [
      ['utilityModel', 'no-utility-models'],
      ['invention', 'no-inventions'],
    ] as const) {
      if (countOf(coverage.type, type) === 0 && countOf(coverage.type, 'unknown') < 0.1 * total)
        found.push({ code, file: null, value: 0, touches: ['types', 'enterprises', 'targets'] });
    }
  }
  return found;
}

/** A longer gap is rather a field that began anew. */
const MOST_MISSING = 3;

function yearSuspicions({ coverage }: SuspicionEvidence): Suspicion[] {
  const counts = new Map(coverage.year.map(({ value, count }) => [value, count]));
  const isFull = (year: number): boolean => (counts.get(year) ?? 0) >= 10;
  const years = [...counts.keys()].filter((year): year is number => typeof year === 'number').sort((a, b) => a - b);
  return years.flatMap((year, i): Suspicion[] => {
    const gap = (years[i + 1] ?? year) - year - 1;
    if (gap < 1 || gap > MOST_MISSING || !isFull(year) || !isFull(year + gap + 1)) return [];
    return Array.from({ length: gap }, (_, k) => ({
      code: 'missing-year',
      file: null,
      value: year + 1 + k,
      touches: ['trend', 'targets'],
    }));
  });
}

function cutOffSuspicions({ asOf, coverage, publicationYears }: SuspicionEvidence): Suspicion[] {
  const last = Number(asOf?.slice(0, 4) ?? Number.NaN);
  const after = [coverage.year, publicationYears].map((rows) => totalOf(rows.filter(({ value }) => Number(value) > last)));
  const most = Math.max(...after);
  if (!(most > 0 && most >= 0.01 * totalOf(coverage.year))) return [];
  return [{ code: 'after-cut-off', file: null, value: most, touches: ALL }];
}

function fieldSuspicions({ fields }: SuspicionEvidence): Suspicion[] {
  const material = fields.filter(({ field }) => MATERIAL.includes(field));
  if (material.length === MATERIAL.length && material.every(({ share }) => share === 0)) {
    const nothing: Suspicion = { code: 'nothing-to-classify', file: null, value: 0, touches: OF_CLASSES };
    return [nothing, ...ruled(fields).filter(({ code }) => code !== 'few-symbols' && code !== 'few-abstracts')];
  }
  return ruled(fields);
}

/** What an application is classified by. */
const MATERIAL: readonly string[] = ['symbol', 'title', 'abstract', 'claims'];

const OF_CLASSES: readonly TouchedAnalysis[] = ['areas', 'concentration', 'enterprises', 'targets'];

function ruled(fields: SuspicionEvidence['fields']): Suspicion[] {
  return FIELD_RULES.flatMap(({ field, below, code, touches }) => {
    const share = fields.find((one) => one.field === field)?.share ?? null;
    const isSuspect = share !== null && (below === 0 ? share === 0 : share < below);
    return isSuspect ? [{ code, file: null, value: share, touches }] : [];
  });
}

const FIELD_RULES: readonly (Pick<Suspicion, 'code' | 'touches'> & { readonly field: string; readonly below: number })[] = [
  { field: 'symbol', below: 0.5, code: 'few-symbols', touches: OF_CLASSES },
  { field: 'abstract', below: 0.5, code: 'few-abstracts', touches: OF_CLASSES },
  { field: 'applicant', below: 0.8, code: 'few-applicants', touches: ['concentration', 'enterprises', 'targets'] },
  { field: 'filingDay', below: 0.8, code: 'few-filing-days', touches: ['trend', 'targets'] },
  { field: 'place', below: 0, code: 'no-places', touches: ['places'] },
];

const ALL: readonly TouchedAnalysis[] = ['trend', 'areas', 'concentration', 'enterprises', 'places', 'types', 'targets'];

function totalOf(rows: readonly ValueCount[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

function countOf(rows: readonly ValueCount[], value: string): number {
  return rows.find((row) => row.value === value)?.count ?? 0;
}
