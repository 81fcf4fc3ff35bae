import { describe, expect, test } from 'vitest';
import { OptionalLists } from '../../src/ingest/optional-lists.js';
import { OptionalNumbers } from '../../src/ingest/optional-numbers.js';
import { OptionalTexts } from '../../src/ingest/optional-texts.js';

describe('columns that many tables do not have', () => {
  test('are as long as the batch, hold the missing value, and one array serves all batches', () => {
    const texts = new OptionalTexts();
    expect(texts.take(3)).toEqual(['', '', '']);
    expect(texts.take(3)).toBe(texts.take(3));
    expect([...new OptionalNumbers(Int32Array, -1).take(2)]).toEqual([-1, -1]);
    const { start, values } = new OptionalLists().take(2);
    expect([[...start], values]).toEqual([[0, 0, 0], []]);
  });

  test('keep what some rows give, the last setting of a row counting', () => {
    const texts = new OptionalTexts();
    texts.set(1, 'a');
    texts.set(1, 'b');
    expect(texts.take(3)).toEqual(['', 'b', '']);
    const numbers = new OptionalNumbers(Uint8Array, 0);
    numbers.set(2, 7);
    expect([...numbers.take(4)]).toEqual([0, 0, 7, 0]);
    expect([...numbers.take(1)]).toEqual([0]);
    const lists = new OptionalLists();
    lists.set(1, ['a', 'b']);
    lists.set(3, ['c']);
    const { start, values } = lists.take(5);
    expect([[...start], values]).toEqual([
      [0, 0, 2, 2, 3, 3],
      ['a', 'b', 'c'],
    ]);
    expect(lists.take(1).values).toEqual([]);
  });
});
