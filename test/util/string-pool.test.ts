import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StringPool } from '../../src/util/string-pool.js';

test('gives equal strings one id and different strings different ids', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      const pool = new StringPool();
      const ids = texts.map((text) => pool.intern(text));
      expect(texts.map((text) => pool.find(text))).toEqual(ids);
      expect(ids.map((id) => pool.text(id))).toEqual(texts);
      expect(pool.size).toBe(new Set(texts).size);
    }),
  );
});

test('keeps lone surrogates, NUL and the empty string', () => {
  const pool = new StringPool();
  const texts = ['', '\0', '\ud800', '\uffff', '专利', 'a专'];
  expect(texts.map((text) => pool.text(pool.intern(text)))).toEqual(texts);
});

test('returns -1 for a string never interned, also for a prefix of a known one', () => {
  const pool = new StringPool();
  pool.intern('专利申请');
  expect(pool.find('专利')).toBe(-1);
  expect(pool.find('专利申请书')).toBe(-1);
  expect(pool.find('')).toBe(-1);
});

test('keeps every id through growth', () => {
  const pool = new StringPool();
  for (let i = 0; i < 50_000; i++) expect(pool.intern(`CN${i}`)).toBe(i);
  for (let i = 0; i < 50_000; i += 997) expect(pool.text(i)).toBe(`CN${i}`);
});
