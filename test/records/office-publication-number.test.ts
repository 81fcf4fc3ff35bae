import { expect, test } from 'vitest';
import { canonicalPublication } from '../../src/records/office-publication-number.js';

test.each([
  ['US', '2007148684', 'A1', '20070148684'],
  ['US', '08926509', 'B2', '8926509'],
  ['US', '0763551', 'S', 'D763551'],
  ['US', 'PP12345', 'P2', 'PP12345'],
  ['US', '60744747', 'P0', '60744747'],
  ['WO', '0069977', 'A1', '2000069977'],
  ['WO', '2002069977', 'A1', '2002069977'],
  ['EP', '1125936', 'A3', '1125936'],
  ['JP', 'H045436', 'A', '1992005436'],
  ['JP', '6212662', 'B1', '6212662'],
  ['KR', '19990024004', 'U', '2019990024004'],
  ['KR', '101159648', 'B1', '101159648'],
  ['KR', '2019134578', 'A', '1020190134578'],
  ['KR', '1024582310000', '', '102458231'],
  ['KR', '1020123450000', '', '102012345'],
  ['KR', '1020210010000', 'A', '1020210010000'],
  ['KR', '1020187010000', '', '1020187010000'],
  ['AU', '8890091', 'A', '8890091'],
  ['RU', '2509909', 'C1', '2509909'],
])('writes %s %s %s as %s', (office, number, kind, canonical) => {
  expect(canonicalPublication(office, number, kind)).toBe(canonical);
});

test('checks the form of Chinese numbers only', () => {
  expect(canonicalPublication('CN', '88100001', 'A')).toBe('88100001');
  expect(canonicalPublication('CN', '89100001', 'A')).toBeNull();
  expect(canonicalPublication('CN', '402281641', 'A')).toBeNull();
  expect(canonicalPublication('RU', '402281641', 'A')).toBe('402281641');
});
