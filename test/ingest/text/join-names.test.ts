import { describe, expect, test } from 'vitest';
import { joinNames } from '../../../src/ingest/text/join-names.js';

/** The header of lines whose cells `|` divides. */
function joined(...lines: readonly string[]): string {
  return joinNames(lines.map((line) => line.split('|'))).join('|');
}

describe('joinNames', () => {
  test('leaves a header of one line as it stands', () => {
    expect(joined(' Date |Fee')).toBe(' Date |Fee');
  });

  test.each([
    ['units below', ['station|temp|rain', '|°C|mm'], 'station|temp °C|rain mm'],
    ['a group above', ['No.|Filed|||Fee', '|first|second|third|'], 'No.|Filed first|Filed second|Filed third|Fee'],
    ['a group at the end', ['No.|Filed|', '|first|second'], 'No.|Filed first|Filed second'],
    [
      'groups of groups',
      ['No.|Filed|||', '|home||abroad|', '|n|%|n|%'],
      'No.|Filed home n|Filed home %|Filed abroad n|Filed abroad %',
    ],
    [
      'a column of a group that a later line names',
      ['No.|Filed||', '|home|abroad|', '|||Fee'],
      'No.|Filed home|Filed abroad|Filed Fee',
    ],
    ['groups of one size, names below', ['|2010||2011|', 'Region|in|out|in|out'], 'Region|2010 in|2010 out|2011 in|2011 out'],
    ['no group over a column without a name below', ['No.|Filed||', '|home||Fee'], 'No.|Filed home||Fee'],
    [
      'a group above ends one below',
      ['No.|Filed||Granted|', '|home|||', '|n|%|n|%'],
      'No.|Filed home n|Filed home %|Granted n|Granted %',
    ],
    ['names on different lines', ['No.||Filed', '|Title|'], 'No.|Title|Filed'],
  ])('%s', (_, lines, expected) => {
    expect(joined(...lines)).toBe(expected);
  });

  test('names of several lines are no groups', () => {
    expect(joined('|Permanent|||Special|', '|staff|||advisers|', 'Unit|(FTE)|Temporary|Others|(FTE)|Total')).toBe(
      'Unit|Permanent staff (FTE)|Temporary|Others|Special advisers (FTE)|Total',
    );
  });

  test('a group over the last columns of names below may end anywhere, and is not spread', () => {
    expect(joined('||Filed||', 'No.|Title|home|abroad|Fee')).toBe('No.|Title|Filed home|abroad|Fee');
  });
});
