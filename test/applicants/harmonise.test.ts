import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmonise } from '../../src/applicants/harmonise.js';

const NAMES = Object.freeze([
  '华能（天津）煤气化发电有限公司',
  '张三',
  'ALLERGAN',
  '华能天津煤气化发电有限责任公司',
  'Allergan, Inc.',
  'Zeta Widget Co',
]);
const COUNTS = Object.freeze([2, 9, 5, 3, 5, 1]);

describe('harmonise', () => {
  test('merges spellings of one key and shows the most frequent', () => {
    const { parties, partyOf } = harmonise(NAMES, COUNTS);
    expect(parties.map(({ key, name, type, spellings }) => [key, name, type, spellings.length])).toEqual([
      ['allergan', 'ALLERGAN', 'enterprise', 2],
      ['zeta widget', 'Zeta Widget Co', 'enterprise', 1],
      ['华能天津煤气化发电有限公司', '华能天津煤气化发电有限责任公司', 'enterprise', 2],
      ['张三', '张三', 'person', 1],
    ]);
    expect([...partyOf]).toEqual([2, 3, 0, 2, 0, 1]);
  });

  test('breaks ties between spellings by code unit', () => {
    expect(harmonise(['b widget ltd', 'B Widget Ltd', 'B WIDGET LTD'], [1, 1, 1]).parties[0]!.spellings).toEqual([
      'B WIDGET LTD',
      'B Widget Ltd',
      'b widget ltd',
    ]);
  });

  test('the ledger lists what met and what was more than folded, and nothing else', () => {
    const { ledger } = harmonise(NAMES, COUNTS);
    expect(ledger.map(({ spelling, count }) => [spelling, count])).toEqual([
      ['ALLERGAN', 5],
      ['Allergan, Inc.', 5],
      ['Zeta Widget Co', 1],
      ['华能天津煤气化发电有限责任公司', 3],
      ['华能（天津）煤气化发电有限公司', 2],
    ]);
    expect(ledger[1]).toEqual({
      spelling: 'Allergan, Inc.',
      key: 'allergan',
      rule: 'case; punctuation; legal-form:inc',
      count: 5,
    });
  });

  test('keeps every spelling apart at level exact', () => {
    const { parties, ledger } = harmonise(NAMES, COUNTS, { level: 'exact' });
    expect(parties).toHaveLength(NAMES.length);
    expect(parties.every(({ key, name, spellings }) => key === name && spellings.length === 1)).toBe(true);
    expect(ledger).toEqual([]);
  });

  test('takes the type from another spelling when the shown one says nothing', () => {
    const { parties } = harmonise(['Zentrix', 'ZENTRIX LLC'], [9, 1]);
    expect(parties[0]).toMatchObject({ name: 'Zentrix', type: 'enterprise', rule: 'form:llc' });
  });

  test("uses the vendor's word only where the name says nothing", () => {
    const options = { vendorTypes: ['企业', '企业', '其他', null] };
    const { parties } = harmonise(['Zentrix', '天津大学', 'Nordam', '李四'], [1, 1, 1, 1], options);
    expect(parties.map(({ name, type, rule }) => [name, type, rule])).toEqual([
      ['Nordam', 'unknown', ''],
      ['Zentrix', 'enterprise', 'vendor:企业'],
      ['天津大学', 'university', 'suffix:大学'],
      ['李四', 'person', 'surname:李'],
    ]);
  });

  test('counts a repeated name once more for its spelling', () => {
    const { parties, partyOf, ledger } = harmonise(['某某有限公司', '某某有限责任公司', '某某有限公司'], [1, 2, 2]);
    expect(parties[0]!.spellings).toEqual(['某某有限公司', '某某有限责任公司']);
    expect([...partyOf]).toEqual([0, 0, 0]);
    expect(ledger.map(({ count }) => count)).toEqual([3, 2]);
  });

  test('returns nothing for no names', () => {
    expect(harmonise([], [])).toMatchObject({ parties: [], partyOf: new Uint32Array(0), ledger: [], merges: [], toConfirm: [] });
  });

  test('throws on counts or vendor types of another length, and on an unknown level', () => {
    expect(() => harmonise(['a'], [])).toThrow(
      new RangeError('harmonise: invalid counts: 0 for 1 names; give one count a name.'),
    );
    expect(() => harmonise(['a'], [1], { vendorTypes: [] })).toThrow(RangeError);
    expect(() => harmonise(['a'], [1], { level: 'fuzzy' as 'exact' })).toThrow('harmonise: unknown level: "fuzzy"');
  });
});

test('refuses an option of an unknown name', () => {
  expect(() => harmonise(['a'], [1], { levell: 'exact' } as object)).toThrow(
    new RangeError('harmonise: unknown option: "levell"; did you mean "level"?'),
  );
});

describe('properties', () => {
  const spelling = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('ACME', 'Acme', '某某', '张三', 'WANG WEI'),
        fc.constantFrom('', ' Inc', ' AG', '有限公司', '（天津）有限责任公司'),
      )
      .map((parts) => parts.join('')),
    fc.string({ maxLength: 8 }),
  );

  test('undoing the ledger gives back the originals: every name stays a spelling of its party', () => {
    fc.assert(
      fc.property(fc.uniqueArray(spelling, { maxLength: 20 }), (names) => {
        const { parties, partyOf, ledger } = harmonise(
          names,
          names.map((_, i) => i % 3),
        );
        const listed = new Set(ledger.map((entry) => entry.spelling));
        expect(parties.flatMap((party) => party.spellings).sort()).toEqual([...names].sort());
        for (const [i, name] of names.entries()) expect(parties[partyOf[i]!]!.spellings).toContain(name);
        for (const { spellings } of parties) if (spellings.length > 1) for (const one of spellings) expect(listed).toContain(one);
      }),
    );
  });

  test('the order of the names does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(spelling, { maxLength: 12 }), (names) => {
        const reversed = [...names].reverse();
        const ones = names.map(() => 1);
        expect(harmonise(reversed, ones).parties).toEqual(harmonise(names, ones).parties);
        expect(harmonise(reversed, ones).ledger).toEqual(harmonise(names, ones).ledger);
      }),
    );
  });
});
