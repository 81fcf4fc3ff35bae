import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSymbol } from '../../src/records/ipc-symbol.js';
import { matchesPattern, parseSymbolPattern } from '../../src/records/symbol-pattern.js';

const matches = (pattern: string, symbol: string) => matchesPattern(parseSymbolPattern(pattern), parseSymbol(symbol)!);

describe('matchesPattern', () => {
  test.each([
    ['A', 'A61K 31/00', true],
    ['A', 'B61K 31/00', false],
    ['A61', 'A61K 31/00', true],
    ['A61', 'A62B 1/00', false],
    ['H01M', 'H01M 10/0525', true],
    ['H01M', 'H01M', true],
    ['H01M', 'H01L 31/04', false],
    ['H01M10/', 'H01M 10/0525', true],
    ['H01M10/', 'H01M 10/00', true],
    ['H01M10/', 'H01M 10', true],
    ['H01M10', 'H01M 10/0525', true],
    ['H01M10/', 'H01M 100/00', false],
    ['G06F1/', 'G06F 11/00', false],
    ['G06F11/', 'G06F 1/00', false],
    ['H01M10/00', 'H01M 10/00', true],
    ['H01M10/00', 'H01M 10/0525', false],
    ['H01M10/00', 'H01M 10', false],
    ['H01M10/05', 'H01M 10/05', true],
    ['H01M10/05', 'H01M 10/0525', true],
    ['H01M10/05', 'H01M 10/06', false],
    ['H01M10/05', 'H01M 4/05', false],
    ['H01M10/05', 'H01M 10', false],
    ['H01M10/05', 'H01M', false],
    ['H01M10/', 'H01M', false],
    ['H01L31/04-31/078', 'H01L 31/04', true],
    ['H01L31/04-31/078', 'H01L 31/042', true],
    ['H01L31/04-31/078', 'H01L 31/0693', true],
    ['H01L31/04-31/078', 'H01L 31/078', true],
    ['H01L31/04-31/078', 'H01L 31/0785', true],
    ['H01L31/04-31/078', 'H01L 31/079', false],
    ['H01L31/04-31/078', 'H01L 31/08', false],
    ['H01L31/04-31/078', 'H01L 31/0392', false],
    ['H01L31/04-31/078', 'H01L 31', false],
    ['H01L31/04-31/078', 'H01L 33/05', false],
    ['H01L31/04-H01L31/078', 'H01L 31/05', true],
    ['C07D201/02-207/20', 'C07D 203/26', true],
    ['C07D201/02-207/20', 'C07D 207/208', true],
    ['C07D201/02-207/20', 'C07D 207/22', false],
    ['C08F4/-8/', 'C08F 6/10', true],
    ['C08F4/-C08F8/', 'C08F 8', true],
    ['C08F4/-8/', 'C08F 10/00', false],
    ['Y02E60/10', 'Y02E 60/10', true],
  ])('%s and %s: %s', (pattern, symbol, expected) => {
    expect(matches(pattern, symbol)).toBe(expected);
  });

  test('holds what the levels above hold', () => {
    const groups = fc.tuple(
      fc.integer({ min: 1, max: 200 }),
      fc.stringMatching(/^\d{2,4}$/),
      fc.integer({ min: 1, max: 200 }),
      fc.stringMatching(/^\d{2,4}$/),
    );
    fc.assert(
      fc.property(groups, ([patternGroup, patternSub, group, sub]) => {
        const symbol = `H01L${group}/${sub}`;
        if (matches(`H01L${patternGroup}/${patternSub}`, symbol)) expect(matches(`H01L${patternGroup}/`, symbol)).toBe(true);
        expect(matches(`H01L${patternGroup}/`, symbol)).toBe(patternGroup === group);
        expect(matches('H01L', symbol) && matches('H01', symbol) && matches('H', symbol)).toBe(true);
      }),
    );
  });
});

describe('parseSymbolPattern', () => {
  test('gives the level', () => {
    expect(parseSymbolPattern('A').level).toBe('section');
    expect(parseSymbolPattern('A61').level).toBe('class');
    expect(parseSymbolPattern('H01M').level).toBe('subclass');
    expect(parseSymbolPattern('H01M10/').level).toBe('mainGroup');
    expect(parseSymbolPattern('H01M10/05').level).toBe('subgroup');
    expect(parseSymbolPattern('H01L31/04-31/078').level).toBe('range');
  });

  test.each([
    '',
    'I01B',
    'h01m',
    'H01M 10/00',
    'H1M',
    'H00A',
    'H01M0/00',
    'H01M010/00',
    'H01M10/5',
    'H01M10/0525-',
    'H01M10/05-31',
    'H01L31/078-31/04',
    'C08F8/-4/',
    'H01L31/04-H01M31/078',
    'H01L31/04-31/',
    'H01M10/05,H01M4/36',
  ])('throws on %j', (text) => {
    expect(() => parseSymbolPattern(text)).toThrow(RangeError);
    expect(() => parseSymbolPattern(text)).toThrow(/^parseSymbolPattern: invalid pattern: /);
  });
});
