import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Harmonisation } from '../../src/applicants/harmonisation.js';
import { harmonise } from '../../src/applicants/harmonise.js';
import { HARMONISATION_LEVELS } from '../../src/applicants/party.js';

const A = '91350100M000100Y43';
const B = '91120000MA0000000M';

function coded(names: string[], codes: (string | null)[], counts = names.map(() => 1)): Harmonisation {
  return harmonise(names, counts, { codes });
}

describe('codes that join', () => {
  test('a unified social credit code joins any two names', () => {
    const { parties, merges } = coded(['甲某科技有限公司', '乙某研究院'], [A, A], [2, 1]);
    expect(parties.map(({ key }) => key)).toEqual(['甲某科技有限公司']);
    expect(merges).toMatchObject([{ other: '乙某研究院', rule: `code:${A}`, confidence: 1 }]);
  });

  test("a vendor's standardised name joins names of one type, and lists others", () => {
    expect(coded(['甲某科技有限公司', '乙某科技有限公司'], ['v:甲某', 'v:甲某']).parties).toHaveLength(1);
    const { parties, toConfirm } = coded(['甲某科技有限公司', '甲某大学'], ['v:甲某', 'v:甲某']);
    expect(parties).toHaveLength(2);
    expect(toConfirm).toMatchObject([{ rule: 'code:v:甲某', confidence: 0.7 }]);
  });

  test('codes of two vendors never meet', () => {
    expect(coded(['甲某科技有限公司', '乙某科技有限公司'], ['v:1', 'w:1']).parties).toHaveLength(2);
  });

  test('codes do not chain: the code on most applications of a name speaks for it', () => {
    const names = ['甲某科技有限公司', '乙某科技有限公司', '乙某科技有限公司', '丙某科技有限公司'];
    expect(coded(names, ['v:1', 'v:1', 'v:2', 'v:2'], [9, 5, 1, 1]).parties.map(({ key }) => key)).toEqual([
      '丙某科技有限公司',
      '甲某科技有限公司',
    ]);
  });
});

describe('codes that part', () => {
  test('two unified social credit codes are two bodies, whatever the name; entries without a code go with the more frequent one', () => {
    const names = ['某某科技有限公司', '某某科技有限责任公司', '某某科技有限公司'];
    const { parties, partyOf, ledger } = coded(names, [A, B, null], [5, 2, 1]);
    expect(parties.map(({ key }) => key)).toEqual(['某某科技有限公司', `某某科技有限公司 #${B}`]);
    expect([...partyOf]).toEqual([0, 1, 0]);
    expect(ledger.map(({ spelling }) => spelling)).toContain('某某科技有限责任公司');
  });

  test("two codes of one vendor part a company's name not, a person's name do", () => {
    expect(coded(['某某科技有限公司', '某某科技有限公司'], ['v:1', 'v:2']).parties).toHaveLength(1);
    expect(coded(['张伟', '张伟', '张伟'], ['v:1', 'v:2', null]).parties.map(({ key }) => key)).toEqual(['张伟', '张伟 #v:2']);
    expect(coded(['张伟', '张伟'], ['v:1', 'w:2']).parties).toHaveLength(1);
  });
});

test('a standardised personal name joins nobody, a number does', () => {
  expect(coded(['SMITH JOHN A', 'SMITH JOHN B'], ['v:SMITH JOHN', 'v:SMITH JOHN']).parties).toHaveLength(2);
  expect(coded(['SMITH JOHN A', 'SMITH JOHN'], ['v:fl-17', 'v:fl-17']).parties).toHaveLength(1);
});

test('codes are not used at level exact, and must be as many as names', () => {
  expect(harmonise(['甲', '乙'], [1, 1], { level: 'exact', codes: [A, A] }).parties).toHaveLength(2);
  expect(() => harmonise(['甲'], [1], { codes: [] })).toThrow('harmonise: invalid codes: 0 for 1 names');
});

test("disagreements with the vendor's types are listed, and the name's own type is kept", () => {
  const { parties, typeDisagreements } = harmonise(['某某研究院有限公司', '天津大学', 'Zentrix'], [3, 1, 1], {
    vendorTypes: ['科研单位', '大专院校', '企业'],
  });
  expect(parties.map(({ type }) => type).sort()).toEqual(['enterprise', 'enterprise', 'university']);
  expect(typeDisagreements).toEqual([
    {
      key: '某某研究院有限公司',
      name: '某某研究院有限公司',
      type: 'enterprise',
      rule: 'suffix:公司',
      vendorType: 'institute',
      count: 3,
    },
  ]);
});

test('pairs to confirm are parties, also where a name with a code went to another (regression)', () => {
  const names = ['Acme Widget Inc', 'ACME WIDGETT INC', 'Zentrix', 'John M. Smith'];
  const part = fc.constantFrom(null, 'w:1', 'w:2');
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), fc.constantFrom(...HARMONISATION_LEVELS), (codes, level) => {
      const { parties, toConfirm } = harmonise(names, [30, 1, 4, 2], { level, codes });
      const keys = new Set(parties.map(({ key }) => key));
      for (const { key, other } of toConfirm) expect([keys.has(key), keys.has(other)]).toEqual([true, true]);
    }),
  );
});
