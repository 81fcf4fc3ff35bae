import { expect, test } from 'vitest';
import { meaningOfPublication } from '../../src/records/publication-meaning.js';
import { parsePublicationNumber } from '../../src/records/publication-number.js';

test.each([
  ['US9494937', 'invention', 'grant'],
  ['US20110185700', 'invention', 'application'],
  ['USD763551', 'design', 'grant'],
  ['USRE31679', 'invention', 'grant'],
  ['USH1011', 'other', 'application'],
  ['WO2013142934', 'invention', 'application'],
  ['EP2938117', 'invention', 'unknown'],
  ['CN115984630', 'invention', 'unknown'],
  ['CN205721352', 'utilityModel', 'unknown'],
  ['CN85302431', 'design', 'unknown'],
  ['KR1020010067590', 'unknown', 'unknown'],
  ['CN102281641B', 'invention', 'grant'],
])('reads %s as %s, %s', (text, type, stage) => {
  expect(meaningOfPublication(parsePublicationNumber(text)!, 20130101)).toEqual({ type, stage });
});
