import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applicantType } from '../../src/applicants/applicant-type.js';
import aliases from '../../src/applicants/data/aliases.json' with { type: 'json' };
import confusable from '../../src/applicants/data/confusable-characters.json' with { type: 'json' };
import knownNames from '../../src/applicants/data/known-names.json' with { type: 'json' };
import organisationWords from '../../src/applicants/data/organisation-words.json' with { type: 'json' };
import personalNames from '../../src/applicants/data/personal-names.json' with { type: 'json' };
import wordForms from '../../src/applicants/data/word-forms.json' with { type: 'json' };
import { foldName } from '../../src/applicants/fold-name.js';
import { harmonise } from '../../src/applicants/harmonise.js';
import { nameWords } from '../../src/applicants/name-words.js';
import { APPLICANT_TYPES } from '../../src/applicants/party.js';

const FOLDER = new URL('../../src/applicants/data/', import.meta.url);

test('every data file states its source', () => {
  for (const file of readdirSync(FOLDER)) {
    expect(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).source, file).toMatch(/^Domain knowledge/);
  }
});

test('every type of the rules exists', () => {
  for (const { type } of organisationWords.cjk) expect(APPLICANT_TYPES).toContain(type);
});

test('no word of a list is given twice', () => {
  const lists = [
    ...Object.values(organisationWords.latin).map(({ words }) => words),
    ...organisationWords.cjk.map(({ words }) => words),
    ...Object.values(personalNames.latin),
  ].map((lines) => lines.join(' ').split(' '));
  for (const list of lists) expect(list).toEqual([...new Set(list)]);
});

test('every known name is written as names are compared, and is found', () => {
  for (const [type, names] of Object.entries(knownNames)) {
    if (!(APPLICANT_TYPES as readonly string[]).includes(type) || typeof names === 'string') continue;
    for (const name of names) {
      expect(nameWords(foldName(name).text, { acronyms: true }).join(' '), name).toBe(name);
      expect(applicantType(name), name).toEqual({ type, rule: `known:${name}` });
    }
  }
});

test('no word form belongs to two words, and no main form to another', () => {
  const forms = Object.values(wordForms.forms).flatMap((line) => line.split(' '));
  expect(forms).toEqual([...new Set(forms)]);
  expect(Object.keys(wordForms.forms).filter((main) => forms.includes(main))).toEqual([]);
});

test('no character belongs to two groups of lookalikes', () => {
  const characters = [...confusable.groups.replaceAll(' ', '')];
  expect(characters).toEqual([...new Set(characters)]);
});

test('names of one alias group are one body at level resolved, and two groups stay two', () => {
  const names = aliases.groups.flatMap((group) => group.names);
  const level = 'resolved' as const;
  const { parties, partyOf } = harmonise(names, new Uint32Array(names.length).fill(1), { level });
  for (const group of aliases.groups) {
    expect(new Set(group.names.map((name) => partyOf[names.indexOf(name)])).size, group.names[0]).toBe(1);
  }
  const joined = new Set(aliases.groups.flatMap(({ names: [first] }) => first!));
  expect(parties.length).toBeGreaterThan(0.85 * joined.size);
});
