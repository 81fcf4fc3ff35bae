import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatSymbol, parseSymbol } from '../../src/records/ipc-symbol.js';

test.each([
  ['C07D41700', 'C07D417/00'],
  ['H01J04900', 'H01J49/00'],
  ['G01N03072', 'G01N30/72'],
  ['A61K031426', 'A61K31/426'],
  ['A61K0317072', 'A61K31/7072'],
  ['A61K00917', 'A61K9/17'],
  ['C07F0096584', 'C07F9/6584'],
  ['C12N0050783', 'C12N5/0783'],
  ['C12N001509', 'C12N15/09'],
  ['C12Q000168', 'C12Q1/68'],
  ['C07D026518', 'C07D265/18'],
  ['C07D207273', 'C07D207/273'],
  ['A61K0031192', 'A61K31/192'],
  ['A61K009107', 'A61K9/107'],
  ['A61K00317064', 'A61K31/7064'],
  ['H01M0010052500', 'H01M10/0525'],
  ['A01B0001000000', 'A01B1/00'],
  ['F16L0011', 'F16L11'],
  ['A61K000', 'A61K'],
  ['B65D06900', 'B65D69/00'],
])('reads %s as %s', (text, canonical) => {
  expect(formatSymbol(parseSymbol(text)!)).toBe(canonical);
});

test('returns null where the digits cannot be groups', () => {
  for (const text of ['H04L3906', 'A61K00000', 'A61K0000000000', 'H01M12345678901']) expect(parseSymbol(text)).toBeNull();
});

const EXPORT = new URL('../../../shared/data/wipo/ritonavir-804.csv', import.meta.url);

test.skipIf(!existsSync(EXPORT))('reads every run-together symbol of a real file (skipped without it)', () => {
  const symbols = readFileSync(EXPORT, 'utf8').match(/\b[A-H]\d\d[A-Z]\d{3,10}\b/g) ?? [];
  expect(symbols.length).toBeGreaterThan(4000);
  expect(symbols.filter((text) => parseSymbol(text) === null)).toEqual([]);
});
