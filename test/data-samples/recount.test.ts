import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { SetTruth, Truth } from '../../data-samples/generate/truth-model.js';

/** A second reader, as short as the known layouts allow: it shares no line with the generator or the library. */
const read = (name: string): Uint8Array => readFileSync(new URL(`../../data-samples/${name}`, import.meta.url));
const truth: Truth = JSON.parse(new TextDecoder().decode(read('truth.json')));

interface Line {
  /** Application number as digits with its check digit, or the publication number; null when the row has neither. */
  readonly id: string | null;
  readonly publication: string;
  readonly applicants: readonly string[];
}

test.each(Object.keys(truth.sets) as (keyof Truth['sets'])[])(
  '%s: a plain recount of the files gives the rows, applications and companies of the truth',
  (key) => {
    const set: SetTruth = truth.sets[key];
    const lines = set.files.flatMap(linesOf);
    const kept = lines.filter(({ id }) => id !== null);
    expect(lines.length).toBe(set.rows);
    expect(lines.length - kept.length).toBe(set.rejected);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(set.applications);
    for (const { name, count, spellings } of [...set.advantageEnterprises, ...set.nearThreshold]) {
      const own = kept.filter(({ applicants }) => applicants.some((applicant) => spellings.includes(applicant)));
      expect(new Set(own.map(({ id }) => id)).size, name).toBe(count);
    }
  },
);

test.each(truth.files)('$file alone has the rows and applications of the truth', ({ file, rows, applications, rejected }) => {
  const lines = linesOf(file);
  const ids = lines.flatMap(({ id }) => id ?? []);
  expect([lines.length, new Set(ids).size, lines.length - ids.length]).toEqual([rows, applications, rejected]);
});

test.each(['incopat', 'patsnap'] as const)('%s: as many check digits are wrong, and as many are missing, as planted', (key) => {
  const numbers = truth.sets[key].files.flatMap((file) => tableOf(file).map((row) => plain(row['申请号'] ?? '')));
  const wrong = numbers.filter(
    (number) => /^\d{12}[\dX]$|^\d{8}[\dX]$/.test(number) && check(number.slice(0, -1)) !== number.at(-1),
  );
  expect(wrong.length).toBe(truth.sets[key].issues['check-digit']);
  expect(numbers.filter((number) => /^\d{12}$/.test(number)).length).toBe(truth.sets[key].issues['check-digit-added']);
});

function linesOf(file: string): Line[] {
  const separator = file.startsWith('lens') ? ';;' : file.startsWith('patsnap') ? '|' : ';';
  return tableOf(file).map((row) => {
    const publication = plain(row['公开(公告)号'] ?? row['Display Key'] ?? '');
    const application = plain(row['申请号'] ?? row['Application Number'] ?? '').replace(/[AU]$/, '');
    const applicants = row['申请人'] ?? row['[标]原始申请(专利权)人'] ?? row['Applicants'] ?? '';
    return {
      id: identity(application, publication),
      publication,
      applicants: applicants.split(separator).map((name) => name.trim()),
    };
  });
}

function identity(application: string, publication: string): string | null {
  if (/^\d{12}$/.test(application) || /^\d{8}$/.test(application)) return application + check(application);
  if (/^\d{12}[\dX]$/.test(application) || /^\d{8}[\dX]$/.test(application)) return application;
  return /^[123]\d{6}(\d\d)?[ABCUYSD]$/.test(publication) ? publication : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^(CN|ZL)/, '')
    .replace(/[\s.]/g, '')
    .replace(/^(CN|ZL)/, '');
}

/** Check digit by the table of the standard, digit by digit. */
function check(digits: string): string {
  const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[i]) * weights[i]!;
  return '0123456789X'[sum % 11]!;
}

/** Rows by heading (brackets half-width), blank lines left out. */
function tableOf(file: string): Record<string, string>[] {
  const text = new TextDecoder(file === 'patsnap.csv' ? 'gb18030' : 'utf-8').decode(read(file));
  const [header, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const names = header!.map((name) => name.replace('（', '(').replace('）', ')'));
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
}
