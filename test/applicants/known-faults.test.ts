import { describe, expect, test } from 'vitest';
import { harmonise } from '../../src/applicants/harmonise.js';
import { HARMONISATION_LEVELS } from '../../src/applicants/party.js';

/** Names that other tools were seen to merge with one another, or to cut down to the next one of the list. */
const NAMES = [
  'Cisco',
  'CIS',
  'NASA',
  'NA',
  'Texaco Inc',
  'TEXA',
  'GEELY AUTOMOBILE',
  'GENENTECH INC',
  'LGES',
  'General Electric Co',
  '潍柴动力股份有限公司',
  '中国航发动力所',
  '中国石油化工股份有限公司',
  '中国石油化工股份有限公司抚顺石油化工研究院',
  '中国石油化工股份有限公司石油化工科学研究院',
  '广东电网有限责任公司',
  'KT CORPORATION',
  'KT&',
];

describe.each(HARMONISATION_LEVELS)('level %s', (level) => {
  test('keeps every body by itself, letter by letter', () => {
    const { parties, merges } = harmonise(
      NAMES,
      NAMES.map((_, i) => 1 + (i % 5) * 7),
      { level },
    );
    expect(merges).toEqual([]);
    expect(parties.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });
});

test('the most frequent Mainland form is a form', () => {
  for (const level of ['normalised', 'resolved'] as const) {
    expect(harmonise(['广东电网有限责任公司', '广东电网有限公司'], [1, 1], { level }).parties).toHaveLength(1);
  }
});
