import fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyId, listParts } from '../../src/ingest/family-id.js';
import { readCount } from '../../src/ingest/read-count.js';
import { parsePublicationNumber } from '../../src/records/publication-number.js';

test('a list of members gives one number whatever its order, and whether the record itself is in it', () => {
  const members = ['EP2938117A1', 'EP2938117B1', 'US20150123456A1', 'CN104000001A'];
  fc.assert(
    fc.property(fc.shuffledSubarray(members, { minLength: 4 }), fc.constantFrom(...members), (list, own) => {
      const others = list.filter((one) => one !== own);
      expect(familyId(list.join(' | '), parsePublicationNumber(own), 'PatSnap')).toBe('CN104000001A');
      expect(familyId(others.join(';'), parsePublicationNumber(own), 'PatSnap')).toBe('CN104000001A');
    }),
  );
});

test.each([
  ['48426619', 'incoPat:48426619'],
  ['053-092-299-445-921;;046-364-458-870-558', 'incoPat:046-364-458-870-558'],
  ['3', ''],
  ['12.0', ''],
  ['-', ''],
])('%j is %j', (cell, id) => {
  expect(familyId(cell, null, 'incoPat')).toBe(id);
});

test('lists as Python prints them are lists', () => {
  expect(listParts("['KR-20100006652-A', 'US-2004174496-A1']")).toEqual(['KR-20100006652-A', 'US-2004174496-A1']);
});

test.each([
  ['12', 12],
  ['12.0', 12],
  ['1,204', 1204],
  ['12项', 12],
  ['0', 0],
  ['many', -1],
  ['CN101234567A', -1],
  ['', -1],
])('the count of %j is %i', (cell, count) => {
  expect(readCount(cell)).toBe(count);
});
