import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/ingest/formats/crc32.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('crc32', () => {
  test.each([
    ['123456789', 0xcbf43926, 'check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms'],
    ['', 0, 'nothing'],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339, 'often quoted'],
  ])('%j has the published checksum %i', (text, expected) => {
    expect(crc32(0, bytesOf(text))).toBe(expected);
  });

  test('pieces make no difference; any single bit does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(7), (bytes, place, bit) => {
        const [whole, at] = [crc32(0, bytes), place % bytes.length];
        expect(crc32(crc32(0, bytes.subarray(0, at)), bytes.subarray(at))).toBe(whole);
        const changed = bytes.slice();
        changed[at]! ^= 1 << bit;
        expect(crc32(0, changed)).not.toBe(whole);
      }),
    );
  });
});
