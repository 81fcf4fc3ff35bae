import { expect, test } from 'vitest';
import { harmonise } from '../../src/index.js';

const WORDS = 'ALPHA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA JULIETT'.split(' ');
/** Ten long names, and the same cut after 30 characters. */
const wholes = WORDS.map((word, i) => `${word} ${WORDS[(i + 3) % 10]} ZENTRIX WIDGET TECHNOLOGIES AND DEVICES INC`);
const cut = wholes.map((name) => name.slice(0, 30));

test('names of one width are listed with the names that they begin', () => {
  const names = [...wholes, ...cut];
  const { toConfirm, parties } = harmonise(
    names,
    names.map(() => 1),
    { level: 'resolved' },
  );
  const pairs = toConfirm.filter(({ rule }) => rule === 'cut:30');
  expect([pairs.length, parties.length]).toEqual([10, 20]);
  for (const { name, otherName } of pairs)
    expect([name, otherName].sort()[1]!.startsWith([name, otherName].sort()[0]!)).toBe(true);
  expect(pairs.every(({ confidence }) => confidence === 0.9)).toBe(true);
});

test('few names of a width, persons, and the beginning of many names are not', () => {
  const listed = (names: readonly string[]): number =>
    harmonise(
      names,
      names.map(() => 1),
      { level: 'resolved' },
    ).toConfirm.filter(({ rule }) => rule.startsWith('cut:')).length;
  expect(listed([...wholes, cut[0]!])).toBe(0);
  const many = Array.from({ length: 5 }, (_, i) => `${cut[0]} ${WORDS[i]} TECHNOLOGIES LTD`);
  expect(listed([...cut, ...many])).toBe(0);
});
