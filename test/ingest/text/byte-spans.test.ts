import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSpan, ByteSpans } from '../../../src/ingest/text/byte-spans.js';

/** Offsets after each of so many lines, the bytes being seen in pieces of some size. */
function lineEnds(bytes: Uint8Array, size: number, lines: number, encoding: string): number[] {
  const spans: ByteSpan[] = [];
  const counter = new ByteSpans('x', (span) => spans.push(span));
  for (let at = 0; at < bytes.length; at += size) counter.see(bytes.subarray(at, at + size), encoding);
  for (let i = 0; i < lines; i++) counter.lines('record', 1, i + 1);
  return spans.map(({ to }) => to);
}

const TEXT = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', '一', 'bc'), { maxLength: 30 }).map((units) => units.join(''));

describe('ByteSpans', () => {
  test.each([
    ['utf-8', 1, (text: string) => Buffer.from(text)],
    ['utf-16le', 2, (text: string) => Buffer.from(text, 'utf16le')],
    ['utf-16be', 2, (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ] as const)('finds the ends of lines in %s however the bytes are cut', (encoding, unit, encode) => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 1, max: 9 }), (text, pieces) => {
        const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
        let at = 0;
        const expected = lines.map((line) => {
          at += encode(line).length;
          return at;
        });
        expect(lineEnds(encode(text), pieces * unit, lines.length, encoding)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('ends a line without end at the last byte', () => {
    expect(lineEnds(Buffer.from('a\nbc'), 10, 2, 'utf-8')).toEqual([2, 4]);
  });
});
