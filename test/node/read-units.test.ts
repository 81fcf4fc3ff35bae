import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileKeywords } from '../../src/classify/keyword-matcher.js';
import { readUnits } from '../../src/node/read-units.js';

describe('readUnits', () => {
  test('writes every UTF-16 unit of any text, lone surrogates too, and nothing behind it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const units = new Uint16Array(text.length + 3).fill(7);
        readUnits(text, units);
        expect([...units]).toEqual([...text.split('').map((unit) => unit.charCodeAt(0)), 7, 7, 7]);
      }),
    );
    const units = new Uint16Array(2);
    readUnits('\ud842', units);
    expect([...units]).toEqual([0xd842, 0]);
  });

  test('writes to one array and then to another, and to a part of one', () => {
    const whole = new Uint16Array(6);
    readUnits('ab', whole.subarray(2, 5));
    readUnits('锂', whole);
    expect([...whole]).toEqual([0x9502, 0, 97, 98, 0, 0]);
  });

  test('gives the matcher what it reads by itself', () => {
    const terms = ['锂离子', 'solar cell', '3D打印'];
    const hits = (text: string, matcher = compileKeywords(terms, readUnits)) => {
      const found: [number, number][] = [];
      matcher.scan(text, (term, at) => found.push([term, at]));
      return found;
    };
    for (const text of ['鋰離子', 'Solar-cells', '3D 打印机', '锂离'.repeat(20_000).concat('子')]) {
      expect(hits(text)).toEqual(hits(text, compileKeywords(terms)));
      expect(hits(text)).toHaveLength(1);
    }
  });
});
