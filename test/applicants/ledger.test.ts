import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmonise } from '../../src/applicants/harmonise.js';
import { type LedgerDecision, readLedgerDecisions } from '../../src/applicants/ledger-decisions.js';
import { ledgerRows } from '../../src/applicants/ledger-rows.js';
import { HARMONISATION_LEVELS } from '../../src/applicants/party.js';

const NAMES = ['ACME WIDGET INC', 'Acme Widget Corp.', 'ACME WIDGETT INC', 'Novozymes A/S', 'NOVOZYMES INC', '天津大学'];
const COUNTS = [9, 4, 1, 3, 2, 5];

const decided = (decisions: LedgerDecision[], level: 'normalised' | 'resolved' = 'resolved') =>
  harmonise(NAMES, COUNTS, { level, decisions });
const spellings = (result: ReturnType<typeof decided>): string[][] =>
  result.parties.map((party) => [...party.spellings].sort()).sort();

describe('decisions', () => {
  test('accept merges a pair that was listed, and takes it off the list', () => {
    const before = decided([]);
    expect(before.toConfirm.map(({ other }) => other)).toContain('novozymes');
    const after = decided([{ decision: 'accept', key: 'novozymes as/aps', other: 'novozymes' }]);
    expect(after.parties).toHaveLength(before.parties.length - 1);
    expect(after.toConfirm.map(({ other }) => other)).not.toContain('novozymes');
    expect(after.merges[0]).toMatchObject({ key: 'novozymes as/aps', other: 'novozymes', rule: 'decision', confidence: 1 });
  });

  test('reject undoes a merge and is not listed again', () => {
    const [merge] = decided([]).merges;
    const after = decided([{ decision: 'reject', key: merge!.key, other: merge!.other }]);
    expect(after.merges).toEqual([]);
    expect(after.toConfirm.flatMap(({ key, other }) => [key, other])).not.toContain(merge!.other);
  });

  test('split makes a spelling a party of its own', () => {
    expect(spellings(decided([{ decision: 'split', spelling: 'Acme Widget Corp.' }], 'normalised'))).toContainEqual([
      'Acme Widget Corp.',
    ]);
  });

  test('a spelling split off that reads like the key of others is marked', () => {
    const { parties } = harmonise(['allergan', 'ALLERGAN'], [1, 1], { decisions: [{ decision: 'split', spelling: 'allergan' }] });
    expect(parties.map(({ key }) => key)).toEqual(['allergan', 'allergan #']);
  });

  test('rename changes the name that is shown and nothing else', () => {
    const after = decided([{ decision: 'rename', key: '天津大学', name: '天津大学（北洋大学）' }]);
    const { key, name } = after.parties.find((party) => party.key === '天津大学')!;
    expect([key, name]).toEqual(['天津大学', '天津大学（北洋大学）']);
    expect(spellings(after)).toEqual(spellings(decided([])));
  });

  test('parent-of sets the parent; every other party says that it has none', () => {
    const { parties } = decided([{ decision: 'parent-of', key: 'novozymes as/aps', other: 'novozymes' }]);
    expect(Object.fromEntries(parties.map(({ key, parent }) => [key, parent]))).toMatchObject({
      novozymes: 'novozymes as/aps',
      天津大学: null,
    });
    expect(decided([]).parties.some((party) => 'parent' in party)).toBe(false);
  });

  test('a decision that names nothing of the data is handed back', () => {
    const stray: LedgerDecision = { decision: 'accept', key: 'nobody', other: 'novozymes' };
    expect(decided([stray]).unapplied).toEqual([stray]);
  });
});

