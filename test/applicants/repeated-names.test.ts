import { expect, test } from 'vitest';
import { harmonise } from '../../src/index.js';

test('a name given again counts once more, as a row of its own', () => {
  const once = harmonise(['Acme, Inc.', 'ACME INC', '乙科技有限公司'], [3, 1, 1], { level: 'resolved' });
  const again = harmonise(['Acme, Inc.', 'ACME INC', 'Acme, Inc.', '乙科技有限公司', 'Acme, Inc.'], [1, 1, 1, 1, 1], {
    level: 'resolved',
  });
  expect(again.parties).toEqual(once.parties);
  expect(again.ledger).toEqual(once.ledger);
  expect([...again.partyOf]).toEqual([0, 0, 0, 1, 0]);
});

test('one name under two codes stays two names', () => {
  const codes = ['91120000MA05XXXX0A', '91120000MA05XXXX0A', null];
  const { partyOf, ledger } = harmonise(['乙科技有限公司', '乙科技有限公司', '乙科技有限公司'], [1, 2, 4], { codes });
  expect(new Set(partyOf).size).toBe(1);
  expect(ledger).toEqual([]);
});

test('a word that is a property of every object is no company form', () => {
  const { parties } = harmonise(['ALPHA CONSTRUCTOR BETA LTD', 'BETA ALPHA'], [1, 1], { level: 'resolved' });
  expect(parties.length).toBe(2);
});
