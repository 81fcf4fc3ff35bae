import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { foldTable, foldText } from '../../src/util/fold-text.js';
import { MERGED_FORMS, SIMPLIFIED_FORMS } from '../../src/util/traditional.js';

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
    expect(foldText('CO₂ m² ⼀ \uf900')).toBe('co2 m2 一 岂');
  });

  test('keeps what would change the length: ligatures, ℃, Turkish dotted capital I', () => {
    expect(foldText('ﬁ℃')).toBe('ﬁ℃');
    expect(foldText('İ')).toHaveLength(1);
  });

  test('simplifies traditional characters, one by one', () => {
    expect(foldText('鋰離子電池之負極材料，風力發電機組')).toBe('锂离子电池之负极材料,风力发电机组');
    expect(foldText('乾燥後沿著特徵裝置，顯著')).toBe('干燥后沿着特征装置,显着');
    expect(foldText('显著')).toBe(foldText('顯著'));
    expect(foldText('矽晶圓上沈積')).toBe(foldText('硅晶圆上沉积'));
    expect(foldText('薴烯苧麻')).toBe(foldText('苧烯苎麻'));
  });

  test('leaves kana and forms of Japan alone', () => {
    expect(foldText('発電カード気')).toBe('発电カード気');
  });

  test('leaves simplified Chinese text and surrogate pairs alone', () => {
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

describe('the table of simplified forms', () => {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });

  test('is what OpenCC says of each unit by itself', () => {
    let pairs = '';
    for (let unit = 0x3400; unit < 0xa000; unit++) {
      const text = String.fromCharCode(unit);
      const simplified = simplify(text);
      if (simplified !== text && simplified.length === 1) pairs += text + simplified;
    }
    expect(SIMPLIFIED_FORMS).toBe(pairs);
    expect(pairs).toHaveLength(2 * 2966);
  });

  test('is completed only by characters that OpenCC leaves alone or simplifies otherwise', () => {
    for (let i = 0; i < MERGED_FORMS.length; i += 2) {
      expect(foldText(MERGED_FORMS[i]!)).toBe(MERGED_FORMS[i + 1]);
      expect(simplify(MERGED_FORMS[i]!)).not.toBe(MERGED_FORMS[i + 1]);
    }
  });

  test('makes whole sentences meet that OpenCC simplifies word by word', () => {
    const sentence =
      '本發明係關於一種鋰離子二次電池之負極材料及其製造方法，藉由於乾燥後將其沿著週邊捲繞，可顯著提升儲存穩定性，並瞭解其餘參數';
    expect(foldText(simplify(sentence))).toBe(foldText(sentence));
  });
});
