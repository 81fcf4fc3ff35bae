import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCreditCode } from '../../src/records/credit-code.js';

test('reads the example of the standard and codes of well-known bodies', () => {
  for (const code of ['91350100M000100Y43', '12100000400000624D', '91440300708461136T']) expect(parseCreditCode(code)).toBe(code);
  expect(parseCreditCode(' 91350100m000100y43 ')).toBe('91350100M000100Y43');
});

test('refuses a wrong length, a letter that is never used and every single wrong digit', () => {
  for (const text of ['', '91350100M000100Y4', '91350100I000100Y43', '91350100M000100Y433', '津海新能源'])
    expect(parseCreditCode(text)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const code = '91350100M000100Y43';
      const digit = (Number(code[place]) + step) % 10;
      expect(parseCreditCode(code.slice(0, place) + digit + code.slice(place + 1))).toBeNull();
    }),
  );
});
