import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOffice, parseOffice } from '../../src/records/offices.js';

test.each([
  ['CN', 'CN'],
  ['cn', 'CN'],
  ['US ', 'US'],
  ['中国', 'CN'],
  ['中国 (CN)', 'CN'],
  ['中国台湾', 'TW'],
  ['美国', 'US'],
  ['欧洲专利局', 'EP'],
  ['世界知识产权组织', 'WO'],
  ['韩国特许厅', 'KR'],
  ['United States', 'US'],
  ['UNITED STATES OF AMERICA', 'US'],
  ['European Patent Office', 'EP'],
  ['EPO', 'EP'],
  ['WIPO', 'WO'],
  ['PCT', 'WO'],
  ['South Korea', 'KR'],
  ['ＵＳ', 'US'],
])('reads %j as %s', (text, code) => {
  expect(parseOffice(text)).toBe(code);
});

test('returns nothing for what it does not know', () => {
  for (const text of ['', '-', 'Atlantis', 'XX', 'ZL', '亚特兰蒂斯', '中'.repeat(1e5)]) expect(parseOffice(text)).toBe('');
});

test('knows codes in capitals only', () => {
  expect(isOffice('EP')).toBe(true);
  expect(isOffice('ep')).toBe(false);
  expect(isOffice('PI')).toBe(false);
  expect(isOffice('constructor')).toBe(false);
});

const FACETS = new URL('../../../shared/data/patenthub/2019.json', import.meta.url);

test.skipIf(!existsSync(FACETS))('knows every office name of a Chinese vendor (skipped without the shared export)', () => {
  const { countryCode } = JSON.parse(readFileSync(FACETS, 'utf8')) as { countryCode: [string, string, string][] };
  expect(countryCode.filter(([name, code]) => parseOffice(name) !== code.toUpperCase())).toEqual([]);
});
