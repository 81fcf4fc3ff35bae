import { describe, expect, test } from 'vitest';
import { isLawPlace, withoutLegalPhrases } from '../../../src/applicants/resolve/legal-phrases.js';

function reduced(name: string, law = ''): { name: string; law: string; rules: string[] } {
  const rules: string[] = [];
  const { words, law: own } = withoutLegalPhrases({ words: name.split(' '), law }, rules);
  return { name: words.join(' '), law: own, rules };
}

describe('withoutLegalPhrases', () => {
  test.each([
    ['agent', 'arizona board of regents on behalf of arizona state university', 'arizona state university'],
    ['place-of-law', 'acme inc a delaware corporation', 'acme'],
    ['place-of-law', 'acme a corporation organized and existing under the laws of the state of delaware', 'acme'],
    ['represented', 'the united states of america as represented by the secretary of the navy', 'secretary of the navy'],
    [
      'agent',
      'administrator of the national aeronautics and space administration',
      'national aeronautics and space administration',
    ],
    ['agent', 'the board of trustees of the leland stanford junior university', 'leland stanford junior university'],
    ['agent', 'university of california the regents of the', 'university of california'],
    ['agent', 'president and fellows of harvard college', 'harvard college'],
    ['agent', 'the chancellor masters and scholars of the university of oxford', 'university of oxford'],
  ])('drops the phrase of kind %s from %s', (rule, name, rest) => {
    expect(reduced(name)).toMatchObject({ name: rest, rules: [rule] });
  });

  test('parts the form that stood before a phrase, whose law then holds', () => {
    expect(reduced('astrazeneca ab a swedish company', 'x')).toEqual({ name: 'astrazeneca', law: 'ab', rules: ['place-of-law'] });
  });

  test('keeps a name that would be nothing without its phrase, and one without any', () => {
    expect(reduced('a delaware corporation')).toMatchObject({ name: 'a delaware corporation', rules: [] });
    expect(reduced('siemens', 'gmbh/ag')).toEqual({ name: 'siemens', law: 'gmbh/ag', rules: [] });
  });
});

test('isLawPlace knows states of the US and countries, and no other words', () => {
  expect(['delaware', 'swedish', 'siemens'].map(isLawPlace)).toEqual([true, true, false]);
});