describe('the ledger as a spreadsheet', () => {
  test('has what is to be confirmed first, then merges, then spellings, with empty columns to fill in', () => {
    const rows = ledgerRows(decided([]));
    expect([...new Set(rows.map(({ kind }) => kind))]).toEqual(['confirm', 'merge', 'spelling']);
    expect(rows[0]).toEqual({
      kind: 'confirm',
      key: 'novozymes as/aps',
      name: 'Novozymes A/S',
      spelling: '',
      other: 'novozymes',
      otherName: 'NOVOZYMES INC',
      rule: 'legal-form:co~as/aps',
      confidence: 0.8,
      count: 2,
      decision: '',
      target: '',
    });
  });

  test('is read back as decisions', () => {
    const rows = ledgerRows(decided([])).map((row) => ({ ...row }));
    rows.find(({ kind }) => kind === 'confirm')!.decision = '接受';
    rows.find(({ kind }) => kind === 'merge')!.decision = 'Split';
    Object.assign(rows.find(({ spelling }) => spelling === 'Acme Widget Corp.')!, { decision: '更名', target: 'Acme' });
    expect(readLedgerDecisions(rows)).toEqual({
      decisions: [
        { decision: 'accept', key: 'novozymes as/aps', other: 'novozymes' },
        { decision: 'reject', key: 'acme widget', other: 'acme widgett' },
        { decision: 'rename', key: 'acme widget', name: 'Acme' },
      ],
      rows: [2, 3, 5],
      issues: [],
    });
  });

  test('takes a target where the row does not say the other side', () => {
    const read = (row: Record<string, string>) => readLedgerDecisions([row]).decisions;
    const row = { kind: 'spelling', key: 'b', spelling: 'B' };
    expect(read({ ...row, decision: 'parent of', target: 'c' })).toEqual([{ decision: 'parent-of', key: 'b', other: 'c' }]);
    expect(read({ ...row, decision: 'accept', target: 'a' })).toEqual([{ decision: 'accept', key: 'a', other: 'b' }]);
    expect(read({ ...row, decision: '拆分' })).toEqual([{ decision: 'split', spelling: 'B' }]);
  });

  test('says which rows it cannot read', () => {
    const rows = [
      { kind: 'spelling', key: 'a', spelling: 'A', decision: '' },
      { kind: 'spelling', key: 'a', spelling: 'A', decision: 'perhaps' },
      { kind: 'spelling', key: 'a', spelling: 'A', decision: 'rename', target: '' },
      { kind: 'confirm', key: '', other: 'b', decision: 'accept' },
    ];
    expect(readLedgerDecisions(rows).issues).toEqual([
      { row: 3, reason: 'unknown-decision', received: 'perhaps' },
      { row: 4, reason: 'missing-target', received: 'rename' },
      { row: 5, reason: 'missing-key', received: 'accept' },
    ]);
  });
});

describe('undoing', () => {
  const name = fc
    .tuple(
      fc.constantFrom('ACME', 'Acme', 'ACMEE', '某某', '张三', 'WANG WEI', 'ZENTRIX GEN', 'Zentrix General'),
      fc.constantFrom('', ' Inc', ' Widgetry Corp', ' AG', '科技有限公司', '（天津）科技有限责任公司', '科技有限公司天津分公司'),
    )
    .map((parts) => parts.join(''));
  const levels = fc.constantFrom(...HARMONISATION_LEVELS);

  test('every line of the ledger split gives back the originals exactly', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 16 }), levels, (names, level) => {
        const counts = names.map((_, i) => 1 + (i % 4));
        const { ledger } = harmonise(names, counts, { level });
        const decisions = ledger.map(({ spelling }): LedgerDecision => ({ decision: 'split', spelling }));
        const undone = harmonise(names, counts, { level, decisions });
        expect(undone.unapplied).toEqual([]);
        expect(undone.parties.map((party) => party.spellings)).toEqual(undone.parties.map((party) => [party.name]));
        expect(undone.parties.map((party) => party.name).sort()).toEqual([...names].sort());
      }),
    );
  });

  test('every merge of the level resolved rejected gives back the level normalised', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 16 }), (names) => {
        const counts = names.map((_, i) => 1 + (i % 4));
        const normalised = harmonise(names, counts);
        const partition = (result: typeof normalised): string[] =>
          result.parties.map((party) => party.spellings.join('\n')).sort();
        const decisions = harmonise(names, counts, { level: 'resolved' }).merges.map(
          ({ key, other }): LedgerDecision => ({ decision: 'reject', key, other }),
        );
        const undone = harmonise(names, counts, { level: 'resolved', decisions });
        expect(partition(undone)).toEqual(partition(normalised));
      }),
    );
  });

  test('no spelling is lost at any level, and the order of names does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 16 }), levels, (names, level) => {
        const ones = names.map(() => 1);
        const { partyOf: _, ...forward } = harmonise(names, ones, { level });
        const { partyOf: __, ...backward } = harmonise([...names].reverse(), ones, { level });
        expect(forward.parties.flatMap((party) => party.spellings).sort()).toEqual([...names].sort());
        expect(backward).toEqual(forward);
      }),
    );
  });
});
