import { describe, expect, test } from 'vitest';
import { compileClassifier } from '../../src/classify/classifier.js';
import { classifyRecord } from '../../src/classify/classify-record.js';
import { area, clause, taxonomy } from './taxonomy-fixture.js';

/** What a pattern holds and what it does not: both sides of every boundary of every level. */
const LEVELS: readonly (readonly [pattern: string, holds: string, holdsNot: string])[] = [
  // section
  ['H', 'H01M H01M10 H01M10/05 H99Z1/00', 'G01M A01H C08H Y02H'],
  ['Y', 'Y02E10/50 Y04S', 'H02E10/50'],
  // class
  ['H01', 'H01B H01M10/05 H01Z', 'H02M H10M A01H H11B G01H'],
  ['H10', 'H10D H10K30/00', 'H01L H11D H01K10/00'],
  // subclass
  ['H01M', 'H01M H01M10 H01M10/00 H01M10/0525 H01M9999/00', 'H01L H01N H02M10/05 G01M10/05 H01'],
  // main group
  ['G06F1/', 'G06F1 G06F1/00 G06F1/16 G06F1/1616', 'G06F G06F10/00 G06F11/00 G06F2/00 G06G1/00 G06F100/10'],
  ['G06F1', 'G06F1 G06F1/00 G06F1/16', 'G06F G06F11/00'],
  ['H01M10/', 'H01M10/00 H01M10/9999', 'H01M1/00 H01M100/00 H01M9/99 H01M11/00 H01L10/00'],
  // a range of main groups
  ['C08F4/-8/', 'C08F4/00 C08F5/20 C08F8/99 C08F8', 'C08F3/99 C08F9/00 C08F40/00 C08F80/00 C08G5/00 C08F'],
  ['C08F4/-4/', 'C08F4/00 C08F4/99', 'C08F3/00 C08F5/00'],
  ['B60L50/-58/', 'B60L50/00 B60L58/99 B60L53/14', 'B60L49/99 B60L59/00 B60L5/00 B60L500/00'],
  // one symbol
  ['H01M10/00', 'H01M10/00', 'H01M10/01 H01M10/0005 H01M10/05 H01M10 H01M4/00 H01L10/00 H01M'],
  // a subgroup and those whose digits continue it
  [
    'H01M10/05',
    'H01M10/05 H01M10/052 H01M10/0525 H01M10/0599',
    'H01M10/06 H01M10/04 H01M10/00 H01M10/50 H01M10 H01M1/05 H01M4/05 H01L10/05',
  ],
  ['H01M10/52', 'H01M10/52 H01M10/525', 'H01M10/0525 H01M10/0052'],
  ['H01M10/052', 'H01M10/052 H01M10/0525', 'H01M10/05 H01M10/053 H01M10/0515'],
  // a range of subgroups
  [
    'H01L31/04-31/078',
    'H01L31/04 H01L31/041 H01L31/0693 H01L31/07 H01L31/0745 H01L31/078 H01L31/0784',
    'H01L31/039 H01L31/0399 H01L31/00 H01L31/079 H01L31/08 H01L31 H01L30/05 H01L32/05 H01L3/05 H01K31/05 H01L',
  ],
  ['H01L31/04-H01L31/078', 'H01L31/04 H01L31/078 H01L31/0784', 'H01L31/03 H01L31/08'],
  [
    'A61K35/78-36/28',
    'A61K35/78 A61K35/785 A61K35/99 A61K36/00 A61K36/28 A61K36/285',
    'A61K35/77 A61K35/00 A61K36/29 A61K37/28 A61K37/00 A61K34/99 A61K36',
  ],
  [
    'G06F1/16-11/10',
    'G06F1/16 G06F1/99 G06F2/00 G06F9/50 G06F10/00 G06F11/00 G06F11/10 G06F11/108',
    'G06F1/15 G06F1/00 G06F11/11 G06F12/00 G06F110/00',
  ],
  ['H01L31/08-31/08', 'H01L31/08 H01L31/089', 'H01L31/07 H01L31/09'],
];

const list = (text: string) => text.split(' ').filter((symbol) => symbol !== 'H01');

function isIn(ipc: readonly string[], ipcExcept: readonly string[], ...symbols: string[]): boolean {
  const scheme = taxonomy({ one: [area('a', [clause({ ipc, ipcExcept })])] });
  return classifyRecord(compileClassifier(scheme), { title: '', abstract: '', symbols }).length === 1;
}

describe.each(LEVELS)('the pattern %s', (pattern, holds, holdsNot) => {
  test.each(list(holds))('holds %s', (symbol) => {
    expect(isIn([pattern], [], symbol)).toBe(true);
  });

  test.each(list(holdsNot))('does not hold %s', (symbol) => {
    expect(isIn([pattern], [], symbol)).toBe(false);
  });

  test.each(list(holds))('as an exception takes %s out of its section', (symbol) => {
    expect(isIn([symbol[0]!], [pattern], symbol)).toBe(false);
  });

  test.each(list(holdsNot))('as an exception leaves %s in its section', (symbol) => {
    expect(isIn([symbol[0]!], [pattern], symbol)).toBe(true);
  });
});

test('of several patterns one is enough, of several exceptions too', () => {
  expect(isIn(['A61K', 'H01M10/', 'B'], [], 'H01M10/05')).toBe(true);
  expect(isIn(['H', 'H01', 'H01M'], ['H02', 'H01M10/05'], 'H01M10/05')).toBe(false);
  expect(isIn(['H', 'H01', 'H01M'], ['H02', 'H01M10/05'], 'H01M10/05', 'H01M4/02')).toBe(true);
});
