import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { applicantType } from '../../src/applicants/applicant-type.js';
import { harmonise } from '../../src/applicants/harmonise.js';

const DATA = new URL('../../../shared/data/', import.meta.url);
const isAbsent = !existsSync(DATA);

/** Cells of the named columns of a real export, split into names. */
function namesOf(file: string, column: string, separator: RegExp, preamble = 0): string[] {
  const text = readFileSync(new URL(file, DATA), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .slice(preamble)
    .join('\n');
  const [header = [], ...rows] = Papa.parse<string[]>(text).data;
  const at = header.indexOf(column);
  return rows
    .flatMap((row) => (row[at] ?? '').split(separator))
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function shares(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[applicantType(name).type] = (counts[applicantType(name).type] ?? 0) + 1;
  return counts;
}

describe.skipIf(isAbsent)('names of real exports (skipped when the shared exports are absent)', () => {
  const inventors = isAbsent
    ? []
    : [
        ...namesOf('lens/jet-engine-200.csv', 'Inventors', /;;/),
        ...namesOf('lens/sangamo-130.csv', 'Inventors', /;;/),
        ...namesOf('patenthub/s_port-13-21.csv', 'inventor', /;\s*/),
        ...namesOf('google-patents/ethanol-300.csv', 'inventor/author', /, /, 1),
      ];

  test('an inventor is a person or unknown; not one in five hundred is anything else', () => {
    const { person = 0, unknown = 0 } = shares(inventors);
    expect(inventors.length).toBeGreaterThan(2500);
    expect(inventors.length - person - unknown).toBeLessThan(inventors.length / 500);
  });

  test('of 220 Han inventors or more, at least 95 % are found to be persons', () => {
    const han = inventors.filter((name) => /^[\u4e00-\u9fff]{2,3}$/.test(name));
    expect(han.length).toBeGreaterThan(220);
    expect(shares(han)['person']! / han.length).toBeGreaterThan(0.95);
  });

  test('fewer than one applicant in ten is unknown', () => {
    const applicants = [
      ...namesOf('lens/jet-engine-200.csv', 'Applicants', /;;/),
      ...namesOf('lens/sangamo-130.csv', 'Applicants', /;;/),
      ...namesOf('patenthub/s_port-13-21.csv', 'applicant', /;\s*/),
      ...namesOf('wipo/ritonavir-804.csv', 'applicant', / \| /),
    ];
    expect(shares(applicants)['unknown']! / applicants.length).toBeLessThan(0.1);
  });

  test('spellings that meet in the ritonavir landscape are these', () => {
    const names = [...new Set(namesOf('wipo/ritonavir-804.csv', 'applicant', / \| /))];
    const { parties } = harmonise(
      names,
      names.map(() => 1),
    );
    const merged = parties.filter((party) => party.spellings.length > 1).map((party) => party.key);
    expect(merged).toContain('regents of the university of minnesota');
    expect(merged).toContain('virco bv/nv');
    expect(merged).toContain('yissum research development company of the hebrew university of jerusalem');
    expect(merged).not.toContain('university of maryland');
  });
});
