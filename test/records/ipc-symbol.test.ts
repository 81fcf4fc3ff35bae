import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSymbol, parseSymbol } from '../../src/records/ipc-symbol.js';

const read = (text: string) => {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol);
};

describe('parseSymbol', () => {
  test.each([
    ['H01M 10/0525', 'H01M10/0525'],
    ['A61K 36//60', 'A61K36/60'],
    ['H04Q 09//00', 'H04Q9/00'],
    ['h01m10/0525(2010.01)I', 'H01M10/0525'],
    ['H01M 10/0525 (2010.01)I', 'H01M10/0525'],
    ['H02K1/27（2006.01）I', 'H02K1/27'],
    ['B25J13/00[2006.01]', 'B25J13/00'],
    ['H01M10／0525', 'H01M10/0525'],
    ['Ｈ０１Ｍ１０／０５２５', 'H01M10/0525'],
    ['H01M  10/0525    ', 'H01M10/0525'],
    ['H01M10/0525;', 'H01M10/0525'],
    ['B29C-047/00', 'B29C47/00'],
    ['C12Q-0001/6883', 'C12Q1/6883'],
    ['C25B   1/    04            A I', 'C25B1/04'],
    ['H04B   1/711', 'H04B1/711'],
    ['H01M  10/0525      20100101AFI20130412BHEP        ', 'H01M10/0525'],
    ['7A 61K 31:495 J', 'A61K31/495'],
    ['B01J 2219/00', 'B01J2219/00'],
    ['Y02E 60/10', 'Y02E60/10'],
    ['C12P 7', 'C12P7'],
    ['B23K26', 'B23K26'],
    ['H01M', 'H01M'],
    ['h01m ', 'H01M'],
    ['B25J13/00〔5〕[2006.01]', 'B25J13/00'],
    ['H01M10/0525 (2010.01) (I)', 'H01M10/0525'],
    ['H01M 10/0525-I', 'H01M10/0525'],
    ['Int.Cl.7 H04L 29/06', 'H04L29/06'],
    ['IPC(8): H04L29/06', 'H04L29/06'],
  ])('reads %j as %s', (text, canonical) => {
    expect(read(text)).toBe(canonical);
  });

  test('gives levels that the text does not have as null', () => {
    expect(parseSymbol('H01M')).toEqual({ subclass: 'H01M', mainGroup: null, subgroup: null });
    expect(parseSymbol('C12P 7')).toEqual({ subclass: 'C12P', mainGroup: 7, subgroup: null });
    expect(parseSymbol('H01M 10/0525')).toEqual({ subclass: 'H01M', mainGroup: 10, subgroup: '0525' });
  });

  test.each([
    'I01B 1/00',
    'A21D 13/0',
    'A61K 36///60',
    'H4L 29/06',
    'H04L29-06',
    'H00A 1/00',
    'G06F 17/3',
    'A01B 0/00',
    'G06F 17/',
    'G05D/',
    'H01M 10/05250000',
    'A1',
    'H01',
    '',
    ' ',
    '12345',
    'NA',
    'None',
    '26-05',
    'Y02E 60/10 (CPC only)',
    'H01M 10/0525;H01M 4/36',
    'H01M 10/0525 H01M 4/36',
    'H01M10/0525 battery',
    'H01M 10/0525中',
    'H01M 12345/00',
  ])('returns null for %j', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });

  test('reads back whatever it formats', () => {
    const symbol = fc.record({
      subclass: fc.stringMatching(/^[A-HY](?:0[1-9]|[1-9]\d)[A-Z]$/),
      mainGroup: fc.integer({ min: 1, max: 9999 }),
      subgroup: fc.stringMatching(/^\d{2,6}$/),
    });
    fc.assert(
      fc.property(symbol, (given) => {
        expect(parseSymbol(formatSymbol(given))).toEqual(given);
      }),
    );
  });

  test('never throws, and answers a hostile text at once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => void parseSymbol(text)));
    for (const text of [`H01M ${' '.repeat(1e6)}`, `H01M${'1'.repeat(1e6)}`, 'A 0'.repeat(1e5)])
      expect(parseSymbol(text)).toBeNull();
  });
});

const LISTS = new URL('../../../shared/facts/integrity/patent-identifiers.json', import.meta.url);

test.skipIf(!existsSync(LISTS))(
  'agrees with the shared lists of valid, invalid and foreign spellings (skipped without them)',
  () => {
    const { ipc } = JSON.parse(readFileSync(LISTS, 'utf8'));
    for (const text of ipc.valid) expect(read(text)).toBe(text.replace(' ', ''));
    for (const text of ipc.invalid) expect(read(text)).toBeNull();
    for (const [text, out] of ipc.normalise) expect(read(text)).toBe(out === 'two symbols' ? null : out.replace(' ', ''));
  },
);
