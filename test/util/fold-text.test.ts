import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTable, foldText } from '../../src/util/fold-text.js';

describe('foldText', () => {
  test('unifies full-width and half-width forms', () => {
    expect(foldText('ＬＥＤ（Ａ）１２')).toBe('led(a)12');
    expect(foldText('ｱｶ')).toBe('アカ');
    expect(foldText('（株）')).toBe('(株)');
  });

  test('lowers case in every alphabet', () => {
    expect(foldText('ABC ÄÖÜ ΑΒΓ ДЖ')).toBe('abc äöü αβγ дж');
  });

  test('makes every blank a space', () => {
    for (const blank of ['\t', '\n', '\r', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u200b', '\u0085'])
      expect(foldText(`a${blank}b`)).toBe('a b');
  });

  test('makes every hyphen and dash a hyphen-minus', () => {
    for (const dash of '-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d') expect(foldText(`a${dash}b`)).toBe('a-b');
  });

  test('unifies subscripts, compatibility ideographs and radicals', () => {
    expect(foldText('CO₂ m² ⼀ \uf900')).toBe('co2 m2 一 豈');
  });

  test('keeps what would change the length: ligatures, ℃, Turkish dotted capital I', () => {
    expect(foldText('ﬁ℃')).toBe('ﬁ℃');
    expect(foldText('İ')).toHaveLength(1);
  });

  test('leaves Chinese text and surrogate pairs alone', () => {
    expect(foldText('锂离子电池，𠮷野')).toBe('锂离子电池,𠮷野');
  });

  test('folds no character twice', () => {
    const table = foldTable();
    const unstable = Array.from(table.keys()).filter((unit) => table[table[unit]!] !== table[unit]);
    expect(unstable).toEqual([]);
  });

  test('keeps the length, and with it every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });

  test('agrees with NFKC and toLowerCase wherever these keep one unit', () => {
    const kept = (text: string) =>
      text.normalize('NFKC').toLowerCase().length === 1 ? text.normalize('NFKC').toLowerCase() : null;
    for (let unit = 0x21; unit < 0xd800; unit++) {
      const text = String.fromCharCode(unit);
      const expected = kept(text);
      if (expected !== null && !/[\s\u0085\u200b\u00ad\u2010-\u2015\u2043\u2212]/.test(text)) {
        expect([unit, foldText(text)]).toEqual([unit, foldText(expected)]);
      }
    }
  });
});
