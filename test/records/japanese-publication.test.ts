import { expect, test } from 'vitest';
import { parsePublicationNumber } from '../../src/records/publication-number.js';

test.each([
  ['特開2013-123456', 'JP2013123456A'],
  ['特開平7-123456', 'JP1995123456A'],
  ['特開昭60-12345', 'JP1985012345A'],
  ['特開２０１３－１２３４５６', 'JP2013123456A'],
  ['特開2013-123456A', 'JP2013123456A'],
  ['特表2013-512345', 'JP2013512345A'],
  ['特許第5123456号', 'JP5123456B'],
  ['特許5123456', 'JP5123456B'],
  ['特公平7-12345', 'JP1995012345B2'],
  ['再表2012/123456', 'JPWO2012123456A1'],
  ['実登3123456', 'JP3123456U'],
  ['実開平5-12345', 'JP1993012345U'],
  ['意匠登録第1234567号', 'JP1234567S'],
  ['JPH07123456A', 'JP1995123456A'],
])('%s is %s', (text, canonical) => {
  expect(parsePublicationNumber(text)).toMatchObject({ text: canonical, office: 'JP' });
});

test('an application number is no publication number', () => {
  expect(parsePublicationNumber('特願2013-123456')).toBeNull();
});
