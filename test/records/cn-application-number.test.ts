import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseApplicationNumber } from '../../src/records/application-number.js';
import { checkDigit, readCnNumber } from '../../src/records/cn-application-number.js';

/** Numbers of published patents. */
const REAL = [
  'CN201911044411.X',
  'CN202211695584.X',
  'CN200710308494.X',
  'CN95115608.X',
  'CN97101765.4',
  'CN201710601862.3',
  'CN202310110784.2',
  'CN202410548999.7',
  'CN202510736643.0',
  'CN201580003807.3',
  'CN201020643383.1',
  'CN202021301698.8',
  'CN202323059881.8',
  'CN200710019537.2',
  'CN201110255576.9',
  'CN201310033299.6',
  'CN201210300077.1',
];

describe('checkDigit', () => {
  test('gives the digit of the worked examples of the standard', () => {
    expect(checkDigit('201710601862')).toBe('3');
    expect(checkDigit('95115608')).toBe('X');
  });

  test('gives the digit of real numbers', () => {
    for (const number of REAL) expect(checkDigit(number.slice(2, -2))).toBe(number.slice(-1));
  });

  test('finds every single wrong digit', () => {
    for (const number of REAL) {
      const digits = number.slice(2, -2);
      for (let i = 0; i < digits.length; i++) {
        for (const other of '0123456789') {
          const wrong = digits.slice(0, i) + other + digits.slice(i + 1);
          if (wrong !== digits) expect(checkDigit(wrong)).not.toBe(checkDigit(digits));
        }
      }
    }
  });

  test('finds every single wrong digit and every swap of neighbours in any number', () => {
    const digits = fc.oneof(fc.stringMatching(/^\d{12}$/), fc.stringMatching(/^\d{8}$/));
    fc.assert(
      fc.property(digits, fc.nat(11), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const i = place % number.length;
        const changed = number.slice(0, i) + ((Number(number[i]) + step) % 10) + number.slice(i + 1);
        expect(checkDigit(changed)).not.toBe(checkDigit(number));
        const swapped =
          i === 0 || number[i] === number[i - 1]
            ? null
            : number.slice(0, i - 1) + number[i] + number[i - 1] + number.slice(i + 1);
        if (swapped !== null) expect(checkDigit(swapped)).not.toBe(checkDigit(number));
      }),
    );
  });

  test('throws on anything but 8 or 12 digits', () => {
    for (const digits of ['', '1234567', '20131003329', 'CN95115608', '9511560X']) {
      expect(() => checkDigit(digits)).toThrow(/^checkDigit: invalid digits: /);
    }
  });
});

describe('readCnNumber', () => {
  test('returns the very text of a canonical number', () => {
    for (const number of REAL) expect(readCnNumber(number, false)).toMatchObject({ text: number, office: 'CN', check: 'ok' });
  });

  test('reads year and type', () => {
    expect(readCnNumber('CN201310033299.6', false)).toMatchObject({ year: 2013, type: 'invention' });
    expect(readCnNumber('CN202021301698.8', false)).toMatchObject({ year: 2020, type: 'utilityModel' });
    expect(readCnNumber('CN202130342503.8', false)).toMatchObject({ year: 2021, type: 'design' });
    expect(readCnNumber('CN201580003807.3', false)).toMatchObject({ year: 2015, type: 'invention' });
    expect(readCnNumber('CN95115608.X', false)).toMatchObject({ year: 1995, type: 'invention' });
    expect(readCnNumber('CN00100350.X', false)).toMatchObject({ year: 2000 });
  });

  test('computes a missing check digit and keeps a wrong one', () => {
    expect(readCnNumber('CN201911044411', false)).toMatchObject({ text: 'CN201911044411.X', check: 'added' });
    expect(readCnNumber('CN201911044411.9', false)).toMatchObject({ text: 'CN201911044411.9', check: 'wrong' });
    expect(readCnNumber('ZL201911044411.9', false)).toMatchObject({ text: 'CN201911044411.9', check: 'wrong' });
  });

  test('takes a bare short number only when its check digit proves it or the row says China', () => {
    expect(readCnNumber('95115608', false)).toBeNull();
    expect(readCnNumber('95115608X', false)).toMatchObject({ text: 'CN95115608.X', check: 'ok' });
    expect(readCnNumber('951156081', false)).toBeNull();
    expect(readCnNumber('951156081', true)).toMatchObject({ text: 'CN95115608.1', check: 'wrong' });
    expect(readCnNumber('95115608', true)).toMatchObject({ text: 'CN95115608.X', check: 'added' });
  });

  test('returns null for years before the office, years that had other forms and unknown types', () => {
    for (const text of [
      'CN198411044411.X',
      'CN201941044411.X',
      'CN201901044411.X',
      'CN04115608.1',
      'CN84115608.1',
      'CN210010044411.X',
    ]) {
      expect(readCnNumber(text, true)).toBeNull();
    }
  });

  test('returns null for other lengths and characters', () => {
    for (const text of [
      '',
      'CN',
      'CN20191104441.X',
      'CN201911044411.XX',
      'CN201911044411-X',
      'CN20191104441A.X',
      'CN201911044411.Y',
      'hello',
    ]) {
      expect(readCnNumber(text, true)).toBeNull();
    }
  });
});

const REAL_LIST = new URL('../../../shared/facts/integrity/cn-application-numbers-real.txt', import.meta.url);

test.skipIf(!existsSync(REAL_LIST))(
  'reads all 11,893 numbers of real exports as they stand (skipped without the shared list)',
  () => {
    const numbers = readFileSync(REAL_LIST, 'utf8').trim().split('\n');
    expect(numbers).toHaveLength(11_893);
    expect(numbers.filter((number) => readCnNumber(number, false)?.text !== number)).toEqual([]);
    expect(numbers.filter((number) => readCnNumber(number, false)?.check !== 'ok')).toEqual([]);
    expect(numbers.filter((number) => parseApplicationNumber(number.slice(0, -2))?.text !== number)).toEqual([]);
  },
);
